//! The kernel of `rows`, in the order of its formulas: they leave the scheduler nothing to do, and use all
//! registers.

mod record;
mod registers;

use crate::rows::power::{self, Choice, PAIRS, WINDOW};
use crate::rows::{Constants, Numbers, Products, kernel};
use record::{Memory, Notes};

const HEAD: &str = "# Written by generator/rows from src/rows: do not edit.\n";

fn product() -> String {
    let (a, b, mut t) = (Numbers::ZERO, Numbers::ZERO, Products::ZERO);
    let memory = Memory::new().at(&t, "rdi").at(&a, "rsi").at(&b, "rdx");
    let s = Notes::new(&memory);
    let body = s.record(|s| kernel::product(s, &kernel::load(s, &a), &b, &mut t));
    body.text(&[], &[])
}

fn square() -> String {
    let (a, mut t) = (Numbers::ZERO, Products::ZERO);
    let memory = Memory::new().at(&t, "rdi").at(&a, "rsi");
    let s = Notes::new(&memory);
    let body = s.record(|s| kernel::square(s, &kernel::load(s, &a), &mut t));
    body.text(&[], &[])
}

fn reduce() -> String {
    let (constants, t, mut out) = (Constants::ZERO, Products::ZERO, Numbers::ZERO);
    let memory = Memory::new().at(&t, "rdi").at(&constants, "rsi").at(&out, "rdx");
    let s = Notes::new(&memory);
    let body = s.record(|s| kernel::store(s, kernel::reduce(s, &t, &constants), &mut out));
    body.text(&[], &[])
}

/// A squaring, with the choice of entries spread over it, and a multiplication.
fn window() -> String {
    let (constants, mut t, mut x) = (Constants::ZERO, Products::ZERO, Numbers::ZERO);
    let (entries, mut chosen) = ([Numbers::ZERO; 2 * PAIRS], Numbers::ZERO);
    let choice = Choice { pairs: [0; WINDOW * PAIRS], odd: 0 };
    let memory = Memory::new()
        .at(&t, "rdi")
        .at(&constants, "rsi")
        .at(&entries, "rdx")
        .at(&x, "rcx")
        .at(&chosen, "r9")
        .mask(&choice.odd, 1 + PAIRS);
    let memory = (0..PAIRS).fold(memory, |memory, i| memory.mask(&choice.pairs[i], 1 + i));
    let s = Notes::new(&memory);

    let begin = s.record(|s| power::begin(s, &choice, &mut chosen)).text(&[], &[]);
    let limbs = s.inputs();
    let squared = s.record(|s| kernel::square(s, &limbs, &mut t));
    let offered = s.record(|s| power::offer(s, &entries, &choice.pairs[..PAIRS], &mut chosen));
    let mut out = limbs;
    let reduced = s.record(|s| out = kernel::reduce(s, &t, &constants));
    let squaring = squared.then(reduced).beside(offered).text(&limbs, &out);

    let limbs = s.inputs();
    let mut out = limbs;
    let multiplication = s
        .record(|s| {
            kernel::product(s, &limbs, &chosen, &mut t);
            out = kernel::reduce(s, &t, &constants);
        })
        .text(&limbs, &out);

    let load = s.inputs();
    let mut loaded = load;
    let load = s.record(|s| loaded = kernel::load(s, &x)).text(&[], &loaded);
    let limbs = s.inputs();
    let store = s.record(|s| kernel::store(s, limbs, &mut x)).text(&limbs, &[]);

    let masks: String =
        (0..PAIRS).map(|i| format!("kmovb k{}, byte ptr [r8 + {i}]\n", i + 1)).collect();
    let (odd, part) = (WINDOW * PAIRS, size_of_val(&entries));
    [
        format!("kmovb k{}, byte ptr [r8 + {odd}]\n", 1 + PAIRS),
        begin,
        load,
        format!("mov r10, rdx\nmov r11d, {WINDOW}\n.p2align 6\n2:\n"),
        masks,
        squaring,
        // The last squaring offers the first entries again, for no lanes.
        format!("add rdx, {part}\nadd r8, {PAIRS}\n"),
        "cmp r11d, 2\ncmove rdx, r10\ndec r11d\njnz 2b\n".into(),
        multiplication,
        store,
        (1..PAIRS + 2).map(|k| format!("kxorw k{k}, k{k}, k{k}\n")).collect(),
    ]
    .concat()
}

/// Name and text of each file.
pub(crate) fn files() -> Vec<(&'static str, String)> {
    let all = [
        ("rows_product", product()),
        ("rows_square", square()),
        ("rows_reduce", reduce()),
        ("rows_window", window()),
    ];
    all.map(|(name, text)| (name, format!("{HEAD}{text}"))).into()
}

//! The order in which a squaring adds its limb products, for a processor that looks ahead a little.

use crate::rows::L;

/// A step of a squaring; `c` is a column.
#[derive(Clone, Copy)]
pub(crate) enum Step {
    Begin {
        c: usize,
    },
    /// Adds the low half of the product of two limbs.
    Low {
        c: usize,
        i: usize,
        j: usize,
    },
    /// The high half.
    High {
        c: usize,
        i: usize,
        j: usize,
    },
    Double {
        c: usize,
    },
    End {
        c: usize,
    },
}

/// Columns that are in registers at a time: beside the 20 limbs, and two for the table.
const LIVE: usize = 10;

/// What a column is the sum of, last step first.
fn column(c: usize) -> Vec<Step> {
    let low = (0..L).filter(|&i| i < c.wrapping_sub(i) && c.wrapping_sub(i) < L);
    let high = (0..L).filter(|&i| c > i && i < c - 1 - i && c - 1 - i < L);
    let mut steps: Vec<Step> = low.map(|i| Step::Low { c, i, j: c - i }).collect();
    steps.extend(high.map(|i| Step::High { c, i, j: c - 1 - i }));
    if !steps.is_empty() {
        steps.push(Step::Double { c });
    }
    let i = c / 2;
    steps.push(if c.is_multiple_of(2) {
        Step::Low { c, i, j: i }
    } else {
        Step::High { c, i, j: i }
    });
    steps.push(Step::End { c });
    steps.reverse();
    steps
}

/// The oldest column that can be added to again comes first, if two operations begin in a cycle and a
/// multiplication takes four cycles.
pub(crate) fn square() -> Vec<Step> {
    let mut columns: Vec<_> = (0..2 * L).map(column).collect();
    let mut live: Vec<(usize, usize)> = Vec::new();
    let (mut steps, mut begun, mut half_cycles) = (Vec::new(), 0, 0);
    while begun < 2 * L || !live.is_empty() {
        let mut next = live.iter().position(|&(_, ready)| ready <= half_cycles);
        if next.is_none() && begun < 2 * L && live.len() < LIVE {
            steps.push(Step::Begin { c: begun });
            live.push((begun, half_cycles));
            begun += 1;
            next = Some(live.len() - 1);
        }
        if let Some(at) = next {
            let (c, ready) = &mut live[at];
            let step = columns[*c].pop().expect("a live column has steps");
            *ready = half_cycles + if matches!(step, Step::Double { .. }) { 2 } else { 8 };
            steps.push(step);
            if let [Step::End { .. }] = columns[*c][..] {
                steps.extend(columns[*c].pop());
                live.remove(at);
            }
        }
        half_cycles += 1;
    }
    steps
}

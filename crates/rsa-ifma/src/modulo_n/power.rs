//! Powers with a public exponent.

#[cfg(test)]
use crate::kernel::Rows;
use crate::lanes::AcrossLanes;
use crate::modulo_n::kernel::{load, multiply_rows, square_rows, store};
use crate::modulo_n::{Modulus, Number};
#[cfg(test)]
use crate::pair::Pair;

/// With `base` = `x enter / R`: `base`^(`e` - 1) · `last`, divided by `R` at each multiplication, of which
/// there are `e` - 1 (counting as if all were made one by one). The lowest bit of `e` is taken to be 1.
///
/// So `x` with `enter` = `R`^2 and `last` = `x` gives `x`^`e`, and nothing remains of Montgomery's form.
/// Branches on `e`, which is public.
#[inline(always)]
pub(crate) fn power<S: AcrossLanes>(
    s: S,
    x: &Number,
    enter: &Number,
    last: &Number,
    e: u64,
    m: &Modulus,
) -> Number {
    let e = e | 1;
    let mut bit = e.ilog2();
    let mut power = load(s, x);
    let mut factor = load(s, enter);
    let mut base = None;
    // The products in one place and the squares in another: the code is long.
    loop {
        power = multiply_rows(s, power, factor, m);
        debug_assert!(m.bounds(&store(s, power)));
        #[cfg(test)]
        {
            power = spoilt(s, power);
        }
        if bit == 0 {
            return store(s, power);
        }
        let base = *base.get_or_insert(power);
        loop {
            bit -= 1;
            power = square_rows(s, power, m);
            debug_assert!(m.bounds(&store(s, power)));
            #[cfg(test)]
            {
                power = spoilt(s, power);
            }
            if e >> bit & 1 == 1 {
                break;
            }
        }
        factor = if bit == 0 { load(s, last) } else { base };
    }
}

/// Lets a test spoil the running power.
#[cfg(test)]
fn spoilt<S: AcrossLanes>(s: S, power: Rows<S>) -> Rows<S> {
    load(s, &Number(fault!(Checking, Pair(store(s, power).0)).0))
}

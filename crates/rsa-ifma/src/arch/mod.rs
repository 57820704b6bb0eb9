//! The ways to carry out the vector operations.
//!
//! [`plain`] does them lane by lane in ordinary integers, anywhere; `avx512` maps each to one
//! instruction, `avx512_across` those of the check; `scheduled` is assembly that was made of the same
//! formulas, in a better order than the compiler's. So what the plain lanes prove holds for all. The plain
//! lanes are for tests and tools, behind the feature `portable`.

#[cfg(target_arch = "x86_64")]
mod avx512;
#[cfg(target_arch = "x86_64")]
mod avx512_across;
#[cfg(any(test, feature = "portable"))]
mod plain;
#[cfg(target_arch = "x86_64")]
mod scheduled;

/// Rows of memory that the assembly needs: for the entry that is looked for, and what it parks.
pub(crate) const SCRATCH: usize = 20;

#[cfg(target_arch = "x86_64")]
pub(crate) use avx512::Avx512;
#[cfg(any(test, feature = "portable"))]
pub(crate) use plain::Plain;

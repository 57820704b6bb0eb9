//! Against code that shares nothing with AWS-LC.

mod faults;
mod reading;
mod signatures;

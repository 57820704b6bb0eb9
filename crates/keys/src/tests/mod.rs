//! Against code that shares nothing with AWS-LC.

mod reading;
mod signatures;

//! What this crate uses of `std`. In its unit tests, shuttle's takes its place.

#[cfg(not(test))]
pub use std::{sync::Mutex, thread};

#[cfg(test)]
pub use shuttle::{sync::Mutex, thread};

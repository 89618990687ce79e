//! Every Rust block of every page, as rendered, compiles and runs. build.rs makes the tests.

include!(concat!(env!("OUT_DIR"), "/skeptic-tests.rs"));

//! The program of every listing on a page, as its block has it, compiles and runs. build.rs makes the
//! tests.

include!(concat!(env!("OUT_DIR"), "/skeptic-tests.rs"));

/// The book is written in edition 2024, which skeptic does not ask for by itself. A chain of `let`s
/// compiles in no earlier one.
#[test]
fn blocks_are_compiled_in_edition_2024() {
    let block = "fn main() { if let Some(a) = Some(1) && a == 1 { println!(\"2024\") } }";
    let target = std::env::var("TARGET").expect("build.rs sets it, and RUSTC beside it");
    skeptic::rt::run_test(env!("CARGO_MANIFEST_DIR"), env!("OUT_DIR"), &target, block);
}

//! Stands between skeptic and the compiler, and asks for edition 2024.
//!
//! skeptic 0.14 knows the editions up to 2021 and passes `--edition=2021`; the book is written in edition
//! 2024. build.rs compiles this program and has skeptic call it, by the variable `RUSTC`.

use std::env;
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let arguments = env::args_os().skip(1).map(|argument| match argument.to_str() {
        Some("--edition=2021") => "--edition=2024".into(),
        _ => argument,
    });
    match Command::new("rustc").args(arguments).env_remove("RUSTC").status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("cannot run rustc: {error}");
            ExitCode::FAILURE
        }
    }
}

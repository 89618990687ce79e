//! Takes the standard library's place in the copy of a program whose weak memory orderings are explored.
//!
//! Threads and what they share are loom's, which tries for each load every store that the orderings allow it
//! to see. Only outcomes are recorded. loom has no scoped threads, and stops at a panic and a deadlock.

pub use std::*;

use std::collections::BTreeMap;
use std::sync::Mutex as StdMutex;
use std::sync::PoisonError;

pub mod hint {
    pub use loom::hint::*;
}

pub mod sync {
    pub use loom::sync::*;
}

pub mod thread {
    pub use loom::thread::*;
}

/// What the compiler would put into scope by itself.
pub mod prelude {
    pub mod rust_2024 {
        pub use crate::{print, println};
        pub use loom::thread_local;
        pub use std::prelude::rust_2024::*;
        pub use std::{dbg, eprint, eprintln, format, vec};
    }
}

#[macro_export]
macro_rules! print {
    ($($arguments:tt)*) => { $crate::print(&::std::format!($($arguments)*)) };
}

#[macro_export]
macro_rules! println {
    () => { $crate::print("\n") };
    ($($arguments:tt)*) => { $crate::print(&(::std::format!($($arguments)*) + "\n")) };
}

/// Of the lines and the names of locks, nothing is recorded.
pub fn at(_file: usize, _line: usize, _tries: bool) {}

#[macro_export]
macro_rules! named {
    ($name:literal, $make:expr) => {
        $make
    };
}

/// What the program has printed.
static OUTPUT: StdMutex<String> = StdMutex::new(String::new());
/// In how many executions it printed what.
static OUTCOMES: StdMutex<BTreeMap<String, usize>> = StdMutex::new(BTreeMap::new());

pub fn print(text: &str) {
    let mut output = OUTPUT.lock().unwrap_or_else(PoisonError::into_inner);
    output.push_str(text);
}

/// Explores the program, and prints what was found.
pub fn explore(program: fn()) {
    let explored = std::panic::catch_unwind(|| {
        loom::model(move || {
            print_taken();
            program();
            let mut outcomes = OUTCOMES.lock().unwrap_or_else(PoisonError::into_inner);
            *outcomes.entry(print_taken()).or_default() += 1;
        });
    });
    if explored.is_err() {
        std::eprintln!("error: loom stopped at a panic or a deadlock in one of the executions");
        std::process::exit(1);
    }
    let outcomes = OUTCOMES.lock().unwrap_or_else(PoisonError::into_inner);
    let count: usize = outcomes.values().sum();
    let outcomes: Vec<_> = outcomes
        .iter()
        .map(|(output, count)| {
            serde_json::json!({"end": "done", "output": output, "schedules": count, "path": []})
        })
        .collect();
    std::println!(
        "{}",
        serde_json::json!({
            "schedules": count, "all": true, "threads": [], "objects": [], "outcomes": outcomes, "nodes": [],
        })
    );
}

fn print_taken() -> String {
    let mut output = OUTPUT.lock().unwrap_or_else(PoisonError::into_inner);
    std::mem::take(&mut output)
}

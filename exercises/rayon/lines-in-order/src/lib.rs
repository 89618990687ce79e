use std::sync::Mutex;

use rayon::prelude::*;

/// Converts every line, in parallel, and returns the results in the order of the lines.
pub fn convert_all(lines: &[&str], convert: impl Fn(&str) -> String + Sync) -> Vec<String> {
    let converted = Mutex::new(Vec::new());
    lines.par_iter().for_each(|line| {
        let text = convert(line);
        converted.lock().expect("a conversion panicked").push(text);
    });
    converted.into_inner().expect("a conversion panicked")
}

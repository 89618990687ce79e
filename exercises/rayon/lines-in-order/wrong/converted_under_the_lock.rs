use std::sync::Mutex;

use rayon::prelude::*;

/// Converts every line, in parallel, and returns the results in the order of the lines.
pub fn convert_all(lines: &[&str], convert: impl Fn(&str) -> String + Sync) -> Vec<String> {
    let converted = Mutex::new(vec![String::new(); lines.len()]);
    (0..lines.len()).into_par_iter().for_each(|index| {
        let mut converted = converted.lock().expect("a conversion panicked");
        converted[index] = convert(lines[index]);
    });
    converted.into_inner().expect("a conversion panicked")
}

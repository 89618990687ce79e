use crate::{report, short};
use std::{env, fs, io, process};

#[test]
fn the_sanitizer_names_the_line() -> io::Result<()> {
    let program = env::temp_dir().join(format!("racy-in-a-test-{}", process::id()));
    let report = short(&report(&program)?);
    // An older compiler may not know the flags, and makes no program.
    if program.exists() {
        fs::remove_file(&program)?;
        assert!(report.contains("data race src/racy.rs:13"), "{report}");
    }
    Ok(())
}

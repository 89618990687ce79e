use crate::{report, short};
use std::{env, fs, io, process};

#[test]
fn the_sanitizer_names_the_line() -> io::Result<()> {
    let name = format!("racy-in-a-test-{}", process::id());
    let program = env::current_exe()?.with_file_name(name);
    let report = short(&report(&program)?);
    if program.exists() {
        fs::remove_file(&program)?;
    }
    // An older compiler does not know one of the flags, and makes no program.
    let unknown_flag = ["unknown codegen option", "unknown unstable option"];
    if !unknown_flag.iter().any(|text| report.contains(text)) {
        assert!(report.contains("data race src/racy.rs:13"), "{report}");
    }
    Ok(())
}

mod racy;
#[cfg(all(test, target_os = "linux", target_arch = "x86_64", not(miri)))]
mod tests;

use std::path::Path;
use std::process::Command;
use std::{env, fs, io, process};

/// Compiles `racy.rs` for ThreadSanitizer, runs it, and returns what was said of it.
fn report(program: &Path) -> io::Result<String> {
    let folder = option_env!("CARGO_MANIFEST_DIR").unwrap_or(".");
    let built = Command::new("rustc")
        .env("RUSTC_BOOTSTRAP", "1")
        .args(["--edition", "2024", "-g", "-Zsanitizer=thread"])
        .arg("-Cunsafe-allow-abi-mismatch=sanitizer")
        .args(["src/racy.rs", "-o"])
        .arg(program)
        .current_dir(folder)
        .output()?;
    if !built.status.success() {
        return Ok(String::from_utf8_lossy(&built.stderr).into_owned());
    }
    // Of each function on a stack: its name, its file and its line.
    let format = "stack_trace_format='    %f %s:%l'";
    let options = format!("strip_path_prefix={folder}/ {format}");
    let run = Command::new(program)
        .env("TSAN_OPTIONS", options)
        .output()?;
    Ok(String::from_utf8_lossy(&run.stderr).into_owned())
}

/// The report without the standard library's part of the stacks, and without addresses.
fn short(report: &str) -> String {
    let of_ours = |line: &&str| !line.starts_with("    ") || line.contains("racy.rs");
    report
        .lines()
        .filter(of_ours)
        .map(|line| format!("{line}\n"))
        .collect()
}

fn main() -> io::Result<()> {
    racy::main();
    if cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        let program = env::current_exe()?.with_file_name(format!("racy-{}", process::id()));
        let report = report(&program);
        if program.exists() {
            fs::remove_file(&program)?;
        }
        print!("{}", short(&report?));
    }
    Ok(())
}

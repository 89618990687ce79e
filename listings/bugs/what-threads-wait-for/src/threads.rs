use std::path::Path;
use std::{fs, io};

/// Prints of each thread: its name, its state, its processor time, and where in the kernel it waits.
pub fn print_threads(process: &str) -> io::Result<()> {
    for entry in fs::read_dir(format!("/proc/{process}/task"))? {
        // A thread that has ended meanwhile has no files any more.
        if let Ok(line) = describe(&entry?.path()) {
            println!("{line}");
        }
    }
    Ok(())
}

fn describe(thread: &Path) -> io::Result<String> {
    let name = fs::read_to_string(thread.join("comm"))?;
    let place = fs::read_to_string(thread.join("wchan"))?;
    let stat = fs::read_to_string(thread.join("stat"))?;
    // A thread's name may have spaces. It ends at the last parenthesis.
    let (_, numbers) = stat.rsplit_once(") ").unwrap_or(("", &stat));
    let numbers: Vec<&str> = numbers.split(' ').collect();
    let ticks = |at: usize| {
        numbers
            .get(at)
            .and_then(|number| number.parse::<u64>().ok())
    };
    let processor_ms = 10 * (ticks(11).unwrap_or(0) + ticks(12).unwrap_or(0));
    let (name, state) = (name.trim(), numbers[0]);
    Ok(format!("{name:15}  {state}  {processor_ms:4} ms  {place}"))
}

#[test]
#[cfg(target_os = "linux")]
fn this_thread_is_listed() -> io::Result<()> {
    print_threads(&std::process::id().to_string())
}

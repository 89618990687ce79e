use std::{fs, io};

/// Prints of each thread: its name, its state, its processor time, and where in the kernel it waits.
pub fn print_threads(process: &str) -> io::Result<()> {
    for entry in fs::read_dir(format!("/proc/{process}/task"))? {
        let folder = entry?.path();
        let name = fs::read_to_string(folder.join("comm"))?;
        let place = fs::read_to_string(folder.join("wchan"))?;
        let stat = fs::read_to_string(folder.join("stat"))?;
        // A thread's name may have spaces. It ends at the last parenthesis.
        let (_, numbers) = stat.rsplit_once(") ").unwrap_or(("", &stat));
        let numbers: Vec<&str> = numbers.split(' ').collect();
        let ticks = |at: usize| numbers[at].parse::<u64>().unwrap_or(0);
        let processor_ms = 10 * (ticks(11) + ticks(12));
        let (name, state) = (name.trim(), numbers[0]);
        println!("{name:15}  {state}  {processor_ms:4} ms  {place}");
    }
    Ok(())
}

#[test]
#[cfg(target_os = "linux")]
fn this_thread_is_listed() -> io::Result<()> {
    print_threads(&std::process::id().to_string())
}

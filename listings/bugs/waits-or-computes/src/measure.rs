use std::time::{Duration, Instant};
use std::{fs, io};

/// The processor time of this process so far, in all its threads.
fn processor_time() -> io::Result<Duration> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    // The program's name may have spaces. It ends at the last parenthesis.
    let (_, numbers) = stat.rsplit_once(") ").unwrap_or(("", &stat));
    let ticks = numbers.split(' ').skip(11).take(2);
    let ticks: u64 = ticks.map(|number| number.parse::<u64>().unwrap_or(0)).sum();
    Ok(Duration::from_millis(10 * ticks))
}

/// Prints the clock time and the processor time of `work`.
pub fn measure(name: &str, work: impl FnOnce()) -> io::Result<()> {
    let (start, used_before) = (Instant::now(), processor_time()?);
    work();
    let (clock, used) = (start.elapsed(), processor_time()? - used_before);
    let cores = used.as_secs_f64() / clock.as_secs_f64();
    let (clock, used) = (clock.as_millis(), used.as_millis());
    println!("{name:22} {clock:4} ms  {used:4} ms  {cores:.1}");
    Ok(())
}

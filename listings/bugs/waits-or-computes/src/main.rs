use std::hint::black_box;
use std::path::Path;
use std::sync::Mutex;
use std::time::{Duration, Instant};
use std::{fs, io, thread};

/// The processor time of this process so far, in all its threads.
fn processor_time() -> io::Result<Duration> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    // The program's name may have spaces. It ends at the last parenthesis.
    let (_, numbers) = stat.rsplit_once(") ").unwrap_or(("", &stat));
    let ticks = numbers.split(' ').skip(11).take(2);
    let ticks: u64 = ticks.map(|number| number.parse::<u64>().unwrap_or(0)).sum();
    Ok(Duration::from_millis(10 * ticks))
}

fn measure(name: &str, work: impl FnOnce()) -> io::Result<()> {
    let (start, used_before) = (Instant::now(), processor_time()?);
    work();
    let (clock, used) = (start.elapsed(), processor_time()? - used_before);
    let cores = used.as_secs_f64() / clock.as_secs_f64();
    let (clock, used) = (clock.as_millis(), used.as_millis());
    println!("{name:22} {clock:4} ms  {used:4} ms  {cores:.1}");
    Ok(())
}

fn ask_another_service() {
    thread::sleep(Duration::from_millis(200));
}

fn compute(rounds: u64) {
    for round in 0..rounds {
        black_box(round.wrapping_mul(round));
    }
}

fn compute_under(lock: &Mutex<()>, rounds: u64) {
    let _held_to_the_end = lock.lock().expect("computing does not panic");
    compute(rounds);
}

fn main() -> io::Result<()> {
    if !Path::new("/proc/self/stat").exists() {
        println!("this system has no /proc");
        return Ok(());
    }
    const ROUNDS: u64 = 300_000_000;
    println!("                         clock  processor  cores");
    measure("asks another service", ask_another_service)?;
    measure("computes", || compute(2 * ROUNDS))?;
    measure("two threads", || {
        thread::scope(|scope| {
            scope.spawn(|| compute(ROUNDS));
            scope.spawn(|| compute(ROUNDS));
        });
    })?;
    let lock = Mutex::new(());
    measure("two threads, one lock", || {
        thread::scope(|scope| {
            scope.spawn(|| compute_under(&lock, ROUNDS));
            scope.spawn(|| compute_under(&lock, ROUNDS));
        });
    })
}

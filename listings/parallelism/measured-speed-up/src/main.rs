mod report;

use std::time::{Duration, Instant};

/// The result of `work`, and the shortest of five times that it took.
fn best_of_5<T>(work: impl Fn() -> T) -> (T, Duration) {
    let runs = (0..5).map(|_| {
        let start = Instant::now();
        (work(), start.elapsed())
    });
    runs.min_by_key(|(_, time)| *time).expect("five runs")
}

fn print_row(threads: usize, time: Duration, speed_up: f64, law: f64) {
    let ms = time.as_secs_f64() * 1e3;
    println!("{threads:7} {ms:5.1} ms {speed_up:9.2} {law:7.2}");
}

fn main() {
    let (_, serial) = best_of_5(report::prepare);
    let (result, alone) = best_of_5(|| report::parts(&report::prepare()));
    let share = serial.div_duration_f64(alone);

    println!("serial share on one thread: {:.0} %", share * 100.0);
    println!("threads     time  speed-up  Amdahl");
    print_row(1, alone, 1.0, 1.0);
    for threads in [2, 4] {
        let (same, time) = best_of_5(|| report::parts_on(threads, &report::prepare()));
        assert_eq!(same, result);
        let law = 1.0 / (share + (1.0 - share) / threads as f64);
        print_row(threads, time, alone.div_duration_f64(time), law);
    }
}

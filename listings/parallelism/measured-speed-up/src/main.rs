use std::io;
use std::thread;
use std::time::{Duration, Instant};

/// A chain of multiplications. Each needs the one before, so a chain cannot be shared out.
fn cook(seed: u64, rounds: u32) -> u64 {
    (0..rounds).fold(seed, |x, _| {
        (x ^ (x >> 7)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    })
}

fn sauce() -> u64 {
    cook(1, 1_600_000)
}

fn parts(seeds: &[u64]) -> u64 {
    seeds
        .iter()
        .fold(0, |mixed, &seed| mixed ^ cook(seed, 600_000))
}

fn parts_on(threads: usize, seeds: &[u64]) -> u64 {
    thread::scope(|scope| {
        let cooks: Vec<_> = seeds
            .chunks(seeds.len().div_ceil(threads))
            .map(|own| scope.spawn(|| parts(own)))
            .collect();
        let mut mixed = 0;
        for cook in cooks {
            mixed ^= cook.join().expect("cooking does not panic");
        }
        mixed
    })
}

struct Run {
    result: u64,
    serial: Duration,
    whole: Duration,
}

fn run(parts: impl Fn(&[u64]) -> u64) -> Run {
    let start = Instant::now();
    let sauce = sauce();
    let serial = start.elapsed();
    let seeds: Vec<u64> = (0..8).map(|part| sauce ^ part).collect();
    Run {
        result: parts(&seeds),
        serial,
        whole: start.elapsed(),
    }
}

fn best_of_5(parts: impl Fn(&[u64]) -> u64) -> Run {
    let runs = (0..5).map(|_| run(&parts));
    runs.min_by_key(|run| run.whole).expect("five runs")
}

fn main() -> io::Result<()> {
    let one = best_of_5(parts);
    let share = one.serial.as_secs_f64() / one.whole.as_secs_f64();
    println!(
        "available parallelism: {}",
        thread::available_parallelism()?
    );
    println!("serial share on one thread: {:.0} %", share * 100.0);

    println!("threads     time  speed-up  Amdahl");
    println!(
        "      1 {:5.1} ms      1.00    1.00",
        one.whole.as_secs_f64() * 1e3
    );
    for threads in [2, 4] {
        let run = best_of_5(|seeds| parts_on(threads, seeds));
        assert_eq!(run.result, one.result);
        let ms = run.whole.as_secs_f64() * 1e3;
        let speed_up = one.whole.as_secs_f64() / run.whole.as_secs_f64();
        let amdahl = 1.0 / (share + (1.0 - share) / threads as f64);
        println!("{threads:7} {ms:5.1} ms {speed_up:9.2} {amdahl:7.2}");
    }
    Ok(())
}

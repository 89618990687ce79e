use std::io;
use std::thread;
use std::time::{Duration, Instant};

/// A chain of multiplications. Each needs the one before, so a chain cannot be shared out.
fn cook(seed: u64, rounds: u32) -> u64 {
    (0..rounds).fold(seed, |x, _| {
        (x ^ (x >> 7)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    })
}

struct Run {
    result: u64,
    serial: Duration,
    whole: Duration,
}

fn run(threads: usize) -> Run {
    let start = Instant::now();
    let sauce = cook(1, 800_000);
    let serial = start.elapsed();

    let seeds: Vec<u64> = (0..8).map(|part| sauce ^ part).collect();
    let result = thread::scope(|scope| {
        let cooks: Vec<_> = seeds
            .chunks(seeds.len().div_ceil(threads))
            .map(|own| {
                scope.spawn(|| {
                    own.iter()
                        .fold(0, |mixed, &seed| mixed ^ cook(seed, 300_000))
                })
            })
            .collect();
        let parts = cooks
            .into_iter()
            .map(|cook| cook.join().expect("cooking does not panic"));
        parts.fold(0, |all, part| all ^ part)
    });
    Run {
        result,
        serial,
        whole: start.elapsed(),
    }
}

fn main() -> io::Result<()> {
    let [one, two, four] = [1, 2, 4].map(|threads| {
        let runs = (0..3).map(|_| run(threads));
        runs.min_by_key(|run| run.whole)
            .expect("there were three runs")
    });
    let share = one.serial.as_secs_f64() / one.whole.as_secs_f64();
    println!(
        "available parallelism: {}",
        thread::available_parallelism()?
    );
    println!("serial share on one thread: {:.0} %", share * 100.0);

    println!("threads     time  speed-up  Amdahl");
    for (threads, run) in [(1.0, &one), (2.0, &two), (4.0, &four)] {
        assert_eq!(run.result, one.result);
        let speed_up = one.whole.as_secs_f64() / run.whole.as_secs_f64();
        let amdahl = 1.0 / (share + (1.0 - share) / threads);
        let ms = run.whole.as_secs_f64() * 1e3;
        println!("{threads:7} {ms:5.1} ms {speed_up:9.2} {amdahl:7.2}");
    }
    Ok(())
}

use std::collections::HashMap;
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

type Counts = Mutex<HashMap<u64, u32>>;

const WORKERS: u64 = 2;
const UPLOADS: u64 = 30_000;

/// A checksum of an upload. This is the work.
fn checksum(upload: &[u8]) -> u64 {
    upload.iter().fold(0, |sum, &byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    })
}

/// Works under the lock. Like the next two, it returns how long `lock` took.
fn sum_under_the_lock(counts: &[Counts], upload: &[u8]) -> Duration {
    let start = Instant::now();
    let mut counts = counts[0].lock().expect("counting does not panic");
    let waited = start.elapsed();
    *counts.entry(checksum(upload)).or_default() += 1;
    waited
}

fn sum_before_the_lock(counts: &[Counts], upload: &[u8]) -> Duration {
    let sum = checksum(upload);
    let start = Instant::now();
    let mut counts = counts[0].lock().expect("counting does not panic");
    let waited = start.elapsed();
    *counts.entry(sum).or_default() += 1;
    waited
}

fn sixteen_shards(shards: &[Counts], upload: &[u8]) -> Duration {
    let sum = checksum(upload);
    let shard = &shards[(sum >> 60) as usize];
    let start = Instant::now();
    let mut counts = shard.lock().expect("counting does not panic");
    let waited = start.elapsed();
    *counts.entry(sum).or_default() += 1;
    waited
}

fn measure(name: &str, count: fn(&[Counts], &[u8]) -> Duration) {
    let shards: Vec<Counts> = (0..16).map(|_| Mutex::default()).collect();
    let work = || {
        let mut upload = [0; 1000];
        let mut waited = Duration::ZERO;
        for number in 0..UPLOADS {
            upload[..8].copy_from_slice(&number.to_le_bytes());
            waited += count(&shards, &upload);
        }
        waited
    };
    let start = Instant::now();
    let waited: Duration = thread::scope(|scope| {
        let workers: Vec<_> = (0..WORKERS).map(|_| scope.spawn(work)).collect();
        let results = workers.into_iter().map(|worker| worker.join());
        results
            .map(|waited| waited.expect("a worker does not panic"))
            .sum()
    });
    let clock = start.elapsed();
    let share = 100.0 * waited.as_secs_f64() / (WORKERS as f64 * clock.as_secs_f64());
    println!(
        "{name:20} {:4} ms  {share:3.0} % in lock",
        clock.as_millis()
    );
}

fn main() {
    measure("sum under the lock", sum_under_the_lock);
    measure("sum before the lock", sum_before_the_lock);
    measure("sixteen shards", sixteen_shards);
}

use rayon::prelude::*;
use std::sync::Mutex;

#[derive(Default)]
struct Tally {
    seconds: u64,
    locked: u32,
}

fn add(tally: &Mutex<Tally>, seconds: u64) {
    let mut tally = tally
        .lock()
        .expect("no task panics while it holds the lock");
    tally.seconds += seconds;
    tally.locked += 1;
}

fn report(how: &str, tally: Mutex<Tally>) {
    let tally = tally.into_inner().expect("no task has panicked");
    println!(
        "{how:<9} {} s, locked {} times",
        tally.seconds, tally.locked
    );
}

fn main() {
    let cooking_times: Vec<u64> = (1..=10_000).collect();

    let tally = Mutex::default();
    cooking_times.par_iter().for_each(|time| add(&tally, *time));
    report("per item:", tally);

    let tally = Mutex::default();
    cooking_times
        .par_iter()
        .fold(|| 0, |subtotal, time| subtotal + time)
        .for_each(|subtotal| add(&tally, subtotal));
    report("per job:", tally);

    let seconds: u64 = cooking_times.par_iter().sum();
    println!("sum:      {seconds} s, no lock");
}

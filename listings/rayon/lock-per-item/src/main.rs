use rayon::prelude::*;
use std::sync::Mutex;

#[derive(Default)]
struct Tally {
    bytes: u64,
    locked: u32,
}

fn add(tally: &Mutex<Tally>, bytes: u64) {
    let mut tally = tally.lock().expect("a lock holder panicked");
    tally.bytes += bytes;
    tally.locked += 1;
}

fn report(how: &str, tally: Mutex<Tally>) {
    let tally = tally.into_inner().expect("a lock holder panicked");
    println!(
        "{how:<11} {} bytes, locked {} times",
        tally.bytes, tally.locked
    );
}

fn main() {
    let answers: Vec<u64> = (1..=10_000).collect();

    let tally = Mutex::default();
    answers.par_iter().for_each(|answer| add(&tally, *answer));
    report("per answer:", tally);

    let tally = Mutex::default();
    answers
        .par_iter()
        .fold(|| 0, |subtotal, answer| subtotal + answer)
        .for_each(|subtotal| add(&tally, subtotal));
    report("per piece:", tally);

    let bytes: u64 = answers.par_iter().sum();
    println!("sum:        {bytes} bytes, no lock");
}

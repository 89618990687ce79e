use std::thread;

use rayon::prelude::*;
use tokio::sync::oneshot;

fn sum_of_squares(limit: u64) -> u64 {
    (1..=limit).into_par_iter().map(|n| n * n).sum()
}

async fn compute(limit: u64) {
    let (result, answer) = oneshot::channel();
    println!("hands the sum to rayon");
    rayon::spawn(move || {
        // An error means that nobody waits for the sum any more.
        let _ = result.send((sum_of_squares(limit), thread::current().id()));
    });
    let (sum, worker) = answer.await.expect("the job does not panic");
    let elsewhere = worker != thread::current().id();
    println!("has the sum: {sum}, computed on another thread: {elsewhere}");
}

async fn answer_the_telephone() {
    println!("answers the telephone meanwhile");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    tokio::join!(compute(100_000), answer_the_telephone());
}

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

use rayon::prelude::*;
use tokio::sync::oneshot;

fn sum_of_squares(limit: u64) -> u64 {
    (1..=limit).into_par_iter().map(|n| n * n).sum()
}

async fn compute(limit: u64, telephone_rang: Receiver<()>) {
    let (result, answer) = oneshot::channel();
    println!("hands the sum to rayon");
    rayon::spawn(move || {
        // Only so that the output is the same in every run: a job that waits occupies its worker.
        let _ = telephone_rang.recv();
        // An error means that nobody waits for the sum any more.
        let _ = result.send((sum_of_squares(limit), thread::current().id()));
    });
    let (sum, worker) = answer.await.expect("the job does not panic");
    let elsewhere = worker != thread::current().id();
    println!("has the sum: {sum}, computed on another thread: {elsewhere}");
}

async fn answer_the_telephone(rang: Sender<()>) {
    println!("answers the telephone meanwhile");
    // An error means that nobody computes any more.
    let _ = rang.send(());
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (rang, telephone_rang) = mpsc::channel();
    tokio::join!(compute(100_000, telephone_rang), answer_the_telephone(rang));
}

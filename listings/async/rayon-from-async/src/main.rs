use std::error::Error;

use rayon::ThreadPoolBuilder;
use rayon::prelude::*;
use tokio::sync::oneshot;
use tokio::sync::oneshot::error::RecvError;

/// Computes on rayon's threads. The task that awaits it is suspended meanwhile.
async fn sum_of_squares(limit: u64) -> Result<u64, RecvError> {
    let (send_sum, answer) = oneshot::channel();
    rayon::spawn(move || {
        let sum: u64 = (1..=limit).into_par_iter().map(|n| n * n).sum();
        // An error means that nobody waits for the sum any more.
        let _ = send_sum.send(sum);
    });
    answer.await
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    ThreadPoolBuilder::new()
        // The message of the panic is on stderr already. Without a handler the process would be aborted.
        .panic_handler(|_| {})
        .build_global()?;
    println!("the sum is {}", sum_of_squares(100_000).await?);
    Ok(())
}

mod tests;
mod watch;

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::sleep;

use watch::watch;

type Account = Arc<Mutex<u32>>;

const PATIENCE: Duration = Duration::from_secs(7);

/// Holds the lock while it asks the bank, which takes ten seconds.
async fn pay(account: Account) {
    let mut balance = account.lock().await;
    sleep(Duration::from_secs(10)).await;
    *balance -= 5;
}

async fn show(account: &Account) {
    let balance = account.lock().await;
    println!("  balance {balance}");
}

/// Hangs: `payment` holds the lock, and nobody polls it while `show` waits for the lock.
async fn keep_the_future(account: Account) {
    let mut payment = pin!(pay(Arc::clone(&account)));
    tokio::select! {
        () = &mut payment => return,
        () = sleep(PATIENCE) => show(&account).await,
    }
    payment.await;
}

/// The runtime goes on polling the payment.
async fn spawn_a_task(account: Account) {
    let mut payment = tokio::spawn(pay(Arc::clone(&account)));
    tokio::select! {
        paid = &mut payment => return paid.expect("paying does not panic"),
        () = sleep(PATIENCE) => show(&account).await,
    }
    payment.await.expect("paying does not panic");
}

/// `join!` goes on polling both.
async fn poll_both(account: Account) {
    let later = async {
        sleep(PATIENCE).await;
        show(&account).await;
    };
    tokio::join!(pay(Arc::clone(&account)), later);
}

/// `select!` owns the payment, so it drops it before `show` runs: nothing is paid.
async fn give_the_future_away(account: Account) {
    tokio::select! {
        () = pay(Arc::clone(&account)) => {}
        () = sleep(PATIENCE) => show(&account).await,
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    watch("keep the future", keep_the_future).await;
    watch("spawn a task", spawn_a_task).await;
    watch("poll both", poll_both).await;
    watch("give the future away", give_the_future_away).await;
}

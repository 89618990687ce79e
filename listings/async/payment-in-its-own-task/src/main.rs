use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::{
    task::JoinError,
    time::{sleep, timeout},
};

struct Accounts {
    customer: u32,
    shop: u32,
}

/// Asks the bank, which takes a second.
async fn confirm() {
    sleep(Duration::from_secs(1)).await;
}

async fn pay(accounts: Arc<Mutex<Accounts>>, amount: u32) {
    accounts.lock().expect("no payment panics").customer -= amount;
    confirm().await;
    accounts.lock().expect("no payment panics").shop += amount;
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), JoinError> {
    let accounts = Arc::new(Mutex::new(Accounts {
        customer: 100,
        shop: 0,
    }));
    let mut payment = tokio::spawn(pay(Arc::clone(&accounts), 5));
    match timeout(Duration::from_millis(500), &mut payment).await {
        Ok(ended) => ended?,
        Err(_) => {
            println!("the bank is slow, and the payment goes on");
            payment.await?;
        }
    }
    let accounts = accounts.lock().expect("no payment panics");
    println!("customer {}, shop {}", accounts.customer, accounts.shop);
    Ok(())
}

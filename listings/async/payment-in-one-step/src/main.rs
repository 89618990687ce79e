use std::sync::Mutex;
use std::time::Duration;

use tokio::time::{sleep, timeout};

struct Accounts {
    customer: u32,
    shop: u32,
}

/// Asks the bank, which takes a second.
async fn confirm() {
    sleep(Duration::from_secs(1)).await;
}

async fn pay(accounts: &Mutex<Accounts>, amount: u32) {
    confirm().await;
    let mut accounts = accounts.lock().expect("no payment panics");
    accounts.customer -= amount;
    accounts.shop += amount;
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let accounts = Mutex::new(Accounts {
        customer: 100,
        shop: 0,
    });
    let paid = timeout(Duration::from_millis(500), pay(&accounts, 5)).await;
    println!("in time: {}", paid.is_ok());
    let accounts = accounts.lock().expect("no payment panics");
    println!("customer {}, shop {}", accounts.customer, accounts.shop);
}

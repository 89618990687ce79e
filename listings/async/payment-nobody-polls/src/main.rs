use std::pin::pin;

use tokio::sync::{Mutex, mpsc, oneshot};

/// Holds the lock of the account until the bank has confirmed.
async fn pay(account: &Mutex<u32>, confirmed: oneshot::Receiver<()>) {
    let mut balance = account.lock().await;
    confirmed.await.expect("the bank answers");
    *balance -= 5;
}

#[tokio::main]
async fn main() {
    let account = Mutex::new(100);
    let (bank, confirmed) = oneshot::channel();
    let (customer, mut questions) = mpsc::channel(1);
    tokio::spawn(async move { bank.send(()) });
    tokio::spawn(async move { customer.send("what is my balance?").await });

    let mut payment = pin!(pay(&account, confirmed));
    tokio::select! {
        () = &mut payment => {}
        Some(_question) = questions.recv() => {
            println!("the balance is {}", account.lock().await);
            payment.await;
        }
    }
    println!("paid");
}

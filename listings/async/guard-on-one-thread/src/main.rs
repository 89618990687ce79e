use std::sync::Mutex;
use std::time::Duration;

use tokio::time::sleep;

async fn tell_the_waiter() {
    sleep(Duration::from_secs(2)).await;
}

#[expect(clippy::await_holding_lock, reason = "this is the mistake to be shown")]
async fn keep_the_guard(eggs: &Mutex<u32>) {
    let mut stock = eggs.lock().expect("nobody panics at the stock");
    *stock -= 2;
    tell_the_waiter().await;
}

async fn lock_in_a_block(eggs: &Mutex<u32>) {
    {
        let mut stock = eggs.lock().expect("nobody panics at the stock");
        *stock -= 2;
    }
    tell_the_waiter().await;
}

async fn count(eggs: &Mutex<u32>) {
    sleep(Duration::from_secs(1)).await;
    match eggs.try_lock() {
        Ok(stock) => println!("Ben counts {stock}"),
        Err(_) => println!("Ben's lock() would stop the thread that could unlock"),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let eggs = Mutex::new(5);
    print!("guard across the await: ");
    tokio::join!(keep_the_guard(&eggs), count(&eggs));

    let eggs = Mutex::new(5);
    print!("guard in a block: ");
    tokio::join!(lock_in_a_block(&eggs), count(&eggs));
}

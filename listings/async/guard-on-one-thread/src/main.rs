use std::sync::Mutex;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;
use std::{io, thread};

use tokio::runtime::Builder;
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
    let stock = eggs.lock().expect("nobody panics at the stock");
    println!("  Ben counts {stock}");
}

/// Runs Ada and Ben on a thread of their own, and looks whether they come to an end.
fn watch(name: &str, ada: impl AsyncFnOnce(&Mutex<u32>) + Send + 'static) -> io::Result<()> {
    println!("{name}");
    let mut runtime = Builder::new_current_thread();
    let runtime = runtime.enable_time().start_paused(true).build()?;
    let (done, ended) = mpsc::channel();
    thread::spawn(move || {
        let eggs = Mutex::new(5);
        runtime.block_on(async { tokio::join!(ada(&eggs), count(&eggs)) });
        done.send(())
    });
    match ended.recv_timeout(Duration::from_secs(1)) {
        Ok(()) => println!("  both are done"),
        Err(RecvTimeoutError::Timeout) => println!("  their thread is stuck"),
        Err(RecvTimeoutError::Disconnected) => println!("  one of them has panicked"),
    }
    Ok(())
}

fn main() -> io::Result<()> {
    watch("guard across the await", keep_the_guard)?;
    watch("guard in a block", lock_in_a_block)
}

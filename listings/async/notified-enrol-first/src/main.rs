use std::pin::pin;
use std::sync::Arc;
use tokio::sync::{Mutex, Notify};

#[tokio::main]
async fn main() {
    let is_ready = Arc::new(Mutex::new(false));
    let changed = Arc::new(Notify::new());
    let waiter = {
        let (is_ready, changed) = (is_ready.clone(), changed.clone());
        tokio::spawn(async move {
            let mut enrolled = pin!(changed.notified());
            enrolled.as_mut().enable();
            let ready = *is_ready.lock().await;
            if !ready {
                enrolled.await;
            }
            println!("the configuration is loaded");
        })
    };
    *is_ready.lock().await = true;
    changed.notify_waiters();
    waiter.await.expect("the waiter does not panic");
}

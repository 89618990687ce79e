use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Mutex, mpsc, oneshot};
use tokio::task::JoinError;
use tokio::time::{Instant, sleep};

struct Order {
    dish: &'static str,
    plate: oneshot::Sender<String>,
}

type Inbox = Arc<Mutex<mpsc::Receiver<Order>>>;

async fn cook(shift: u32, inbox: Inbox) {
    // A panic releases it, too: tokio's mutex is not poisoned.
    let mut inbox = inbox.lock().await;
    let mut dishes = 0;
    while let Some(order) = inbox.recv().await {
        if order.dish == "salmon" {
            panic!("there is no salmon");
        }
        dishes += 1;
        let plate = format!("dish {dishes} of shift {shift}");
        // The guest may have left.
        let _ = order.plate.send(plate);
    }
}

async fn supervise(inbox: mpsc::Receiver<Order>, shifts: u32) -> Result<(), JoinError> {
    let inbox = Arc::new(Mutex::new(inbox));
    let mut shift = 1;
    let mut pause = Duration::from_millis(100);
    loop {
        match tokio::spawn(cook(shift, Arc::clone(&inbox))).await {
            Ok(()) => return Ok(()),
            Err(error) if error.is_panic() && shift < shifts => {
                eprintln!("shift {shift}: {error}");
                sleep(pause).await;
            }
            Err(error) => return Err(error),
        }
        shift += 1;
        pause *= 2;
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (orders, inbox) = mpsc::channel(16);
    let kitchen = tokio::spawn(supervise(inbox, 3));
    let opened = Instant::now();

    let mut waiting = Vec::new();
    for dish in ["soup", "salmon", "pie", "salmon", "cake", "salmon", "tea"] {
        let (plate, served) = oneshot::channel();
        let order = Order { dish, plate };
        orders.send(order).await.expect("the kitchen is open");
        waiting.push((dish, served));
    }
    // A cook who gets through all orders closes the kitchen.
    drop(orders);
    for (dish, served) in waiting {
        let served = served.await;
        let ms = opened.elapsed().as_millis();
        match served {
            Ok(plate) => println!("{ms:>3} ms, {dish}: {plate}"),
            Err(_) => println!("{ms:>3} ms, {dish}: never comes"),
        }
    }

    let end = kitchen.await.expect("the supervisor does not panic");
    println!("given up: {}", end.is_err_and(|error| error.is_panic()));
}

use std::pin::pin;
use std::sync::Arc;
use tokio::sync::{Mutex, mpsc};

#[tokio::main]
async fn main() {
    let stock = Arc::new(Mutex::new(5));
    let (sender, mut orders) = mpsc::channel(1);
    let inventory = {
        let stock = stock.clone();
        tokio::spawn(async move {
            let counted = stock.lock().await;
            sender.send(2).await.expect("main receives one order");
            drop(counted);
        })
    };
    let mut restock = pin!(async { *stock.lock().await += 10 });
    tokio::select! {
        () = &mut restock => println!("restocked"),
        Some(order) = orders.recv() => {
            *stock.lock().await -= order;
            println!("sold {order}");
        }
    }
    inventory.await.expect("counting does not panic");
}

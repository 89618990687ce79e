use tokio::sync::mpsc;

#[tokio::main]
async fn main() {
    println!("four orders to send");
    let (order_sender, mut orders) = mpsc::channel(1);
    let (receipt_sender, mut receipts) = mpsc::channel(1);
    tokio::spawn(async move {
        while let Some(order) = orders.recv().await {
            if receipt_sender.send(order).await.is_err() {
                return;
            }
        }
    });
    for order in 1..=4 {
        order_sender.send(order).await.expect("the shop has ended");
    }
    drop(order_sender);
    while let Some(receipt) = receipts.recv().await {
        println!("receipt for order {receipt}");
    }
}

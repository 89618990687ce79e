use std::sync::Arc;
use tokio::sync::Mutex;

async fn pay(from: Arc<Mutex<i32>>, to: Arc<Mutex<i32>>, amount: i32) {
    let mut source = from.lock().await;
    let mut target = to.lock().await;
    *source -= amount;
    *target += amount;
}

#[tokio::main]
async fn main() {
    let ada = Arc::new(Mutex::new(100));
    let ben = Arc::new(Mutex::new(100));
    let there = tokio::spawn(pay(ada.clone(), ben.clone(), 5));
    let back = tokio::spawn(pay(ben.clone(), ada.clone(), 7));
    there.await.expect("a payment does not panic");
    back.await.expect("a payment does not panic");
    println!("Ada has {}, Ben has {}", ada.lock().await, ben.lock().await);
}

use std::sync::{Arc, Mutex};

async fn tell_the_waiter(left: u32) {
    println!("{left} eggs left");
}

#[tokio::main]
async fn main() {
    let eggs = Arc::new(Mutex::new(5));
    let cook = tokio::spawn(async move {
        let mut stock = eggs.lock().expect("nobody panics at the stock");
        *stock -= 2;
        tell_the_waiter(*stock).await;
    });
    cook.await.expect("the cook does not panic");
}

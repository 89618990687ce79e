use tokio::select;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// A queue with a thousand orders in it, to which no more will come.
fn full_queue() -> UnboundedReceiver<u32> {
    let (orders, queue) = unbounded_channel();
    for order in 1..=1000 {
        orders.send(order).expect("the queue is open");
    }
    queue
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (mut bar, mut kitchen) = (full_queue(), full_queue());
    let mut served = [0, 0];
    for _ in 0..100 {
        select! {
            Some(_) = bar.recv() => served[0] += 1,
            Some(_) = kitchen.recv() => served[1] += 1,
        }
    }
    let both = served.iter().all(|&turns| turns > 0);
    println!("at random: {served:?} for bar and kitchen; both had turns: {both}");

    let (mut bar, mut kitchen) = (full_queue(), full_queue());
    let mut served = [0, 0];
    for _ in 0..100 {
        select! {
            biased;
            Some(_) = bar.recv() => served[0] += 1,
            Some(_) = kitchen.recv() => served[1] += 1,
        }
    }
    println!("biased: {served:?}");

    let mut served = [0, 0];
    loop {
        select! {
            biased;
            Some(_) = bar.recv(), if served[0] < 10 => served[0] += 1,
            Some(_) = kitchen.recv() => served[1] += 1,
            else => break,
        }
    }
    println!("biased, at most 10 for the bar: {served:?}, then `else`");
}

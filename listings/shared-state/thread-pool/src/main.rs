mod pool;

use pool::{Pool, Report};
use std::error::Error;
use std::sync::mpsc;

const ORDERS: [(&str, u32); 6] = [
    ("2", 450),
    ("4", 120),
    ("1", 780),
    ("two", 450),
    ("3", 780),
    ("1", 120),
];

fn price((count, each): (&str, u32)) -> u32 {
    count.parse::<u32>().expect("the count is a number") * each
}

fn main() -> Result<(), Box<dyn Error>> {
    let (bill, bills) = mpsc::channel();
    let pool = Pool::new(2, 3)?; // Dropped before `bills`, to which its jobs send.

    for order in ORDERS {
        let bill = bill.clone();
        let job = move || bill.send(price(order)).expect("main keeps the receiver");
        pool.submit(job).map_err(|_| "the pool is closed")?;
    }
    drop(bill); // `bills` ends when every job has dropped its sender.
    println!("{} orders accepted", ORDERS.len());

    pool.close();
    if let Err(job) = pool.submit(|| println!("the late job runs in main")) {
        println!("a late job is refused");
        job();
    }

    let Report {
        completed,
        panicked,
    } = pool.shutdown();
    println!("{completed} completed, {panicked} panicked");
    let bills: Vec<u32> = bills.iter().collect();
    let total: u32 = bills.iter().sum();
    println!("{} bills, {total} in all", bills.len());
    Ok(())
}

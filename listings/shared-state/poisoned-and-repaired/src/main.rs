use std::sync::Mutex;
use std::thread;

/// `sold` and `left` are 10 together, whenever nobody holds the lock.
#[derive(Debug)]
struct Stock {
    sold: u32,
    left: u32,
}

fn sell(stock: &Mutex<Stock>, items: u32) {
    let mut stock = stock
        .lock()
        .expect("a sale panicked while it held the stock");
    stock.sold += items;
    stock.left = stock
        .left
        .checked_sub(items)
        .expect("more was sold than is left");
}

fn main() {
    let stock = Mutex::new(Stock { sold: 0, left: 10 });
    sell(&stock, 4);

    let sale = thread::scope(|scope| scope.spawn(|| sell(&stock, 7)).join());
    println!("the second sale panicked: {}", sale.is_err());

    match stock.lock() {
        Ok(_) => println!("nothing to repair"),
        Err(poisoned) => {
            let mut found = poisoned.into_inner();
            println!("found {:?}", *found);
            found.sold = 10 - found.left;
            stock.clear_poison();
        }
    }

    sell(&stock, 3);
    println!("{stock:?}");
}

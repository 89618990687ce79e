use std::sync::Mutex;

/// `sold` and `left` are 10 together, whenever nobody holds the lock.
#[derive(Debug)]
struct Stock {
    sold: u32,
    left: u32,
}

#[derive(Debug)]
struct NotEnough {
    left: u32,
}

fn sell(stock: &Mutex<Stock>, items: u32) -> Result<(), NotEnough> {
    let mut stock = stock
        .lock()
        .expect("a sale panicked while it held the stock");
    let left = stock
        .left
        .checked_sub(items)
        .ok_or(NotEnough { left: stock.left })?;
    stock.left = left;
    stock.sold += items;
    Ok(())
}

fn main() {
    let stock = Mutex::new(Stock { sold: 0, left: 10 });

    for items in [4, 7, 3] {
        match sell(&stock, items) {
            Ok(()) => println!("sold {items}"),
            Err(NotEnough { left }) => println!("not sold {items}: {left} left"),
        }
    }

    println!("{stock:?}");
}

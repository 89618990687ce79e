mod pool;

use pool::Pool;

fn price(items: &str) -> u32 {
    let items: u32 = items.parse().expect("the order has a number of items");
    5 * items
}

fn main() {
    let pool = Pool::new(2);
    let prices = ["2", "two", "3"].map(|items| pool.ask(|| price(items)));
    for price in prices {
        match price.recv() {
            Ok(price) => println!("{price} euros"),
            Err(_) => println!("no price"),
        }
    }
    println!("{} of 2 workers died", pool.shutdown());
}

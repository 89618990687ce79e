mod pool;

use pool::Pool;

fn price(items: &str) -> u32 {
    let items: u32 = items.parse().expect("the order has a number of items");
    5 * items
}

fn main() {
    let pool = Pool::new(1);
    for items in ["2", "two", "3"] {
        let job = move || println!("{items} items: {} euros", price(items));
        assert!(pool.submit(job).is_ok(), "nobody has closed the pool");
    }
    println!("{} of 1 worker died", pool.shutdown());
}

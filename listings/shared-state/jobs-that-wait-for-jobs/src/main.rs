mod pool;

use pool::Pool;
use std::sync::Arc;

fn main() {
    let pool = Arc::new(Pool::new(2));
    let orders = [10, 20].map(|net| {
        let same_pool = Arc::clone(&pool);
        pool.ask(move || {
            let tax = same_pool.ask(move || net / 5);
            net + tax.recv().expect("the tax is computed")
        })
    });
    for order in orders {
        println!("{} euros", order.recv().expect("the price is computed"));
    }
    if let Some(pool) = Arc::into_inner(pool) {
        println!("{} of 2 workers died", pool.shutdown());
    }
}

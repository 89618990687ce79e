mod pool;

use pool::Pool;
use std::sync::Arc;

fn main() {
    let pool = Arc::new(Pool::new(1));
    let same_pool = Arc::clone(&pool);
    let price = pool.ask(move || {
        let tax = same_pool.ask(|| 20 / 5);
        20 + tax.recv().expect("the tax is computed")
    });
    println!("order accepted");
    println!("{} euros", price.recv().expect("the price is computed"));
    if let Some(pool) = Arc::into_inner(pool) {
        println!("{} of 1 worker died", pool.shutdown());
    }
}

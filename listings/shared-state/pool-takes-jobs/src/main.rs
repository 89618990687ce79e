mod pool;

use pool::Pool;

fn main() {
    let pool = Pool::new(2);
    pool.submit(|| println!("receipt sent"));
    println!("order accepted");
}

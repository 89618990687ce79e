mod pool;

use pool::Pool;

fn main() {
    let pool = Pool::new(1);
    println!("order accepted");
    pool.submit(|| println!("receipt sent"));
    pool.shutdown();
    println!("all workers have ended");
}

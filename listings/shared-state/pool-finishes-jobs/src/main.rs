mod pool;

use pool::Pool;

fn main() {
    let pool = Pool::new(1);
    pool.submit(|| println!("receipt sent"));
    println!("order accepted");
    pool.shutdown();
    println!("all workers have ended");
}

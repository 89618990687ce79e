mod pool;

use pool::Pool;
use std::thread;

fn main() {
    let pool = Pool::new(1);
    thread::scope(|scope| {
        scope.spawn(|| pool.submit(|| println!("receipt sent")));
        pool.close();
    });
    pool.shutdown();
    println!("all workers have ended");
}

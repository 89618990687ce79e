mod pool;

use pool::Pool;
use std::thread;

fn main() {
    let pool = Pool::new(2);
    thread::scope(|scope| {
        scope.spawn(|| pool.submit(|| println!("receipt sent")));
        scope.spawn(|| pool.close());
    });
    pool.shutdown();
    println!("all workers have ended");
}

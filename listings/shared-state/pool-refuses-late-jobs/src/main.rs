mod pool;

use pool::Pool;
use std::thread;

fn main() {
    let pool = Pool::new(2);
    thread::scope(|scope| {
        scope.spawn(|| {
            if let Err(job) = pool.submit(|| println!("receipt sent")) {
                println!("the pool is closed");
                job();
            }
        });
        scope.spawn(|| pool.close());
    });
    pool.shutdown();
    println!("all workers have ended");
}

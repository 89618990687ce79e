mod pool;

use pool::Pool;
use std::thread;

fn main() {
    let pool = Pool::new(1);
    thread::scope(|scope| {
        scope.spawn(|| {
            if let Err(job) = pool.submit(|| println!("receipt sent")) {
                println!("the pool is closed");
                job();
            }
        });
        pool.close();
    });
    pool.shutdown();
    println!("all workers have ended");
}

use rayon::{ThreadPoolBuildError, ThreadPoolBuilder, Yield};
use std::sync::Barrier;

fn main() -> Result<(), ThreadPoolBuildError> {
    let pool = ThreadPoolBuilder::new().num_threads(2).build()?;
    let stolen = &Barrier::new(2);
    let deque_empty = &Barrier::new(2);

    pool.scope(|scope| {
        let owner = rayon::current_thread_index();
        println!("owner pushes order 1, order 2, order 3");
        for order in 1..=3 {
            scope.spawn(move |_| {
                if rayon::current_thread_index() == owner {
                    println!("owner pops order {order}");
                } else {
                    println!("thief steals order {order}");
                    stolen.wait();
                    // A busy thief leaves the other orders to their owner.
                    deque_empty.wait();
                }
            });
        }
        stolen.wait();
        while rayon::yield_local() == Some(Yield::Executed) {}
        deque_empty.wait();
    });
    Ok(())
}

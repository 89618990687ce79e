use std::mem;
use std::sync::{Arc, RwLock};
use std::thread;

struct Prices {
    bread: u32,
    soup: u32,
}

fn bill(current: &RwLock<Arc<Prices>>) -> u32 {
    let prices = Arc::clone(&current.read().expect("a writer panicked"));
    2 * prices.soup + 4 * prices.bread
}

fn replace(current: &RwLock<Arc<Prices>>, new: Arc<Prices>) {
    // The old list may be large, so it is dropped after the unlocking, at the end of the function.
    let _old = mem::replace(&mut *current.write().expect("a writer panicked"), new);
}

fn main() {
    let current = RwLock::new(Arc::new(Prices {
        bread: 120,
        soup: 450,
    }));
    let new = Arc::new(Prices {
        bread: 130,
        soup: 480,
    });

    thread::scope(|scope| {
        scope.spawn(|| println!("the bill is {}", bill(&current)));
        scope.spawn(|| replace(&current, new));
    });
}

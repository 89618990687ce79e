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

fn main() {
    let current = RwLock::new(Arc::new(Prices {
        bread: 120,
        soup: 450,
    }));

    thread::scope(|scope| {
        scope.spawn(|| println!("the bill is {}", bill(&current)));

        let new = Arc::new(Prices {
            bread: 130,
            soup: 480,
        });
        *current.write().expect("a writer panicked") = new;
    });
}

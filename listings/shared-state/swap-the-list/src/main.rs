use std::mem;
use std::sync::{Arc, Barrier, RwLock};
use std::thread;

struct Prices {
    edition: u32,
    soup: u32,
    bread: u32,
}

struct PriceList {
    current: RwLock<Arc<Prices>>,
}

impl PriceList {
    fn snapshot(&self) -> Arc<Prices> {
        Arc::clone(&self.current.read().expect("no writer panics"))
    }

    fn replace(&self, prices: Prices) {
        let prices = Arc::new(prices);
        let old = mem::replace(
            &mut *self.current.write().expect("no writer panics"),
            prices,
        );
        // Not before the lock is free: the last owner of a list has all of it to drop.
        drop(old);
    }
}

fn bill(list: &PriceList, halfway: impl FnOnce()) -> String {
    let prices = list.snapshot();
    let soup = 2 * prices.soup;
    halfway();
    let total = soup + 4 * prices.bread;
    format!("{total}, by edition {}", prices.edition)
}

fn main() {
    let list = PriceList {
        current: RwLock::new(Arc::new(Prices {
            edition: 1,
            soup: 450,
            bread: 120,
        })),
    };
    let halfway = Barrier::new(2);
    let replaced = Barrier::new(2);

    thread::scope(|scope| {
        let ada = scope.spawn(|| {
            bill(&list, || {
                halfway.wait();
                replaced.wait();
            })
        });
        halfway.wait();
        list.replace(Prices {
            edition: 2,
            soup: 480,
            bread: 130,
        });
        println!("the list was replaced while Ada was adding up");
        println!("Ben's bill: {}", bill(&list, || {}));
        replaced.wait();
        println!("Ada's bill: {}", ada.join().expect("Ada does not panic"));
    });
}

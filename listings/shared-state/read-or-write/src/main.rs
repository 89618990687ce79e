use std::collections::BTreeMap;
use std::sync::{Barrier, RwLock, TryLockError, TryLockResult};
use std::thread;

fn outcome<Guard>(attempt: TryLockResult<Guard>) -> &'static str {
    match attempt {
        Ok(_) => "gets in",
        Err(TryLockError::WouldBlock) => "would have to wait",
        Err(TryLockError::Poisoned(_)) => "finds the lock poisoned",
    }
}

fn main() {
    let prices = RwLock::new(BTreeMap::from([("bread", 120), ("soup", 450)]));
    let both_read = Barrier::new(3);
    let writer_has_tried = Barrier::new(3);

    let look_up = |dish| {
        let list = prices.read().expect("no writer panics");
        both_read.wait();
        writer_has_tried.wait();
        list[dish]
    };
    thread::scope(|scope| {
        let ada = scope.spawn(|| look_up("soup"));
        let ben = scope.spawn(|| look_up("bread"));
        both_read.wait();
        println!("Ada and Ben are reading");
        println!("a writer {}", outcome(prices.try_write()));
        writer_has_tried.wait();
        println!("Ada read {}", ada.join().expect("Ada does not panic"));
        println!("Ben read {}", ben.join().expect("Ben does not panic"));
    });

    let mut list = prices.write().expect("no writer panics");
    list.insert("soup", 480);
    println!("Cem is writing");
    thread::scope(|scope| {
        scope.spawn(|| {
            println!("a reader {}", outcome(prices.try_read()));
            println!("another writer {}", outcome(prices.try_write()));
        });
    });
    drop(list);
    println!("now {:?}", prices.read().expect("no writer panics"));
}

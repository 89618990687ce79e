use std::sync::Mutex;
use std::thread;

struct Items {
    in_stock: u32,
    sold: u32,
}

fn main() {
    let items = Mutex::new(Items {
        in_stock: 5,
        sold: 0,
    });
    thread::scope(|scope| {
        scope.spawn(|| {
            let mut items = items.lock().expect("a reader panicked");
            items.in_stock -= 1;
            items.sold += 1;
        });
        let items = items.lock().expect("the sale panicked");
        println!("{} items in all", items.in_stock + items.sold);
    });
}

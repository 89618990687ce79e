use std::sync::Barrier;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::thread;

fn check_then_subtract(portions: &AtomicU32, both_have_looked: &Barrier) -> bool {
    let left = portions.load(Relaxed);
    both_have_looked.wait();
    if left == 0 {
        return false;
    }
    portions.fetch_sub(1, Relaxed);
    true
}

fn compare_and_swap(portions: &AtomicU32, both_have_looked: &Barrier) -> bool {
    let mut left = portions.load(Relaxed);
    both_have_looked.wait();
    while left > 0 {
        match portions.compare_exchange_weak(left, left - 1, Relaxed, Relaxed) {
            Ok(_) => return true,
            Err(now) => left = now,
        }
    }
    false
}

fn serve_last(way: &str, take: fn(&AtomicU32, &Barrier) -> bool) {
    let portions = AtomicU32::new(1);
    let both_have_looked = Barrier::new(2);
    let got = thread::scope(|scope| {
        let cooks = [(); 2].map(|()| scope.spawn(|| take(&portions, &both_have_looked)));
        cooks.map(|cook| cook.join().expect("no cook panics"))
    });
    let served = got.into_iter().filter(|&got| got).count();
    println!("{way}: {served} served, {} left", portions.into_inner());
}

fn main() {
    serve_last("check, then subtract", check_then_subtract);
    serve_last("compare and swap", compare_and_swap);
}

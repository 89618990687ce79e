use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};
use std::thread;

const CAPACITY: usize = 4;

#[derive(Default)]
struct Pass {
    plates: Mutex<VecDeque<u32>>,
    not_full: Condvar,
    not_empty: Condvar,
}

impl Pass {
    /// Waits for room, and returns how many plates are on the pass afterwards.
    fn put(&self, plate: u32) -> usize {
        let plates = self.plates.lock().expect("nobody panics");
        let mut plates = self
            .not_full
            .wait_while(plates, |plates| plates.len() == CAPACITY)
            .expect("nobody panics");
        plates.push_back(plate);
        self.not_empty.notify_one();
        plates.len()
    }

    /// Waits for a plate.
    fn take(&self) -> u32 {
        let plates = self.plates.lock().expect("nobody panics");
        let mut plates = self
            .not_empty
            .wait_while(plates, |plates| plates.is_empty())
            .expect("nobody panics");
        let plate = plates.pop_front().expect("the wait ended with a plate");
        self.not_full.notify_one();
        plate
    }
}

fn main() {
    let pass = Pass::default();
    // The cooks are to find the pass full.
    let filled = (1..=4).map(|plate| pass.put(plate)).max();

    thread::scope(|scope| {
        let cooks = [5..=52, 53..=100]
            .map(|plates| scope.spawn(|| plates.map(|plate| pass.put(plate)).max()));
        let waiters =
            [(); 2].map(|()| scope.spawn(|| (0..50).map(|_| pass.take()).collect::<Vec<_>>()));

        let mut taken = waiters
            .map(|waiter| waiter.join().expect("nobody panics"))
            .concat();
        taken.sort_unstable();
        let each_once = taken.into_iter().eq(1..=100);
        println!("plates 1 to 100 taken once each: {each_once}");

        let [ada, ben] = cooks.map(|cook| cook.join().expect("nobody panics"));
        let fullest = filled.max(ada).max(ben).expect("plates were put");
        println!("most plates on the pass: {fullest} of {CAPACITY}");
    });
}

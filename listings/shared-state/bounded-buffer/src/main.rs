use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};
use std::thread;

const CAPACITY: usize = 4;
const PLATES: usize = 100;

#[derive(Default)]
struct Pass {
    plates: Mutex<VecDeque<usize>>,
    not_full: Condvar,
    not_empty: Condvar,
}

impl Pass {
    /// Waits for room, and returns how many plates are on the pass afterwards.
    fn put(&self, plate: usize) -> usize {
        let plates = self.plates.lock().expect("nobody panics");
        let mut plates = self
            .not_full
            .wait_while(plates, |plates| plates.len() == CAPACITY)
            .expect("nobody panics");
        plates.push_back(plate);
        let count = plates.len();
        drop(plates);
        self.not_empty.notify_one();
        count
    }

    /// Waits for a plate.
    fn take(&self) -> usize {
        let plates = self.plates.lock().expect("nobody panics");
        let mut plates = self
            .not_empty
            .wait_while(plates, |plates| plates.is_empty())
            .expect("nobody panics");
        let plate = plates.pop_front().expect("the wait ended with a plate");
        drop(plates);
        self.not_full.notify_one();
        plate
    }
}

fn main() {
    let pass = Pass::default();
    // The cooks are to find the pass full. With one plate more, `main` would wait for ever.
    let filled = (1..=CAPACITY).map(|plate| pass.put(plate)).max();

    thread::scope(|scope| {
        let cooks = [CAPACITY + 1..=PLATES / 2, PLATES / 2 + 1..=PLATES]
            .map(|plates| scope.spawn(|| plates.map(|plate| pass.put(plate)).max()));
        let waiters = [(); 2]
            .map(|()| scope.spawn(|| (0..PLATES / 2).map(|_| pass.take()).collect::<Vec<_>>()));

        let mut taken = waiters
            .map(|waiter| waiter.join().expect("nobody panics"))
            .concat();
        taken.sort_unstable();
        let each_once = taken.into_iter().eq(1..=PLATES);
        println!("plates 1 to {PLATES} taken once each: {each_once}");

        let [ada, ben] = cooks.map(|cook| cook.join().expect("nobody panics"));
        let fullest = filled.max(ada).max(ben).expect("plates were put");
        println!("most plates on the pass: {fullest} of {CAPACITY}");
    });
}

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::thread;

fn main() {
    let next = AtomicU32::new(1);

    let numbers: Vec<Vec<u32>> = thread::scope(|scope| {
        let tills = [(); 4]
            .map(|()| scope.spawn(|| (0..250).map(|_| next.fetch_add(1, Relaxed)).collect()));
        tills
            .into_iter()
            .map(|till| till.join().expect("counting does not panic"))
            .collect()
    });

    let ascending = numbers.iter().all(|of_a_till| of_a_till.is_sorted());
    println!("ascending at each till: {ascending}");

    let mut all = numbers.concat();
    all.sort_unstable();
    let each_once = all.into_iter().eq(1..=1000);
    println!("numbers 1 to 1000 handed out once each: {each_once}");
    println!("next number: {}", next.into_inner());
}

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::thread;

const LIST: &str = "bread 120\nsoup 450\nstew 780";

static PRICES: LazyLock<BTreeMap<&str, u32>> = LazyLock::new(|| {
    println!("reading the list");
    LIST.lines()
        .map(|line| {
            let (dish, price) = line.split_once(' ').expect("each line has two words");
            (dish, price.parse().expect("the second word is a number"))
        })
        .collect()
});

fn main() {
    println!("main has begun");
    let total: u32 = thread::scope(|scope| {
        let waiters = ["soup", "stew", "soup"].map(|dish| scope.spawn(move || PRICES[dish]));
        waiters
            .into_iter()
            .map(|waiter| waiter.join().expect("every dish is on the list"))
            .sum()
    });
    println!("three waiters took {total}");
}

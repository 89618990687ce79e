use std::sync::LazyLock;
use std::thread;

static RATE: LazyLock<u32> = LazyLock::new(|| "1O8".parse().expect("the rate is not a number"));

fn main() {
    for attempt in 1..=2 {
        let outcome = thread::spawn(|| *RATE).join();
        println!("attempt {attempt}: panicked: {}", outcome.is_err());
    }
}

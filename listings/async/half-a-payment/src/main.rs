use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::{sleep, timeout};

#[derive(Debug, Default)]
struct Tills {
    bar: u32,
    kitchen: u32,
}

type Shared = Arc<Mutex<Tills>>;

fn change(tills: &Shared, apply: impl FnOnce(&mut Tills)) {
    apply(&mut tills.lock().expect("nobody panics at the tills"));
}

/// Asks somebody else, which takes a second.
async fn confirm() {
    sleep(Duration::from_secs(1)).await;
}

async fn await_in_between(tills: Shared) {
    change(&tills, |tills| tills.bar -= 5);
    confirm().await;
    change(&tills, |tills| tills.kitchen += 5);
}

async fn await_before(tills: Shared) {
    confirm().await;
    change(&tills, |tills| {
        tills.bar -= 5;
        tills.kitchen += 5;
    });
}

async fn in_a_task(tills: Shared) {
    let payment = tokio::spawn(await_in_between(tills));
    payment.await.expect("paying does not panic");
}

async fn impatient<F: Future>(name: &str, pay: impl FnOnce(Shared) -> F) {
    let tills = Shared::default();
    change(&tills, |tills| tills.bar = 100);
    let answer = timeout(Duration::from_millis(500), pay(Arc::clone(&tills))).await;
    sleep(Duration::from_secs(1)).await;
    let tills = tills.lock().expect("nobody panics at the tills");
    println!("{name}: timed out {}, {tills:?}", answer.is_err());
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    impatient("await in between", await_in_between).await;
    impatient("await before", await_before).await;
    impatient("in a task of its own", in_a_task).await;
}

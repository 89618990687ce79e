use std::pin::pin;
use std::sync::Mutex;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{sleep, timeout};

#[derive(Default)]
struct Pass {
    plates: Mutex<u32>,
    bell: Notify,
}

impl Pass {
    fn take(&self) -> bool {
        let mut plates = self.plates.lock().expect("nobody panics at the pass");
        let found = *plates > 0;
        *plates -= u32::from(found);
        found
    }
}

async fn look_then_enrol(pass: &Pass) {
    while !pass.take() {
        // Meanwhile the bell rings.
        sleep(Duration::from_secs(2)).await;
        pass.bell.notified().await;
    }
}

async fn enrol_then_look(pass: &Pass) {
    loop {
        let mut ring = pin!(pass.bell.notified());
        ring.as_mut().enable();
        if pass.take() {
            return;
        }
        sleep(Duration::from_secs(2)).await;
        ring.await;
    }
}

type Ring = fn(&Notify);

/// Two wait; after a second there are two plates, and the bell. How many get theirs?
async fn served(wait: impl AsyncFn(&Pass), ring: Ring) -> usize {
    let pass = Pass::default();
    let cook = async {
        sleep(Duration::from_secs(1)).await;
        *pass.plates.lock().expect("nobody panics at the pass") = 2;
        ring(&pass.bell);
    };
    let patient = || timeout(Duration::from_secs(60), wait(&pass));
    let ((), ada, ben) = tokio::join!(cook, patient(), patient());
    usize::from(ada.is_ok()) + usize::from(ben.is_ok())
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let rings: [(&str, Ring); 2] = [
        ("notify_waiters", Notify::notify_waiters),
        ("notify_one, twice", |bell| {
            bell.notify_one();
            bell.notify_one();
        }),
    ];
    for (name, ring) in rings {
        let late = served(look_then_enrol, ring).await;
        let early = served(enrol_then_look, ring).await;
        println!("{name}: {late} of 2 that look first, {early} of 2 that enrol first");
    }
}

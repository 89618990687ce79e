mod account;
mod alerts;
mod gateway;
mod sensor;
mod site;
mod tests;
mod windows;

use std::error::Error;
use std::time::Duration;

use actix::{clock::sleep, prelude::*};
use tokio::runtime::Builder;

use alerts::{Pager, Screen};
use sensor::Device;
use sensor::Sample::{Fault, Kept, Sent, SentTwice};
use site::{Plan, Site};
use windows::Room;

const PLAN: Plan = Plan {
    period: Duration::from_secs(2),
    window: Duration::from_secs(10),
    grace: Duration::from_secs(3),
    warm: 8.0,
    cool: 7.0,
    backlog: 6,
    mailbox: 4,
    pause: Duration::from_secs(30),
};

/// Five rooms of a cold store, and what goes wrong in four of them.
const ROOMS: [(Room, Device); 5] = [
    ("meat", |n| Sent(2.0 + wobble(n))),
    ("fish", |n| match n {
        4..=9 => Sent(8.1 + wobble(n)),
        _ => Sent(1.0 + wobble(n)),
    }),
    ("dairy", |n| match n {
        7 => Fault,
        _ => Sent(4.0 + wobble(n)),
    }),
    ("fruit", |n| match n {
        4..=11 => Kept(6.0 + wobble(n)),
        _ => Sent(6.0 + wobble(n)),
    }),
    ("ice", |n| match n % 5 {
        0 => SentTwice(-18.0 + wobble(n)),
        _ => Sent(-18.0 + wobble(n)),
    }),
];

fn wobble(n: u64) -> f64 {
    [0.0, 0.3, -0.2][n as usize % 3]
}

/// Without `start_paused`, the same program takes its time.
fn on_paused_clock<T>(future: impl Future<Output = T>) -> T {
    let runtime = || {
        let mut builder = Builder::new_current_thread();
        builder.enable_all().start_paused(true);
        builder.build().expect("the system grants a runtime")
    };
    System::with_tokio_rt(runtime).block_on(future)
}

async fn cold_store() -> Result<(), Box<dyn Error>> {
    let mut site = Site::start(PLAN, &ROOMS.map(|(room, _)| room), |line| {
        println!("{line}")
    });
    for (name, off_after) in [("log", None), ("tablet", Some(2))] {
        let common = site.common.clone();
        let screen = Screen {
            common,
            name,
            off_after,
        };
        site.subscribe(screen.start());
    }
    let pager = Pager {
        common: site.common.clone(),
        resting: false,
        held: 0,
    };
    site.subscribe(pager.start());

    for (room, device) in ROOMS {
        // A tenth of a second apart, so that no two of them measure at the same instant.
        sleep(Duration::from_millis(100)).await;
        site.add_sensor(room, device);
    }
    sleep(Duration::from_secs(35)).await;
    let account = site.shut_down().await?;
    println!("every actor has stopped: {account:#?}");
    let (taken, accounted_for) = (account.taken(), account.accounted_for());
    println!("{taken} readings taken, {accounted_for} accounted for");
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    on_paused_clock(cold_store())
}

mod gateway;
mod rooms;
mod sensor;
mod windows;

use std::collections::BTreeSet;
use std::time::Duration;

use actix::clock::{Instant, sleep};
use actix::prelude::*;
use tokio::time::pause;

use gateway::Gateway;
use rooms::ROOMS;
use sensor::Sensor;
use windows::Window;

#[actix_rt::main]
async fn main() {
    pause();
    let began = Instant::now();
    let warm = BTreeSet::new();
    let window = Window::new(ROOMS.map(|(room, _)| room));
    let gateway = Gateway {
        began,
        warm,
        window,
    }
    .start();
    let mut sensors = Vec::new();
    for (room, device) in ROOMS {
        // A tenth of a second apart, so that no two sensors measure at the same instant.
        sleep(Duration::from_millis(100)).await;
        let sensor = Sensor {
            room,
            device,
            measured: 0,
            gateway: gateway.clone().recipient(),
        };
        sensors.push(Supervisor::start(|_ctx| sensor));
    }
    sleep(Duration::from_secs(35)).await;
}

mod gateway;
mod rooms;

use std::collections::BTreeSet;
use std::time::Duration;

use actix::clock::{Instant, sleep};
use actix::prelude::*;
use tokio::time::pause;

use gateway::{Gateway, Reading};
use rooms::ROOMS;

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    pause();
    let began = Instant::now();
    let warm = BTreeSet::new();
    let gateway = Gateway { began, warm }.start();
    for n in 1..=14 {
        sleep(Duration::from_secs(2)).await;
        for (room, probe) in ROOMS {
            let Some(degrees) = probe(n) else {
                println!("{room}: the probe has failed, and the program ends");
                return Ok(());
            };
            gateway.send(Reading { room, degrees }).await?;
        }
    }
    Ok(())
}

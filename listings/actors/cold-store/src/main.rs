mod account;
mod alerts;
mod clock;
mod gateway;
mod rooms;
mod sensor;
mod site;
mod tests;
mod windows;

use std::{error::Error, time::Duration};

use actix::{clock::sleep, prelude::*};

use alerts::{Pager, Screen};
use clock::on_paused_clock;
use rooms::{PLAN, ROOMS};
use site::Site;

async fn cold_store() -> Result<(), Box<dyn Error>> {
    let rooms = ROOMS.map(|(room, _)| room);
    let mut site = Site::start(PLAN, &rooms, |line| println!("{line}"));
    site.subscribe(Screen::new(&site.common, "log", None).start());
    site.subscribe(Screen::new(&site.common, "tablet", Some(2)).start());
    site.subscribe(Pager::new(&site.common).start());
    for (room, device) in ROOMS {
        // A tenth of a second apart, so that no two sensors measure at the same instant.
        sleep(Duration::from_millis(100)).await;
        site.add_sensor(room, device);
    }
    sleep(Duration::from_secs(35)).await;
    let account = site.shut_down().await?;
    println!("every actor has stopped: {account:#?}");
    let (all, accounted_for) = (account.to_account_for(), account.accounted_for());
    println!("{all} to account for, {accounted_for} accounted for");
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    on_paused_clock(cold_store())
}

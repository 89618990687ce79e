use std::collections::BTreeMap;

use actix::prelude::*;

type Probe = fn() -> f64;

struct Sensor {
    room: &'static str,
    probe: Probe,
    gateway: Recipient<Reading>,
}

impl Actor for Sensor {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "()")]
struct Measure;

impl Handler<Measure> for Sensor {
    type Result = ();

    fn handle(&mut self, _: Measure, _ctx: &mut Self::Context) {
        let degrees = (self.probe)();
        self.gateway.do_send(Reading {
            room: self.room,
            degrees,
        });
    }
}

struct Gateway {
    limit: f64,
    latest: BTreeMap<&'static str, f64>,
}

impl Actor for Gateway {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "()")]
struct Reading {
    room: &'static str,
    degrees: f64,
}

impl Handler<Reading> for Gateway {
    type Result = ();

    fn handle(&mut self, reading: Reading, _ctx: &mut Self::Context) {
        if reading.degrees > self.limit {
            println!("alert: {} is at {} degrees", reading.room, reading.degrees);
        }
        self.latest.insert(reading.room, reading.degrees);
    }
}

#[derive(Message)]
#[rtype(result = "Vec<&'static str>")]
struct RoomsHeardFrom;

impl Handler<RoomsHeardFrom> for Gateway {
    type Result = Vec<&'static str>;

    fn handle(&mut self, _: RoomsHeardFrom, _ctx: &mut Self::Context) -> Self::Result {
        self.latest.keys().copied().collect()
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let gateway = Gateway {
        limit: 8.0,
        latest: BTreeMap::new(),
    }
    .start();

    let probes: [(&str, Probe); 3] = [
        ("cellar", || 12.5),
        ("cold store", || panic!("no probe on this port")),
        ("larder", || 7.0),
    ];
    for (room, probe) in probes {
        let sensor = Sensor {
            room,
            probe,
            gateway: gateway.clone().recipient(),
        }
        .start();
        match sensor.send(Measure).await {
            Ok(()) => println!("{room}: measured"),
            Err(error) => println!("{room}: {error}"),
        }
    }

    let rooms = gateway.send(RoomsHeardFrom).await?;
    println!("the gateway has heard from: {}", rooms.join(", "));
    Ok(())
}

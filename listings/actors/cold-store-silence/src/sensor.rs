use std::time::Duration;

use actix::prelude::*;

use crate::gateway::Reading;
use crate::rooms::{Device, Sample};

pub struct Sensor {
    pub room: &'static str,
    pub device: Device,
    pub measured: u64,
    pub gateway: Recipient<Reading>,
}

impl Sensor {
    fn measure(&mut self, ctx: &mut Context<Self>) {
        self.measured += 1;
        let room = self.room;
        match (self.device)(self.measured) {
            Sample::Sent(degrees) => self.gateway.do_send(Reading { room, degrees }),
            Sample::SentTwice(degrees) => {
                self.gateway.do_send(Reading { room, degrees });
                self.gateway.do_send(Reading { room, degrees });
            }
            Sample::OutOfReach => {}
            Sample::Fault => ctx.stop(),
        }
    }
}

impl Actor for Sensor {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        ctx.run_interval(Duration::from_secs(2), Self::measure);
    }
}

impl Supervised for Sensor {
    fn restarting(&mut self, _ctx: &mut Self::Context) {
        println!("{}: probe failed, sensor restarted", self.room);
    }
}

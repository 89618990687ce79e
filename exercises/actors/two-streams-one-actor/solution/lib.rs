use std::sync::mpsc::Sender;

use actix::prelude::*;
use tokio::sync::mpsc::Receiver;
use tokio_stream::wrappers::ReceiverStream;

pub struct Reading(pub u32);

/// Adds up the readings of two sensors, and reports the sum when both have ended.
pub struct Total {
    sum: u32,
    /// How many sensors have not ended.
    open: u32,
    report: Sender<u32>,
}

impl Total {
    pub fn start_with(sensors: [Receiver<Reading>; 2], report: Sender<u32>) -> Addr<Self> {
        Total::create(|ctx| {
            for sensor in sensors {
                ctx.add_stream(ReceiverStream::new(sensor));
            }
            Total {
                sum: 0,
                open: 2,
                report,
            }
        })
    }
}

impl Actor for Total {
    type Context = Context<Self>;

    fn stopped(&mut self, _ctx: &mut Self::Context) {
        // Whoever wants the sum may have ended.
        let _ = self.report.send(self.sum);
    }
}

impl StreamHandler<Reading> for Total {
    fn handle(&mut self, Reading(value): Reading, _ctx: &mut Self::Context) {
        self.sum += value;
    }

    fn finished(&mut self, ctx: &mut Self::Context) {
        self.open -= 1;
        if self.open == 0 {
            ctx.stop();
        }
    }
}

use std::time::Duration;

use actix::prelude::*;
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep};
use tokio_stream::wrappers::ReceiverStream;

struct Printer {
    switched_on: Instant,
}

impl Actor for Printer {
    type Context = Context<Self>;

    fn stopped(&mut self, _ctx: &mut Self::Context) {
        let seconds = self.switched_on.elapsed().as_secs();
        println!("{seconds} s: the printer stops");
    }
}

struct Label(u32);

impl StreamHandler<Label> for Printer {
    fn handle(&mut self, Label(number): Label, ctx: &mut Self::Context) {
        let seconds = self.switched_on.elapsed().as_secs();
        println!("{seconds} s: prints label {number}");
        ctx.wait(sleep(Duration::from_secs(2)).into_actor(self));
    }
}

#[actix_rt::main]
async fn main() {
    tokio::time::pause();
    let switched_on = Instant::now();
    let (labels, queue) = mpsc::channel(1);
    let printer = Printer::create(|ctx| {
        ctx.add_stream(ReceiverStream::new(queue));
        Printer { switched_on }
    });

    for number in 1..=4 {
        labels
            .send(Label(number))
            .await
            .expect("the printer takes labels until `labels` is dropped");
        let seconds = switched_on.elapsed().as_secs();
        println!("{seconds} s: label {number} is in the queue");
    }
    drop(labels);
    sleep(Duration::from_secs(60)).await;
    println!("connected: {}", printer.connected());
}

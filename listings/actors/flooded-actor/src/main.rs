use std::collections::HashMap;
use std::thread;
use std::time::{Duration, Instant};

use actix::prelude::*;
use tokio::time::sleep;

const TICK: Duration = Duration::from_millis(20);

/// Counts the words of log lines.
struct Index {
    words: HashMap<String, u32>,
    lines: u32,
    last_tick: Instant,
    latest: Duration,
}

impl Actor for Index {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        ctx.run_interval(TICK, |index, _ctx| {
            let late = index.last_tick.elapsed().saturating_sub(TICK);
            index.latest = index.latest.max(late);
            index.last_tick = Instant::now();
        });
    }
}

#[derive(Message)]
#[rtype(result = "()")]
struct Line(String);

impl Handler<Line> for Index {
    type Result = ();

    fn handle(&mut self, Line(line): Line, _ctx: &mut Self::Context) {
        for word in line.split(' ') {
            *self.words.entry(word.into()).or_default() += 1;
        }
        self.lines += 1;
    }
}

#[derive(Message)]
#[rtype(result = "(u32, Duration)")]
struct Report;

impl Handler<Report> for Index {
    type Result = MessageResult<Report>;

    fn handle(&mut self, _: Report, _ctx: &mut Self::Context) -> Self::Result {
        MessageResult((self.lines, self.latest))
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let index = Index {
        words: HashMap::new(),
        lines: 0,
        last_tick: Instant::now(),
        latest: Duration::ZERO,
    }
    .start();
    let line = "GET /orders/17 200 accept: text/html referer: /orders ".repeat(20);

    let sink = index.clone();
    let producer = thread::spawn(move || {
        for _ in 0..40_000 {
            sink.do_send(Line(line.clone()));
        }
    });

    let mut latest = Duration::ZERO;
    for _ in 0..50 {
        let begin = Instant::now();
        sleep(TICK).await;
        latest = latest.max(begin.elapsed().saturating_sub(TICK));
    }
    producer.join().expect("the producer panicked");

    println!("another task: up to {} ms late", latest.as_millis());
    let (lines, latest) = index.send(Report).await?;
    println!(
        "the actor's own timer: up to {} ms late",
        latest.as_millis()
    );
    println!("{lines} lines");
    Ok(())
}

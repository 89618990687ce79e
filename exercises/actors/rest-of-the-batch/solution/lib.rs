use std::sync::mpsc::Sender;

use actix::prelude::*;

/// Collects rows, and hands them on in batches of three.
pub struct Batcher {
    rows: Vec<u32>,
    batches: Sender<Vec<u32>>,
}

impl Batcher {
    pub fn new(batches: Sender<Vec<u32>>) -> Self {
        Batcher {
            rows: Vec::new(),
            batches,
        }
    }

    /// Hands on the rows, if there are any.
    fn flush(&mut self) {
        if !self.rows.is_empty() {
            let batch = std::mem::take(&mut self.rows);
            // Whoever takes the batches may have ended.
            let _ = self.batches.send(batch);
        }
    }
}

impl Actor for Batcher {
    type Context = Context<Self>;

    fn stopped(&mut self, _ctx: &mut Self::Context) {
        self.flush();
    }
}

#[derive(Message)]
#[rtype(result = "()")]
pub struct Row(pub u32);

impl Handler<Row> for Batcher {
    type Result = ();

    fn handle(&mut self, Row(row): Row, _ctx: &mut Self::Context) {
        self.rows.push(row);
        if self.rows.len() == 3 {
            self.flush();
        }
    }
}

#[derive(Message)]
#[rtype(result = "()")]
pub enum End {
    Stop,
    Terminate,
}

impl Handler<End> for Batcher {
    type Result = ();

    fn handle(&mut self, end: End, ctx: &mut Self::Context) {
        match end {
            End::Stop => ctx.stop(),
            End::Terminate => ctx.terminate(),
        }
    }
}

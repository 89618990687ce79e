use actix::prelude::*;

struct LogWriter {
    written: u32,
}

impl Actor for LogWriter {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "()")]
struct Line(&'static str);

impl Handler<Line> for LogWriter {
    type Result = ();

    fn handle(&mut self, line: Line, _ctx: &mut Self::Context) {
        println!("log: {}", line.0);
        self.written += 1;
    }
}

/// Is answered with the number of lines written before it.
#[derive(Message)]
#[rtype(result = "u32")]
struct Flush;

impl Handler<Flush> for LogWriter {
    type Result = u32;

    fn handle(&mut self, _: Flush, _ctx: &mut Self::Context) -> u32 {
        self.written
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let log = LogWriter { written: 0 }.start();
    for line in ["started", "order 1 paid", "closing"] {
        log.do_send(Line(line));
    }
    println!("3 lines sent");
    let written = log.send(Flush).await?;
    println!("{written} lines written");
    Ok(())
}

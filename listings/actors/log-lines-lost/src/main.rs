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

#[actix_rt::main]
async fn main() {
    let log = LogWriter { written: 0 }.start();
    for line in ["started", "order 1 paid", "closing"] {
        log.do_send(Line(line));
    }
    println!("3 lines sent");
}

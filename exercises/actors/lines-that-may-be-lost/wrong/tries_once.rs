use actix::prelude::*;

/// Writes the lines of a log, and holds up nobody for a debug line.
#[derive(Default)]
pub struct LogWriter {
    written: Vec<String>,
}

impl LogWriter {
    /// Starts a log whose mailbox has room for `capacity` lines.
    pub fn with_capacity(capacity: usize) -> Addr<Self> {
        LogWriter::create(|ctx| {
            ctx.set_mailbox_capacity(capacity);
            LogWriter::default()
        })
    }
}

impl Actor for LogWriter {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "()")]
pub struct Line(pub String);

impl Handler<Line> for LogWriter {
    type Result = ();

    fn handle(&mut self, line: Line, _ctx: &mut Self::Context) {
        self.written.push(line.0);
    }
}

/// Is answered with all lines that were written.
#[derive(Message)]
#[rtype(result = "Vec<String>")]
pub struct Written;

impl Handler<Written> for LogWriter {
    type Result = Vec<String>;

    fn handle(&mut self, _: Written, _ctx: &mut Self::Context) -> Vec<String> {
        self.written.clone()
    }
}

#[derive(Message)]
#[rtype(result = "()")]
pub struct Close;

impl Handler<Close> for LogWriter {
    type Result = ();

    fn handle(&mut self, _: Close, ctx: &mut Self::Context) {
        ctx.stop();
    }
}

/// Never waits. Returns whether the line lies in the log's mailbox.
pub fn debug(log: &Addr<LogWriter>, text: &str) -> bool {
    log.try_send(Line(text.to_owned())).is_ok()
}

/// Returns `Ok` when the line is written.
pub async fn error(log: &Addr<LogWriter>, text: &str) -> Result<(), MailboxError> {
    log.try_send(Line(text.to_owned()))
        .map_err(|_| MailboxError::Closed)
}

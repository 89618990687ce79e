use actix::prelude::*;

/// Cuts what comes from a connection into lines.
#[derive(Default)]
pub struct Reader {
    /// The part of a line whose end has not come yet.
    begun: String,
    lines: Vec<String>,
}

impl Actor for Reader {
    type Context = Context<Self>;
}

impl Supervised for Reader {}

#[derive(Debug, PartialEq)]
pub struct ConnectionLost;

/// What came from the connection, or `None` if it is lost. Is answered with the number of lines so far.
#[derive(Message)]
#[rtype(result = "Result<usize, ConnectionLost>")]
pub struct Received(pub Option<&'static str>);

impl Handler<Received> for Reader {
    type Result = Result<usize, ConnectionLost>;

    fn handle(&mut self, received: Received, ctx: &mut Self::Context) -> Self::Result {
        let Some(text) = received.0 else {
            // The supervisor restarts the reader, for a new connection.
            ctx.stop();
            return Err(ConnectionLost);
        };
        self.begun.push_str(text);
        while let Some((line, rest)) = self.begun.split_once('\n') {
            self.lines.push(line.to_owned());
            self.begun = rest.to_owned();
        }
        Ok(self.lines.len())
    }
}

/// Is answered with all lines so far.
#[derive(Message)]
#[rtype(result = "Vec<String>")]
pub struct Lines;

impl Handler<Lines> for Reader {
    type Result = Vec<String>;

    fn handle(&mut self, _: Lines, _ctx: &mut Self::Context) -> Vec<String> {
        self.lines.clone()
    }
}

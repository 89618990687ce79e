use std::sync::{Arc, atomic::Ordering};

use futures::{SinkExt, StreamExt};
use tokio::io::{self, AsyncRead, AsyncWrite, AsyncWriteExt};
use tokio::sync::{OwnedSemaphorePermit, broadcast::error::RecvError};
use tokio::task::coop::consume_budget;
use tokio::time::{Instant, timeout, timeout_at};
use tokio_util::{codec::Framed, sync::CancellationToken};

use super::codec::{ChatCodec, Input};
use super::room::{Member, Room};
use super::server::Limits;

/// How a connection ended, unless by an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    Left,
    Closing,
    Full,
    NoName,
    Silent,
}

impl End {
    fn last_word(self) -> &'static str {
        match self {
            End::Left => "* goodbye",
            End::Closing => "* the server is closing",
            End::Full => "* all seats are taken; try later",
            End::NoName => "* closed: no name",
            End::Silent => "* closed: silent for too long",
        }
    }
}

struct Connection<S> {
    wire: Framed<S, ChatCodec>,
    limits: Limits,
    /// What this client said last, until it is written back. Meanwhile no more is read.
    said: Option<Arc<str>>,
    listening_since: Instant,
}

/// The life of one connection, which has a seat or is one too many.
pub async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    stream: S,
    seat: Option<OwnedSemaphorePermit>,
    room: Arc<Room>,
    limits: Limits,
    stop: CancellationToken,
) -> io::Result<End> {
    let mut connection = Connection {
        wire: Framed::new(stream, ChatCodec::new(limits.line)),
        limits,
        said: None,
        listening_since: Instant::now(),
    };
    let end = match seat {
        None => End::Full,
        Some(_) => match stop.run_until_cancelled(connection.enter(&room)).await {
            None => End::Closing,
            Some(entered) => match entered? {
                Some(member) => connection.chat(member).await?,
                None => End::NoName,
            },
        },
    };
    // A client that is gone cannot be told, which changes nothing.
    let _ = connection.send(end.last_word()).await;
    connection.close().await;
    drop(seat);
    Ok(end)
}

impl<S: AsyncRead + AsyncWrite + Unpin> Connection<S> {
    /// Writes a line, for which the client has to make room in time.
    async fn send(&mut self, line: &str) -> io::Result<()> {
        timeout(self.limits.write, self.wire.send(line)).await?
    }

    /// Asks for a name until one is good, the client hangs up, or its time is up.
    async fn enter(&mut self, room: &Arc<Room>) -> io::Result<Option<Member>> {
        let asking = timeout(self.limits.name, async {
            self.send("* your name?").await?;
            while let Some(input) = self.wire.next().await.transpose()? {
                match input.and_then(|name| room.enter(name.trim())) {
                    Ok(member) => return Ok(Some(member)),
                    Err(why_not) => self.send(why_not).await?,
                }
            }
            Ok(None)
        });
        asking.await.unwrap_or(Ok(None))
    }

    async fn chat(&mut self, mut member: Member) -> io::Result<End> {
        let (name, others) = (&member.name, member.others);
        self.send(&format!("* welcome {name}; others here: {others}"))
            .await?;
        self.listening_since = Instant::now();
        loop {
            let idle_until = self.listening_since + self.limits.idle;
            let may_speak = self.said.is_none();
            tokio::select! {
                message = member.inbox.recv() => match message {
                    Ok(line) => self.deliver(&line, &member.room).await?,
                    Err(RecvError::Lagged(n)) => self.tell_gap(n, &member.room).await?,
                    Err(RecvError::Closed) => return Ok(End::Closing),
                },
                // `timeout_at` looks for a line first, and at the clock after that.
                input = timeout_at(idle_until, self.wire.next()), if may_speak => {
                    match input {
                        Ok(Some(input)) => self.publish(input?, &member).await?,
                        Ok(None) => return Ok(End::Left),
                        Err(_) => return Ok(End::Silent),
                    }
                }
            }
        }
    }

    async fn publish(&mut self, input: Input, member: &Member) -> io::Result<()> {
        self.listening_since = Instant::now();
        match input {
            Ok(line) => self.said = member.say(&line),
            Err(complaint) => self.send(complaint).await?,
        }
        // A blank line is sent to nobody, so nothing else holds up a flood of them.
        consume_budget().await;
        Ok(())
    }

    async fn deliver(&mut self, line: &Arc<str>, room: &Room) -> io::Result<()> {
        self.send(line).await?;
        room.delivered.fetch_add(1, Ordering::Relaxed);
        if self.said.take_if(|said| Arc::ptr_eq(said, line)).is_some() {
            self.listening_since = Instant::now();
        }
        Ok(())
    }

    async fn tell_gap(&mut self, missed: u64, room: &Room) -> io::Result<()> {
        room.missed.fetch_add(missed, Ordering::Relaxed);
        self.send(&format!("* you missed {missed} messages"))
            .await?;
        // Its own line may be one of them.
        if self.said.take().is_some() {
            self.listening_since = Instant::now();
        }
        Ok(())
    }

    /// Says that no more will come, and gives the client a moment to hang up. To close
    /// with unread input resets the connection, and can cost the client the last lines.
    async fn close(self) {
        let mut stream = self.wire.into_inner();
        let farewell = async {
            stream.shutdown().await?;
            io::copy(&mut stream, &mut io::sink()).await
        };
        // Whether in time, in order or neither, the connection is over.
        let _ = timeout(self.limits.linger, farewell).await;
    }
}

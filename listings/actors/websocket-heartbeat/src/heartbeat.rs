use std::time::Duration;

use actix_web::{HttpRequest, HttpResponse, web};
use actix_ws::{Closed, Message, MessageStream, Session};
use tokio::time::{MissedTickBehavior, interval, timeout};
use tokio_util::task::TaskTracker;

// Short, so that the program ends soon. At work these are seconds.
const PING_EVERY: Duration = Duration::from_millis(150);
const SEND_WITHIN: Duration = Duration::from_millis(500);
const PINGS_UNANSWERED: u32 = 3;

/// Why the server gives up a client that has not closed.
#[derive(Debug)]
enum Lost {
    Disconnected,
    NotReading,
    Silent,
}

/// Limits a send, which waits while the client does not read.
async fn within(sending: impl Future<Output = Result<(), Closed>>) -> Result<(), Lost> {
    match timeout(SEND_WITHIN, sending).await {
        Ok(sent) => sent.map_err(|Closed| Lost::Disconnected),
        Err(_) => Err(Lost::NotReading),
    }
}

/// Sends each text back, until the client closes.
async fn echo(session: &mut Session, messages: &mut MessageStream) -> Result<(), Lost> {
    let mut pings = interval(PING_EVERY);
    // If this task comes late, the client still has the whole time until the next ping.
    pings.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut unanswered = 0;
    loop {
        let message = tokio::select! {
            // What has come already counts before the next ping.
            biased;
            message = messages.recv() => message,
            _ = pings.tick() => {
                if unanswered == PINGS_UNANSWERED {
                    return Err(Lost::Silent);
                }
                unanswered += 1;
                within(session.ping(b"")).await?;
                continue;
            }
        };
        // A message of any kind shows that the client is there.
        unanswered = 0;
        match message {
            Some(Ok(Message::Text(text))) => within(session.text(text)).await?,
            Some(Ok(Message::Ping(bytes))) => within(session.pong(&bytes)).await?,
            Some(Ok(Message::Close(_))) => return Ok(()),
            Some(Ok(_)) => {}
            Some(Err(_)) | None => return Err(Lost::Disconnected),
        }
    }
}

pub async fn socket(
    name: web::Path<String>,
    request: HttpRequest,
    body: web::Payload,
    tasks: web::Data<TaskTracker>,
) -> actix_web::Result<HttpResponse> {
    let (response, mut session, mut messages) = actix_ws::handle(&request, body)?;
    tasks.spawn_local(async move {
        match echo(&mut session, &mut messages).await {
            Ok(()) => println!("server: {name} has closed"),
            Err(lost) => println!("server: {name} is lost: {lost:?}"),
        }
        // The task ends here anyway, so it does not matter whether the client takes this.
        let _ = within(session.close(None)).await;
    });
    Ok(response)
}

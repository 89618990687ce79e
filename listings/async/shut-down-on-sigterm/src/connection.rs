use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::Duration,
};

use futures::{SinkExt, StreamExt};
use tokio::{
    net::TcpStream,
    time::{sleep, timeout},
};
use tokio_util::{
    codec::{Framed, LinesCodec},
    sync::CancellationToken,
};

pub struct Connection {
    pub idle: Duration,
    pub ready: Arc<AtomicBool>,
    pub stop: CancellationToken,
}

impl Connection {
    /// Ends when the client is gone, is silent for too long, or the server stops.
    pub async fn serve(self, stream: TcpStream) {
        let mut lines = Framed::new(stream, LinesCodec::new_with_max_length(200));
        loop {
            let request = tokio::select! {
                biased;
                () = self.stop.cancelled() => return,
                request = timeout(self.idle, lines.next()) => request,
            };
            // Silent for too long, gone, or not a line of text: the end.
            let Ok(Some(Ok(request))) = request else {
                return;
            };
            // No token interrupts what follows: a request that was read is answered.
            let answer = self.answer(&request).await;
            match timeout(self.idle, lines.send(answer)).await {
                Ok(Ok(())) => {}
                Ok(Err(_)) | Err(_) => return,
            }
        }
    }

    async fn answer(&self, request: &str) -> String {
        match request.split_once(' ') {
            None if request == "ready" => format!("{}", self.ready.load(Relaxed)),
            Some(("report", milliseconds)) => match milliseconds.parse() {
                // Stands for a slow query.
                Ok(milliseconds) => {
                    sleep(Duration::from_millis(milliseconds)).await;
                    "report done".to_owned()
                }
                Err(_) => "unknown report".to_owned(),
            },
            _ => "unknown request".to_owned(),
        }
    }
}

use std::time::Duration;

use tokio::io::{AsyncWriteExt, DuplexStream, duplex};
use tokio::time::sleep;

/// A connection to the supplier, who sends a price each minute.
pub fn connect() -> DuplexStream {
    let (ours, mut theirs) = duplex(1024);
    tokio::spawn(async move {
        for line in ["30\n", "31\n", "n/a\n", "35\n"] {
            sleep(Duration::from_secs(60)).await;
            if theirs.write_all(line.as_bytes()).await.is_err() {
                return;
            }
        }
    });
    ours
}

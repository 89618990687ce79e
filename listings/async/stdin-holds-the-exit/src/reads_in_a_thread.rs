use std::{
    io::{self, stdin},
    thread,
    time::Duration,
};

use tokio::{sync::mpsc, time::sleep};

#[tokio::main]
pub async fn main() -> io::Result<()> {
    let (sender, mut lines) = mpsc::channel(1);
    thread::spawn(move || {
        for line in stdin().lines() {
            if sender.blocking_send(line).is_err() {
                break;
            }
        }
    });
    tokio::select! {
        line = lines.recv() => println!("  got {:?}", line.transpose()?),
        () = sleep(Duration::from_millis(100)) => println!("  no line came, main returns"),
    }
    Ok(())
}

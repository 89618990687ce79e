use std::sync::mpsc::{self, TrySendError};

fn main() {
    let (sender, metrics) = mpsc::sync_channel(3);
    let mut dropped = 0;
    for millis in [12, 7, 31, 9, 15] {
        match sender.try_send(millis) {
            Ok(()) => {}
            Err(TrySendError::Full(_)) => dropped += 1,
            Err(TrySendError::Disconnected(_)) => {
                println!("the exporter has ended");
                break;
            }
        }
    }
    drop(sender);

    let exported: Vec<u32> = metrics.iter().collect();
    println!("exported {exported:?}, dropped {dropped}");
}

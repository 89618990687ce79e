use std::io;
use std::net::SocketAddr;
use std::thread;

use crossbeam_channel::bounded;

use crate::summary::{Summary, fetch};

pub fn with_channels(archive: SocketAddr, hours: u32, workers: usize) -> io::Result<Summary> {
    let (hour_sender, hour_receiver) = bounded(workers);
    let (summary_sender, summaries) = bounded(workers);
    thread::scope(|scope| {
        scope.spawn(move || (0..hours).try_for_each(|hour| hour_sender.send(hour)));
        for _ in 0..workers {
            let hours = hour_receiver.clone();
            let summaries = summary_sender.clone();
            scope.spawn(move || {
                for hour in hours {
                    let summary = fetch(archive, hour).and_then(|log| Summary::of(&log));
                    if summaries.send(summary).is_err() {
                        break;
                    }
                }
            });
        }
        drop((hour_receiver, summary_sender));
        let mut total = Summary::default();
        for summary in summaries {
            total.merge(summary?);
        }
        Ok(total)
    })
}

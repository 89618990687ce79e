use std::sync::mpsc::{self, TrySendError};
use std::thread;

enum Report {
    SendReturned(u32),
    NoRoomFor(u32),
}

fn serve(room: usize) {
    println!("a pass with room for {room}");
    let (pass, plates) = mpsc::sync_channel(room);
    let (report, reports) = mpsc::channel();
    let cook = thread::spawn(move || {
        let tell = |what| report.send(what).expect("the waiter hears every report");
        for plate in 1..=4 {
            match pass.try_send(plate) {
                Ok(()) => {}
                Err(TrySendError::Full(plate)) => {
                    tell(Report::NoRoomFor(plate));
                    pass.send(plate).expect("the waiter takes every plate");
                }
                Err(TrySendError::Disconnected(_)) => return,
            }
            tell(Report::SendReturned(plate));
        }
    });

    loop {
        // Take nothing before the cook has to wait, or has ended.
        for report in &reports {
            match report {
                Report::SendReturned(plate) => println!("  cook: send({plate}) returned"),
                Report::NoRoomFor(plate) => {
                    println!("  cook: no room for {plate}, waits in send");
                    break;
                }
            }
        }
        let Ok(plate) = plates.recv() else { break };
        println!("  waiter: takes {plate}");
    }
    cook.join().expect("the waiter outlives the cook");
}

fn main() {
    serve(2);
    serve(0);
}

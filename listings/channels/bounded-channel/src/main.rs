use std::error::Error;
use std::sync::mpsc;
use std::thread;

fn serve(room: usize) -> Result<(), Box<dyn Error>> {
    println!("a pass with room for {room}");
    let (pass, plates) = mpsc::sync_channel(room);
    let (report, reports) = mpsc::channel();
    let cook = thread::spawn(move || {
        for plate in 1..=4 {
            pass.send(plate).expect("the waiter takes every plate");
            report.send(plate).expect("the waiter hears every report");
        }
    });

    for _ in 0..room {
        println!("  cook: send {} returned", reports.recv()?);
    }
    println!(
        "  waiter: nothing taken; a further send returned: {}",
        reports.try_recv().is_ok()
    );
    for plate in plates {
        println!("  waiter: takes {plate}");
        if let Ok(sent) = reports.recv() {
            println!("  cook: send {sent} returned");
        }
    }
    cook.join().expect("both receivers outlive the cook");
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    serve(2)?;
    serve(0)
}

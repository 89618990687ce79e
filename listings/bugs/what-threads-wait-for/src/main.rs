mod threads;

use std::net::TcpListener;
use std::path::Path;
use std::sync::{Mutex, mpsc};
use std::time::Duration;
use std::{env, hint, io, thread};
use threads::print_threads;

fn start(name: &str, work: impl FnOnce() + Send + 'static) -> io::Result<()> {
    let named = thread::Builder::new().name(name.to_owned());
    named.spawn(work).map(drop)
}

/// Threads that wait, each for something else, and one that computes.
fn start_practice() -> io::Result<()> {
    static STOCK: Mutex<u32> = Mutex::new(0);
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let (sender, rows) = mpsc::channel::<u32>();
    start("import-sleeps", move || {
        let _stock = STOCK.lock();
        let _rows_may_come = sender;
        thread::sleep(Duration::from_secs(600));
    })?;
    thread::sleep(Duration::from_millis(50));
    start("sale-locks", || drop(STOCK.lock()))?;
    start("export-receives", move || _ = rows.recv())?;
    start("server-accepts", move || drop(listener.accept()))?;
    start("prices-compute", || {
        loop {
            hint::spin_loop();
        }
    })?;
    thread::sleep(Duration::from_millis(150));
    Ok(())
}

fn main() -> io::Result<()> {
    if !Path::new("/proc/self/task").exists() {
        println!("this system has no /proc");
        return Ok(());
    }
    match env::args().nth(1) {
        Some(process) => print_threads(&process),
        None => {
            start_practice()?;
            print_threads("self")
        }
    }
}

use std::net::TcpListener;
use std::path::Path;
use std::sync::{Mutex, mpsc};
use std::time::Duration;
use std::{env, fs, hint, io, thread};

/// Prints of each thread: its name, its state, its processor time, and where in the kernel it waits.
fn print_threads(process: &str) -> io::Result<()> {
    for entry in fs::read_dir(format!("/proc/{process}/task"))? {
        let folder = entry?.path();
        let name = fs::read_to_string(folder.join("comm"))?;
        let place = fs::read_to_string(folder.join("wchan"))?;
        let stat = fs::read_to_string(folder.join("stat"))?;
        // A thread's name may have spaces. It ends at the last parenthesis.
        let (_, numbers) = stat.rsplit_once(") ").unwrap_or(("", &stat));
        let numbers: Vec<&str> = numbers.split(' ').collect();
        let ticks = |at: usize| numbers[at].parse::<u64>().unwrap_or(0);
        let processor_ms = 10 * (ticks(11) + ticks(12));
        let (name, state) = (name.trim(), numbers[0]);
        println!("{name:15}  {state}  {processor_ms:4} ms  {place}");
    }
    Ok(())
}

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

#[test]
#[cfg(target_os = "linux")]
fn this_thread_is_listed() -> io::Result<()> {
    print_threads(&std::process::id().to_string())
}

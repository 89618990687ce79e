mod reads_in_a_thread;
mod reads_with_tokio;

use std::{
    env, io,
    process::{Command, Stdio},
    thread,
    time::Duration,
};

/// Starts this program again, with an input on which nobody types anything.
fn observe(way: &str) -> io::Result<()> {
    println!("{way}:");
    let mut child = Command::new(env::current_exe()?)
        .arg(way)
        .stdin(Stdio::piped())
        .spawn()?;
    let input = child.stdin.take();
    thread::sleep(Duration::from_millis(500));
    match child.try_wait()? {
        Some(_) => println!("  the process has ended"),
        None => println!("  the process still runs"),
    }
    drop(input);
    child.wait()?;
    Ok(())
}

fn main() -> io::Result<()> {
    match env::args().nth(1).as_deref() {
        None => {
            observe("reads_with_tokio")?;
            observe("reads_in_a_thread")
        }
        Some("reads_with_tokio") => reads_with_tokio::main(),
        Some(_) => reads_in_a_thread::main(),
    }
}

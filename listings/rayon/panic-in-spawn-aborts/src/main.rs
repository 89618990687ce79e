use std::process::Command;
use std::sync::mpsc;
use std::time::Duration;
use std::{env, io};

fn entries(index: &str) -> u32 {
    index.parse().expect("an index begins with its length")
}

fn serve() {
    let (_shutdown, stopped) = mpsc::channel::<()>();
    rayon::spawn(|| println!("{} entries", entries("broken")));

    // A service waits here until it is told to stop.
    let told = stopped.recv_timeout(Duration::from_secs(5));
    println!("the service ends: {told:?}");
}

fn main() -> io::Result<()> {
    if env::args().nth(1).as_deref() == Some("serve") {
        serve();
        return Ok(());
    }
    // The panic ends the whole process, so it happens in a child.
    let child = Command::new(env::current_exe()?).arg("serve").output()?;
    println!("succeeded: {}", child.status.success());
    print!("{}", String::from_utf8_lossy(&child.stdout));
    print!("{}", String::from_utf8_lossy(&child.stderr));
    Ok(())
}

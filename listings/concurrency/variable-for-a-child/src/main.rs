use std::process::Command;
use std::{env, io};

fn main() -> io::Result<()> {
    // This program is its own child, so that you can run it anywhere.
    if let Ok(zone) = env::var("REPORT_ZONE") {
        println!("the report uses {zone}");
        return Ok(());
    }

    let mut report = Command::new(env::current_exe()?);
    report.env("REPORT_ZONE", "UTC");
    report.status()?;
    println!("main finds {:?}", env::var("REPORT_ZONE"));
    Ok(())
}

use std::{io, time::Duration};

use tokio::{runtime::Builder, time::sleep};

/// Stands for an upload. Returns the number of bytes.
async fn upload(report: &str) -> usize {
    sleep(Duration::from_millis(50)).await;
    report.len()
}

fn main() -> io::Result<()> {
    let runtime = Builder::new_multi_thread().enable_all().build()?;
    let upload = runtime.spawn(upload("all tables sold"));
    println!("main goes on");
    println!("{} bytes uploaded", runtime.block_on(upload)?);
    Ok(())
}

use std::{io, thread, time::Duration};

use tokio::{runtime::Builder, time::sleep};

async fn serve() -> u32 {
    sleep(Duration::from_millis(5)).await;
    println!("serve runs on thread {:?}", thread::current().name());
    3
}

fn main() -> io::Result<()> {
    let runtime = Builder::new_multi_thread().enable_all().build()?;
    println!("a runtime exists, and no future has run yet");

    let guests = runtime.block_on(serve());
    println!("block_on returned: {guests} guests");
    Ok(())
}

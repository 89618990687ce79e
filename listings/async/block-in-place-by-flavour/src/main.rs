use std::{io, time::Duration};

use tokio::{
    runtime::{Builder, Handle, Runtime},
    task::block_in_place,
    time::sleep,
};

/// The `sleep` stands for a request over the network.
async fn ask_shop(item: &str) -> usize {
    sleep(Duration::from_millis(5)).await;
    item.len() * 100
}

/// An ordinary function that tasks call.
fn cents(item: &str) -> usize {
    block_in_place(|| Handle::current().block_on(ask_shop(item)))
}

fn ask_in_a_task(runtime: &Runtime) -> String {
    let request = runtime.spawn(async { cents("lamp") });
    match runtime.block_on(request) {
        Ok(cents) => format!("{cents} cents"),
        Err(_) => "the task panicked".to_owned(),
    }
}

fn main() -> io::Result<()> {
    let several_workers = Builder::new_multi_thread().enable_all().build()?;
    println!("multi_thread: {}", ask_in_a_task(&several_workers));

    let one_thread = Builder::new_current_thread().enable_all().build()?;
    println!("current_thread: {}", ask_in_a_task(&one_thread));
    Ok(())
}

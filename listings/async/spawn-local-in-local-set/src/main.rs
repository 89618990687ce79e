use std::{io, rc::Rc, thread};

use tokio::{
    runtime::Builder,
    task::{LocalSet, spawn_local},
};

async fn report() {
    let name: Rc<str> = Rc::from("sensor 3");
    let printing = spawn_local(async move { println!("a report of {name}") });
    printing.await.expect("printing does not panic");
}

fn run() -> io::Result<()> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let local_tasks = LocalSet::new();
    local_tasks.block_on(&runtime, report());
    Ok(())
}

fn main() {
    if thread::spawn(run).join().is_err() {
        println!("the thread panicked");
    }
}

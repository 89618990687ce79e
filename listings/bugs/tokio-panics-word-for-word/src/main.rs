use std::panic::{self, PanicHookInfo};
use std::time::Duration;
use std::{io, thread};
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::{Mutex, mpsc};
use tokio::{task, time};

/// Runs `work` on a thread with this name. It panics.
fn run(name: &str, work: fn() -> io::Result<()>) -> io::Result<()> {
    let thread = thread::Builder::new().name(name.to_owned()).spawn(work)?;
    assert!(thread.join().is_err(), "{name}: no panic");
    Ok(())
}

/// Prints the name of the thread that panics, and the message.
fn print(panic: &PanicHookInfo) {
    let thread = thread::current();
    println!("{}:", thread.name().unwrap_or("<unnamed>"));
    let text = panic.payload().downcast_ref::<String>().map(String::as_str);
    let text = text.or(panic.payload().downcast_ref::<&str>().copied());
    println!("    {}", text.unwrap_or("no text"));
}

fn one_thread() -> io::Result<Runtime> {
    Builder::new_current_thread().enable_all().build()
}

fn main() -> io::Result<()> {
    panic::set_hook(Box::new(print));
    run("block_on in a task", || {
        one_thread()?.block_on(async {
            Handle::current().block_on(async {});
        });
        Ok(())
    })?;
    run("blocking_lock in a task", || {
        one_thread()?.block_on(async {
            drop(Mutex::new(0).blocking_lock());
        });
        Ok(())
    })?;
    run("runtime dropped in a task", || {
        let inner = one_thread()?;
        one_thread()?.block_on(async { drop(inner) });
        Ok(())
    })?;
    run("spawn without a runtime", || {
        tokio::spawn(async {});
        Ok(())
    })?;
    run("listen without a runtime", || {
        let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        tokio::net::TcpListener::from_std(listener).map(drop)
    })?;
    run("sleep without timers", || {
        let runtime = Builder::new_current_thread().build()?;
        runtime.block_on(async { time::sleep(Duration::from_millis(1)).await });
        Ok(())
    })?;
    run("block_in_place on one thread", || {
        one_thread()?.block_on(async { task::block_in_place(|| {}) });
        Ok(())
    })?;
    run("send", || {
        let (sender, receiver) = mpsc::channel(1);
        drop(receiver);
        one_thread()?.block_on(async move { sender.send("order 7").await.unwrap() });
        Ok(())
    })?;
    run("task that panicked", || {
        one_thread()?.block_on(async {
            let task = tokio::spawn(async { panic!("no such item") });
            task.await.unwrap()
        })
    })
}

use std::cell::RefCell;
use std::sync::{Mutex, mpsc};
use std::{io, panic, thread};

/// Runs `work` on a thread with this name, and says whether it panicked.
fn run(name: &str, work: impl FnOnce() + Send + 'static) -> io::Result<()> {
    let thread = thread::Builder::new().name(name.to_owned()).spawn(work)?;
    println!("{name}: panicked {}", thread.join().is_err());
    Ok(())
}

fn main() -> io::Result<()> {
    run("send", || {
        let (sender, receiver) = mpsc::channel();
        drop(receiver);
        sender.send("order 7").unwrap();
    })?;
    run("receive", || {
        let (sender, receiver) = mpsc::channel::<u32>();
        drop(sender);
        receiver.recv().unwrap();
    })?;
    run("lock", || {
        let stock = Mutex::new(3);
        let sale = panic::catch_unwind(|| {
            let _stock = stock.lock().unwrap();
            panic!("no such item");
        });
        drop(sale);
        let left = stock.lock().unwrap();
        println!("{left} left");
    })?;
    run("join", || {
        let worker = thread::spawn(|| panic!("no such file"));
        worker.join().unwrap()
    })?;
    run("borrow", || {
        let orders = RefCell::new(vec![7]);
        let _first = orders.borrow();
        orders.borrow_mut().push(8);
    })?;
    run("subtract", || {
        let stock: Vec<u32> = Vec::new();
        println!("{} left", stock.len() - 1);
    })?;
    run("no value", || {
        let prices = [("tea", 3)];
        let soup = prices.iter().find(|(item, _)| *item == "soup");
        println!("{} euros", soup.unwrap().1);
    })
}

use std::cell::{Cell, RefCell};
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Mutex, MutexGuard, RwLock};

struct Probe<T>(PhantomData<T>);

/// Where `Probe<T>` has no constant of its own, the name finds the trait's.
trait Otherwise {
    const SEND: bool = false;
    const SYNC: bool = false;
}
impl<T> Otherwise for Probe<T> {}

impl<T: Send> Probe<T> {
    const SEND: bool = true;
}
impl<T: Sync> Probe<T> {
    const SYNC: bool = true;
}

macro_rules! probe {
    ($($type:ty),* $(,)?) => {
        $(println!(
            "{:<6} {:<6} {}",
            Probe::<$type>::SEND,
            Probe::<$type>::SYNC,
            stringify!($type),
        );)*
    };
}

fn main() {
    println!("Send   Sync");
    probe![
        Vec<String>,
        Rc<u32>,
        Arc<u32>,
        Cell<u32>,
        RefCell<u32>,
        &u32,
        &Cell<u32>,
        &mut Cell<u32>,
        Arc<Cell<u32>>,
        Mutex<Cell<u32>>,
        RwLock<Cell<u32>>,
        Mutex<Rc<u32>>,
        MutexGuard<'static, u32>,
        Sender<u32>,
        Receiver<u32>,
        *const u32,
        Box<dyn Fn()>,
        Box<dyn Fn() + Send>,
        PhantomData<*const ()>,
        PhantomData<MutexGuard<'static, ()>>,
    ];
}

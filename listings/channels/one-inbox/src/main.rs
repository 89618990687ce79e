use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

enum Event {
    Order(&'static str),
    Delivery { eggs: u32 },
    Closing,
}

fn run_kitchen(inbox: Receiver<Event>) {
    let (mut dishes, mut eggs_delivered) = (Vec::new(), 0);
    for event in inbox {
        match event {
            Event::Order(dish) => dishes.push(dish),
            Event::Delivery { eggs } => eggs_delivered += eggs,
            Event::Closing => break,
        }
    }
    println!("kitchen: closed after {dishes:?} and {eggs_delivered} eggs");
}

fn forward<T>(from: Receiver<T>, inbox: Sender<Event>, wrap: fn(T) -> Event) {
    for message in from {
        if inbox.send(wrap(message)).is_err() {
            return;
        }
    }
}

fn main() {
    let (events, inbox) = mpsc::channel();
    let kitchen = thread::spawn(move || run_kitchen(inbox));

    let (waiter, orders) = mpsc::channel();
    let (supplier, crates) = mpsc::channel();
    thread::scope(|scope| {
        let (from_waiter, from_supplier) = (events.clone(), events.clone());
        scope.spawn(|| forward(orders, from_waiter, Event::Order));
        scope.spawn(|| forward(crates, from_supplier, |eggs| Event::Delivery { eggs }));

        for (dish, eggs) in [("omelette", 6), ("soup", 12)] {
            waiter.send(dish).expect("the kitchen is open");
            supplier.send(eggs).expect("the kitchen is open");
        }
        drop((waiter, supplier));
    });

    events.send(Event::Closing).expect("the kitchen is open");
    kitchen.join().expect("counting does not panic");
    if events.send(Event::Order("cake")).is_err() {
        println!("main: the cake came too late");
    }
}

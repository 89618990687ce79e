use std::sync::Mutex;
use std::thread;

fn next_order(pass: &Mutex<Vec<String>>) -> String {
    loop {
        let order = pass.lock().expect("nobody panics at the pass").pop();
        if let Some(order) = order {
            return order;
        }
        thread::park();
    }
}

fn main() {
    let pass = Mutex::new(Vec::new());

    thread::scope(|kitchen| {
        let cook = kitchen.spawn(|| {
            let order = next_order(&pass);
            println!("cook: {order} it is");
        });

        println!("main: a false alarm");
        cook.thread().unpark();

        println!("main: an order");
        pass.lock()
            .expect("nobody panics at the pass")
            .push("soup".to_string());
        cook.thread().unpark();
    });
}

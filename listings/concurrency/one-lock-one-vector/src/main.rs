use std::sync::Mutex;
use std::thread;

fn main() {
    let served = Mutex::new(Vec::new());

    thread::scope(|scope| {
        for cook in ["Ada", "Ben"] {
            let served = &served;
            scope.spawn(move || {
                for plate in 1..=1000 {
                    served.lock().expect("no cook panics").push((cook, plate));
                }
            });
        }
    });

    let served = served.into_inner().expect("no cook panics");
    println!("{} plates in the vector", served.len());
    for cook in ["Ada", "Ben"] {
        let own = served.iter().filter(|(by, _)| *by == cook);
        let in_order = own.map(|(_, plate)| *plate).eq(1..=1000);
        println!("{cook}'s plates are 1 to 1000, in this order: {in_order}");
    }
}

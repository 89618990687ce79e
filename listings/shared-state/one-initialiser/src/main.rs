use std::sync::{Barrier, OnceLock};
use std::thread;

fn main() {
    let menu = OnceLock::new();
    let begun = Barrier::new(2);
    let go_on = Barrier::new(2);

    thread::scope(|scope| {
        let ada = scope.spawn(|| {
            menu.get_or_init(|| {
                begun.wait();
                go_on.wait();
                String::from("the menu that Ada wrote")
            })
        });
        begun.wait();
        println!("while Ada writes, get returns {:?}", menu.get());

        let ben = scope.spawn(|| menu.get_or_init(|| String::from("the menu that Ben wrote")));
        go_on.wait();
        println!("Ada has {}", ada.join().expect("no cook panics"));
        println!("Ben has {}", ben.join().expect("no cook panics"));
    });

    println!("now get returns {:?}", menu.get());
    let late = menu.set(String::from("a menu that comes too late"));
    println!("set returns {late:?}");
}

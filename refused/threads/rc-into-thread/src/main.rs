use std::rc::Rc;
use std::thread;

fn main() {
    let menu = Rc::new(vec!["soup", "bread", "cake"]);
    let cooks_menu = Rc::clone(&menu);

    let cook = thread::spawn(move || {
        println!("cook: reads {cooks_menu:?}");
    });

    println!("main: reads {menu:?}");
    cook.join().expect("reading does not panic");
}

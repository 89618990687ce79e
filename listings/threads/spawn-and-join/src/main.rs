use std::thread;

fn main() {
    println!("main: calls a cook");
    let cook = thread::spawn(|| {
        for vegetable in ["carrots", "onions", "celery"] {
            println!("cook: chops the {vegetable}");
        }
    });

    cook.join().expect("chopping does not panic");
    println!("main: the cook is done, starts the soup");
}

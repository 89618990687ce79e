use std::thread;

use thread_local::ThreadLocal;

struct Connection(&'static str);

impl Drop for Connection {
    fn drop(&mut self) {
        println!("closed: {}", self.0);
    }
}

thread_local! {
    static OF_STD: Connection = const { Connection("in a thread_local! of std") };
}

fn main() {
    let of_the_crate = ThreadLocal::new();
    thread::scope(|scope| {
        let worker = scope.spawn(|| {
            OF_STD.with(|connection| println!("query {}", connection.0));
            let connection = of_the_crate.get_or(|| Connection("in a ThreadLocal of the crate"));
            println!("query {}", connection.0);
        });
        worker.join().expect("the worker does not panic");
        println!("the thread has ended");
    });
    drop(of_the_crate);
    println!("the ThreadLocal has been dropped");
}

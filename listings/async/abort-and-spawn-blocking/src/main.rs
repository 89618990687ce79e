use std::sync::mpsc;

use tokio::task::spawn_blocking;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .max_blocking_threads(1)
        .build()
        .expect("a runtime without timers and sockets needs nothing of the system");
    runtime.block_on(async {
        let (say_started, started) = tokio::sync::oneshot::channel();
        let (finish, may_finish) = mpsc::channel::<()>();
        let first = spawn_blocking(move || {
            say_started.send(()).expect("main waits for it");
            may_finish.recv().expect("main lets it finish");
            "backup written"
        });
        let second = spawn_blocking(|| "index written");
        started.await.expect("the closure runs");
        first.abort();
        second.abort();
        finish.send(()).expect("the closure waits");
        println!("{:?}", first.await);
        let is_cancelled = second.await.is_err_and(|error| error.is_cancelled());
        println!("the second was cancelled: {is_cancelled}");
    });
}

use std::sync::mpsc;

use tokio::task::spawn_blocking;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .max_blocking_threads(1)
        .build()
        .expect("a runtime without timers and sockets needs nothing of the system");
    runtime.block_on(async {
        let (say_started, started) = tokio::sync::oneshot::channel();
        let (let_go, wait) = mpsc::channel::<()>();
        let running = spawn_blocking(move || {
            say_started.send(()).expect("main waits for it");
            wait.recv().expect("main lets it go");
            "backup written"
        });
        let waiting = spawn_blocking(|| "index written");
        started.await.expect("the closure runs");
        running.abort();
        waiting.abort();
        let_go.send(()).expect("the closure waits");
        println!("{:?}", running.await);
        let is_cancelled = waiting.await.is_err_and(|error| error.is_cancelled());
        println!("the waiting one was cancelled: {is_cancelled}");
    });
}

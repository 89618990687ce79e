use rayon::ThreadPoolBuilder;
use std::error::Error;
use std::sync::mpsc;

fn main() -> Result<(), Box<dyn Error>> {
    let (report, reports) = mpsc::channel();
    let pool = ThreadPoolBuilder::new()
        .num_threads(2)
        .panic_handler(move |payload| {
            let text = payload.downcast_ref::<&str>().copied();
            // A handler that panics aborts the process. If main has gone, nobody is left to tell.
            let _ = report.send(text.unwrap_or("a panic without a message"));
        })
        .build()?;

    pool.spawn(|| panic!("the night shift dropped a tray"));

    println!("the handler got: {}", reports.recv()?);
    println!("the pool still answers: {}", pool.install(|| 6 * 7));
    Ok(())
}

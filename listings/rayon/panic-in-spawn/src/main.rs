use rayon::ThreadPoolBuilder;
use std::error::Error;
use std::sync::mpsc;

fn main() -> Result<(), Box<dyn Error>> {
    let (report, reports) = mpsc::channel();
    let pool = ThreadPoolBuilder::new()
        .num_threads(2)
        .panic_handler(move |payload| {
            let text = payload.downcast_ref::<&str>().copied();
            report
                .send(text.unwrap_or("a panic without a message"))
                .expect("main waits for the report");
        })
        .build()?;

    pool.spawn(|| panic!("the night shift dropped a tray"));

    println!("the handler got: {}", reports.recv()?);
    println!("the pool still answers: {}", pool.install(|| 6 * 7));
    Ok(())
}

use std::error::Error;
use std::sync::mpsc;

use rayon::ThreadPoolBuilder;

fn main() -> Result<(), Box<dyn Error>> {
    let (report, reports) = mpsc::channel();
    let pool = ThreadPoolBuilder::new()
        .num_threads(2)
        .panic_handler(move |payload| {
            let fixed = payload.downcast_ref::<&str>().copied();
            let formatted = payload.downcast_ref::<String>().map(String::as_str);
            let text = fixed.or(formatted).unwrap_or("no message");
            // If `main` has gone, nobody reads the report.
            let _ = report.send(text.to_owned());
        })
        .build()?;

    pool.spawn(|| panic!("the index is broken"));

    println!("a job panicked: {}", reports.recv()?);
    println!("the pool goes on: {}", pool.install(|| 6 * 7));
    Ok(())
}

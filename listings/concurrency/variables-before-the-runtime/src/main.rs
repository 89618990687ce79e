use std::env;

fn main() {
    // SAFETY: no other thread runs. The runtime starts its threads in `serve`.
    unsafe { env::set_var("REPORT_ZONE", "UTC") };
    serve();
}

#[tokio::main]
async fn serve() {
    let report = tokio::spawn(async { env::var("REPORT_ZONE") });
    match report.await {
        Ok(zone) => println!("the report finds {zone:?}"),
        Err(error) => println!("the report failed: {error}"),
    }
}

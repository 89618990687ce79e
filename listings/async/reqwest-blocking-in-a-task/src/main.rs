async fn fetch_status(address: &str) -> reqwest::Result<String> {
    reqwest::blocking::get(address)?.text()
}

#[tokio::main]
async fn main() -> reqwest::Result<()> {
    match tokio::spawn(fetch_status("http://127.0.0.1:1/status")).await {
        Ok(status) => println!("{}", status?),
        Err(_) => println!("no status: the task panicked"),
    }
    Ok(())
}

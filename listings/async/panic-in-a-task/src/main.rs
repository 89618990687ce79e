fn price(line: &str) -> u32 {
    line.parse().expect("a line is a price")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let task = tokio::spawn(async { price("n/a") });
    match task.await {
        Ok(price) => println!("the price is {price}"),
        Err(error) if error.is_panic() => println!("the task panicked"),
        Err(error) => println!("the task was aborted: {error}"),
    }
    println!("main goes on");
}

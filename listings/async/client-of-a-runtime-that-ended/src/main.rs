mod server;

use std::{error::Error, sync::LazyLock, thread, time::Duration};

use tokio::{runtime::Runtime, time::sleep};

static CLIENT: LazyLock<reqwest::Client> = LazyLock::new(reqwest::Client::new);

async fn get(address: String) -> reqwest::Result<String> {
    CLIENT.get(address).send().await?.text().await
}

async fn first_test(address: String) -> reqwest::Result<String> {
    let answer = get(address).await?;
    // Stands for the rest of the test.
    sleep(Duration::from_millis(100)).await;
    Ok(answer)
}

fn main() -> Result<(), Box<dyn Error>> {
    let (server, address) = server::start()?;

    let first = Runtime::new()?;
    let answer = first.block_on(first_test(format!("{address}/quick")))?;
    println!("first test: {answer}");

    let second = Runtime::new()?;
    let slow = second.spawn(get(format!("{address}/slow")));
    thread::sleep(Duration::from_millis(200));
    drop(first);
    println!("the first test has ended");

    match second.block_on(slow)? {
        Ok(answer) => println!("second test: {answer}"),
        Err(error) => {
            println!("second test: {error:#?}");
        }
    }
    drop(server);
    Ok(())
}

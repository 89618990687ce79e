use std::error::Error;
use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

/// Asks another server, which takes two seconds.
async fn fetch(what: &str) -> Result<usize, String> {
    if what == "menu" {
        return Err("there is no menu".to_owned());
    }
    sleep(Duration::from_secs(2)).await;
    println!("  has fetched the {what}");
    Ok(what.len())
}

async fn fetch_page(parts: &[&'static str]) -> Result<usize, Box<dyn Error>> {
    let mut fetches = JoinSet::new();
    for &part in parts {
        fetches.spawn(fetch(part));
    }
    let mut bytes = 0;
    while let Some(fetched) = fetches.join_next().await {
        let failure = match fetched {
            Ok(Ok(more)) => {
                bytes += more;
                continue;
            }
            Ok(Err(error)) => error.into(),
            Err(panicked) => panicked.into(),
        };
        fetches.shutdown().await;
        return Err(failure);
    }
    Ok(bytes)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("with a time limit of one second");
    let page = timeout(Duration::from_secs(1), fetch_page(&["prices", "photos"])).await;
    println!("  in time: {}", page.is_ok());
    sleep(Duration::from_secs(60)).await;

    println!("without a limit");
    match fetch_page(&["prices", "photos"]).await {
        Ok(bytes) => println!("  {bytes} bytes"),
        Err(error) => println!("  failed: {error}"),
    }

    println!("with a part that fails");
    match fetch_page(&["menu", "photos"]).await {
        Ok(bytes) => println!("  {bytes} bytes"),
        Err(error) => println!("  failed: {error}"),
    }
    sleep(Duration::from_secs(60)).await;
}

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use reqwest::{Client, Error, RequestBuilder};
use serde_json::json;
use tokio::task::JoinSet;
use tokio::time::sleep;

pub async fn play(address: SocketAddr) -> Result<(), Error> {
    let site = Site {
        client: Client::builder().no_proxy().build()?,
        root: format!("http://{address}"),
    };

    let cleo = tokio::spawn(site.order("cleo-1", "unconfirmed").send());
    site.free_soon(3, Duration::from_secs(10)).await?;
    let meanwhile = site.order("cleo-1", "unconfirmed").send().await?.status();
    println!("Cleo asks again meanwhile: {meanwhile}");
    cleo.abort();
    let free = site.free_soon(4, Duration::from_secs(10)).await?;
    println!("Cleo has hung up: {free} of 4 seats are free");

    let lost = site.order("ada-1", "good").send().await?.status();
    println!("Ada is answered {lost}, and the answer gets lost");
    let again = site.order("ada-1", "good").send().await?.status();
    let free = site.free_soon(3, Duration::ZERO).await?;
    println!("Ada asks again: {again}, and {free} of 4 seats are free");

    let mut guests = JoinSet::new();
    for guest in 0..20 {
        guests.spawn(site.order(&format!("guest-{guest}"), "good").send());
    }
    let mut answers = BTreeMap::<_, u32>::new();
    for answer in guests.join_all().await {
        *answers.entry(answer?.status()).or_default() += 1;
    }
    for (status, guests) in answers {
        println!("{guests} of 20 guests: {status}");
    }
    Ok(())
}

struct Site {
    client: Client,
    root: String,
}

impl Site {
    fn order(&self, id: &str, card: &str) -> RequestBuilder {
        let request = self.client.put(format!("{}/orders/{id}", self.root));
        request.json(&json!({ "card": card }))
    }

    /// Asks until so many seats are free, or the time is up. Returns how many are free then.
    async fn free_soon(&self, expected: u32, limit: Duration) -> Result<u32, Error> {
        let begun = Instant::now();
        loop {
            let answer = self
                .client
                .get(format!("{}/seats", self.root))
                .send()
                .await?;
            let free = answer.json().await?;
            if free == expected || begun.elapsed() > limit {
                return Ok(free);
            }
            sleep(Duration::from_millis(5)).await;
        }
    }
}

use std::collections::BTreeMap;
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use reqwest::{Client, RequestBuilder};
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tokio::try_join;
use tokio_util::sync::CancellationToken;

use super::api::{limited, routes};
use super::office::{Office, Question};
use super::server::{Limits, serve};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// Plays the clients, and the bank.
pub async fn play() -> Outcome<()> {
    let limits = Limits::default();
    let (questions, mut bank) = mpsc::channel(16);
    let shows = [("hamlet", 40, 5), ("macbeth", 400, 25)];
    let office = Arc::new(Office::new(&shows, questions, limits));
    let app = limited(routes(office), &limits);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let root = format!("http://{}", listener.local_addr()?);
    let stop = CancellationToken::new();
    let accept = async move || listener.accept().await;
    let server = tokio::spawn(serve(accept, app, limits, stop.clone()));

    let client = Client::builder().no_proxy().build()?;
    let get = |path: &str| client.get(format!("{root}{path}"));
    let put = |id: &str, body: String| {
        let request = client.put(format!("{root}/orders/{id}"));
        request
            .header("content-type", "application/json")
            .body(body)
    };
    let order = |id: &str, show: &str, seats: u32, card: &str| {
        let order = json!({ "show": show, "seats": seats, "card": card });
        put(id, order.to_string())
    };

    tell(get("/shows/hamlet")).await?;
    try_join!(tell(order("ada-1", "hamlet", 2, "good")), answer(&mut bank))?;
    tell(order("ada-1", "hamlet", 2, "good")).await?;
    tell(order("ada-1", "hamlet", 3, "good")).await?;
    try_join!(
        tell(order("ben-1", "hamlet", 3, "stolen")),
        answer(&mut bank)
    )?;
    tell(order("ben-2", "othello", 1, "good")).await?;
    tell(order("ben-2", "hamlet", 99, "good")).await?;
    tell(put("ben-2", "two for hamlet".to_owned())).await?;
    tell(put("ben-2", " ".repeat(limits.body + 1))).await?;
    tell(get("/shows/macbeth/forecast")).await?;

    let question = tokio::select! {
        told = tell(order("cleo-1", "hamlet", 3, "good")) => {
            return told.and(Err("the bank was not asked".into()));
        }
        question = bank.recv() => question,
    };
    println!("Cleo hangs up while the bank is being asked");
    // The server notices in its own time.
    let seats_are_back = async {
        while get("/shows/hamlet").send().await?.text().await? != r#"{"free":3}"# {
            sleep(Duration::from_millis(10)).await;
        }
        Outcome::Ok(())
    };
    timeout(Duration::from_secs(10), seats_are_back).await??;
    drop(question);

    let mut rush = JoinSet::new();
    for guest in 0..20 {
        rush.spawn(order(&format!("guest-{guest}"), "hamlet", 1, "good").send());
    }
    for _ in 0..3 {
        answer(&mut bank).await?;
    }
    let mut answers = BTreeMap::<_, u32>::new();
    for response in rush.join_all().await {
        *answers.entry(response?.status()).or_default() += 1;
    }
    println!("20 guests at once: {answers:?}");

    try_join!(tell(order("cem-1", "macbeth", 3, "good")), async {
        let question = bank.recv().await.ok_or("nobody asks the bank")?;
        println!("shutdown while the bank is being asked");
        stop.cancel();
        question
            .answer
            .send(true)
            .map_err(|_| "nobody waits for the bank")?;
        Ok(())
    })?;
    println!("connections cut: {}", server.await?.cut);
    Ok(())
}

/// Sends a request and prints what becomes of it.
async fn tell(request: RequestBuilder) -> Outcome<()> {
    let (client, request) = request.build_split();
    let request = request?;
    let asked = format!("{} {}", request.method(), request.url().path());
    let response = client.execute(request).await?;
    let status = response.status().as_u16();
    println!("{asked:<28} {status} {:.50}", response.text().await?);
    Ok(())
}

/// Plays the bank, for one question.
async fn answer(bank: &mut mpsc::Receiver<Question>) -> Outcome<()> {
    let Question {
        card,
        seats,
        answer,
    } = bank.recv().await.ok_or("nobody asks the bank")?;
    let good = card != "stolen";
    let verdict = if good { "yes" } else { "no" };
    println!("bank: seats {seats}, card {card}: {verdict}");
    answer.send(good).map_err(|_| "nobody waits for the bank")?;
    Ok(())
}

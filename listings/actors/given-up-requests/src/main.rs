use std::time::Duration;

use actix::prelude::*;
use tokio::time::{pause, sleep};

struct Reports;

impl Actor for Reports {
    type Context = Context<Self>;
}

/// Makes a report, which takes ten seconds.
#[derive(Message)]
#[rtype(result = "String")]
struct Make(&'static str);

impl Handler<Make> for Reports {
    type Result = ResponseFuture<String>;

    fn handle(&mut self, Make(topic): Make, _ctx: &mut Self::Context) -> Self::Result {
        Box::pin(async move {
            sleep(Duration::from_secs(10)).await;
            println!("reports: {topic} is done");
            format!("report on {topic}")
        })
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    pause();
    let reports = Reports.start();

    let sales = reports.send(Make("sales"));
    drop(sales);

    let stock = reports.send(Make("stock"));
    match stock.timeout(Duration::from_secs(5)).await {
        Ok(report) => println!("main: has the {report}"),
        Err(error) => println!("main: stock: {error}"),
    }

    let report = reports.send(Make("visits")).await?;
    println!("main: has the {report}");
    Ok(())
}

use std::time::Duration;

use kameo::error::Infallible;
use kameo::prelude::*;

#[derive(Actor, Clone, Default)]
struct Readings {
    degrees: Vec<f64>,
}

struct Add(&'static str);

impl Message<Add> for Readings {
    type Reply = usize;

    async fn handle(&mut self, Add(line): Add, _: &mut Context<Self, usize>) -> usize {
        let reading = line.parse().expect("a line is a number");
        self.degrees.push(reading);
        self.degrees.len()
    }
}

#[derive(Actor)]
struct Supervisor;

#[tokio::main]
async fn main() -> Result<(), Infallible> {
    let supervisor = Supervisor::spawn(Supervisor);
    let readings = Readings::supervise(&supervisor, Readings::default())
        .restart_limit(3, Duration::from_secs(60))
        .spawn()
        .await;

    for line in ["20.5", "21.5", "-", "22.0"] {
        match readings.ask(Add(line)).await {
            Ok(count) => println!("{line}: reading {count}"),
            Err(error) => println!("{line}: {error}"),
        }
    }
    Ok(())
}

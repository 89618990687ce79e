use futures::{StreamExt, stream};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let lines = stream::iter(["21.5", "n/a", "22.1"]);
    let mut readings = lines.map(str::parse::<f64>);
    while let Some(reading) = readings.next().await {
        match reading {
            Ok(celsius) => println!("{celsius} °C"),
            Err(error) => println!("no reading: {error}"),
        }
    }
    println!("the sensor has closed the connection");
}

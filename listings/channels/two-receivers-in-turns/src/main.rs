use std::sync::mpsc;

fn main() {
    let (client, requests) = mpsc::channel();
    let (sensor, readings) = mpsc::channel();
    for request in ["GET /prices", "GET /help"] {
        client.send(request).expect("the receiver exists");
    }
    sensor.send(21).expect("the receiver exists");

    while let Ok(request) = requests.recv() {
        println!("{request}");
        if let Ok(celsius) = readings.recv() {
            println!("{celsius} degrees");
        }
    }
}

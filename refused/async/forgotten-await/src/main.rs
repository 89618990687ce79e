#![deny(unused_must_use)]

async fn send_report(room: &str) {
    println!("sending the report of the {room}");
}

#[tokio::main]
async fn main() {
    send_report("cellar");
}

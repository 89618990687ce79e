async fn send_report(room: &str) -> String {
    println!("sending the report of the {room}");
    format!("{room}: report sent")
}

#[tokio::main]
async fn main() {
    let cellar = send_report("cellar");
    let attic = send_report("attic");
    println!("both functions were called");

    println!("{}", attic.await);
    drop(cellar);
}

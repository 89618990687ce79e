use std::rc::Rc;

async fn send(report: &str) {
    println!("sending {report}");
}

#[tokio::main]
async fn main() {
    let sender = tokio::spawn(async {
        let report = Rc::new("cellar: 12.5 degrees".to_string());
        send(&report).await;
        println!("{} owner", Rc::strong_count(&report));
    });
    sender.await.expect("sending does not panic");
}

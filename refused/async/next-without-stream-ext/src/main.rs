use futures::stream;

#[tokio::main]
async fn main() {
    let mut lines = stream::iter(["21.5", "22.1"]);
    while let Some(line) = lines.next().await {
        println!("{line}");
    }
}

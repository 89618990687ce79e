use tokio::task::JoinError;

#[tokio::main]
async fn main() -> Result<(), JoinError> {
    let menu = vec!["soup", "pie", "salad"];

    let longest = tokio::spawn(async { menu.iter().map(|dish| dish.len()).max() });

    println!("{} dishes", menu.len());
    println!("longest name: {:?}", longest.await?);
    Ok(())
}

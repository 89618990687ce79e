use tokio::task::JoinError;

#[tokio::main]
async fn main() -> Result<(), JoinError> {
    let hosts = vec!["cellar", "attic", "hall"];

    let longest = tokio::spawn(async { hosts.iter().map(|host| host.len()).max() });

    println!("{} hosts", hosts.len());
    println!("longest name: {:?}", longest.await?);
    Ok(())
}

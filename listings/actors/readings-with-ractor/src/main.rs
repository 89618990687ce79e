mod readings;
mod supervisor;

use ractor::{Actor, call};
use readings::Add;
use supervisor::Supervisor;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), ractor::SpawnErr> {
    let (readings, _) = Actor::spawn(None, Supervisor, ()).await?;
    for line in ["20.5", "21.5", "-", "22.0"] {
        match call!(readings, Add, line) {
            Ok(count) => println!("{line}: reading {count}"),
            Err(error) => println!("{line}: {error}"),
        }
    }
    Ok(())
}

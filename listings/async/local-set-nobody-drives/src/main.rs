use std::time::Duration;

use tokio::task::LocalSet;
use tokio::time::timeout;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let local = LocalSet::new();
    let mut page = local.spawn_local(async { "page rendered" });
    let waited = timeout(Duration::from_secs(60), &mut page).await;
    println!("after a minute: {waited:?}");

    let page = local.run_until(page).await;
    println!("with run_until: {page:?}");
}

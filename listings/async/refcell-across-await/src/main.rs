use std::{cell::RefCell, collections::HashMap, rc::Rc, time::Duration};

use tokio::{
    task::{JoinError, spawn_local},
    time::sleep,
};

type Cache = Rc<RefCell<HashMap<&'static str, u32>>>;

/// Stands for a request to a server.
async fn ask(page: &str) -> u32 {
    sleep(Duration::from_millis(5)).await;
    page.len() as u32
}

#[expect(
    clippy::await_holding_refcell_ref,
    reason = "the page has more about it"
)]
async fn fill(cache: Cache, page: &'static str) {
    let mut entries = cache.borrow_mut();
    let size = ask(page).await;
    entries.insert(page, size);
}

#[tokio::main(flavor = "local")]
async fn main() -> Result<(), JoinError> {
    let cache = Cache::default();
    let menu = spawn_local(fill(Rc::clone(&cache), "menu"));
    let prices = spawn_local(fill(Rc::clone(&cache), "prices"));
    menu.await?;
    match prices.await {
        Ok(()) => println!("both are there"),
        Err(_) => println!("the second task panicked"),
    }
    println!("{} entries", cache.borrow().len());
    Ok(())
}

use std::{cell::RefCell, rc::Rc, time::Duration};

use tokio::{task::yield_now, time::sleep};

#[derive(Debug, Default, PartialEq)]
pub struct Total {
    pub pages: u32,
    pub bytes: u64,
}

/// Stands for a request to a server, which takes a second for 100 bytes.
async fn fetch(page: &str) -> u64 {
    let bytes = 100 * page.len() as u64;
    sleep(Duration::from_millis(10 * bytes)).await;
    bytes
}

pub async fn add_page(total: Rc<RefCell<Total>>, page: &str) {
    let bytes = fetch(page).await;
    total.borrow_mut().pages += 1;
    yield_now().await;
    total.borrow_mut().bytes += bytes;
}

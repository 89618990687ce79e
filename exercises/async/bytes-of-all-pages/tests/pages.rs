use std::{cell::RefCell, rc::Rc, time::Duration};

use bytes_of_all_pages::{Total, add_page};
use tokio::{
    task::{JoinSet, LocalSet},
    time::sleep,
};

async fn add_all(total: &Rc<RefCell<Total>>) -> JoinSet<()> {
    let mut pages = JoinSet::new();
    for page in ["menu", "prices", "photos", "map"] {
        let total = Rc::clone(total);
        pages.spawn_local(async move { add_page(total, page).await });
    }
    pages
}

#[tokio::test(start_paused = true)]
async fn all_pages_are_added() {
    let local = LocalSet::new();
    let total = Rc::new(RefCell::new(Total::default()));
    local
        .run_until(async {
            add_all(&total).await.join_all().await;
        })
        .await;
    let expected = Total {
        pages: 4,
        bytes: 1900,
    };
    assert_eq!(*total.borrow(), expected);
}

#[tokio::test(start_paused = true)]
async fn what_was_not_fetched_yet_is_not_counted() {
    let local = LocalSet::new();
    let total = Rc::new(RefCell::new(Total::default()));
    local
        .run_until(async {
            let _pages = add_all(&total).await;
            // The map is there after 3 s, and the menu after 4 s.
            sleep(Duration::from_millis(3500)).await;
            let expected = Total {
                pages: 1,
                bytes: 300,
            };
            assert_eq!(*total.borrow(), expected);
        })
        .await;
}

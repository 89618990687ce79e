use std::{cell::RefCell, rc::Rc, time::Duration};

use bytes_of_all_pages::{Total, add_page};
use tokio::{
    task::{JoinSet, LocalSet, yield_now},
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

#[tokio::test(start_paused = true)]
async fn no_task_sees_a_page_without_its_bytes() {
    let local = LocalSet::new();
    let total = Rc::new(RefCell::new(Total::default()));
    local
        .run_until(async {
            let _pages = add_all(&total).await;
            for _ in 0..70 {
                sleep(Duration::from_millis(100)).await;
                // Other tasks run between two looks, while the clock stands still.
                for _ in 0..10 {
                    let Total { pages, bytes } = *total.borrow();
                    // The map, the menu, and two pages of the same size.
                    let expected = [0, 300, 700, 1300, 1900][pages as usize];
                    assert_eq!(bytes, expected, "with {pages} pages");
                    yield_now().await;
                }
            }
            assert_eq!(total.borrow().pages, 4);
        })
        .await;
}

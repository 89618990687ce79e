use std::{cell::Cell, pin::pin};

use futures::StreamExt;
use mails_page_by_page::{Page, pages};

/// Three pages with one mail each.
async fn three_pages(number: u32) -> Result<Page, String> {
    Ok(Page {
        mails: vec![format!("mail {number}")],
        next: (number < 3).then_some(number + 1),
    })
}

#[tokio::test]
async fn all_pages_come_in_order() {
    let pages: Vec<_> = pages(three_pages).take(10).collect().await;
    let expected = ["mail 1", "mail 2", "mail 3"].map(|mail| Ok(vec![mail.to_owned()]));
    assert_eq!(pages, expected);
}

#[tokio::test]
async fn a_page_that_nobody_wants_is_not_fetched() {
    let fetched = Cell::new(0);
    let fetch = async |number| {
        fetched.set(fetched.get() + 1);
        three_pages(number).await
    };
    let mut pages = pin!(pages(fetch));
    assert!(pages.next().await.is_some());
    assert_eq!(fetched.get(), 1);
}

#[tokio::test]
async fn an_error_is_the_last_item() {
    let fetch = async |number| match number {
        2 => Err("no connection".to_owned()),
        _ => three_pages(number).await,
    };
    let pages: Vec<_> = pages(fetch).take(10).collect().await;
    let expected = [
        Ok(vec!["mail 1".to_owned()]),
        Err("no connection".to_owned()),
    ];
    assert_eq!(pages, expected);
}

use futures::{Stream, stream};

pub struct Page {
    pub mails: Vec<String>,
    pub next: Option<u32>,
}

/// The pages of a mailbox, from page 1 on. After a failed page there is no other.
pub fn pages<F>(fetch: F) -> impl Stream<Item = Result<Vec<String>, String>>
where
    F: AsyncFn(u32) -> Result<Page, String>,
{
    stream::unfold(
        (fetch, Some(1)),
        async |(fetch, wanted): (F, Option<u32>)| match fetch(wanted?).await {
            Ok(page) => Some((Ok(page.mails), (fetch, page.next))),
            Err(error) => Some((Err(error), (fetch, None))),
        },
    )
}

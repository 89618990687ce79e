use futures::{Stream, StreamExt, stream};

pub struct Page {
    pub mails: Vec<String>,
    pub next: Option<u32>,
}

/// The pages of a mailbox, from page 1 on. After a failed page there is no other.
pub fn pages<F>(fetch: F) -> impl Stream<Item = Result<Vec<String>, String>>
where
    F: AsyncFn(u32) -> Result<Page, String>,
{
    let all = async move {
        let mut pages = Vec::new();
        let mut wanted = Some(1);
        while let Some(number) = wanted {
            match fetch(number).await {
                Ok(page) => {
                    pages.push(Ok(page.mails));
                    wanted = page.next;
                }
                Err(error) => {
                    pages.push(Err(error));
                    wanted = None;
                }
            }
        }
        pages
    };
    stream::once(all).flat_map(stream::iter)
}

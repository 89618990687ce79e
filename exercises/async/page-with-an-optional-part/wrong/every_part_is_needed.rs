/// What a customer sees.
#[derive(Debug, PartialEq)]
pub struct Page {
    pub prices: String,
    pub photos: String,
    /// The page is shown without its advert if the advert cannot be fetched.
    pub advert: Option<String>,
}

/// Fetches the three parts at the same time. Without prices or photos there is no page.
pub async fn load(fetch: impl AsyncFn(&str) -> Result<String, String>) -> Result<Page, String> {
    let (prices, photos, advert) =
        tokio::try_join!(fetch("prices"), fetch("photos"), fetch("advert"))?;
    let advert = Some(advert);
    Ok(Page {
        prices,
        photos,
        advert,
    })
}

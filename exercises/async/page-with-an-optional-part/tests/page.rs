use std::time::Duration;

use page_with_an_optional_part::{Page, load};
use tokio::time::{Instant, sleep};

/// Prices come after 20 ms, photos after 50 ms and the advert after 30 ms; `missing` is an error.
async fn fetch(part: &str, missing: &str) -> Result<String, String> {
    let millis = match part {
        "prices" => 20,
        "photos" => 50,
        _ => 30,
    };
    sleep(Duration::from_millis(millis)).await;
    if part == missing {
        return Err(format!("{part}: no answer"));
    }
    Ok(part.to_uppercase())
}

async fn load_without(missing: &str) -> (Result<Page, String>, Duration) {
    let start = Instant::now();
    let page = load(async |part: &str| fetch(part, missing).await).await;
    (page, start.elapsed())
}

fn page(advert: Option<&str>) -> Page {
    Page {
        prices: "PRICES".to_string(),
        photos: "PHOTOS".to_string(),
        advert: advert.map(str::to_string),
    }
}

#[tokio::test(start_paused = true)]
async fn the_slowest_part_decides() {
    let (loaded, took) = load_without("nothing").await;
    assert_eq!(loaded, Ok(page(Some("ADVERT"))));
    assert_eq!(took, Duration::from_millis(50));
}

#[tokio::test(start_paused = true)]
async fn the_advert_may_be_missing() {
    let (loaded, took) = load_without("advert").await;
    assert_eq!(loaded, Ok(page(None)));
    assert_eq!(took, Duration::from_millis(50));
}

#[tokio::test(start_paused = true)]
async fn an_error_ends_the_wait() {
    let (loaded, took) = load_without("prices").await;
    assert_eq!(loaded, Err("prices: no answer".to_string()));
    assert_eq!(took, Duration::from_millis(20));
}

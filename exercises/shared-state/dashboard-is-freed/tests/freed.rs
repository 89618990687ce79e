use std::sync::Arc;

use dashboard_is_freed::{Dashboard, Feed};

#[test]
fn a_dashboard_shows_the_messages() {
    let feed = Arc::new(Feed::default());
    let dashboard = Dashboard::open(&feed);
    feed.publish("disk full");
    dashboard.publish("on it");
    assert_eq!(dashboard.shown(), ["disk full", "on it"]);
}

#[test]
fn a_dashboard_is_freed_while_the_feed_goes_on() {
    let feed = Arc::new(Feed::default());
    let dashboard = Dashboard::open(&feed);

    let observer = Arc::downgrade(&dashboard);
    drop(dashboard);
    assert_eq!(observer.strong_count(), 0, "owners of a closed dashboard");

    feed.publish("disk full");
}

#[test]
fn both_are_freed() {
    let feed = Arc::new(Feed::default());
    let dashboard = Dashboard::open(&feed);

    let observer = Arc::downgrade(&feed);
    drop(feed);
    dashboard.publish("the feed goes on while a dashboard is open");
    assert_eq!(dashboard.shown().len(), 1);
    drop(dashboard);
    assert_eq!(observer.strong_count(), 0, "owners of the feed");
}

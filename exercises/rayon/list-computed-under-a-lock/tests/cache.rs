use list_computed_under_a_lock::Cache;
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

/// While a worker waits inside `compute`, rayon may run another order on the same thread. Here the
/// other order is a plain call.
fn get_within_get(inner_country: u32) -> (Arc<[u64]>, Arc<[u64]>) {
    let (sender, lists) = mpsc::channel();
    thread::spawn(move || {
        let cache = Cache::default();
        let mut inner = None;
        let outer = cache.get(49, || {
            inner = Some(cache.get(inner_country, || vec![1]));
            vec![2]
        });
        let _ = sender.send((outer, inner.expect("compute was called")));
    });
    lists
        .recv_timeout(Duration::from_secs(2))
        .expect("`get` hangs when another `get` runs inside `compute`")
}

#[test]
fn another_country_on_the_same_thread() {
    let (outer, inner) = get_within_get(31);
    assert_eq!((&*outer, &*inner), (&[2][..], &[1][..]));
}

#[test]
fn the_same_country_on_the_same_thread() {
    let (outer, inner) = get_within_get(49);
    assert!(
        Arc::ptr_eq(&outer, &inner),
        "all orders use one list of a country"
    );
}

#[test]
fn a_known_list_is_not_computed_again() {
    let cache = Cache::default();
    cache.get(49, || vec![1, 2]);
    let list = cache.get(49, || unreachable!("the list is known"));
    assert_eq!(*list, [1, 2]);
}

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use rayon::{ThreadPool, ThreadPoolBuilder};
use two_stages_hang::resize_and_store;

fn pool(workers: usize) -> ThreadPool {
    let pool = ThreadPoolBuilder::new().num_threads(workers).build();
    pool.expect("the system gives the threads")
}

/// Runs `test`, or gives up.
fn within_a_second<T: Send + 'static>(test: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let (done, result) = mpsc::channel();
    thread::spawn(move || {
        // The test may have given up.
        let _ = done.send(test());
    });
    result.recv_timeout(Duration::from_secs(1)).ok()
}

#[test]
fn one_worker_is_enough() {
    let bytes = within_a_second(|| {
        let images: Vec<u32> = (1..=20).collect();
        resize_and_store(
            &pool(1),
            &images,
            |image| vec![0; image as usize],
            |thumbnail| thumbnail.len(),
        )
    });
    assert_eq!(bytes, Some(210), "the two stages wait for each other");
}

#[test]
fn few_thumbnails_are_in_memory() {
    let most = within_a_second(|| {
        let (in_memory, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let resize = |_| {
            most.fetch_max(
                in_memory.fetch_add(1, Ordering::Relaxed) + 1,
                Ordering::Relaxed,
            );
            vec![0]
        };
        let store = |thumbnail: Vec<u8>| {
            in_memory.fetch_sub(1, Ordering::Relaxed);
            thumbnail.len()
        };
        let images: Vec<u32> = (1..=100).collect();
        resize_and_store(&pool(2), &images, resize, store);
        most.into_inner()
    });
    assert!(most.is_some(), "the two stages wait for each other");
    assert!(
        most <= Some(6),
        "{most:?} thumbnails were in memory at once"
    );
}

#[test]
fn two_images_at_the_same_time() {
    let met = within_a_second(|| {
        let begun = AtomicUsize::new(0);
        // Each image waits until the other image has begun.
        let resize = |_| {
            begun.fetch_add(1, Ordering::Relaxed);
            let limit = Instant::now() + Duration::from_millis(400);
            while begun.load(Ordering::Relaxed) < 2 {
                if Instant::now() > limit {
                    return Vec::new();
                }
                thread::yield_now();
            }
            vec![0]
        };
        resize_and_store(&pool(2), &[1, 2], resize, |thumbnail| thumbnail.len())
    });
    assert_eq!(met, Some(2), "one image waits for the end of the other");
}

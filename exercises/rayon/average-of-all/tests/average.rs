use average_of_all::average;
use rayon::ThreadPoolBuilder;

#[test]
fn no_response_times() {
    assert_eq!(average(&[]), None);
}

#[test]
fn times_of_zero_count() {
    assert_eq!(average(&[0, 0]), Some(0.0));
    assert_eq!(average(&[0, 0, 0, 100]), Some(25.0));
}

#[test]
fn the_same_with_one_two_and_four_workers() {
    // 149 times of 10 ms, and one of 1510 ms.
    let mut response_ms = vec![10; 149];
    response_ms.push(1510);
    for workers in [1, 2, 4] {
        let pool = ThreadPoolBuilder::new().num_threads(workers).build();
        let pool = pool.expect("the system gives a few threads");
        assert_eq!(pool.install(|| average(&response_ms)), Some(20.0));
    }
}

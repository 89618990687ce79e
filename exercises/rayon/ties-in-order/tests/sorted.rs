use ties_in_order::{Request, slowest_first};

fn requests(times: impl IntoIterator<Item = f64>) -> Vec<Request> {
    let numbered = (0..).zip(times);
    numbered
        .map(|(number, ms)| Request { number, ms })
        .collect()
}

fn numbers(requests: &[Request]) -> Vec<u32> {
    requests.iter().map(|request| request.number).collect()
}

#[test]
fn the_slowest_first() {
    let mut requests = requests([3.5, 80.0, 12.0]);
    slowest_first(&mut requests);
    assert_eq!(numbers(&requests), [1, 2, 0]);
}

#[test]
fn equally_slow_ones_as_they_arrived() {
    let mut requests = requests((0..20_000).map(|n| f64::from(n * 7 % 10)));
    slowest_first(&mut requests);
    assert!(requests.is_sorted_by_key(|request| (-request.ms as i32, request.number)));
}

#[test]
fn a_time_that_is_not_a_number_does_not_disturb_the_others() {
    let times = (0..5000).map(|n| {
        if n % 100 == 0 {
            f64::NAN
        } else {
            f64::from(n % 997)
        }
    });
    let mut requests = requests(times);
    slowest_first(&mut requests);
    let times = requests.iter().map(|request| request.ms);
    let times: Vec<f64> = times.filter(|ms| !ms.is_nan()).collect();
    assert_eq!(times.len(), 4950);
    assert!(times.is_sorted_by(|left, right| left >= right));
}

use rayon::prelude::*;

#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    pub number: u32,
    pub ms: f64,
}

/// Sorts the slowest first. Requests that took equally long stay in the order in which they stand.
pub fn slowest_first(requests: &mut [Request]) {
    requests.par_sort_unstable_by(|left, right| {
        let order = right.ms.partial_cmp(&left.ms);
        order.expect("a time is a number")
    });
}

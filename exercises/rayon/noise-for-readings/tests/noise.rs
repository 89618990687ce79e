use std::collections::HashSet;

use noise_for_readings::with_noise;
use rayon::ThreadPoolBuilder;

fn on_threads(threads: usize, count: usize, seed: u64) -> Vec<f64> {
    let pool = ThreadPoolBuilder::new().num_threads(threads).build();
    let readings = vec![20.0; count];
    pool.expect("the pool starts")
        .install(|| with_noise(&readings, seed))
}

#[test]
fn the_same_on_every_pool() {
    let expected = on_threads(1, 1_000, 7);
    assert_eq!(expected.len(), 1_000);
    for threads in [2, 4] {
        assert!(
            on_threads(threads, 1_000, 7) == expected,
            "{threads} threads"
        );
    }
}

#[test]
fn each_position_has_noise_of_its_own() {
    let mut noisy = on_threads(1, 1_000, 7);
    noisy.sort_by(f64::total_cmp);
    noisy.dedup();
    assert_eq!(noisy.len(), 1_000, "values repeat");
}

#[test]
fn later_readings_do_not_change_earlier_ones() {
    let long = on_threads(1, 1_000, 7);
    assert!(on_threads(1, 10, 7) == long[..10]);
}

#[test]
fn the_next_seed_is_not_the_same_noise_shifted() {
    let (seven, eight) = (on_threads(1, 100, 7), on_threads(1, 100, 8));
    assert!(seven != eight, "the seed has no effect");
    assert!(
        seven[1..] != eight[..99],
        "seed 8 is seed 7, shifted by one"
    );
}

#[test]
fn the_next_seed_has_other_values() {
    let [seven, eight] = [7, 8].map(|seed| {
        let noisy = on_threads(1, 1_000, seed);
        noisy.into_iter().map(f64::to_bits).collect::<HashSet<_>>()
    });
    assert!(
        seven.is_disjoint(&eight),
        "seed 8 has values of seed 7, at other positions"
    );
}

use access_log_longest_silence::longest_silence;
use rayon::ThreadPoolBuilder;

/// Runs `longest_silence` in pools of several sizes, which must agree.
fn in_every_pool(chunks: &[&[u64]]) -> u64 {
    let silences = [1, 2, 3, 8].map(|threads| {
        let pool = ThreadPoolBuilder::new().num_threads(threads).build();
        let pool = pool.expect("the system gives a few threads");
        pool.install(|| longest_silence(chunks))
    });
    assert_eq!(silences, [silences[0]; 4], "the result depends on the pool");
    silences[0]
}

#[test]
fn one_request_in_each_chunk_and_a_silence_at_any_place() {
    for before in 1..16 {
        let times: Vec<u64> = (0..16)
            .map(|n| 1000 + n + if n < before { 0 } else { 60 })
            .collect();
        let chunks: Vec<&[u64]> = times.chunks(1).collect();
        assert_eq!(in_every_pool(&chunks), 61, "before request {before}");
    }
}

#[test]
fn several_requests_in_each_chunk() {
    let chunks: [&[u64]; 4] = [&[100, 101], &[103, 109], &[110, 110], &[130]];
    assert_eq!(in_every_pool(&chunks), 20);
}

#[test]
fn a_silence_over_empty_chunks() {
    let mut chunks: [&[u64]; 16] = [&[]; 16];
    chunks[0] = &[100];
    chunks[15] = &[190, 191];
    assert_eq!(in_every_pool(&chunks), 90);
}

#[test]
fn fewer_than_two_requests_have_no_silence() {
    assert_eq!(in_every_pool(&[]), 0);
    assert_eq!(in_every_pool(&[&[], &[100], &[]]), 0);
}

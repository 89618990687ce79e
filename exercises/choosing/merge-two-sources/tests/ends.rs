use merge_two_sources::merge;

#[test]
fn all_lines_arrive_in_every_schedule() {
    let both = || assert_eq!(merge([vec![1, 4], vec![2]]), [1, 2, 4]);
    shuttle::check_dfs(both, None);
}

#[test]
fn a_source_may_be_empty() {
    shuttle::check_dfs(|| assert_eq!(merge([vec![], vec![3]]), [3]), None);
}

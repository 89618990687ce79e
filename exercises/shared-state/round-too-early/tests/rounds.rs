use round_too_early::flow;

#[test]
fn one_round_in_every_schedule() {
    shuttle::check_dfs(|| assert_eq!(flow([0, 9], 1), [3, 6]), None);
}

#[test]
fn two_rounds_in_many_schedules() {
    shuttle::check_random(|| assert_eq!(flow([0, 9], 2), [4, 5]), 5000);
}

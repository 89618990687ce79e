use jobs_in_turn::{Job, run_in_turn};

fn job(name: &str, steps: u32) -> Job {
    Job {
        name: name.to_owned(),
        steps,
    }
}

#[test]
fn two_jobs_take_turns() {
    let log = run_in_turn(&[job("backup", 2), job("report", 2)]);
    assert_eq!(
        log,
        [
            "backup: 1 of 2",
            "report: 1 of 2",
            "backup: 2 of 2",
            "report: 2 of 2",
        ]
    );
}

#[test]
fn the_longer_job_goes_on_alone() {
    let log = run_in_turn(&[job("report", 1), job("backup", 3)]);
    assert_eq!(
        log,
        [
            "report: 1 of 1",
            "backup: 1 of 3",
            "backup: 2 of 3",
            "backup: 3 of 3",
        ]
    );
}

#[test]
fn no_jobs_and_jobs_without_steps() {
    assert!(run_in_turn(&[]).is_empty());
    assert_eq!(
        run_in_turn(&[job("empty", 0), job("mail", 1)]),
        ["mail: 1 of 1"]
    );
}

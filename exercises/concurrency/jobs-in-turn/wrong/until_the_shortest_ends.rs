pub struct Job {
    pub name: String,
    pub steps: u32,
}

/// Runs all jobs on this thread, in turn: a step of each, then the next step of each, until all are
/// done. Returns a line for each step, such as "backup: 1 of 3".
pub fn run_in_turn(jobs: &[Job]) -> Vec<String> {
    let mut log = Vec::new();
    let mut step = 1;
    while jobs.iter().all(|job| step <= job.steps) {
        for job in jobs {
            log.push(format!("{}: {step} of {}", job.name, job.steps));
        }
        step += 1;
        if jobs.is_empty() {
            break;
        }
    }
    log
}

pub struct Job {
    pub name: String,
    pub steps: u32,
}

/// Runs all jobs on this thread, in turn: a step of each, then the next step of each, until all are
/// done. Returns a line for each step, such as "backup: 1 of 3".
pub fn run_in_turn(jobs: &[Job]) -> Vec<String> {
    let mut log = Vec::new();
    let rounds = jobs.iter().map(|job| job.steps).max().unwrap_or(0);
    for step in 1..=rounds {
        for job in jobs.iter().filter(|job| step <= job.steps) {
            log.push(format!("{}: {step} of {}", job.name, job.steps));
        }
    }
    log
}

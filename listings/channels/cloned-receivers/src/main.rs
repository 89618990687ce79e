use std::thread;

use crossbeam_channel::bounded;

fn count_errors(log: &str) -> usize {
    log.lines().filter(|line| line.ends_with(" 500")).count()
}

fn main() {
    let logs = [500_000, 10, 20, 30].map(|lines| "GET / 500\n".repeat(lines));
    let (job_sender, jobs) = bounded::<(usize, String)>(8);
    let (result_sender, results) = bounded(8);

    thread::scope(|scope| {
        for _ in 0..3 {
            let jobs = jobs.clone();
            let result_sender = result_sender.clone();
            scope.spawn(move || {
                for (number, log) in jobs {
                    let errors = count_errors(&log);
                    if result_sender.send((number, errors)).is_err() {
                        return;
                    }
                }
            });
        }
        drop((jobs, result_sender));

        scope.spawn(move || {
            for job in logs.into_iter().enumerate() {
                if job_sender.send(job).is_err() {
                    return;
                }
            }
        });

        for (number, errors) in results {
            println!("log {number}: {errors} errors");
        }
    });
}

//! Runs a built program within a time limit.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use crate::explore::{End, Record};
use crate::project::Project;

/// How long a program may run. A listing takes well under a second; this leaves room for a busy machine.
pub const TIME_LIMIT: Duration = Duration::from_secs(30);

/// How long one may run for which waiting for ever is an outcome.
pub const STUCK_LIMIT: Duration = Duration::from_secs(1);

/// What a program left behind.
pub struct Run {
    pub stdout: String,
    pub stderr: String,
    /// `None` if a signal ended it.
    pub exit_code: Option<i32>,
    /// It had not ended when its time was over.
    pub was_killed: bool,
}

/// Runs a listing's program. Fails if it has not ended in time, unless exploring it found that it may not end.
pub fn run_listing(listing: &Project, program: &Path) -> Result<Run> {
    match Record::of(listing)? {
        Some(record) if record.can(End::Stuck) || record.can(End::Endless) => {
            run_until(program, STUCK_LIMIT)
        }
        _ => run(program, TIME_LIMIT),
    }
}

/// Runs `program`: see [`run_until`]. Fails if it has not ended after `limit`, too.
pub fn run(program: &Path, limit: Duration) -> Result<Run> {
    let run = run_until(program, limit)?;
    ensure!(
        !run.was_killed,
        "the program had not ended after {limit:?} and was killed: a listing ends by itself"
    );
    Ok(run)
}

/// Runs `program` in an empty folder of its own, until it ends, or kills it after `limit`.
///
/// Fails if it cannot be started, or if it prints anything but UTF-8.
pub fn run_until(program: &Path, limit: Duration) -> Result<Run> {
    let folder = program.with_extension("run");
    std::fs::create_dir_all(&folder)
        .with_context(|| format!("cannot create {}", folder.display()))?;
    let started = Instant::now();
    let output = snapbox::cmd::Command::new(program)
        .current_dir(&folder)
        // The page shows a panic's message as a reader sees it first.
        .env("RUST_BACKTRACE", "0")
        .timeout(limit)
        .output()
        .with_context(|| format!("cannot run {}", program.display()))?;
    // The timer counts whole milliseconds, and may ring up to one too early.
    let late = started.elapsed() + Duration::from_millis(1) >= limit;
    let text = |bytes: Vec<u8>| {
        String::from_utf8(bytes).context("the program printed something that is not UTF-8")
    };
    Ok(Run {
        stdout: text(output.stdout)?,
        stderr: text(output.stderr)?,
        exit_code: output.status.code(),
        was_killed: late && !output.status.success(),
    })
}

use std::time::{Duration, Instant};
use std::{process, thread};

use nix::sys::signal::{Signal, kill};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::{ForkResult, fork};

/// Calls `work` in a child process, waits for it at most a quarter of a second, and says how it ended.
pub fn in_a_child(work: fn() -> u64) -> nix::Result<&'static str> {
    // SAFETY: the child calls more than POSIX allows in the child of a process with threads: it allocates, and
    // starts threads. On Linux and macOS this works, since the allocator and the threads are prepared for it.
    // `exit` also runs the exit handlers of the parent's C libraries; here are none.
    let child = match unsafe { fork() }? {
        ForkResult::Child => process::exit(if work() == 500_500 { 0 } else { 1 }),
        ForkResult::Parent { child } => child,
    };
    let start = Instant::now();
    loop {
        match waitpid(child, Some(WaitPidFlag::WNOHANG))? {
            WaitStatus::StillAlive => thread::sleep(Duration::from_millis(5)),
            WaitStatus::Exited(_, 0) => return Ok("right"),
            _ => return Ok("failed"),
        }
        if start.elapsed() > Duration::from_millis(250) {
            kill(child, Signal::SIGKILL)?;
            waitpid(child, None)?;
            return Ok("hangs");
        }
    }
}

use std::error::Error;
use std::thread::{self, JoinHandle};

use core_affinity::{CoreId, get_core_ids, set_for_current};

/// How many cores the thread that calls it may use.
fn cores() -> usize {
    get_core_ids().map_or(0, |cores| cores.len())
}

fn spawn_pinned(core: CoreId, work: impl FnOnce() + Send + 'static) -> JoinHandle<()> {
    thread::spawn(move || {
        // The work is right without it, only perhaps later.
        if !set_for_current(core) {
            println!("the system refuses to pin this thread");
        }
        work();
    })
}

fn sample() {
    println!("cores for the sampler: {}", cores());
    let writer = thread::spawn(|| println!("cores for its writer: {}", cores()));
    writer.join().expect("the writer does not panic");
}

fn main() -> Result<(), Box<dyn Error>> {
    let allowed = get_core_ids().ok_or("the system does not name its cores")?;
    let core = *allowed.last().ok_or("there is no core")?;

    let sampler = spawn_pinned(core, sample);
    sampler.join().expect("the sampler does not panic");
    println!("main has kept its cores: {}", cores() == allowed.len());
    Ok(())
}

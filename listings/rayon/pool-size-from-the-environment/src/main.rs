use std::env;
use std::error::Error;
use std::process::Command;
use std::thread;

/// How many workers a child has when `RAYON_NUM_THREADS` is set to `value`.
fn workers(value: Option<&str>) -> Result<usize, Box<dyn Error>> {
    let mut child = Command::new(env::current_exe()?);
    child.arg("child").env_remove("RAYON_NUM_THREADS");
    if let Some(value) = value {
        child.env("RAYON_NUM_THREADS", value);
    }
    let output = String::from_utf8(child.output()?.stdout)?;
    Ok(output.trim().parse()?)
}

fn main() -> Result<(), Box<dyn Error>> {
    if env::args().nth(1).as_deref() == Some("child") {
        println!("{}", rayon::current_num_threads());
        return Ok(());
    }
    let available = thread::available_parallelism()?.get();
    println!(
        "not set: as many as available: {}",
        workers(None)? == available
    );
    println!("3: {}", workers(Some("3"))?);
    println!(
        "many: as many as available: {}",
        workers(Some("many"))? == available
    );
    Ok(())
}

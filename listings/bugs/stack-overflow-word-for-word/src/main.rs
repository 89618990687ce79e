use std::process::Command;
use std::{env, hint, io, thread};

/// Goes down a tree, one call for each level.
fn depth(levels: u64) -> u64 {
    let row = hint::black_box([levels; 128]);
    if levels == 0 {
        0
    } else {
        1 + depth(levels - 1) + row[0] % 2
    }
}

fn main() -> io::Result<()> {
    if env::args().nth(1).is_some() {
        let named = thread::Builder::new().name("tree-walker".to_owned());
        let walker = named.spawn(|| depth(1_000_000))?;
        println!("depth {:?}", walker.join());
        return Ok(());
    }
    // The overflow ends the whole process. So it happens in a second one.
    let second = Command::new(env::current_exe()?).arg("overflow").output()?;
    print!("{}", String::from_utf8_lossy(&second.stderr));
    println!("the process ended well: {}", second.status.success());
    Ok(())
}

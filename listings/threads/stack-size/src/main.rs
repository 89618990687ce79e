use std::hint::black_box;
use std::io;
use std::thread;

const MIB: usize = 1 << 20;

/// Goes down a tree of folders, with a buffer on every level; returns the buffers' size.
fn descend(levels: usize) -> usize {
    let buffer = black_box([0_u8; 1024]);
    match levels {
        1 => buffer.len(),
        _ => descend(levels - 1) + buffer.len(),
    }
}

fn main() -> io::Result<()> {
    let walker = thread::Builder::new()
        .name("walker".to_string())
        .stack_size(64 * MIB)
        .spawn(|| descend(3072))?;
    let bytes = walker.join().expect("the walker panicked");
    println!("{} MiB of buffers", bytes / MIB);
    Ok(())
}

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

fn descend_on(stack_size: usize) -> io::Result<usize> {
    let walker = thread::Builder::new()
        .name("walker".to_string())
        .stack_size(stack_size)
        .spawn(|| descend(3072))?;
    Ok(walker.join().expect("walking does not panic"))
}

fn main() -> io::Result<()> {
    let bytes = descend_on(64 * MIB)?;
    println!("on a stack of 64 MiB: {} MiB of buffers", bytes / MIB);

    match descend_on(usize::MAX / 2) {
        Ok(_) => println!("on half of all addresses: a thread"),
        Err(error) => println!("on half of all addresses: no thread: {error}"),
    }
    Ok(())
}

use std::sync::mpsc;
use std::thread;

fn parse(line: &str) -> Result<u64, String> {
    let (_, size) = line
        .split_once(' ')
        .ok_or_else(|| format!("{line}: no size"))?;
    size.parse().map_err(|error| format!("{line}: {error}"))
}

fn main() {
    let (line_sender, lines) = mpsc::sync_channel(2);
    let (size_sender, sizes) = mpsc::sync_channel(2);

    thread::spawn(move || {
        for line in ["/a 512", "/c", "/d 1024"] {
            if line_sender.send(line).is_err() {
                return;
            }
        }
    });
    let parser = thread::spawn(move || {
        for line in lines {
            let size = parse(line)?;
            if size_sender.send(size).is_err() {
                break;
            }
        }
        Ok::<(), String>(())
    });

    let total: u64 = sizes.iter().sum();
    println!("the loop has ended, sum {total}");
    match parser.join().expect("the parser panicked") {
        Ok(()) => println!("this is the total"),
        Err(reason) => println!("this is no total: {reason}"),
    }
}

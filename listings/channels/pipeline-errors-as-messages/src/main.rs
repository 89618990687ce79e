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

    thread::scope(|scope| {
        scope.spawn(move || {
            for line in ["/a 512", "/b 90", "/c", "/d 1024"] {
                if line_sender.send(line).is_err() {
                    return;
                }
            }
        });
        scope.spawn(move || {
            for line in lines {
                if size_sender.send(parse(line)).is_err() {
                    return;
                }
            }
        });
        let mut total = 0;
        for size in sizes {
            match size {
                Ok(size) => total += size,
                Err(reason) => println!("skipped {reason}"),
            }
        }
        println!("{total} bytes");
    });
}

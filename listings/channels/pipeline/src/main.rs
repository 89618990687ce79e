use std::sync::mpsc;
use std::thread;

fn parse(line: &str) -> Option<u64> {
    let (_, size) = line.split_once(' ')?;
    size.parse().ok()
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
                let Some(size) = parse(line) else {
                    continue;
                };
                if size_sender.send(size).is_err() {
                    return;
                }
            }
        });
        let total: u64 = sizes.iter().sum();
        println!("{total} bytes");
    });
}

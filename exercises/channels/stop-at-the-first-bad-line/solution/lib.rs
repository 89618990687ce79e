use shuttle::sync::mpsc;
use shuttle::thread;

fn parse(line: &str) -> Result<u64, String> {
    line.parse().map_err(|error| format!("{line}: {error}"))
}

/// Adds up the numbers in the lines. Stops at the first bad line, and returns its error.
pub fn total(lines: impl Iterator<Item = &'static str> + Send + 'static) -> Result<u64, String> {
    let (line_sender, to_parse) = mpsc::sync_channel(1);
    let (size_sender, sizes) = mpsc::sync_channel(1);

    thread::spawn(move || {
        for line in lines {
            if line_sender.send(line).is_err() {
                return;
            }
        }
    });
    thread::spawn(move || {
        for line in to_parse {
            if size_sender.send(parse(line)).is_err() {
                return;
            }
        }
    });
    sizes.iter().sum()
}

use shuttle::sync::Mutex;
use shuttle::thread;

/// Counts the words of both texts on a thread each. The log gets "begin", a line for each text, and "end".
pub fn words(texts: [&'static str; 2], log: &Mutex<Vec<String>>) -> usize {
    let mut lines = log.lock().expect("a thread panicked");
    lines.push("begin".to_owned());
    let words = thread::scope(|scope| {
        let workers = texts.map(|text| scope.spawn(move || count(text, log)));
        workers.map(|worker| worker.join().expect("a worker panicked"))
    });
    lines.push("end".to_owned());
    words.iter().sum()
}

fn count(text: &str, log: &Mutex<Vec<String>>) -> usize {
    let words = text.split_whitespace().count();
    if let Ok(mut lines) = log.try_lock() {
        lines.push(format!("{words} words"));
    }
    words
}

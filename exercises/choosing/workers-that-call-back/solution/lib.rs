use shuttle::sync::Mutex;
use shuttle::thread;

/// Counts the words of both texts on a thread each. The log gets "begin", a line for each text, and "end".
pub fn words(texts: [&'static str; 2], log: &Mutex<Vec<String>>) -> usize {
    write(log, "begin".to_owned());
    let words = thread::scope(|scope| {
        let workers = texts.map(|text| scope.spawn(move || count(text, log)));
        workers.map(|worker| worker.join().expect("a worker panicked"))
    });
    write(log, "end".to_owned());
    words.iter().sum()
}

fn count(text: &str, log: &Mutex<Vec<String>>) -> usize {
    let words = text.split_whitespace().count();
    write(log, format!("{words} words"));
    words
}

fn write(log: &Mutex<Vec<String>>, line: String) {
    log.lock().expect("a thread panicked").push(line);
}

//! What happens in a schedule: shuttle's own record, with the program's lines, names and words among it.
//!
//! shuttle records what a thread does with a lock, and writes that down as JSON when the schedule has ended.
//! A note of ours is, for it, the release of a lock that there is not, by as many as the note says.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use shuttle::annotations::{DUMMY_OBJECT_ID, WithName, record_semaphore_release};

/// What the program has printed.
pub static OUTPUT: Mutex<String> = Mutex::new(String::new());
/// The names that the program gave its threads, by their number.
static THREADS: Mutex<BTreeMap<usize, String>> = Mutex::new(BTreeMap::new());
/// The words that notes refer to.
static WORDS: Mutex<Vec<String>> = Mutex::new(Vec::new());

pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A note: its kind in the high bits, and what it says in the low ones.
fn note(kind: usize, says: usize) {
    record_semaphore_release(DUMMY_OBJECT_ID, kind << 32 | says);
}

fn note_words(kind: usize, words: String) {
    let mut all = lock(&WORDS);
    all.push(words);
    note(kind, all.len() - 1);
}

const AT: usize = 1;
const PRINT: usize = 2;
const NAMING: usize = 3;
const NAMED: usize = 4;
const OVER: usize = 5;

/// The thread has reached this line of the program; `tries` says whether it tries a lock there.
pub fn at(file: usize, line: usize, tries: bool) {
    note(AT, line << 8 | file << 1 | usize::from(tries));
}

/// Prints. Other threads may go first: they can take the real standard output first, too.
pub fn print(text: String) {
    shuttle::thread::sleep(Duration::ZERO);
    lock(&OUTPUT).push_str(&text);
    note_words(PRINT, text);
}

/// What stands on standard error is no part of an outcome, and a thread may wait there, too.
pub fn eprint(_: String) {
    shuttle::thread::sleep(Duration::ZERO);
}

/// The thread has this name.
pub fn name_thread(number: usize, name: Option<String>) {
    if let Some(name) = name {
        lock(&THREADS).insert(number, name);
    }
}

/// The locks that are made next have this name.
pub fn naming(name: &str) {
    note_words(NAMING, name.to_owned());
}

/// `main` has returned, or a thread panics: what comes now is not the program's.
pub fn over() {
    note(OVER, 0);
}

/// Locks that shuttle does not record before they are used.
pub trait Lazy {
    fn made(&self);
}

impl<T> Lazy for shuttle::sync::Mutex<T> {
    fn made(&self) {
        self.with_name_and_kind(None, None);
        note(NAMED, 0);
    }
}

impl<T> Lazy for shuttle::sync::RwLock<T> {
    fn made(&self) {
        drop(self.try_read());
        note(NAMED, 0);
    }
}

/// All others.
pub trait Eager {
    fn made(&self);
}

impl<T> Eager for &T {
    fn made(&self) {
        note(NAMED, 0);
    }
}

/// Forgets what was printed before.
pub fn begin() {
    lock(&OUTPUT).clear();
    lock(&WORDS).clear();
}

/// What the records of all schedules number alike.
#[derive(Default)]
pub struct Numbers {
    pub objects: Vec<String>,
    /// The threads, and whether they are tasks.
    pub threads: Vec<bool>,
}

impl Numbers {
    pub fn thread_names(&self) -> Vec<String> {
        let names = lock(&THREADS);
        let name = |(number, is_task): (usize, &bool)| match (number, names.get(&number)) {
            (0, _) => "main".to_owned(),
            (_, Some(name)) => name.clone(),
            (_, None) if *is_task => format!("task {number}"),
            (_, None) => format!("thread {number}"),
        };
        self.threads.iter().enumerate().map(name).collect()
    }
}

/// The events of each step of a schedule, of the JSON that shuttle wrote for it.
pub fn events(json: &Value, numbers: &mut Numbers) -> Vec<Vec<Value>> {
    let words = lock(&WORDS);
    let mut reader = Reader {
        words: &words,
        numbers,
        lines: HashMap::new(),
        last: HashMap::new(),
        objects: HashMap::new(),
        naming: None,
        steps: Vec::new(),
    };
    let events = json["events"].as_array().map_or(&[][..], Vec::as_slice);
    let mut thread = 0;
    let mut has_left = false;
    for event in events {
        if let Some(runnable) = event[4].as_array() {
            // Whoever cannot go on without having said why waits for something else than a lock.
            let could = runnable.contains(&json!(thread));
            if has_left && !could {
                reader.waits(thread);
            }
            (thread, has_left) = (number(&event[0]), false);
            reader.steps.push(Vec::new());
        }
        // What follows is the end of all threads, which is not the program's.
        if has_left || number(&event[0]) != thread {
            continue;
        }
        match reader.read(thread, &event[2]) {
            Next::Goes => {}
            Next::Leaves => has_left = true,
            Next::Over => {
                reader.push(thread, "ends", Value::Null);
                break;
            }
        }
    }
    if has_left {
        reader.waits(thread);
    }
    reader.steps
}

fn number(value: &Value) -> usize {
    value.as_u64().unwrap_or(u64::MAX) as usize
}

enum Next {
    Goes,
    Leaves,
    Over,
}

struct Reader<'a> {
    words: &'a [String],
    numbers: &'a mut Numbers,
    /// File and line of each thread, and whether it tries a lock there.
    lines: HashMap<usize, (Value, Value, bool)>,
    /// The last event of each thread.
    last: HashMap<usize, Value>,
    /// The locks by shuttle's numbers.
    objects: HashMap<usize, usize>,
    /// The name of the locks that are made now.
    naming: Option<usize>,
    steps: Vec<Vec<Value>>,
}

impl Reader<'_> {
    fn push(&mut self, thread: usize, what: &str, detail: Value) {
        let (file, line, _) = self.lines.get(&thread).cloned().unwrap_or_default();
        let event = json!([thread, file, line, what, detail]);
        if what != "at" || self.last.get(&thread) != Some(&event) {
            self.last.insert(thread, event.clone());
            self.steps.last_mut().expect("a thread goes on").push(event);
        }
    }

    fn waits(&mut self, thread: usize) {
        let last = self.last.get(&thread);
        if last.is_none_or(|last| last[3] != "waits" && last[3] != "ends") {
            self.push(thread, "waits", Value::Null);
        }
    }

    /// One event of shuttle's: a word, or an object of a word and its details.
    fn read(&mut self, thread: usize, event: &Value) -> Next {
        let Some((kind, details)) = event.as_object().and_then(|event| event.iter().next()) else {
            match event.as_str() {
                Some("TaskTerminated") => self.push(thread, "ends", Value::Null),
                Some("Tick") if self.naming.is_none() => {
                    // Whoever waits stays where it waits.
                    let (file, line, _) = self.lines.get(&thread).cloned().unwrap_or_default();
                    let waits =
                        |last: &Value| last[3] == "waits" && last[1] == file && last[2] == line;
                    if !self.last.get(&thread).is_some_and(waits) {
                        self.push(thread, "at", Value::Null);
                    }
                    return Next::Leaves;
                }
                _ => {}
            }
            return Next::Goes;
        };
        let id = number(details.get(0).unwrap_or(details));
        if kind == "SemaphoreRelease" && id == usize::MAX {
            return self.note(thread, number(&details[1]));
        }
        if kind == "SemaphoreCreated"
            && let Some(words) = self.naming
        {
            let object = self.object(words);
            self.objects.insert(id, object);
        }
        if kind == "TaskCreated" {
            self.numbers
                .threads
                .resize(id.max(self.numbers.threads.len()), false);
            if self.numbers.threads.len() == id {
                self.numbers.threads.push(details[1] == true);
            }
            let place = self.lines.get(&thread).cloned();
            self.lines.insert(id, place.unwrap_or_default());
            if id > 0 {
                self.push(id, "starts", Value::Null);
            }
            return Next::Goes;
        }
        let Some(&object) = self.objects.get(&id) else {
            return Next::Goes;
        };
        if self.naming.is_some() {
            return Next::Goes;
        }
        let object = json!(object);
        match &**kind {
            "SemaphoreAcquireFast" => self.push(thread, "locks", object),
            "SemaphoreAcquireBlocked" => self.push(thread, "waits", object),
            "SemaphoreAcquireUnblocked" => self.push(number(&details[1]), "locks", object),
            "SemaphoreRelease" => self.push(thread, "unlocks", object),
            // `into_inner` tries, too.
            "SemaphoreTryAcquire" if self.lines.get(&thread).is_some_and(|place| place.2) => {
                self.push(thread, "tries", object.clone());
                if details[2] == true {
                    self.push(thread, "locks", object);
                }
            }
            _ => {}
        }
        Next::Goes
    }

    fn note(&mut self, thread: usize, note: usize) -> Next {
        let (kind, says) = (note >> 32, note & 0xffff_ffff);
        match kind {
            AT => {
                let place = (json!(says >> 1 & 0x7f), json!(says >> 8), says & 1 == 1);
                self.lines.insert(thread, place);
            }
            PRINT => self.push(thread, "prints", json!(self.words[says])),
            NAMING => self.naming = Some(says),
            NAMED => self.naming = None,
            _ => return Next::Over,
        }
        Next::Goes
    }

    /// The number of the lock with this name that no lock of this schedule has yet.
    fn object(&mut self, words: usize) -> usize {
        for time in 1.. {
            let name = match time {
                1 => self.words[words].clone(),
                time => format!("{} {time}", self.words[words]),
            };
            let known = self.numbers.objects.iter().position(|known| *known == name);
            let object = known.unwrap_or(self.numbers.objects.len());
            if known.is_none() {
                self.numbers.objects.push(name);
            }
            if !self.objects.values().any(|taken| *taken == object) {
                return object;
            }
        }
        unreachable!("there are more numbers than locks")
    }
}

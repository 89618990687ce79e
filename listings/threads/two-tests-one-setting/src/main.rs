use std::sync::Mutex;
use std::thread;

type Setting = Mutex<&'static str>;

fn greeting(setting: &Setting) -> &'static str {
    match *setting.lock().expect("no test panics under this lock") {
        "de" => "Guten Tag",
        _ => "Good day",
    }
}

fn test_german(setting: &Setting) {
    *setting.lock().expect("no test panics under this lock") = "de";
    if greeting(setting) != "Guten Tag" {
        println!("test_german FAILED");
    }
}

fn test_english(setting: &Setting) {
    *setting.lock().expect("no test panics under this lock") = "en";
    if greeting(setting) != "Good day" {
        println!("test_english FAILED");
    }
}

fn main() {
    let setting = Setting::new("en");
    thread::scope(|scope| {
        scope.spawn(|| test_german(&setting));
        scope.spawn(|| test_english(&setting));
    });
    println!("2 tests run");
}

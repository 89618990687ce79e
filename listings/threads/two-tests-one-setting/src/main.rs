use std::sync::Mutex;
use std::thread;

type Setting = Mutex<&'static str>;

fn language(setting: &Setting) -> &'static str {
    *setting.lock().expect("no test panics under this lock")
}

fn set_language(setting: &Setting, name: &'static str) {
    *setting.lock().expect("no test panics under this lock") = name;
}

fn greeting(setting: &Setting) -> &'static str {
    match language(setting) {
        "de" => "Guten Tag",
        _ => "Good day",
    }
}

fn test_german(setting: &Setting) {
    set_language(setting, "de");
    if greeting(setting) != "Guten Tag" {
        println!("test_german FAILED");
    }
}

fn test_english(setting: &Setting) {
    set_language(setting, "en");
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

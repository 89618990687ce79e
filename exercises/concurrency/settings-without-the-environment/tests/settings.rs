use settings_without_the_environment::Settings;
use std::thread;

fn settings(zone: &str, port: u16) -> Settings {
    let zone = zone.to_owned();
    Settings { zone, port }
}

#[test]
fn what_is_not_set_has_a_default() {
    assert_eq!(Settings::read(|_| None), Ok(settings("UTC", 8080)));
}

#[test]
fn what_is_set_counts() {
    let read = Settings::read(|name| match name {
        "REPORT_ZONE" => Some("Europe/Rome".to_owned()),
        "REPORT_PORT" => Some("80".to_owned()),
        _ => None,
    });
    assert_eq!(read, Ok(settings("Europe/Rome", 80)));
}

#[test]
fn a_port_that_is_no_number_is_an_error() {
    let read = Settings::read(|name| (name == "REPORT_PORT").then(|| "http".to_owned()));
    let error = read.expect_err("`http` is no number");
    assert!(error.contains("REPORT_PORT"), "{error}");
}

#[test]
fn threads_with_different_settings_do_not_meet() {
    thread::scope(|scope| {
        for port in 1..=4_u16 {
            scope.spawn(move || {
                for _ in 0..200 {
                    let read = Settings::read(|name| match name {
                        "REPORT_PORT" => Some(port.to_string()),
                        _ => None,
                    });
                    assert_eq!(read, Ok(settings("UTC", port)));
                }
            });
        }
    });
}

#[test]
fn one_after_the_other_on_one_thread() {
    let first = Settings::read(|name| (name == "REPORT_PORT").then(|| "81".to_owned()));
    assert_eq!(first, Ok(settings("UTC", 81)));
    assert_eq!(Settings::read(|_| None), Ok(settings("UTC", 8080)));
}

#![cfg(test)]

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use actix::clock::sleep;
use actix::prelude::*;
use tokio::time::advance;

use crate::account::Account;
use crate::alerts::{Alert, Event, Pager, Screen};
use crate::clock::on_paused_clock;
use crate::rooms::{Device, PLAN, Sample};
use crate::site::Site;
use crate::windows::{Reading, Refused, Windows};

fn reading(number: u64, seconds: f64, degrees: f64) -> Reading {
    Reading {
        room: "fish",
        number,
        at: secs(seconds),
        degrees,
    }
}

fn secs(seconds: f64) -> Duration {
    Duration::from_secs_f64(seconds)
}

type Shared<T> = Rc<RefCell<Vec<T>>>;

/// A site with one sensor in room `fish`, what it says, and the alerts.
fn site(device: Device) -> (Site, Shared<String>, Shared<Event>) {
    let said = Rc::new(RefCell::new(Vec::new()));
    let lines = said.clone();
    let mut site = Site::start(PLAN, &["fish"], move |line| lines.borrow_mut().push(line));
    let events = Rc::new(RefCell::new(Vec::new()));
    site.subscribe(Collector(events.clone()).start());
    site.add_sensor("fish", device);
    (site, said, events)
}

struct Collector(Shared<Event>);

impl Actor for Collector {
    type Context = Context<Self>;
}

impl Handler<Alert> for Collector {
    type Result = ();

    fn handle(&mut self, alert: Alert, _ctx: &mut Self::Context) {
        self.0.borrow_mut().push(alert.event);
    }
}

async fn shut_down(site: Site) -> Account {
    let account = site.shut_down().await.expect("every actor ends");
    assert_eq!(
        account.to_account_for(),
        account.accounted_for(),
        "{account:?}"
    );
    account
}

/// What comes of one sensor in `seconds`: the account, what was said, and the alerts.
fn run(device: Device, seconds: f64) -> (Account, Vec<String>, Vec<Event>) {
    on_paused_clock(async {
        let (site, said, events) = site(device);
        sleep(secs(seconds)).await;
        let account = shut_down(site).await;
        (account, said.take(), events.take())
    })
}

fn lines(said: &[String], start: &str) -> usize {
    said.iter().filter(|line| line.starts_with(start)).count()
}

#[test]
fn a_reading_on_the_border_belongs_to_the_later_window() {
    let mut windows = Windows::new(secs(10.0));
    for (number, at, degrees) in [(1, 0.0, 1.0), (2, 9.999, 4.0), (3, 10.0, 7.0)] {
        assert_eq!(windows.add(reading(number, at, degrees)), Ok(()));
    }
    assert_eq!(
        windows.close()["fish"].to_string(),
        "2 readings, 1.0 to 4.0, mean 2.5"
    );
    assert_eq!(
        windows.close()["fish"].to_string(),
        "1 reading, 7.0 to 7.0, mean 7.0"
    );
    assert!(windows.is_empty());
}

#[test]
fn windows_refuse_what_is_late_doubled_or_far_ahead() {
    let mut windows = Windows::new(secs(10.0));
    assert_eq!(windows.add(reading(1, 1.0, 1.0)), Ok(()));
    let again = windows.add(reading(1, 1.0, 1.0));
    assert_eq!(again, Err(Refused::Duplicate));
    assert_eq!(windows.add(reading(2, 20.0, 1.0)), Err(Refused::NotOpen));
    windows.close();
    assert_eq!(windows.add(reading(3, 9.0, 1.0)), Err(Refused::NotOpen));
    assert_eq!(windows.add(reading(2, 20.0, 1.0)), Ok(()));
}

#[test]
fn a_restarted_sensor_goes_on_and_counts_nothing_twice() {
    let device = |n| match n {
        3 => Sample::Fault,
        1 | 2 => Sample::OutOfReach(1.0),
        _ => Sample::Sent(1.0),
    };
    let (account, _, events) = run(device, 9.0);
    let expected = Account {
        measured: 4,
        failed: 1,
        aggregated: 3,
        restarts: 1,
        alerts: 1,
        ..Account::default()
    };
    assert_eq!(account, expected);
    assert_eq!(events, [Event::Restarted]);
}

#[test]
fn a_probe_that_always_fails_is_tried_once_a_period_and_told_once() {
    for device in [|_| Sample::Fault, |_| Sample::Sent(f64::NAN)] as [Device; 2] {
        let (account, _, events) = run(device, 9.0);
        assert_eq!((account.failed, account.restarts), (4, 4));
        assert_eq!(events, [Event::Restarted]);
    }
}

#[test]
fn a_probe_that_fails_is_told_once_though_several_measurements_are_due() {
    on_paused_clock(async {
        let (site, _, events) = site(|_| Sample::Fault);
        sleep(secs(0.1)).await;
        advance(secs(7.0)).await;
        sleep(secs(0.1)).await;
        assert_eq!(*events.borrow(), [Event::Restarted]);
        shut_down(site).await;
    });
}

#[test]
fn an_actor_that_stays_is_an_error() {
    on_paused_clock(async {
        let (site, ..) = site(|_| Sample::Sent(1.0));
        let _kept = site.broker.clone();
        assert!(site.shut_down().await.is_err());
    });
}

#[test]
fn a_room_that_is_heard_again_before_its_window_is_closed_is_not_silent() {
    let device = |n| match n {
        5..=9 => Sample::Fault,
        _ => Sample::Sent(1.0),
    };
    let (_, _, events) = run(device, 33.5);
    assert_eq!(events, [Event::Restarted]);
}

#[test]
fn an_end_at_the_instant_of_a_measurement_loses_none() {
    for seconds in [7.999, 8.0, 8.001] {
        run(|_| Sample::Sent(1.0), seconds);
    }
}

#[test]
fn the_end_closes_every_window_and_makes_nobody_silent() {
    for (seconds, windows) in [(9.0, 1), (11.0, 2)] {
        on_paused_clock(async {
            let said = Rc::new(RefCell::new(Vec::new()));
            let lines_of = said.clone();
            let rooms = ["fish", "without a sensor"];
            let mut site = Site::start(PLAN, &rooms, move |line| lines_of.borrow_mut().push(line));
            site.add_sensor("fish", |_| Sample::Sent(1.0));
            sleep(secs(seconds)).await;
            assert_eq!(shut_down(site).await.alerts, 0);
            let cut = format!("{seconds:4.1} s, window cut short");
            assert_eq!(lines(&said.borrow(), &cut), windows);
        });
    }
}

#[test]
fn silence_is_told_once_and_ends_with_the_next_reading() {
    on_paused_clock(async {
        let (site, _, events) = site(|n| match n {
            5..=16 => Sample::OutOfReach(1.0),
            _ => Sample::Sent(1.0),
        });
        sleep(secs(33.5)).await;
        assert_eq!(*events.borrow(), [Event::Silent]);
        sleep(secs(2.0)).await;
        assert_eq!(*events.borrow(), [Event::Silent, Event::Heard]);
        shut_down(site).await;
    });
}

#[test]
fn a_reading_that_is_refused_makes_no_alert() {
    on_paused_clock(async {
        let (site, _, events) = site(|_| Sample::OutOfReach(1.0));
        sleep(secs(23.5)).await;
        let late = reading(100, 5.0, 30.0);
        site.gateway.send(late).await.expect("the gateway runs");
        assert_eq!(*events.borrow(), [Event::Silent]);
        assert_eq!(site.shut_down().await.expect("all end").outside, 1);
    });
}

#[test]
fn a_panic_is_not_restarted_but_its_silence_is_told_and_the_others_end() {
    on_paused_clock(async {
        let (mut site, said, events) = site(|n| match n {
            6 => panic!("the driver has a bug"),
            _ => Sample::Sent(1.0),
        });
        site.add_sensor("meat", |_| Sample::Sent(2.0));
        sleep(secs(34.0)).await;
        assert!(!site.sensors[0].connected());
        assert_eq!(*events.borrow(), [Event::Silent]);
        let account = site.shut_down().await;
        assert!(account.is_err(), "its part is lost: {account:?}");
        assert_eq!(lines(&said.borrow(), "34.0 s, window cut short"), 1);
    });
}

#[test]
fn one_alert_for_each_excursion() {
    // Above the limit, between the two, above again: that is one excursion.
    let device = |n| Sample::Sent([5.0, 8.1, 7.5, 8.3, 7.0, 7.9, 8.0, 8.2, 7.1][n as usize - 1]);
    let (_, _, events) = run(device, 19.0);
    let expected = [Event::Warm(8.1), Event::Cool(7.0), Event::Warm(8.2)];
    assert_eq!(events, expected);
}

#[test]
fn a_subscriber_that_has_gone_is_forgotten_and_the_others_hear() {
    on_paused_clock(async {
        let (site, said, events) = site(|n| match n % 2 {
            0 => Sample::Sent(1.0),
            _ => Sample::Fault,
        });
        let tablet = Screen::new(&site.common, "tablet", Some(1));
        site.subscribe(tablet.start());
        sleep(secs(11.0)).await;
        let account = shut_down(site).await;
        assert_eq!((account.alerts, account.subscribers_gone), (3, 1));
        assert_eq!(events.borrow().len(), 3);
        assert_eq!(lines(&said.borrow(), "tablet"), 1);
    });
}

#[test]
fn a_burst_reaches_the_broker_and_what_subscribers_miss_is_counted() {
    on_paused_clock(async {
        let rooms = "abcdefghijklmnopqrst".split_inclusive(|_| true);
        let rooms: Vec<&'static str> = rooms.collect();
        let site = Site::start(PLAN, &rooms, |_| {});
        let events = Rc::new(RefCell::new(Vec::new()));
        site.subscribe(Collector(events.clone()).start());
        sleep(secs(14.0)).await;
        let account = shut_down(site).await;
        assert_eq!((account.alerts, account.missed), (20, 4));
        assert_eq!(events.take(), [const { Event::Silent }; 16]);
    });
}

#[test]
fn the_pager_rests_and_then_tells_how_many_it_held() {
    on_paused_clock(async {
        let (site, said, _) = site(|_| Sample::Sent(1.0));
        let pager = Pager::new(&site.common).start();
        let page = async || {
            let (at, room, event) = (secs(1.0), "fish", Event::Silent);
            let alert = Alert { at, room, event };
            pager.send(alert).await.expect("the pager runs");
            lines(&said.borrow(), "pager")
        };
        assert_eq!([page().await, page().await, page().await], [1, 1, 1]);
        sleep(PLAN.pause + secs(1.0)).await;
        let last = said
            .borrow()
            .iter()
            .rfind(|line| line.starts_with("pager"))
            .cloned();
        assert_eq!(last.as_deref(), Some("pager: 30.0 s, 2 more, see the log"));
        // Nothing comes during the second rest.
        sleep(PLAN.pause + secs(1.0)).await;
        assert_eq!(page().await, 3);
        drop(pager);
        shut_down(site).await;
    });
}

#[test]
fn what_a_full_mailbox_refuses_waits_in_the_backlog_and_the_oldest_go_first() {
    on_paused_clock(async {
        let (site, ..) = site(|n| match n {
            1..=9 => Sample::OutOfReach(1.0),
            _ => Sample::Sent(1.0),
        });
        // Of ten readings six are kept, and four of these fit into the mailbox at once.
        sleep(secs(20.1)).await;
        let sent = site.gateway.send(Probe).await.expect("the gateway runs");
        assert_eq!(sent.aggregated + sent.outside, 4);
        // The end sends the other two.
        let account = shut_down(site).await;
        assert_eq!((account.measured, account.dropped), (10, 4));
        assert_eq!(account.aggregated + account.outside, 6);
    });
}

/// Asks the gateway for its account without ending it.
#[derive(Message)]
#[rtype(result = "Account")]
struct Probe;

impl Handler<Probe> for crate::gateway::Gateway {
    type Result = Account;

    fn handle(&mut self, _: Probe, _ctx: &mut Self::Context) -> Account {
        self.account
    }
}

/// A pseudo-random sample, the same in every run (the mixing step of SplitMix64).
fn random<const SEED: u64>(n: u64) -> Sample {
    let mut z = (SEED * 1_000_003 + n).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^= z >> 31;
    let degrees = 4.0 + (z >> 32) as f64 / u32::MAX as f64 * 6.0;
    match z % 16 {
        0 => Sample::Fault,
        1 | 2 => Sample::SentTwice(degrees),
        // Out of reach for stretches of sixteen measurements now and then.
        _ if n / 16 % (3 + SEED) == 1 => Sample::OutOfReach(degrees),
        3..=5 => Sample::OutOfReach(degrees),
        _ => Sample::Sent(degrees),
    }
}

#[test]
fn the_account_of_a_random_run_adds_up() {
    on_paused_clock(async {
        let (mut site, ..) = site(random::<0>);
        let others: [(_, Device); 4] = [
            ("dairy", random::<1>),
            ("fruit", random::<2>),
            ("ice", random::<3>),
            ("meat", random::<4>),
        ];
        for (room, device) in others {
            sleep(secs(0.1)).await;
            site.add_sensor(room, device);
        }
        sleep(secs(601.0)).await;
        let account = shut_down(site).await;
        assert_eq!(account.measured, 5 * 300);
        let counts = [
            account.failed,
            account.dropped,
            account.duplicate,
            account.outside,
            account.aggregated,
        ];
        assert!(counts.iter().all(|&count| count > 0), "{account:?}");
    });
}

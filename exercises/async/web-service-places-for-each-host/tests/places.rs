use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use shuttle::thread;
use web_service_places_for_each_host::{Limits, Places};

const LIMITS: Limits = Limits {
    for_all: 5,
    for_each: 2,
};

fn in_every_schedule(test: impl Fn() + Send + Sync + 'static) {
    shuttle::check_dfs(test, None);
}

fn host(last: u8) -> IpAddr {
    Ipv4Addr::new(192, 0, 2, last).into()
}

#[test]
fn one_host_cannot_take_all_places() {
    in_every_schedule(|| {
        let places = Places::new(LIMITS);
        let of_ada: Vec<_> = (0..5).filter_map(|_| places.enter(host(1))).collect();
        assert_eq!(of_ada.len(), 2);
        assert!(
            places.enter(host(2)).is_some(),
            "another host finds a place"
        );
    });
}

#[test]
fn all_hosts_together_have_a_limit() {
    in_every_schedule(|| {
        let places = Places::new(LIMITS);
        let all: Vec<_> = (0..10).filter_map(|n| places.enter(host(n))).collect();
        assert_eq!(all.len(), 5);
    });
}

#[test]
fn a_place_that_was_given_back_can_be_taken_again() {
    in_every_schedule(|| {
        let places = Places::new(LIMITS);
        for _ in 0..10 {
            let first = places.enter(host(1)).expect("a place is free");
            let second = places.enter(host(1)).expect("a second place is free");
            assert!(places.enter(host(1)).is_none());
            drop(first);
            let third = places
                .enter(host(1))
                .expect("the first place is free again");
            assert!(places.enter(host(1)).is_none(), "two places are taken");
            drop((second, third));
        }
    });
}

#[test]
fn a_refused_connection_takes_no_place() {
    in_every_schedule(|| {
        let places = Places::new(LIMITS);
        let first = places.enter(host(1)).expect("a place is free");
        let _second = places.enter(host(1)).expect("a second place is free");
        for _ in 0..10 {
            assert!(places.enter(host(1)).is_none());
        }
        drop(first);
        assert!(places.enter(host(1)).is_some());
    });
}

#[test]
fn a_host_without_connections_is_forgotten() {
    in_every_schedule(|| {
        let places = Places::new(LIMITS);
        for n in 0..100 {
            drop(places.enter(host(n)));
        }
        assert_eq!(places.hosts(), 0);
    });
}

#[test]
fn of_two_connections_at_once_one_gets_the_last_place() {
    in_every_schedule(|| {
        let places = Places::new(Limits {
            for_all: 5,
            for_each: 1,
        });
        let other = Arc::clone(&places);
        let other = thread::spawn(move || other.enter(host(1)));
        let place = places.enter(host(1));
        let other = other.join().expect("to enter does not panic");
        assert_eq!([&place, &other].into_iter().flatten().count(), 1);
        drop((place, other));
        assert_eq!(places.hosts(), 0);
    });
}

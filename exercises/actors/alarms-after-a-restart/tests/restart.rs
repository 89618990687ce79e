use std::time::Duration;

use actix::prelude::*;
use alarms_after_a_restart::{Order, Report, Restart, Watch};
use tokio::time::{pause, sleep};

const SOME_TIME: Duration = Duration::from_millis(5500);

#[actix_rt::test]
async fn an_alarm_after_the_restart_is_not_lost() {
    pause();
    let watch = Supervisor::start(|_ctx| Watch::default());
    // The alarms' handles are numbered after that of the check.
    watch.do_send(Order::Placed(1));
    watch.send(Restart).await.expect("the watch is there");
    watch.do_send(Order::Placed(2));
    watch.do_send(Order::Served(1));
    sleep(SOME_TIME).await;
    let (late, _) = watch.send(Report).await.expect("the watch is there");
    assert_eq!(late, [2]);
}

#[actix_rt::test]
async fn the_check_goes_on_after_the_restart() {
    pause();
    let watch = Supervisor::start(|_ctx| Watch::default());
    watch.do_send(Order::Placed(1));
    watch.send(Restart).await.expect("the watch is there");
    sleep(SOME_TIME).await;
    let (_, checks) = watch.send(Report).await.expect("the watch is there");
    assert_eq!(checks, 5);
}

#[actix_rt::test]
async fn what_was_noted_before_the_restart_is_kept() {
    pause();
    let watch = Supervisor::start(|_ctx| Watch::default());
    watch.do_send(Order::Placed(1));
    sleep(SOME_TIME).await;
    watch.send(Restart).await.expect("the watch is there");
    let report = watch.send(Report).await.expect("the watch is there");
    assert_eq!(report, (vec![1], 5));
}

#[actix_rt::test]
async fn all_alarms_ring_after_a_restart() {
    pause();
    let watch = Supervisor::start(|_ctx| Watch::default());
    for order in 1..=3 {
        watch.do_send(Order::Placed(order));
    }
    watch.do_send(Restart);
    for order in 4..=8 {
        watch.do_send(Order::Placed(order));
    }
    watch.do_send(Order::Served(6));
    sleep(SOME_TIME).await;
    let (mut late, checks) = watch.send(Report).await.expect("the watch is there");
    late.sort();
    assert_eq!((late, checks), (vec![4, 5, 7, 8], 5));
}

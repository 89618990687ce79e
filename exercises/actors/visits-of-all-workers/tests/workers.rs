use std::cell::RefCell;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use actix_rt::System;
use actix_rt::task::yield_now;
use actix_web::App;
use actix_web::test::{TestRequest, call_and_read_body, init_service};
use futures::future::join;
use visits_of_all_workers::routes;

#[actix_rt::test]
async fn two_workers_count_together() {
    let routes = routes();
    // Each worker makes its own app.
    let one = init_service(App::new().configure(routes.clone())).await;
    let two = init_service(App::new().configure(routes)).await;

    let visit = || TestRequest::get().uri("/visit").to_request();
    assert_eq!(call_and_read_body(&one, visit()).await, "visit 1");
    assert_eq!(call_and_read_body(&two, visit()).await, "visit 2");
    assert_eq!(call_and_read_body(&one, visit()).await, "visit 3");
}

/// The answers to an export and to a visit during it, in the order in which they came.
async fn export_and_visit() -> Vec<String> {
    let worker = init_service(App::new().configure(routes())).await;
    let answers = RefCell::new(Vec::new());
    let ask = async |uri| {
        let request = TestRequest::get().uri(uri).to_request();
        let answer = call_and_read_body(&worker, request).await;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        answers.borrow_mut().push(answer);
    };

    let visit_soon_after = async {
        yield_now().await;
        ask("/visit").await;
    };
    join(ask("/export"), visit_soon_after).await;
    answers.into_inner()
}

#[test]
fn a_visit_does_not_wait_for_the_export() {
    let (sender, answers) = mpsc::channel();
    // On a thread of its own, so that the test ends even if a handler blocks for ever.
    thread::spawn(move || {
        let answers = System::new().block_on(export_and_visit());
        // The test may have given up.
        let _ = sender.send(answers);
    });
    let answers = answers.recv_timeout(Duration::from_secs(10));
    let answers = answers.expect("the export and the visit end within ten seconds");
    assert_eq!(answers, ["visit 1", "0 exported"]);
}

use std::cell::RefCell;

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

#[actix_rt::test]
async fn a_visit_does_not_wait_for_the_export() {
    let worker = init_service(App::new().configure(routes())).await;
    let answers = RefCell::new(Vec::new());
    let ask = async |uri| {
        let request = TestRequest::get().uri(uri).to_request();
        let answer = call_and_read_body(&worker, request).await;
        answers.borrow_mut().push(answer);
    };

    let visit_soon_after = async {
        yield_now().await;
        ask("/visit").await;
    };
    join(ask("/export"), visit_soon_after).await;
    assert_eq!(answers.into_inner(), ["visit 1", "0 exported"]);
}

use actix::prelude::*;
use half_a_line_after_a_restart::{ConnectionLost, Lines, Reader, Received};

async fn lines(reader: &Addr<Reader>) -> Vec<String> {
    reader.send(Lines).await.expect("the reader is there")
}

#[actix_rt::test]
async fn half_a_line_of_the_old_connection_is_forgotten() {
    let reader = Supervisor::start(|_ctx| Reader::default());
    reader.do_send(Received(Some("20.5\n21")));
    reader.do_send(Received(None));
    reader.do_send(Received(Some("22.0\n")));
    assert_eq!(lines(&reader).await, ["20.5", "22.0"]);
}

#[actix_rt::test]
async fn the_sender_hears_of_the_lost_connection() {
    let reader = Supervisor::start(|_ctx| Reader::default());
    let answer = reader.send(Received(None)).await;
    assert_eq!(answer, Ok(Err(ConnectionLost)));
    let answer = reader.send(Received(Some("20.5\n"))).await;
    assert_eq!(answer, Ok(Ok(1)));
}

#[actix_rt::test]
async fn half_a_line_of_the_same_connection_is_kept() {
    let reader = Supervisor::start(|_ctx| Reader::default());
    reader.do_send(Received(Some("20.")));
    reader.do_send(Received(Some("5\n")));
    assert_eq!(lines(&reader).await, ["20.5"]);
}

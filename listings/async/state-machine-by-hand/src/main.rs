use std::{
    pin::{Pin, pin},
    task::{Context, Poll, Waker},
};

use tokio::sync::oneshot;

enum Report {
    Start(oneshot::Receiver<f64>),
    Waiting(oneshot::Receiver<f64>),
    Done,
}

impl Future for Report {
    type Output = String;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<String> {
        loop {
            match std::mem::replace(&mut *self, Report::Done) {
                Report::Start(reading) => {
                    println!("report begins");
                    *self = Report::Waiting(reading);
                }
                Report::Waiting(mut reading) => {
                    let Poll::Ready(answer) = Pin::new(&mut reading).poll(cx) else {
                        *self = Report::Waiting(reading);
                        return Poll::Pending;
                    };
                    let text = match answer {
                        Ok(celsius) => format!("{celsius} °C"),
                        Err(_) => "no reading".to_string(),
                    };
                    println!("report ends");
                    return Poll::Ready(text);
                }
                Report::Done => panic!("polled after it was ready"),
            }
        }
    }
}

fn report(reading: oneshot::Receiver<f64>) -> Report {
    Report::Start(reading)
}

fn main() {
    let (sensor, reading) = oneshot::channel();
    let mut future = pin!(report(reading));
    let mut cx = Context::from_waker(Waker::noop());

    println!("poll 1: {:?}", future.as_mut().poll(&mut cx));

    sensor.send(21.5).expect("the future keeps the receiver");
    println!("poll 2: {:?}", future.as_mut().poll(&mut cx));
}

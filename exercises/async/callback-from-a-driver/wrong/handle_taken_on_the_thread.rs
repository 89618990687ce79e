use std::time::Duration;

use tokio::{runtime::Handle, sync::mpsc::UnboundedSender, time::sleep};

async fn report(reading: f64, service: UnboundedSender<f64>) {
    sleep(Duration::from_millis(5)).await;
    let _ = service.send(reading);
}

pub struct Callback {
    service: UnboundedSender<f64>,
}

impl Callback {
    pub fn new(service: UnboundedSender<f64>) -> Self {
        Self { service }
    }

    pub fn reading(&self, reading: f64) {
        Handle::current().spawn(report(reading, self.service.clone()));
    }
}

use std::time::Duration;

use tokio::{runtime::Handle, sync::mpsc::UnboundedSender, time::sleep};

async fn report(reading: f64, service: UnboundedSender<f64>) {
    sleep(Duration::from_millis(5)).await;
    let _ = service.send(reading);
}

pub struct Callback {
    service: UnboundedSender<f64>,
    runtime: Handle,
}

impl Callback {
    pub fn new(service: UnboundedSender<f64>) -> Self {
        let runtime = Handle::current();
        Self { service, runtime }
    }

    pub fn reading(&self, reading: f64) {
        let service = self.service.clone();
        self.runtime.block_on(report(reading, service));
    }
}

use std::time::Duration;

use tokio::{runtime::Handle, sync::mpsc::UnboundedSender, time::sleep};

/// Sends a reading to the service, over the network.
async fn report(reading: f64, service: UnboundedSender<f64>) {
    sleep(Duration::from_millis(5)).await;
    // Fails if the service is gone, and then nobody needs the reading.
    let _ = service.send(reading);
}

/// What the driver of a sensor calls. It is made in async code, and the driver moves it to its own thread.
pub struct Callback {
    service: UnboundedSender<f64>,
    runtime: Handle,
}

impl Callback {
    pub fn new(service: UnboundedSender<f64>) -> Self {
        let runtime = Handle::current();
        Self { service, runtime }
    }

    /// Called on the driver's thread. Starts a report, and returns without waiting for it.
    pub fn reading(&self, reading: f64) {
        self.runtime.spawn(report(reading, self.service.clone()));
    }
}

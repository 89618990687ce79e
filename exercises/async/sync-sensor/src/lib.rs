use std::{io, time::Duration};

use tokio::{
    runtime::Builder,
    sync::mpsc::{UnboundedReceiver, unbounded_channel},
    time::sleep,
};

/// The async client. A task measures every few milliseconds, and sends its readings.
pub struct AsyncSensor {
    readings: UnboundedReceiver<u32>,
}

impl AsyncSensor {
    pub async fn connect() -> AsyncSensor {
        let (sender, readings) = unbounded_channel();
        tokio::spawn(async move {
            for reading in 0.. {
                sleep(Duration::from_millis(5)).await;
                if sender.send(reading).is_err() {
                    return;
                }
            }
        });
        AsyncSensor { readings }
    }

    pub async fn reading(&mut self) -> Option<u32> {
        self.readings.recv().await
    }

    /// How many readings wait to be fetched.
    pub fn waiting(&self) -> usize {
        self.readings.len()
    }
}

/// The client for sync code. The sensor measures for as long as this client lives.
pub struct Sensor {
    sensor: AsyncSensor,
}

impl Sensor {
    pub fn connect() -> io::Result<Sensor> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let sensor = runtime.block_on(AsyncSensor::connect());
        Ok(Sensor { sensor })
    }

    /// Blocks its thread until there is a reading.
    pub fn reading(&mut self) -> io::Result<Option<u32>> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        Ok(runtime.block_on(self.sensor.reading()))
    }

    pub fn waiting(&self) -> usize {
        self.sensor.waiting()
    }
}

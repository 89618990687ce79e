use std::sync::Mutex;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::sleep;

/// A text that many tasks append to.
#[derive(Default)]
pub struct Document {
    text: Mutex<String>,
    changed: Notify,
}

impl Document {
    pub fn append(&self, part: &str) {
        let mut text = self.text.lock().expect("appending does not panic");
        text.push_str(part);
        self.changed.notify_waiters();
    }

    fn text(&self) -> String {
        let text = self.text.lock().expect("appending does not panic");
        text.clone()
    }
}

/// Keeps what was saved, and takes two seconds for each save.
#[derive(Default)]
pub struct Disk {
    saved: Mutex<Vec<String>>,
}

impl Disk {
    async fn save(&self, text: String) {
        sleep(Duration::from_secs(2)).await;
        self.saved().push(text);
    }

    pub fn saved(&self) -> std::sync::MutexGuard<'_, Vec<String>> {
        self.saved.lock().expect("saving does not panic")
    }
}

/// Saves each change within some seconds. Changes that come within one second are saved together.
pub async fn save_changes(document: &Document, disk: &Disk) {
    loop {
        document.changed.notified().await;
        disk.save(document.text()).await;
    }
}

use std::sync::{Arc, Mutex};

use tokio::sync::Notify;

#[derive(Default)]
struct Document {
    text: Mutex<String>,
    changed: Notify,
}

impl Document {
    fn append(&self, line: &str) {
        let mut text = self.text.lock().expect("appending does not panic");
        text.push_str(line);
        self.changed.notify_one();
    }

    fn text(&self) -> String {
        let text = self.text.lock().expect("appending does not panic");
        text.clone()
    }
}

async fn save_changes(document: Arc<Document>) {
    loop {
        document.changed.notified().await;
        let text = document.text();
        println!("saved: {text}");
        if text.ends_with("end") {
            return;
        }
    }
}

#[tokio::main]
async fn main() {
    let document = Arc::new(Document::default());
    let saver = tokio::spawn(save_changes(Arc::clone(&document)));
    document.append("start");
    document.append(" end");
    saver.await.expect("saving does not panic");
}

use tokio::sync::mpsc::Receiver;

/// Puts readings together: a message with the room, and a message with the degrees.
pub struct Readings {
    messages: Receiver<String>,
}

impl Readings {
    pub fn new(messages: Receiver<String>) -> Self {
        Readings { messages }
    }

    /// Cancel safe: if the future is dropped, no message is lost.
    pub async fn next(&mut self) -> Option<(String, String)> {
        let room = self.messages.recv().await?;
        let degrees = self.messages.recv().await?;
        Some((room, degrees))
    }
}

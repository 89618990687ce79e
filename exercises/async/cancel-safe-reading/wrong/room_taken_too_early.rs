use tokio::sync::mpsc::Receiver;

/// Puts readings together: a message with the room, and a message with the degrees.
pub struct Readings {
    messages: Receiver<String>,
    /// The room of a reading whose degrees have not come yet.
    room: Option<String>,
}

impl Readings {
    pub fn new(messages: Receiver<String>) -> Self {
        Readings {
            messages,
            room: None,
        }
    }

    /// Cancel safe: if the future is dropped, no message is lost.
    pub async fn next(&mut self) -> Option<(String, String)> {
        let room = match self.room.take() {
            Some(room) => room,
            None => self.messages.recv().await?,
        };
        self.room = Some(room.clone());
        let room = self.room.take()?;
        let degrees = self.messages.recv().await?;
        Some((room, degrees))
    }
}

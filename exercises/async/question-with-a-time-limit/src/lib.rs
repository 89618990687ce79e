use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

pub const LIMIT: Duration = Duration::from_secs(2);

/// A question to the task that owns the stock.
pub struct Question {
    pub item: String,
    pub reply: oneshot::Sender<u32>,
}

#[derive(Debug, PartialEq, Eq)]
pub enum NoAnswer {
    /// The owner has ended, or has dropped the question.
    Gone,
    /// There was no answer within the limit.
    Late,
}

/// How many of `item` there are, after `LIMIT` at most.
pub async fn ask(owner: &mpsc::Sender<Question>, item: &str) -> Result<u32, NoAnswer> {
    let (reply, answer) = oneshot::channel();
    let item = item.to_string();
    let question = Question { item, reply };
    if owner.send(question).await.is_err() {
        return Err(NoAnswer::Gone);
    }
    answer.await.map_err(|_| NoAnswer::Gone)
}

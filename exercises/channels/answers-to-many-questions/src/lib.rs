use shuttle::sync::mpsc::{self, Sender};

pub struct Question {
    pub id: u32,
    pub reply: Sender<u32>,
}

/// Sends all questions before it waits, and returns the answers in the order of `ids`.
/// `None` stands for a question that was dropped without an answer.
pub fn ask_all(server: &Sender<Question>, ids: &[u32]) -> Vec<Option<u32>> {
    let (reply, answers) = mpsc::channel();
    for &id in ids {
        let question = Question {
            id,
            reply: reply.clone(),
        };
        server.send(question).expect("the server has ended");
    }
    ids.iter().map(|_| answers.recv().ok()).collect()
}

use std::collections::VecDeque;
use std::sync::Arc;

use tokio::sync::Mutex;

/// Stands for a connection whose server answers in the order of the questions.
#[derive(Default)]
struct Connection {
    answers: VecDeque<String>,
}

impl Connection {
    fn send(&mut self, question: &str) {
        self.answers.push_back(format!("the answer to {question}"));
    }

    fn receive(&mut self) -> String {
        self.answers.pop_front().expect("a question was sent")
    }
}

async fn ask(connection: Arc<Mutex<Connection>>, question: &str) {
    connection.lock().await.send(question);
    let answer = connection.lock().await.receive();
    println!("{question}: {answer}");
}

#[tokio::main]
async fn main() {
    let connection = Arc::new(Mutex::new(Connection::default()));
    let first = tokio::spawn(ask(connection.clone(), "question 1"));
    ask(connection, "question 2").await;
    first.await.expect("asking does not panic");
}

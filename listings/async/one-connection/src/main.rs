mod device;

use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufStream};
use tokio::net::TcpStream;
use tokio::sync::Mutex;
use tokio::task::JoinSet;
use tokio::time::timeout;

const LIMIT: Duration = Duration::from_secs(5);

type Connection = Mutex<BufStream<TcpStream>>;

async fn ask(connection: Arc<Connection>, question: &str) -> io::Result<String> {
    let mut connection = connection.lock().await;
    connection
        .write_all(format!("{question}\n").as_bytes())
        .await?;
    connection.flush().await?;

    let mut answer = String::new();
    connection.read_line(&mut answer).await?;
    match answer.strip_suffix('\n') {
        Some(answer) => Ok(answer.to_string()),
        None => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let stream = TcpStream::connect(device::start()?).await?;
    let connection = Arc::new(Mutex::new(BufStream::new(stream)));
    let mut questions = JoinSet::new();
    for question in ["oven", "cellar", "attic"] {
        let connection = Arc::clone(&connection);
        questions.spawn(async move { (question, ask(connection, question).await) });
    }
    let answers = timeout(LIMIT, questions.join_all()).await?;
    for (question, answer) in answers {
        println!("{question}: {}", answer?);
    }
    Ok(())
}

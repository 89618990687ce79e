use tokio::{io::AsyncReadExt, net::TcpStream};

use super::Server;

async fn greeting(server: &Server) -> String {
    let mut stream = TcpStream::connect(server.address)
        .await
        .expect("the server listens");
    let mut greeting = String::new();
    stream
        .read_to_string(&mut greeting)
        .await
        .expect("it is text");
    greeting
}

#[tokio::test]
async fn a_client_is_greeted() {
    let server = Server::start().await.expect("there is a port");
    assert_eq!(greeting(&server).await, "hello");
}

#[tokio::test]
async fn two_clients_are_greeted() {
    let server = Server::start().await.expect("there is a port");
    let (first, second) = tokio::join!(greeting(&server), greeting(&server));
    assert_eq!((first.as_str(), second.as_str()), ("hello", "hello"));
}

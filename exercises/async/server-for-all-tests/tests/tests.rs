use std::time::Duration;

use server_for_all_tests::server;
use tokio::{io::AsyncReadExt, net::TcpStream, runtime::Builder, time::timeout};

async fn greeting() -> String {
    let address = server().await.expect("the server starts");
    let mut greeting = String::new();
    let greeted = async {
        let mut stream = TcpStream::connect(address).await?;
        stream.read_to_string(&mut greeting).await
    };
    timeout(Duration::from_secs(2), greeted)
        .await
        .expect("nobody answers")
        .expect("nobody answers");
    greeting
}

/// What `#[tokio::test]` does, twice.
#[test]
fn two_tests_use_one_server() {
    for expected in ["hello 0", "hello 1"] {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.expect("a runtime starts");
        assert_eq!(runtime.block_on(greeting()), expected);
    }
}

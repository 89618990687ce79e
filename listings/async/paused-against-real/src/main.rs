use std::error::Error;
use std::io::Write;
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::time::timeout;

const LIMIT: Duration = Duration::from_secs(60);

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let sensor = thread::spawn(move || {
        let (mut client, _) = listener.accept()?;
        thread::sleep(Duration::from_millis(100));
        client.write_all(b"20.5 degrees\n")
    });

    let mut stream = TcpStream::connect(address).await?;
    let mut reading = String::new();
    match timeout(LIMIT, stream.read_to_string(&mut reading)).await {
        Ok(read) => println!("{} bytes", read?),
        Err(_) => println!("no reading within a minute"),
    }
    sensor.join().expect("the sensor does not panic")?;
    Ok(())
}

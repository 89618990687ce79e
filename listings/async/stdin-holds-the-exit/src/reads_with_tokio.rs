use std::{io, time::Duration};

use tokio::{
    io::{AsyncBufReadExt, BufReader, stdin},
    time::sleep,
};

#[tokio::main]
pub async fn main() -> io::Result<()> {
    let mut lines = BufReader::new(stdin()).lines();
    tokio::select! {
        line = lines.next_line() => println!("  got {:?}", line?),
        () = sleep(Duration::from_millis(100)) => println!("  no line came, main returns"),
    }
    Ok(())
}

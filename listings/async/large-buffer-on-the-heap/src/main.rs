use std::{
    env,
    error::Error,
    process::{Command, Stdio},
};

use tokio::task::{JoinError, yield_now};

async fn receive_upload() -> usize {
    let mut buffer = vec![0_u8; 4_000_000];
    yield_now().await;
    buffer[0] = 1;
    buffer.len()
}

async fn handle_request() -> usize {
    receive_upload().await
}

async fn accept_requests() -> Result<usize, JoinError> {
    tokio::spawn(handle_request()).await
}

#[tokio::main]
async fn serve() -> Result<(), JoinError> {
    let accepting = tokio::spawn(accept_requests());
    println!("{} bytes", accepting.await??);
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    if env::args().nth(1).is_some() {
        return Ok(serve()?);
    }
    let mut child = Command::new(env::current_exe()?);
    let child = child.arg("serve").stderr(Stdio::piped()).output()?;
    println!("success: {}", child.status.success());
    print!("{}", String::from_utf8(child.stdout)?);
    print!("{}", String::from_utf8(child.stderr)?);
    Ok(())
}

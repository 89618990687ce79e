use tokio::io::{self, AsyncReadExt};

fn count_lines(text: &[u8]) -> usize {
    text.iter().filter(|byte| **byte == b'\n').count()
}

async fn read_with_array() -> io::Result<usize> {
    let mut buffer = [0; 16_384];
    let bytes = io::stdin().read(&mut buffer).await?;
    Ok(count_lines(&buffer[..bytes]))
}

async fn read_with_vec() -> io::Result<usize> {
    let mut buffer = vec![0; 16_384];
    let bytes = io::stdin().read(&mut buffer).await?;
    Ok(count_lines(&buffer[..bytes]))
}

async fn handle_request() -> io::Result<usize> {
    read_with_array().await
}

async fn handle_request_boxed() -> io::Result<usize> {
    Box::pin(read_with_array()).await
}

fn main() {
    println!("with an array: {} bytes", size_of_val(&read_with_array()));
    println!("with a Vec: {} bytes", size_of_val(&read_with_vec()));
    println!("its caller: {} bytes", size_of_val(&handle_request()));
    println!("boxed: {} bytes", size_of_val(&handle_request_boxed()));
}

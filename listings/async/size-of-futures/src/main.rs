use tokio::io::{self, AsyncReadExt};

async fn read_with_array() -> io::Result<u8> {
    let mut buffer = [0; 16_384];
    io::empty().read(&mut buffer).await?;
    Ok(buffer[0])
}

async fn read_with_vec() -> io::Result<u8> {
    let mut buffer = vec![0; 16_384];
    io::empty().read(&mut buffer).await?;
    Ok(buffer[0])
}

async fn handle_request() -> io::Result<u8> {
    read_with_array().await
}

async fn handle_request_boxed() -> io::Result<u8> {
    Box::pin(read_with_array()).await
}

fn main() {
    println!("with an array: {} bytes", size_of_val(&read_with_array()));
    println!("with a Vec: {} bytes", size_of_val(&read_with_vec()));
    println!("its caller: {} bytes", size_of_val(&handle_request()));
    println!("boxed: {} bytes", size_of_val(&handle_request_boxed()));
}

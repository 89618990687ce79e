use std::{
    io::{self, Write},
    net::TcpListener,
};

/// Stands for a server elsewhere. It answers two requests.
pub fn serve(listener: &TcpListener) -> io::Result<()> {
    for answer in ["3 lamps\n", "5 tables\n"] {
        let (mut stream, _) = listener.accept()?;
        stream.write_all(answer.as_bytes())?;
    }
    Ok(())
}

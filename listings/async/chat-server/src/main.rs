mod codec;
mod connection;
mod demonstration;
mod report;
mod room;
mod server;
#[cfg(test)]
mod tests;

use std::{env, io};

use tokio::{net::TcpListener, signal};
use tokio_util::sync::CancellationToken;

use server::{Limits, run};

#[tokio::main]
async fn main() -> io::Result<()> {
    let Some(address) = env::args().nth(1) else {
        return demonstration::play().await;
    };
    let listener = TcpListener::bind(address).await?;
    println!("listening on {}", listener.local_addr()?);
    serve_until(listener, signal_comes()).await
}

/// Serves until `end` is ready, and shuts down then.
async fn serve_until(
    listener: TcpListener,
    end: impl Future<Output = io::Result<()>>,
) -> io::Result<()> {
    let stop = CancellationToken::new();
    let accept = async move || listener.accept().await;
    let mut server = tokio::spawn(run(accept, Limits::default(), stop.clone()));
    let report = tokio::select! {
        // Before `stop` is cancelled, the task of the server ends by a panic only.
        ended = &mut server => ended?,
        came = end => {
            came?;
            stop.cancel();
            server.await?
        }
    };
    println!("{report:#?}");
    Ok(())
}

/// Returns when Ctrl-C is pressed, or SIGTERM has come.
async fn signal_comes() -> io::Result<()> {
    #[cfg(unix)]
    let mut sigterm = signal::unix::signal(signal::unix::SignalKind::terminate())?;
    #[cfg(windows)]
    let mut sigterm = signal::windows::ctrl_shutdown()?;

    tokio::select! {
        _ = sigterm.recv() => Ok(()),
        pressed = signal::ctrl_c() => pressed,
    }
}

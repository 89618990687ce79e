mod api;
mod demonstration;
mod office;
mod refusal;
mod server;
#[cfg(test)]
mod tests;

use std::error::Error;
use std::sync::Arc;
use std::{env, io};

use tokio::net::TcpListener;
use tokio::signal;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use office::{Office, Question};
use server::{Limits, Report, serve};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let Some(address) = env::args().nth(1) else {
        return demonstration::play().await;
    };
    let listener = TcpListener::bind(address).await?;
    println!("listening on {}", listener.local_addr()?);
    let report = serve_until(listener, signal_comes()).await?;
    println!("{report:#?}");
    Ok(())
}

/// Sells the seats of one show until `end` is ready, and shuts down then.
async fn serve_until(
    listener: TcpListener,
    end: impl Future<Output = io::Result<()>>,
) -> io::Result<Report> {
    let limits = Limits::default();
    let (questions, asked) = mpsc::channel(16);
    tokio::spawn(play_bank(asked));
    let office = Office::new(&[("hamlet", 40, 40)], questions, limits);
    let app = api::limited(api::routes(Arc::new(office)), &limits);
    let stop = CancellationToken::new();
    let accept = async move || listener.accept().await;
    let ending = async {
        let came = end.await;
        stop.cancel();
        came
    };
    let (report, came) = tokio::join!(serve(accept, app, limits, stop.clone()), ending);
    came.map(|()| report)
}

/// Stands for the bank. It ends when the office is gone.
async fn play_bank(mut asked: mpsc::Receiver<Question>) {
    while let Some(Question { card, answer, .. }) = asked.recv().await {
        // An error says that nobody waits for the answer any more.
        let _ = answer.send(card != "stolen");
    }
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

mod connection;
mod demonstration;
mod server;
mod signals;
#[cfg(test)]
mod tests;

use std::{env, process::ExitCode};

use tokio::{net::TcpListener, runtime::Runtime};

use server::{Limits, Server};
use signals::Signals;

/// Returns true if every connection ended by itself.
async fn serve(limits: Limits) -> std::io::Result<bool> {
    let mut signals = Signals::listen()?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("listening on {}", listener.local_addr()?);

    let server = Server::new(limits);
    server.accept_until(&listener, signals.next()).await;
    tokio::select! {
        all_ended = server.shut_down(listener) => Ok(all_ended),
        () = signals.next() => Ok(false),
    }
}

fn run_server(limits: Limits) -> std::io::Result<bool> {
    let runtime = Runtime::new()?;
    let ended = runtime.block_on(serve(limits));
    // A blocking call that is still under way must not hold up the exit.
    runtime.shutdown_background();
    ended
}

fn main() -> ExitCode {
    if env::args().nth(1).as_deref() != Some("serve") {
        return demonstration::run();
    }
    match run_server(Limits::default()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => {
            eprintln!("some connections were cut off");
            ExitCode::from(1)
        }
        Err(error) => {
            eprintln!("the server failed: {error}");
            ExitCode::from(2)
        }
    }
}

use std::collections::HashMap;
use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};
use std::time::Duration;

const MOST_CLIENTS: usize = 100;

/// Sends back what each client sends. Dropping it ends all its threads.
///
/// A client that is silent, or does not read, for longer than `patience` is dropped.
pub struct Server {
    address: SocketAddr,
    stopping: Arc<AtomicBool>,
    acceptor: Option<JoinHandle<()>>,
}

impl Server {
    pub fn start(patience: Duration) -> io::Result<Server> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        let stopping = Arc::new(AtomicBool::new(false));
        let stop_seen = Arc::clone(&stopping);
        let acceptor =
            thread::Builder::new().spawn(move || serve(&listener, &stop_seen, patience))?;
        Ok(Server {
            address,
            stopping,
            acceptor: Some(acceptor),
        })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let Some(acceptor) = self.acceptor.take() else {
            return;
        };
        self.stopping.store(true, Ordering::Relaxed);
        // Connecting wakes `accept`. It can fail, for example when no file descriptor is left.
        let pause = Duration::from_millis(50);
        let connect = || TcpStream::connect_timeout(&self.address, pause);
        while !acceptor.is_finished() && connect().is_err() {
            thread::sleep(pause);
        }
        let _ = acceptor.join(); // If it panicked, the message is on stderr already.
    }
}

type Clients = Mutex<HashMap<usize, TcpStream>>;

fn lock(clients: &Clients) -> MutexGuard<'_, HashMap<usize, TcpStream>> {
    clients.lock().expect("nobody panics under this lock")
}

/// Removes the second handle of a socket when its handler ends, also in a panic.
struct Registered<'a> {
    clients: &'a Clients,
    number: usize,
}

impl Drop for Registered<'_> {
    fn drop(&mut self) {
        lock(self.clients).remove(&self.number);
    }
}

fn serve(listener: &TcpListener, stopping: &AtomicBool, patience: Duration) {
    let clients = Clients::default();
    thread::scope(|scope| {
        for (number, client) in listener.incoming().enumerate() {
            if stopping.load(Ordering::Relaxed) {
                break;
            }
            // A client that cannot be served is dropped, which closes its connection.
            let accepted = client.and_then(|client| {
                let same_client = client.try_clone()?;
                Ok((client, same_client))
            });
            let Ok((client, same_client)) = accepted else {
                // If the error stays, the pause keeps the loop from using a whole core.
                thread::sleep(Duration::from_millis(10));
                continue;
            };
            if lock(&clients).len() == MOST_CLIENTS {
                continue;
            }
            lock(&clients).insert(number, same_client);
            let clients = &clients;
            let registered = Registered { clients, number };
            let handler = move || {
                let _registered = registered;
                let _ = echo(client, patience); // An error ends this client alone.
            };
            // If no thread can be started, the handler is dropped, and `registered` with it.
            let _ = thread::Builder::new().spawn_scoped(scope, handler);
        }
        for client in lock(&clients).values() {
            let _ = client.shutdown(Shutdown::Both); // It fails if the client has gone.
        }
    });
}

fn echo(mut client: TcpStream, patience: Duration) -> io::Result<()> {
    client.set_read_timeout(Some(patience))?;
    client.set_write_timeout(Some(patience))?;
    let mut bytes = [0; 1024];
    loop {
        match client.read(&mut bytes)? {
            0 => return Ok(()),
            count => client.write_all(&bytes[..count])?,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::ErrorKind;
    use std::sync::mpsc;

    fn server() -> Server {
        Server::start(Duration::from_secs(60)).expect("a port is free")
    }

    fn client(server: &Server) -> TcpStream {
        TcpStream::connect(server.address()).expect("the server listens")
    }

    /// Drops the server, and fails if that takes more than five seconds.
    fn stop(server: Server) {
        let (stopped, ended) = mpsc::channel();
        thread::spawn(move || {
            drop(server);
            let _ = stopped.send(());
        });
        let ended = ended.recv_timeout(Duration::from_secs(5));
        ended.expect("the server ends in time");
    }

    fn answers(client: &mut TcpStream) -> bool {
        let mut answer = [0];
        client.write_all(b"x").is_ok() && client.read_exact(&mut answer).is_ok()
    }

    #[test]
    fn it_ends_without_clients() {
        stop(server());
    }

    #[test]
    fn it_ends_while_clients_are_silent() {
        let server = server();
        let mut clients: Vec<_> = (0..10).map(|_| client(&server)).collect();
        assert!(clients.iter_mut().all(answers));
        stop(server);
        assert!(!clients.iter_mut().any(answers));
    }

    #[test]
    fn it_ends_while_a_client_does_not_read() {
        let server = server();
        let mut client = client(&server);
        let limit = Some(Duration::from_millis(300));
        client.set_write_timeout(limit).expect("it is not zero");
        while client.write_all(&[0; 65536]).is_ok() {}
        stop(server);
    }

    #[test]
    fn it_ends_after_clients_have_vanished() {
        let server = server();
        for _ in 0..300 {
            assert!(answers(&mut client(&server)));
        }
        stop(server);
    }

    #[test]
    fn it_refuses_a_client_too_many_and_forgets_those_that_left() {
        let server = server();
        let mut clients: Vec<_> = (0..MOST_CLIENTS).map(|_| client(&server)).collect();
        assert!(clients.iter_mut().all(answers));
        assert!(!answers(&mut client(&server)));
        clients.clear();
        let freed = (0..100).any(|_| {
            thread::sleep(Duration::from_millis(10));
            answers(&mut client(&server))
        });
        assert!(freed, "those who left made room");
        stop(server);
    }

    #[test]
    fn it_drops_a_client_that_is_silent_too_long() {
        let server = Server::start(Duration::from_millis(100)).expect("a port is free");
        let mut silent = client(&server);
        let limit = Some(Duration::from_secs(5));
        silent.set_read_timeout(limit).expect("it is not zero");
        assert_eq!(silent.read(&mut [0]).ok(), Some(0));
        stop(server);
    }

    #[test]
    fn it_drops_a_client_that_does_not_read() {
        let server = Server::start(Duration::from_millis(100)).expect("a port is free");
        let mut client = client(&server);
        let limit = Some(Duration::from_secs(5));
        client.set_write_timeout(limit).expect("it is not zero");
        let error = loop {
            if let Err(error) = client.write_all(&[0; 65536]) {
                break error;
            }
        };
        let waited = matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut);
        assert!(!waited, "the server ended the connection: {error}");
        stop(server);
    }

    #[test]
    fn nobody_listens_afterwards() {
        let server = server();
        let address = server.address();
        stop(server);
        assert!(TcpStream::connect(address).is_err());
    }
}

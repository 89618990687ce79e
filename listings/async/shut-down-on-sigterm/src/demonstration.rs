//! Starts this program as a server in a process of its own, and stops it.

use std::{
    env,
    io::{self, BufRead, BufReader, Write},
    net::{SocketAddr, TcpStream},
    process::{Child, Command, ExitCode, Stdio},
    time::Duration,
};

pub struct Service {
    process: Child,
    address: SocketAddr,
}

impl Service {
    /// Returns when the server listens.
    pub fn start(command: &mut Command) -> io::Result<Self> {
        let mut process = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let output = process.stdout.take().expect("it was piped");
        for line in BufReader::new(output).lines() {
            if let Some((_, address)) = line?.split_once("listening on ") {
                let address = address.parse().map_err(io::Error::other)?;
                return Ok(Self { process, address });
            }
        }
        process.kill()?;
        Err(io::Error::other("the server did not say where it listens"))
    }

    pub fn connect(&self) -> io::Result<Client> {
        let stream = TcpStream::connect(self.address)?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        Ok(Client(BufReader::new(stream)))
    }

    pub fn terminate(&mut self) -> io::Result<()> {
        if cfg!(unix) {
            let id = self.process.id().to_string();
            Command::new("kill").args(["-TERM", &id]).status()?;
            return Ok(());
        }
        self.process.kill()
    }

    pub fn exit_code(mut self) -> io::Result<Option<i32>> {
        Ok(self.process.wait()?.code())
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // Both fail if it has ended, which is as well.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

pub struct Client(BufReader<TcpStream>);

impl Client {
    pub fn send(&mut self, text: &str) -> io::Result<()> {
        self.0.get_mut().write_all(text.as_bytes())
    }

    /// The next line, or nothing at the end of the connection.
    pub fn hear(&mut self) -> io::Result<String> {
        let mut line = String::new();
        self.0.read_line(&mut line)?;
        Ok(line.trim_end().to_owned())
    }
}

fn stop_with_a_report_of(milliseconds: u32) -> io::Result<()> {
    let mut service = Service::start(Command::new(env::current_exe()?).arg("serve"))?;
    let mut silent = service.connect()?;
    let mut vanishing = service.connect()?;
    vanishing.send("report ")?;
    drop(vanishing);
    let mut slow = service.connect()?;
    slow.send("ready\n")?;
    println!("ready: {}", slow.hear()?);
    slow.send(&format!("report {milliseconds}\n"))?;

    service.terminate()?;
    println!("SIGTERM is sent");
    println!("  the report: {:?}", slow.hear()?);
    println!("  the silent client: {:?}", silent.hear()?);
    println!("  exit code: {:?}", service.exit_code()?);
    Ok(())
}

pub fn run() -> ExitCode {
    for milliseconds in [500, 5000] {
        if let Err(error) = stop_with_a_report_of(milliseconds) {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

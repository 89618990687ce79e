use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::{env, process};

fn record(journal: &Path, order: &str) -> io::Result<()> {
    let mut journal = OpenOptions::new().create(true).append(true).open(journal)?;
    writeln!(journal, "{order}")
}

fn orders(journal: &Path) -> io::Result<usize> {
    Ok(fs::read_to_string(journal)?.lines().count())
}

fn main() -> io::Result<()> {
    let journal = env::temp_dir().join(format!("orders-{}.txt", process::id()));
    record(&journal, "2 tea")?;
    println!("{} order", orders(&journal)?);
    fs::remove_file(&journal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::{TcpListener, TcpStream};
    use std::path::PathBuf;

    /// A file in the folder for temporary files, removed at the end of the test.
    struct TempFile(PathBuf);

    impl TempFile {
        fn new(test: &str) -> TempFile {
            TempFile(env::temp_dir().join(format!("orders-{test}-{}.txt", process::id())))
        }
    }

    impl Drop for TempFile {
        fn drop(&mut self) {
            let _ = fs::remove_file(&self.0); // A failed test may not have made it.
        }
    }

    #[test]
    fn one_order_is_recorded() -> io::Result<()> {
        let journal = TempFile::new("one");
        record(&journal.0, "1 soup")?;
        assert_eq!(orders(&journal.0)?, 1);
        Ok(())
    }

    #[test]
    fn two_orders_are_recorded() -> io::Result<()> {
        let journal = TempFile::new("two");
        record(&journal.0, "1 soup")?;
        record(&journal.0, "2 tea")?;
        assert_eq!(orders(&journal.0)?, 2);
        Ok(())
    }

    #[test]
    fn a_port_is_free() -> io::Result<()> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        TcpStream::connect(listener.local_addr()?)?;
        Ok(())
    }
}

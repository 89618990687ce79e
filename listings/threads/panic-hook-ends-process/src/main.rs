use std::process::{self, Command};
use std::sync::mpsc;
use std::{env, io, panic, thread};

fn end_process_on_panic() {
    let report = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        report(info);
        process::exit(101);
    }));
}

fn show(degrees: &[i32]) {
    let average = degrees.iter().sum::<i32>() / degrees.len() as i32;
    println!("{average} degrees");
}

fn service() {
    end_process_on_panic();
    let (batches, inbox) = mpsc::sync_channel::<Vec<i32>>(0);
    thread::spawn(move || {
        for batch in inbox {
            show(&batch);
        }
    });

    for batch in [vec![4, 6], vec![], vec![40, 42]] {
        let _ = batches.send(batch);
    }
    println!("end of the day");
}

/// Starts the service as another process, as a supervisor does, and prints how it ended.
fn main() -> io::Result<()> {
    if env::var_os("RUN_SERVICE").is_some() {
        service();
        return Ok(());
    }
    let mut program = Command::new(env::current_exe()?);
    let ended = program.env("RUN_SERVICE", "1").status()?;
    println!("exit code {:?}", ended.code());
    Ok(())
}

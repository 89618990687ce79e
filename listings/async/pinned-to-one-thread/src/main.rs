use std::{cell::Cell, rc::Rc};

use tokio::{sync::mpsc, task::JoinError};
use tokio_util::task::LocalPoolHandle;

/// Stands for a script engine whose values are not `Send`.
#[derive(Clone, Default)]
struct Engine {
    calls: Rc<Cell<u32>>,
}

impl Engine {
    async fn run(&self, script: &str) -> usize {
        self.calls.set(self.calls.get() + 1);
        script.len()
    }
}

async fn run_scripts(mut scripts: mpsc::Receiver<String>) -> u32 {
    let engine = Engine::default();
    while let Some(script) = scripts.recv().await {
        let size = engine.run(&script).await;
        println!("{script:?} has size {size}");
    }
    engine.calls.get()
}

#[tokio::main]
async fn main() -> Result<(), JoinError> {
    let (sender, scripts) = mpsc::channel(8);
    let threads = LocalPoolHandle::new(1);
    let engine = threads.spawn_pinned(|| run_scripts(scripts));

    let request = tokio::spawn(async move {
        for script in ["1 + 1", "now()"] {
            if sender.send(script.to_owned()).await.is_err() {
                println!("the engine is gone");
            }
        }
    });
    request.await?;
    println!("{} calls", engine.await?);
    Ok(())
}

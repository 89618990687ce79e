use actix::prelude::*;
use tokio::sync::oneshot;
use tokio::task::yield_now;

/// Imports a file in pieces.
struct Importer {
    gives_way: bool,
}

impl Actor for Importer {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "()")]
struct Import {
    pieces: u32,
    done: oneshot::Sender<()>,
}

impl Handler<Import> for Importer {
    type Result = ();

    fn handle(&mut self, mut import: Import, ctx: &mut Self::Context) {
        import.pieces -= 1;
        if import.pieces == 0 {
            // Whoever wanted to know may be gone.
            let _ = import.done.send(());
        } else if self.gives_way {
            let turn_of_others = yield_now().into_actor(self);
            ctx.spawn(turn_of_others.map(|(), _importer, ctx| ctx.notify(import)));
        } else {
            ctx.notify(import);
        }
    }
}

/// Counts its own turns until the import is done.
async fn turns_until(mut done: oneshot::Receiver<()>) -> u32 {
    let mut turns = 0;
    while done.try_recv().is_err() {
        turns += 1;
        yield_now().await;
    }
    turns
}

#[actix_rt::main]
async fn main() {
    for gives_way in [false, true] {
        let importer = Importer { gives_way }.start();
        let (done, is_done) = oneshot::channel();
        let pieces = 1000;
        importer.do_send(Import { pieces, done });
        let turns = turns_until(is_done).await;
        println!("gives way: {gives_way}, turns of the other task: {turns}");
    }

    let importer = Importer { gives_way: true }.start();
    let mut last = None;
    for _ in 0..1000 {
        let (done, is_done) = oneshot::channel();
        importer.do_send(Import { pieces: 1, done });
        last = Some(is_done);
    }
    let turns = turns_until(last.expect("there were some")).await;
    println!("1000 messages in the mailbox, turns of the other task: {turns}");
}

use std::thread;

use actix::prelude::*;

struct Document {
    unsaved: u32,
}

impl Actor for Document {
    type Context = Context<Self>;

    fn stopping(&mut self, _ctx: &mut Self::Context) -> Running {
        // After a panic the actor is lost, whatever this returns.
        if self.unsaved > 0 && !thread::panicking() {
            Running::Continue
        } else {
            Running::Stop
        }
    }
}

#[derive(Message)]
#[rtype(result = "u32")]
enum Edit {
    Change,
    Save,
    Close,
}

impl Handler<Edit> for Document {
    type Result = u32;

    /// Answers how many changes are not saved.
    fn handle(&mut self, edit: Edit, ctx: &mut Self::Context) -> u32 {
        match edit {
            Edit::Change => self.unsaved += 1,
            Edit::Save => self.unsaved = 0,
            Edit::Close => ctx.stop(),
        }
        self.unsaved
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let document = Document { unsaved: 0 }.start();
    document.send(Edit::Change).await?;

    for _ in 0..2 {
        document.send(Edit::Close).await?;
        match document.send(Edit::Save).await {
            Ok(unsaved) => println!("saved, {unsaved} changes left"),
            Err(error) => println!("not saved: {error}"),
        }
    }
    Ok(())
}

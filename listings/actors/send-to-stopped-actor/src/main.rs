use actix::prelude::*;

struct Outbox {
    mails: Vec<&'static str>,
}

impl Actor for Outbox {
    type Context = Context<Self>;
}

/// Is answered with how many mails lie in the outbox.
#[derive(Message)]
#[rtype(result = "usize")]
struct Mail(&'static str);

impl Handler<Mail> for Outbox {
    type Result = usize;

    fn handle(&mut self, mail: Mail, _ctx: &mut Self::Context) -> usize {
        self.mails.push(mail.0);
        self.mails.len()
    }
}

#[derive(Message)]
#[rtype(result = "()")]
struct Close;

impl Handler<Close> for Outbox {
    type Result = ();

    fn handle(&mut self, _: Close, ctx: &mut Self::Context) {
        ctx.stop();
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let outbox = Outbox { mails: Vec::new() }.start();
    outbox.send(Close).await?;

    match outbox.send(Mail("invoice")).await {
        Ok(count) => println!("send: answered {count}"),
        Err(error) => println!("send: {error}"),
    }

    outbox.do_send(Mail("newsletter"));
    println!("do_send: returned");

    match outbox.try_send(Mail("reminder")) {
        Ok(()) => println!("try_send: accepted"),
        Err(error) => println!("try_send: {error}"),
    }
    Ok(())
}

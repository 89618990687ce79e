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

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let outbox = Outbox { mails: Vec::new() }.start();

    let count = outbox.send(Mail("invoice")).await?;
    println!("send: answered {count}");

    outbox.do_send(Mail("newsletter"));
    println!("do_send: returned");

    match outbox.try_send(Mail("reminder")) {
        Ok(()) => println!("try_send: accepted"),
        Err(error) => println!("try_send: {error}"),
    }

    let count = outbox.send(Mail("receipt")).await?;
    println!("send: answered {count}");
    Ok(())
}

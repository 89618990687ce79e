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
    let outbox = Outbox::create(|ctx| {
        ctx.set_mailbox_capacity(2);
        Outbox { mails: Vec::new() }
    });

    for mail in ["invoice", "reminder", "receipt"] {
        if let Err(error) = outbox.try_send(Mail(mail)) {
            println!("{mail}: {error}");
        }
    }

    for mail in ["news 1", "news 2", "news 3"] {
        outbox.do_send(Mail(mail));
    }

    let count = outbox.send(Mail("order")).await?;
    println!("{count} mails in the outbox");
    Ok(())
}

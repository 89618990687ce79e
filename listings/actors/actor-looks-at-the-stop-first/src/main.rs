use std::thread;
use std::time::Duration;

use actix::prelude::*;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

/// Not for a `Supervisor`: each restart would find the token cancelled, and stop again without end.
struct Thumbnails {
    made: u32,
    stop: CancellationToken,
}

impl Actor for Thumbnails {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        let cancelled = self.stop.clone().cancelled_owned();
        ctx.spawn(cancelled.into_actor(self).map(|(), _actor, ctx| ctx.stop()));
    }

    fn stopped(&mut self, _ctx: &mut Self::Context) {
        println!("stopped in time: {}", self.made < 100);
    }
}

#[derive(Message)]
#[rtype(result = "()")]
struct Photo;

impl Handler<Photo> for Thumbnails {
    type Result = ();

    fn handle(&mut self, _: Photo, ctx: &mut Self::Context) {
        if self.stop.is_cancelled() {
            ctx.stop();
            return;
        }
        // Stands for the work on one photo.
        thread::sleep(Duration::from_millis(5));
        self.made += 1;
    }
}

#[actix_rt::main]
async fn main() {
    let stop = CancellationToken::new();
    let thumbnails = Thumbnails {
        made: 0,
        stop: stop.clone(),
    };
    let arbiter = Arbiter::new();
    let thumbnails = Thumbnails::start_in_arbiter(&arbiter.handle(), |_ctx| thumbnails);
    for _ in 0..600 {
        thumbnails.do_send(Photo);
    }
    let last = thumbnails.send(Photo);

    sleep(Duration::from_millis(50)).await;
    stop.cancel();
    println!("the last photo: {:?}", last.await);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[actix_rt::test]
    async fn an_idle_actor_stops_too() {
        let stop = CancellationToken::new();
        let thumbnails = Thumbnails {
            made: 0,
            stop: stop.clone(),
        }
        .start();
        assert_eq!(thumbnails.send(Photo).await, Ok(()));

        stop.cancel();
        sleep(Duration::from_millis(50)).await;
        assert_eq!(thumbnails.send(Photo).await, Err(MailboxError::Closed));
    }
}

use ractor::{Actor, ActorProcessingErr, ActorRef, RpcReplyPort, SupervisionEvent, call};

struct Readings;

struct Add(&'static str, RpcReplyPort<usize>);

impl Actor for Readings {
    type Msg = Add;
    type State = Vec<f64>;
    type Arguments = ();

    async fn pre_start(&self, _: ActorRef<Add>, (): ()) -> Result<Vec<f64>, ActorProcessingErr> {
        Ok(Vec::new())
    }

    async fn handle(
        &self,
        _: ActorRef<Add>,
        Add(line, answer): Add,
        degrees: &mut Vec<f64>,
    ) -> Result<(), ActorProcessingErr> {
        degrees.push(line.parse().expect("a line is a number"));
        // Whoever asked may have given up meanwhile.
        let _ = answer.send(degrees.len());
        Ok(())
    }
}

/// Passes messages on to its child, and starts another child when one has failed.
struct Supervisor;

impl Supervisor {
    async fn child(&self, me: &ActorRef<Add>) -> Result<ActorRef<Add>, ActorProcessingErr> {
        let (child, _) = Actor::spawn_linked(None, Readings, (), me.get_cell()).await?;
        Ok(child)
    }
}

impl Actor for Supervisor {
    type Msg = Add;
    type State = ActorRef<Add>;
    type Arguments = ();

    async fn pre_start(
        &self,
        me: ActorRef<Add>,
        (): (),
    ) -> Result<Self::State, ActorProcessingErr> {
        self.child(&me).await
    }

    async fn handle(
        &self,
        _: ActorRef<Add>,
        message: Add,
        child: &mut ActorRef<Add>,
    ) -> Result<(), ActorProcessingErr> {
        // If the child has just failed, the answer's port is dropped with the message.
        let _ = child.send_message(message);
        Ok(())
    }

    async fn handle_supervisor_evt(
        &self,
        me: ActorRef<Add>,
        event: SupervisionEvent,
        child: &mut ActorRef<Add>,
    ) -> Result<(), ActorProcessingErr> {
        if let SupervisionEvent::ActorFailed(_, error) = event {
            println!("restarting: {error}");
            *child = self.child(&me).await?;
        }
        Ok(())
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), ractor::SpawnErr> {
    let (readings, _) = Actor::spawn(None, Supervisor, ()).await?;
    for line in ["20.5", "21.5", "-", "22.0"] {
        match call!(readings, Add, line) {
            Ok(count) => println!("{line}: reading {count}"),
            Err(error) => println!("{line}: {error}"),
        }
    }
    Ok(())
}

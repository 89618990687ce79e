use ractor::{Actor, ActorProcessingErr, ActorRef, SupervisionEvent};

use crate::readings::{Add, Readings};

/// Passes messages on to its child, and starts another child when one has failed.
pub struct Supervisor;

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

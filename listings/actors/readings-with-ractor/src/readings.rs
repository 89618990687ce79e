use ractor::{Actor, ActorProcessingErr, ActorRef, RpcReplyPort};

pub struct Readings;

pub struct Add(pub &'static str, pub RpcReplyPort<usize>);

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

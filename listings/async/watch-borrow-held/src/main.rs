use tokio::sync::watch;

#[derive(Clone, Copy)]
enum State {
    Running,
    Closing,
}

fn close(state: &watch::Sender<State>) {
    match *state.borrow() {
        State::Running => {
            state.send_replace(State::Closing);
            println!("closing");
        }
        State::Closing => println!("closing already"),
    }
}

#[tokio::main]
async fn main() {
    let (state, _receiver) = watch::channel(State::Running);
    println!("a request to close");
    close(&state);
    close(&state);
}

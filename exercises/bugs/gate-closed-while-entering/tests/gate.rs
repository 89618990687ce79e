use gate_closed_while_entering::Gate;
use shuttle::thread;

#[test]
fn nobody_enters_a_gate_that_was_closed_and_empty() {
    let scenario = || {
        let gate = Gate::default();
        let (entered, was_empty) = thread::scope(|scope| {
            let request = scope.spawn(|| gate.enter());
            let shutdown = scope.spawn(|| gate.close());
            (request.join(), shutdown.join())
        });
        let entered = entered.expect("entering does not panic");
        let was_empty = was_empty.expect("closing does not panic");
        assert!(!(entered && was_empty), "a request came after the shutdown");
    };
    shuttle::check_dfs(scenario, None);
}

#[test]
fn an_open_gate_lets_in_and_out() {
    let scenario = || {
        let gate = Gate::default();
        assert!(gate.enter());
        gate.leave();
        assert!(gate.close(), "nobody is inside");
        assert!(!gate.enter(), "the gate is closed");
        assert!(gate.close(), "who was turned away is not inside");
    };
    shuttle::check_dfs(scenario, None);
}

#[test]
fn two_requests_are_inside_until_both_leave() {
    let scenario = || {
        let gate = Gate::default();
        assert!(gate.enter() && gate.enter());
        gate.leave();
        assert!(!gate.close(), "one request is inside");
        gate.leave();
        assert!(gate.close(), "nobody is inside");
    };
    shuttle::check_dfs(scenario, None);
}

use log_that_does_not_close::Log;

#[test]
fn it_closes_and_has_written_all_in_every_schedule() {
    let scenario = || {
        let log = Log::start();
        log.write("request 7");
        assert_eq!(log.close(), 3, "one line, and the two of the heartbeat");
    };
    shuttle::check_dfs(scenario, None);
}

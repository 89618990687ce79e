use log_that_does_not_close::Log;

#[test]
fn it_closes_and_has_written_all_in_every_schedule() {
    let scenario = || {
        let log = Log::start();
        log.write("request 7");
        assert_eq!(log.close(), 2, "one line and one sign of life");
    };
    shuttle::check_dfs(scenario, None);
}

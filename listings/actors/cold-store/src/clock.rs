use actix::System;
use tokio::runtime::Builder;

/// Without `start_paused`, the same program takes its time.
pub fn on_paused_clock<T>(future: impl Future<Output = T>) -> T {
    let runtime = || {
        let mut builder = Builder::new_current_thread();
        builder.enable_all().start_paused(true);
        builder.build().expect("the system grants a runtime")
    };
    System::with_tokio_rt(runtime).block_on(future)
}

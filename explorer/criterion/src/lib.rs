//! shuttle-tokio depends on criterion for the sake of its benchmarks, and uses one trait of it elsewhere.

pub mod async_executor {
    pub trait AsyncExecutor {
        fn block_on<T>(&self, future: impl Future<Output = T>) -> T;
    }
}

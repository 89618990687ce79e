use std::thread::ScopedJoinHandle;

/// Waits until all stages have ended. Fails if one has panicked, and names it.
pub fn join_all<T>(stages: Vec<(&str, ScopedJoinHandle<'_, T>)>) -> Result<Vec<T>, String> {
    let ended: Vec<_> = stages
        .into_iter()
        .map(|(name, stage)| (name, stage.join()))
        .collect();
    ended
        .into_iter()
        .map(|(name, result)| result.map_err(|_| panicked(name)))
        .collect()
}

fn panicked(stage: &str) -> String {
    format!("the stage `{stage}` has panicked")
}

use crossbeam_channel::bounded;
use std::thread;

/// Reads all files with `readers` threads, and adds up their words. Fails if a thread panics, and
/// names its stage.
pub fn words_in(
    paths: &[&str],
    readers: usize,
    read: impl Fn(&str) -> String + Sync,
    count_words: impl Fn(&str) -> usize + Sync,
) -> Result<usize, String> {
    let (read, count_words) = (&read, &count_words);
    let (path_sender, paths_to_read) = bounded(4);
    let (texts, texts_to_count) = bounded(4);
    let (counts, counts_to_add) = bounded(4);

    thread::scope(|scope| {
        let mut stages = Vec::new();
        let walker = scope.spawn(move || {
            for path in paths {
                if path_sender.send(*path).is_err() {
                    return;
                }
            }
        });
        stages.push(("walk", walker));
        for _ in 0..readers {
            let (paths, texts) = (paths_to_read.clone(), texts.clone());
            let reader = scope.spawn(move || {
                for path in paths {
                    if texts.send(read(path)).is_err() {
                        return;
                    }
                }
            });
            stages.push(("read", reader));
        }
        for _ in 0..2 {
            let (texts, counts) = (texts_to_count.clone(), counts.clone());
            let worker = scope.spawn(move || {
                for text in texts {
                    if counts.send(count_words(&text)).is_err() {
                        return;
                    }
                }
            });
            stages.push(("count", worker));
        }
        drop((paths_to_read, texts_to_count, counts));
        let sum = counts_to_add.iter().sum();

        let ended: Vec<_> = stages
            .into_iter()
            .map(|(name, stage)| (name, stage.join()))
            .collect();
        match ended.iter().find(|(_, result)| result.is_err()) {
            Some((name, _)) => Err(format!("the stage `{name}` has panicked")),
            None => Ok(sum),
        }
    })
}

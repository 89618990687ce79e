use std::io;
use std::net::SocketAddr;

use rayon::ThreadPoolBuilder;
use rayon::prelude::*;

use crate::summary::{Summary, fetch};

pub fn with_rayon(archive: SocketAddr, hours: u32, workers: usize) -> io::Result<Summary> {
    let pool = ThreadPoolBuilder::new()
        .num_threads(workers)
        .build()
        .map_err(io::Error::other)?;
    pool.install(|| {
        (0..hours)
            .into_par_iter()
            .with_max_len(1)
            .map(|hour| Summary::of(&fetch(archive, hour)?))
            .try_reduce(Summary::default, |mut total, summary| {
                total.merge(summary);
                Ok(total)
            })
    })
}

use std::io;
use std::net::SocketAddr;

use crate::summary::{Summary, fetch};

pub fn one_by_one(archive: SocketAddr, hours: u32) -> io::Result<Summary> {
    let mut total = Summary::default();
    for hour in 0..hours {
        total.add(&fetch(archive, hour)?)?;
    }
    Ok(total)
}

//! What travels between the processes: in each frame one JSON value.

use actix::prelude::*;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use std::io;
use tokio_util::codec::LengthDelimitedCodec;

pub const MAX_FRAME: usize = 256;

/// A frame to the ledger, the message to its actor, and a line of its journal. Each till numbers
/// its sales from 1 on.
#[derive(Debug, Deserialize, Message, PartialEq, Serialize)]
#[rtype(result = "io::Result<()>")]
pub struct Sale {
    pub till: String,
    pub number: u64,
    pub item: String,
    pub pence: u32,
}

/// The ledger's answer: this sale of the till, and all before it, are recorded.
#[derive(Deserialize, Message, Serialize)]
#[serde(deny_unknown_fields)]
#[rtype(result = "()")]
pub struct Ack {
    pub number: u64,
}

/// Sends the length ahead of each frame, and refuses a frame that is too long.
pub fn codec() -> LengthDelimitedCodec {
    LengthDelimitedCodec::builder()
        .max_frame_length(MAX_FRAME)
        .new_codec()
}

pub fn encode(value: &impl Serialize) -> Bytes {
    let json = serde_json::to_vec(value).expect("plain data has a JSON form");
    Bytes::from(json)
}

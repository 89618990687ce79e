use std::io;

use tokio_util::bytes::BytesMut;
use tokio_util::codec::{Decoder, Encoder, LinesCodec, LinesCodecError};

/// A line, or what to tell the client about a bad one.
pub type Input = Result<String, &'static str>;

/// A `LinesCodec` for which a bad line is an item, and no error. After an error,
/// `Framed` ends its stream.
pub struct ChatCodec(LinesCodec);

impl ChatCodec {
    pub fn new(longest_line: usize) -> Self {
        Self(LinesCodec::new_with_max_length(longest_line))
    }
}

impl Decoder for ChatCodec {
    type Item = Input;
    type Error = io::Error;

    fn decode(&mut self, bytes: &mut BytesMut) -> io::Result<Option<Self::Item>> {
        let complaint = match self.0.decode(bytes) {
            Ok(line) => return Ok(line.map(Ok)),
            Err(LinesCodecError::MaxLineLengthExceeded) => "* that line is too long",
            // The inner codec does no I/O. `Io` is what it calls a line that is not UTF-8.
            Err(LinesCodecError::Io(_)) => "* that line is not UTF-8",
        };
        Ok(Some(Err(complaint)))
    }

    /// Only a newline makes a line. What a vanished client half typed is not said.
    fn decode_eof(&mut self, bytes: &mut BytesMut) -> io::Result<Option<Self::Item>> {
        self.decode(bytes)
    }
}

impl Encoder<&str> for ChatCodec {
    type Error = io::Error;

    fn encode(&mut self, line: &str, bytes: &mut BytesMut) -> io::Result<()> {
        bytes.extend_from_slice(line.as_bytes());
        bytes.extend_from_slice(b"\n");
        Ok(())
    }
}

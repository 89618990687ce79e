use std::io;
use tokio_util::bytes::BytesMut;
use tokio_util::codec::{Decoder, Encoder, LinesCodec, LinesCodecError};

/// A `LinesCodec` for which a bad line is an item, with what to tell the client, and no error:
/// after an error, `Framed` ends its stream.
pub struct ChatCodec(LinesCodec);

impl ChatCodec {
    pub fn new(longest_line: usize) -> Self {
        Self(LinesCodec::new_with_max_length(longest_line))
    }
}

impl Decoder for ChatCodec {
    type Item = Result<String, &'static str>;
    type Error = io::Error;

    fn decode(&mut self, bytes: &mut BytesMut) -> io::Result<Option<Self::Item>> {
        match self.0.decode(bytes) {
            Ok(line) => Ok(line.map(Ok)),
            Err(LinesCodecError::MaxLineLengthExceeded) => Ok(Some(Err("* that line is too long"))),
            // The inner codec does no I/O: this is its error for a line that is not UTF-8.
            Err(LinesCodecError::Io(_)) => Ok(Some(Err("* that line is not UTF-8"))),
        }
    }

    /// Only a newline makes a line: what a vanished client had half typed is never said.
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

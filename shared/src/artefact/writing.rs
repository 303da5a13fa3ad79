//! Writing: the mirror of `reading`.

use super::reading::zigzag;

/// Bytes being written.
#[derive(Default)]
pub(crate) struct Writer {
    pub(crate) bytes: Vec<u8>,
}

impl Writer {
    pub(crate) fn integer(&mut self, mut v: u32) {
        while v >= 0x80 {
            self.bytes.push(v as u8 | 0x80);
            v >>= 7;
        }
        self.bytes.push(v as u8);
    }

    pub(crate) fn signed(&mut self, v: i32) {
        self.integer(zigzag(v));
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.integer(text.len() as u32);
        self.bytes.extend_from_slice(text.as_bytes());
    }
}

//! Writing: the mirror of `lecture`.

use super::lecture::zigzag;

/// Bytes being written.
#[derive(Default)]
pub(crate) struct Scribe {
    pub(crate) octets: Vec<u8>,
}

impl Scribe {
    pub(crate) fn entier(&mut self, mut v: u32) {
        while v >= 0x80 {
            self.octets.push(v as u8 | 0x80);
            v >>= 7;
        }
        self.octets.push(v as u8);
    }

    pub(crate) fn relatif(&mut self, v: i32) {
        self.entier(zigzag(v));
    }

    pub(crate) fn texte(&mut self, texte: &str) {
        self.entier(texte.len() as u32);
        self.octets.extend_from_slice(texte.as_bytes());
    }
}

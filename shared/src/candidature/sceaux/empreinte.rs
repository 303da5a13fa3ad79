//! Digests: of keys, of secrets, and of what must be found again without being read.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

/// The digest of something that cannot be guessed, such as a key.
pub fn digest(octets: &[u8]) -> String {
    BASE64.encode(Sha256::digest(octets))
}

/// Whether two texts are the same, in a time that does not say where they differ.
pub fn same(a: &str, b: &str) -> bool {
    let differ = a
        .bytes()
        .zip(b.bytes())
        .fold(0, |acc, (a, b)| acc | (a ^ b));
    a.len() == b.len() && std::hint::black_box(differ) == 0
}

/// Digests under a key, of what could be guessed: who has the database alone cannot try
/// every telephone number.
#[derive(Clone)]
pub struct Empreintes([u8; 32]);

impl Empreintes {
    /// Under that key.
    pub fn new(cle: [u8; 32]) -> Self {
        Self(cle)
    }

    /// The digest of a value for a use; the same value for another use gives another.
    pub fn of(&self, usage: &str, parties: &[&[u8]]) -> String {
        BASE64.encode(&mac(&self.0, usage, parties)[..18])
    }
}

/// Each part is told apart from the next by its length.
fn mac(cle: &[u8], usage: &str, parties: &[&[u8]]) -> [u8; 32] {
    // Any length of key will do for this construction.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(cle) else {
        return [0; 32];
    };
    for partie in [usage.as_bytes()].iter().chain(parties) {
        mac.update(&(partie.len() as u64).to_le_bytes());
        mac.update(partie);
    }
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::candidature::service::Randomness;
    use std::cell::Cell;

    /// Never the same bytes twice, always the same ones.
    #[derive(Default)]
    pub(crate) struct Compteur(Cell<u64>);

    impl Randomness for Compteur {
        fn fill(&self, bytes: &mut [u8]) {
            for octet in bytes {
                self.0.set(self.0.get() + 1);
                *octet = Sha256::digest(self.0.get().to_le_bytes())[0];
            }
        }
    }

    #[test]
    fn digests_are_apart() {
        let empreintes = Empreintes::new([1; 32]);
        let one = empreintes.of("telephone", &[b"s", b"+33612345678"]);
        for other in [
            empreintes.of("courriel", &[b"s", b"+33612345678"]),
            empreintes.of("telephone", &[b"s+", b"33612345678"]),
            Empreintes::new([2; 32]).of("telephone", &[b"s", b"+33612345678"]),
        ] {
            assert_ne!(one, other);
        }
        assert_eq!(one, empreintes.of("telephone", &[b"s", b"+33612345678"]));
    }

    #[test]
    fn compares_whole_texts() {
        for (a, b, expect) in [
            ("", "", true),
            ("ab", "ab", true),
            ("ab", "a", false),
            ("ab", "ac", false),
        ] {
            assert_eq!(same(a, b), expect);
        }
    }
}

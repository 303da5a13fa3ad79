//! Digests of keys, of secrets, and of values that are searched for but never read.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

/// The digest of something that cannot be guessed, such as a key.
pub fn digest(bytes: &[u8]) -> String {
    BASE64.encode(Sha256::digest(bytes))
}

/// Whether two texts are the same, in a time that does not reveal where they differ.
pub fn same(a: &str, b: &str) -> bool {
    let differ = a
        .bytes()
        .zip(b.bytes())
        .fold(0, |acc, (a, b)| acc | (a ^ b));
    a.len() == b.len() && std::hint::black_box(differ) == 0
}

/// Keyed digests, for values that could be guessed: with the database alone, nobody can
/// try every telephone number.
#[derive(Clone)]
pub struct Digester([u8; 32]);

impl Digester {
    pub fn new(key: [u8; 32]) -> Self {
        Self(key)
    }

    /// The digest of a value for a use; the same value for another use gives another.
    pub fn of(&self, usage: &str, parts: &[&[u8]]) -> String {
        BASE64.encode(&mac(&self.0, usage, parts)[..18])
    }
}

/// Each part is preceded by its length: no two lists of parts give the same bytes.
fn mac(key: &[u8], usage: &str, parts: &[&[u8]]) -> [u8; 32] {
    // HMAC takes a key of any length: this never fails.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else {
        return [0; 32];
    };
    for part in [usage.as_bytes()].iter().chain(parts) {
        mac.update(&(part.len() as u64).to_le_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::candidature::service::Randomness;
    use std::cell::Cell;

    /// Deterministic bytes, different at each call.
    #[derive(Default)]
    pub(crate) struct Counter(Cell<u64>);

    impl Randomness for Counter {
        fn fill(&self, bytes: &mut [u8]) {
            for byte in bytes {
                self.0.set(self.0.get() + 1);
                *byte = Sha256::digest(self.0.get().to_le_bytes())[0];
            }
        }
    }

    #[test]
    fn digests_are_apart() {
        let digester = Digester::new([1; 32]);
        let one = digester.of("telephone", &[b"s", b"+33612345678"]);
        for other in [
            digester.of("courriel", &[b"s", b"+33612345678"]),
            digester.of("telephone", &[b"s+", b"33612345678"]),
            Digester::new([2; 32]).of("telephone", &[b"s", b"+33612345678"]),
        ] {
            assert_ne!(one, other);
        }
        assert_eq!(one, digester.of("telephone", &[b"s", b"+33612345678"]));
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

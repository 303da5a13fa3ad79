//! Proof of work, asked of senders when too many send at once.
//!
//! It costs a person some seconds of their device, once, and someone who sends thousands
//! of forms thousands of times that. A challenge is `BITS.UNTIL.SEAL`, a proof is
//! `CHALLENGE.NUMBER`: the SHA-256 of a proof begins with as many zero bits as its
//! challenge asks for.

use sha2::{Digest, Sha256};
use std::{ops::Range, str::FromStr};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    text: String,
    bits: u32,
}

/// Not a challenge, or one that asks for too much work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChallengeError;

/// Why a proof is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProofError {
    /// Not `BITS.UNTIL.SEAL.NUMBER`.
    Malformed,
    /// Less work than its challenge asks for.
    Work,
    /// Not our challenge, or one for another request.
    Seal,
    /// Too late.
    Expired,
}

impl Challenge {
    /// A challenge that asks for more zero bits is refused: a forged one would keep a
    /// telephone busy for minutes.
    pub const BITS_MAX: u32 = 20;

    /// The most bytes of a challenge, so that a proof is one block of SHA-256.
    const BYTES_MAX: usize = 44;

    /// The first of these numbers that solves it.
    pub fn search(&self, range: Range<u32>) -> Option<u32> {
        let mut proof = Vec::with_capacity(Self::BYTES_MAX + 11);
        proof.extend_from_slice(self.text.as_bytes());
        proof.push(b'.');
        let challenge = proof.len();
        for number in range {
            proof.truncate(challenge);
            push_decimal(number, &mut proof);
            if leading_zero_bits(&proof) >= self.bits {
                return Some(number);
            }
        }
        None
    }

    /// The proof that a number makes.
    pub fn proof(&self, number: u32) -> String {
        let mut proof = self.text.clone();
        proof.push('.');
        proof.push_str(&number.to_string());
        proof
    }

    /// The challenge that a proof answers, if it did the work.
    pub fn of_proof(proof: &str) -> Result<Self, ProofError> {
        let (challenge, number) = proof.rsplit_once('.').ok_or(ProofError::Malformed)?;
        let challenge: Self = challenge.parse().map_err(|_| ProofError::Malformed)?;
        let number: Result<u32, _> = number.parse();
        number.map_err(|_| ProofError::Malformed)?;
        match leading_zero_bits(proof.as_bytes()) >= challenge.bits {
            true => Ok(challenge),
            false => Err(ProofError::Work),
        }
    }

    /// How many zero bits it asks for.
    pub fn bits(&self) -> u32 {
        self.bits
    }

    /// As it is sent.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl FromStr for Challenge {
    type Err = ChallengeError;

    fn from_str(text: &str) -> Result<Self, ChallengeError> {
        let (bits, _) = text.split_once('.').ok_or(ChallengeError)?;
        let bits = bits.parse().map_err(|_| ChallengeError)?;
        let sound = bits <= Self::BITS_MAX
            && text.len() <= Self::BYTES_MAX
            && text.bytes().all(|b| b.is_ascii_graphic());
        match sound {
            true => Ok(Self {
                text: text.to_owned(),
                bits,
            }),
            false => Err(ChallengeError),
        }
    }
}

fn leading_zero_bits(proof: &[u8]) -> u32 {
    let [a, b, c, d, ..] = <[u8; 32]>::from(Sha256::digest(proof));
    u32::from_be_bytes([a, b, c, d]).leading_zeros()
}

/// Writes a number in decimal without an allocation: this is in the hot loop.
fn push_decimal(number: u32, text: &mut Vec<u8>) {
    let start = text.len();
    let mut rest = number;
    loop {
        text.push(b'0' + (rest % 10) as u8);
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    text[start..].reverse();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_first_number_that_does() {
        let challenge: Challenge = "9.1795435800.c2NlYXU".parse().unwrap();
        let number = challenge.search(0..u32::MAX).unwrap();
        assert!(leading_zero_bits(challenge.proof(number).as_bytes()) >= 9);
        for before in 0..number {
            assert!(leading_zero_bits(challenge.proof(before).as_bytes()) < 9);
        }
        // The same when it is searched range by range.
        assert_eq!(challenge.search(0..number), None);
        assert_eq!(challenge.search(number..number + 1), Some(number));
    }

    #[test]
    fn writes_numbers_as_they_are_read() {
        for number in [0, 7, 10, 1_234_567_890, u32::MAX] {
            let mut text = Vec::new();
            push_decimal(number, &mut text);
            assert_eq!(text, number.to_string().into_bytes());
        }
    }

    #[test]
    fn nobody_works_for_ever() {
        for (text, expect) in [
            ("0.x", true),
            ("20.x", true),
            ("21.x", false),
            ("4294967295.x", false),
            ("-1.x", false),
            ("x", false),
            ("", false),
            ("5.a b", false),
            ("5.a\r\nx: y", false),
            ("5.12345678901234567890123456789012345678901", true),
            ("5.123456789012345678901234567890123456789012", true),
            ("5.1234567890123456789012345678901234567890123", false),
        ] {
            assert_eq!(text.parse::<Challenge>().is_ok(), expect, "{text:?}");
        }
    }
}

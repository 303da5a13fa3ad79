//! A little work, asked of each who sends when too many send at once.
//!
//! It costs a person some seconds of their device, once, and whoever sends by the
//! thousand as many times that. A challenge is `BITS.UNTIL.SEAL`, a proof is
//! `CHALLENGE.NUMBER`: the SHA-256 of a proof begins with as many zero bits as its
//! challenge asks for.

use sha2::{Digest, Sha256};
use std::{ops::Range, str::FromStr};

/// A challenge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defi {
    texte: String,
    bits: u32,
}

/// Not a challenge that anyone may be asked to meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DefiError;

/// Why a proof is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PreuveError {
    /// Not `BITS.UNTIL.SEAL.NUMBER`.
    Forme,
    /// Less work than its challenge asks for.
    Travail,
    /// Not our challenge, or ours for something else.
    Sceau,
    /// Its time is over.
    Perimee,
}

impl Defi {
    /// More zero bits than this are not looked for: whoever forged a challenge would
    /// make a telephone work for minutes.
    pub const BITS_MAX: u32 = 20;

    /// The most bytes of a challenge: a proof is one block of SHA-256.
    const OCTETS_MAX: usize = 44;

    /// The first of these numbers that meets it.
    pub fn cherche(&self, nombres: Range<u32>) -> Option<u32> {
        let mut preuve = Vec::with_capacity(Self::OCTETS_MAX + 11);
        preuve.extend_from_slice(self.texte.as_bytes());
        preuve.push(b'.');
        let defi = preuve.len();
        for nombre in nombres {
            preuve.truncate(defi);
            chiffres(nombre, &mut preuve);
            if zeros(&preuve) >= self.bits {
                return Some(nombre);
            }
        }
        None
    }

    /// What is sent back with a number.
    pub fn preuve(&self, nombre: u32) -> String {
        let mut preuve = self.texte.clone();
        preuve.push('.');
        preuve.push_str(&nombre.to_string());
        preuve
    }

    /// The challenge of a proof, if that much work was done.
    pub fn of_preuve(preuve: &str) -> Result<Self, PreuveError> {
        let (defi, nombre) = preuve.rsplit_once('.').ok_or(PreuveError::Forme)?;
        let defi: Self = defi.parse().map_err(|_| PreuveError::Forme)?;
        let nombre: Result<u32, _> = nombre.parse();
        nombre.map_err(|_| PreuveError::Forme)?;
        match zeros(preuve.as_bytes()) >= defi.bits {
            true => Ok(defi),
            false => Err(PreuveError::Travail),
        }
    }

    /// How many zero bits it asks for.
    pub fn bits(&self) -> u32 {
        self.bits
    }

    /// As it is sent.
    pub fn as_str(&self) -> &str {
        &self.texte
    }
}

impl FromStr for Defi {
    type Err = DefiError;

    fn from_str(texte: &str) -> Result<Self, DefiError> {
        let (bits, _) = texte.split_once('.').ok_or(DefiError)?;
        let bits = bits.parse().map_err(|_| DefiError)?;
        let sound = bits <= Self::BITS_MAX
            && texte.len() <= Self::OCTETS_MAX
            && texte.bytes().all(|b| b.is_ascii_graphic());
        match sound {
            true => Ok(Self {
                texte: texte.to_owned(),
                bits,
            }),
            false => Err(DefiError),
        }
    }
}

fn zeros(preuve: &[u8]) -> u32 {
    let [a, b, c, d, ..] = <[u8; 32]>::from(Sha256::digest(preuve));
    u32::from_be_bytes([a, b, c, d]).leading_zeros()
}

/// A number in decimal, without an allocation: this is the loop that costs.
fn chiffres(nombre: u32, texte: &mut Vec<u8>) {
    let debut = texte.len();
    let mut reste = nombre;
    loop {
        texte.push(b'0' + (reste % 10) as u8);
        reste /= 10;
        if reste == 0 {
            break;
        }
    }
    texte[debut..].reverse();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_first_number_that_does() {
        let defi: Defi = "9.1795435800.c2NlYXU".parse().unwrap();
        let nombre = defi.cherche(0..u32::MAX).unwrap();
        assert!(zeros(defi.preuve(nombre).as_bytes()) >= 9);
        for avant in 0..nombre {
            assert!(zeros(defi.preuve(avant).as_bytes()) < 9);
        }
        // In slices, the same.
        assert_eq!(defi.cherche(0..nombre), None);
        assert_eq!(defi.cherche(nombre..nombre + 1), Some(nombre));
    }

    #[test]
    fn writes_numbers_as_they_are_read() {
        for nombre in [0, 7, 10, 1_234_567_890, u32::MAX] {
            let mut texte = Vec::new();
            chiffres(nombre, &mut texte);
            assert_eq!(texte, nombre.to_string().into_bytes());
        }
    }

    #[test]
    fn nobody_works_for_ever() {
        for (texte, expect) in [
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
            assert_eq!(texte.parse::<Defi>().is_ok(), expect, "{texte:?}");
        }
    }
}

//! Reading untrusted bytes: every read is checked, nothing is allocated on a
//! promise that the bytes have not kept.

use super::ArtefactError;

/// What is left to read.
pub(crate) struct Lecteur<'a> {
    reste: &'a [u8],
}

impl<'a> Lecteur<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { reste: bytes }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.reste.is_empty()
    }

    pub(crate) fn octets(&mut self, n: usize) -> Result<&'a [u8], ArtefactError> {
        let (lus, reste) = self
            .reste
            .split_at_checked(n)
            .ok_or(ArtefactError::Tronque)?;
        self.reste = reste;
        Ok(lus)
    }

    pub(crate) fn tableau<const N: usize>(&mut self) -> Result<[u8; N], ArtefactError> {
        self.octets(N)?
            .try_into()
            .map_err(|_| ArtefactError::Tronque)
    }

    pub(crate) fn octet(&mut self) -> Result<u8, ArtefactError> {
        self.tableau().map(|[octet]| octet)
    }

    /// An unsigned LEB128 of at most 32 bits.
    pub(crate) fn entier(&mut self) -> Result<u32, ArtefactError> {
        let mut valeur = 0u32;
        for decalage in (0..32).step_by(7) {
            let octet = self.octet()?;
            let bits = u32::from(octet & 0x7f);
            if decalage == 28 && bits > 0x0f {
                break;
            }
            valeur |= bits << decalage;
            if octet < 0x80 {
                return Ok(valeur);
            }
        }
        Err(ArtefactError::Invalide)
    }

    /// A signed whole number, zigzag.
    pub(crate) fn relatif(&mut self) -> Result<i32, ArtefactError> {
        self.entier().map(zigzag_inverse)
    }

    /// A count of things that take at least one byte each of what is left.
    pub(crate) fn compte(&mut self) -> Result<usize, ArtefactError> {
        let n = self.entier()? as usize;
        if n > self.reste.len() {
            return Err(ArtefactError::Tronque);
        }
        Ok(n)
    }

    /// `n` things one after the other; a plain loop is half the code of a collected
    /// iterator of results, and a page pays for each kind of thing.
    pub(crate) fn liste<T>(
        &mut self,
        n: usize,
        lis: fn(&mut Self) -> Result<T, ArtefactError>,
    ) -> Result<Vec<T>, ArtefactError> {
        let mut liste = Vec::new();
        for _ in 0..n {
            liste.push(lis(self)?);
        }
        Ok(liste)
    }

    pub(crate) fn texte(&mut self) -> Result<&'a str, ArtefactError> {
        let n = self.compte()?;
        std::str::from_utf8(self.octets(n)?).map_err(|_| ArtefactError::Invalide)
    }
}

pub(crate) fn zigzag(v: i32) -> u32 {
    ((v << 1) ^ (v >> 31)) as u32
}

pub(crate) fn zigzag_inverse(v: u32) -> i32 {
    (v >> 1) as i32 ^ -((v & 1) as i32)
}

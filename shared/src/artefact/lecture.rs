//! Reading untrusted bytes: every read is checked, nothing is allocated on a
//! promise that the bytes have not kept.

use super::ArtefactError;
use std::str::FromStr;

/// What is left to read.
///
/// The first fault empties it: whatever is read after that is nothing, and [`Self::fini`]
/// tells the fault. A page pays for each way out of each read.
pub(crate) struct Lecteur<'a> {
    reste: &'a [u8],
    faute: Option<ArtefactError>,
}

impl<'a> Lecteur<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self {
            reste: bytes,
            faute: None,
        }
    }

    /// Notes a fault, unless there was one before.
    #[inline(never)]
    pub(crate) fn refuse(&mut self, faute: ArtefactError) {
        self.reste = &[];
        self.faute.get_or_insert(faute);
    }

    /// Refuses what no encoder writes.
    pub(crate) fn exige(&mut self, vrai: bool) {
        if !vrai {
            self.refuse(ArtefactError::Invalide);
        }
    }

    /// Whether nothing was refused so far.
    pub(crate) fn est_sain(&self) -> bool {
        self.faute.is_none()
    }

    /// What was read, when all of it was there and nothing else is.
    pub(crate) fn fini<T>(mut self, lu: T) -> Result<T, ArtefactError> {
        self.exige(self.reste.is_empty());
        match self.faute {
            None => Ok(lu),
            Some(faute) => Err(faute),
        }
    }

    /// So many bytes, or none.
    pub(crate) fn octets(&mut self, n: usize) -> &'a [u8] {
        match self.reste.split_at_checked(n) {
            Some((lus, reste)) => {
                self.reste = reste;
                lus
            }
            None => {
                self.refuse(ArtefactError::Tronque);
                &[]
            }
        }
    }

    pub(crate) fn tableau<const N: usize>(&mut self) -> [u8; N] {
        self.octets(N).try_into().unwrap_or([0; N])
    }

    pub(crate) fn octet(&mut self) -> u8 {
        let [octet] = self.tableau();
        octet
    }

    /// 0 or 1.
    pub(crate) fn booleen(&mut self) -> bool {
        let octet = self.octet();
        self.exige(octet < 2);
        octet == 1
    }

    /// An unsigned LEB128 of at most 32 bits.
    #[inline(never)]
    pub(crate) fn entier(&mut self) -> u32 {
        let mut valeur = 0u32;
        for decalage in (0..32).step_by(7) {
            let octet = self.octet();
            let bits = u32::from(octet & 0x7f);
            if decalage == 28 && bits > 0x0f {
                break;
            }
            valeur |= bits << decalage;
            if octet < 0x80 {
                return valeur;
            }
        }
        self.refuse(ArtefactError::Invalide);
        0
    }

    /// A whole number under a limit.
    pub(crate) fn petit(&mut self, limite: usize) -> u16 {
        let n = self.entier();
        self.exige((n as usize) < limite.min(usize::from(u16::MAX) + 1));
        n as u16
    }

    /// A signed whole number, zigzag.
    pub(crate) fn relatif(&mut self) -> i32 {
        zigzag_inverse(self.entier())
    }

    /// A count of things that take at least one byte each of what is left.
    #[inline(never)]
    pub(crate) fn compte(&mut self) -> usize {
        let n = self.entier() as usize;
        if n > self.reste.len() {
            self.refuse(ArtefactError::Tronque);
            return 0;
        }
        n
    }

    /// `n` things one after the other, up to a fault.
    pub(crate) fn liste<T>(&mut self, n: usize, lis: fn(&mut Self) -> T) -> Vec<T> {
        let mut liste = Vec::new();
        for _ in 0..n {
            if !self.est_sain() {
                break;
            }
            liste.push(lis(self));
        }
        liste
    }

    #[inline(never)]
    pub(crate) fn texte(&mut self) -> &'a str {
        let n = self.compte();
        let texte = std::str::from_utf8(self.octets(n));
        self.exige(texte.is_ok());
        texte.unwrap_or_default()
    }

    /// What a text is the code of, unless it is none.
    #[inline(never)]
    pub(crate) fn code<C: FromStr>(&mut self) -> Option<C> {
        let texte = self.texte();
        self.parse(texte)
    }

    pub(crate) fn parse<C: FromStr>(&mut self, texte: &str) -> Option<C> {
        let code = texte.parse().ok();
        self.exige(code.is_some());
        code
    }

    /// A count, then so many codes.
    pub(crate) fn codes<C: FromStr>(&mut self) -> Vec<C> {
        let n = self.compte();
        let mut codes = Vec::new();
        for _ in 0..n {
            codes.extend(self.code::<C>());
        }
        codes
    }
}

pub(crate) fn zigzag(v: i32) -> u32 {
    ((v << 1) ^ (v >> 31)) as u32
}

pub(crate) fn zigzag_inverse(v: u32) -> i32 {
    (v >> 1) as i32 ^ -((v & 1) as i32)
}

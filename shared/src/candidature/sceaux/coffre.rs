//! Sealing what an application says: a key per record, itself wrapped.
//!
//! Erasing a record is destroying its wrapped key. An old copy of the database still
//! has it, but not what unwraps it once the wrapping key was replaced: every record that
//! lives is wrapped anew, and the old wrapping key destroyed.

use crate::candidature::service::Randomness;
use aes_gcm::{
    Aes256Gcm, Key, Nonce,
    aead::{Aead, KeyInit, Payload},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};

/// The wrapping keys: the first one wraps, all of them unwrap.
#[derive(Clone)]
pub struct Coffre(Vec<Enveloppe>);

/// A wrapping key and its name.
#[derive(Clone)]
pub struct Enveloppe {
    /// Its name, kept beside what it wraps.
    pub nom: String,
    /// The key.
    pub cle: [u8; 32],
}

/// Why something sealed stays so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CoffreError {
    /// No wrapping key.
    SansCle,
    /// Wrapped by a key that is no more.
    CleDetruite,
    /// Not what was sealed, or for another record.
    Alteree,
}

/// A key in the clear, for the time of a request.
struct CleDeDossier([u8; 32]);

const NONCE: usize = 12;

fn chiffre<A: Randomness>(cle: &[u8; 32], pour: &str, clair: &[u8], alea: &A) -> Option<String> {
    let mut nonce = [0; NONCE];
    alea.fill(&mut nonce);
    let aead = Aes256Gcm::new(&Key::<Aes256Gcm>::from(*cle));
    let payload = Payload {
        msg: clair,
        aad: pour.as_bytes(),
    };
    let scelle = aead.encrypt(&Nonce::from(nonce), payload).ok()?;
    Some(BASE64.encode([&nonce[..], &scelle].concat()))
}

fn dechiffre(cle: &[u8; 32], pour: &str, scelle: &str) -> Option<Vec<u8>> {
    let octets = BASE64.decode(scelle).ok()?;
    let (nonce, scelle) = octets.split_first_chunk::<NONCE>()?;
    let aead = Aes256Gcm::new(&Key::<Aes256Gcm>::from(*cle));
    let payload = Payload {
        msg: scelle,
        aad: pour.as_bytes(),
    };
    aead.decrypt(&Nonce::from(*nonce), payload).ok()
}

impl Coffre {
    /// From wrapping keys, the newest first.
    pub fn new(enveloppes: Vec<Enveloppe>) -> Result<Self, CoffreError> {
        match enveloppes.is_empty() {
            true => Err(CoffreError::SansCle),
            false => Ok(Self(enveloppes)),
        }
    }

    /// The name of the key that wraps.
    pub fn nom(&self) -> &str {
        &self.0[0].nom
    }

    /// A new record's key, wrapped: `NAME.BASE64`. `pour` is the record it belongs to.
    pub fn cle<A: Randomness>(&self, pour: &str, alea: &A) -> Result<String, CoffreError> {
        let mut cle = [0; 32];
        alea.fill(&mut cle);
        self.enveloppe(&CleDeDossier(cle), pour, alea)
    }

    fn enveloppe<A: Randomness>(
        &self,
        cle: &CleDeDossier,
        pour: &str,
        alea: &A,
    ) -> Result<String, CoffreError> {
        let enveloppe = &self.0[0];
        let scelle = chiffre(&enveloppe.cle, pour, &cle.0, alea).ok_or(CoffreError::Alteree)?;
        Ok(format!("{}.{scelle}", enveloppe.nom))
    }

    fn ouvre_la_cle(&self, cle: &str, pour: &str) -> Result<CleDeDossier, CoffreError> {
        let (nom, scelle) = cle.split_once('.').ok_or(CoffreError::Alteree)?;
        let enveloppe = self.0.iter().find(|enveloppe| enveloppe.nom == nom);
        let enveloppe = enveloppe.ok_or(CoffreError::CleDetruite)?;
        let clair = dechiffre(&enveloppe.cle, pour, scelle).ok_or(CoffreError::Alteree)?;
        let clair = clair.try_into().map_err(|_| CoffreError::Alteree)?;
        Ok(CleDeDossier(clair))
    }

    /// The same record's key, wrapped by the newest key; `None` when it is already.
    pub fn rescelle<A: Randomness>(
        &self,
        cle: &str,
        pour: &str,
        alea: &A,
    ) -> Result<Option<String>, CoffreError> {
        if cle.split('.').next() == Some(self.nom()) {
            return Ok(None);
        }
        let ouverte = self.ouvre_la_cle(cle, pour)?;
        self.enveloppe(&ouverte, pour, alea).map(Some)
    }

    /// Seals a part of a record, by its wrapped key. `pour` names record and part.
    pub fn scelle<A: Randomness>(
        &self,
        cle: &str,
        pour: &str,
        partie: &str,
        clair: &[u8],
        alea: &A,
    ) -> Result<String, CoffreError> {
        let cle = self.ouvre_la_cle(cle, pour)?;
        chiffre(&cle.0, &format!("{pour}/{partie}"), clair, alea).ok_or(CoffreError::Alteree)
    }

    /// Opens it.
    pub fn ouvre(
        &self,
        cle: &str,
        pour: &str,
        partie: &str,
        scelle: &str,
    ) -> Result<Vec<u8>, CoffreError> {
        let cle = self.ouvre_la_cle(cle, pour)?;
        dechiffre(&cle.0, &format!("{pour}/{partie}"), scelle).ok_or(CoffreError::Alteree)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::candidature::sceaux::empreinte::tests::Compteur;

    fn coffre(noms: &[&str]) -> Coffre {
        let enveloppe = |nom: &&str| Enveloppe {
            nom: (*nom).to_owned(),
            cle: [nom.as_bytes()[1]; 32],
        };
        Coffre::new(noms.iter().map(enveloppe).collect()).unwrap()
    }

    #[test]
    fn opens_what_it_sealed_and_nothing_else() {
        let (coffre, alea) = (coffre(&["k1"]), Compteur::default());
        let cle = coffre.cle("A", &alea).unwrap();
        let scelle = coffre.scelle(&cle, "A", "x", b"Awa", &alea).unwrap();
        assert_eq!(coffre.ouvre(&cle, "A", "x", &scelle), Ok(b"Awa".to_vec()));
        // Of another part, another record, another key.
        for (pour, partie) in [("A", "y"), ("B", "x")] {
            let got = coffre.ouvre(&cle, pour, partie, &scelle);
            assert_eq!(got, Err(CoffreError::Alteree));
        }
        let autre = coffre.cle("A", &alea).unwrap();
        assert_eq!(
            coffre.ouvre(&autre, "A", "x", &scelle),
            Err(CoffreError::Alteree)
        );
        for octet in 0..scelle.len() {
            let mut altere = scelle.clone().into_bytes();
            altere[octet] = if altere[octet] == b'A' { b'B' } else { b'A' };
            let altere = String::from_utf8(altere).unwrap();
            assert_eq!(
                coffre.ouvre(&cle, "A", "x", &altere),
                Err(CoffreError::Alteree)
            );
        }
    }

    #[test]
    fn an_old_copy_stays_shut_once_its_key_is_gone() {
        let alea = Compteur::default();
        let avant = coffre(&["k1"]);
        let copie = avant.cle("A", &alea).unwrap();
        let scelle = avant.scelle(&copie, "A", "x", b"Awa", &alea).unwrap();
        // Both keys for the time of wrapping anew, then the new one alone.
        let pendant = coffre(&["k2", "k1"]);
        let vivante = pendant.rescelle(&copie, "A", &alea).unwrap().unwrap();
        assert_eq!(pendant.rescelle(&vivante, "A", &alea), Ok(None));
        let apres = coffre(&["k2"]);
        assert_eq!(apres.ouvre(&vivante, "A", "x", &scelle).unwrap(), b"Awa");
        assert_eq!(
            apres.ouvre(&copie, "A", "x", &scelle),
            Err(CoffreError::CleDetruite)
        );
    }
}

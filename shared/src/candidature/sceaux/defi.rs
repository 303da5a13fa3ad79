//! A challenge for one sending, and the check of what meets it. Nothing is kept in
//! between: the challenge has a seal over what is sent, which only we can set.

use super::empreinte::{Empreintes, same};
use crate::candidature::{
    delais::DEFI,
    preuve::{Defi, DefiError, PreuveError},
};
use jiff::Timestamp;

/// How many zero bits are asked for: half a second to a second on a telephone six times
/// slower than the machine of docs/measures.md, where three are bearable.
const BITS: u32 = 18;

/// A challenge for what is sent, part by part.
pub fn pose_defi(
    empreintes: &Empreintes,
    envoi: &[&[u8]],
    maintenant: Timestamp,
) -> Result<Defi, DefiError> {
    let jusqu_a = maintenant.as_second() + DEFI.as_secs();
    texte(empreintes, envoi, BITS, jusqu_a).parse()
}

/// The challenge that a proof meets, if it was for what is sent.
pub fn verifie_preuve(
    empreintes: &Empreintes,
    envoi: &[&[u8]],
    preuve: &str,
    maintenant: Timestamp,
) -> Result<Defi, PreuveError> {
    let defi = Defi::of_preuve(preuve)?;
    let jusqu_a = defi.as_str().split('.').nth(1);
    let jusqu_a = jusqu_a.and_then(|secondes| secondes.parse().ok());
    let jusqu_a = jusqu_a.ok_or(PreuveError::Forme)?;
    let pose = texte(empreintes, envoi, defi.bits(), jusqu_a);
    if !same(&pose, defi.as_str()) {
        return Err(PreuveError::Sceau);
    }
    match maintenant.as_second() < jusqu_a {
        true => Ok(defi),
        false => Err(PreuveError::Perimee),
    }
}

fn texte(empreintes: &Empreintes, envoi: &[&[u8]], bits: u32, jusqu_a: i64) -> String {
    let debut = format!("{bits}.{jusqu_a}");
    let parties = [&[debut.as_bytes()], envoi].concat();
    format!("{debut}.{}", empreintes.of("defi", &parties))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    const MIDI: Timestamp = Timestamp::constant(1_795_435_200, 0);

    fn cle(octet: u8) -> Empreintes {
        Empreintes::new([octet; 32])
    }

    /// A proof of `cle` and `corps`, found once: it is work.
    static PREUVE: LazyLock<String> = LazyLock::new(|| {
        let defi = pose_defi(&cle(1), &[b"cle", b"corps"], MIDI).unwrap();
        let nombre = defi.cherche(0..u32::MAX).unwrap();
        defi.preuve(nombre)
    });

    #[track_caller]
    fn check(empreintes: &Empreintes, envoi: &[&[u8]], apres_s: i64, expect: Option<PreuveError>) {
        let le = Timestamp::from_second(MIDI.as_second() + apres_s).unwrap();
        let got = verifie_preuve(empreintes, envoi, &PREUVE, le);
        assert_eq!(got.err(), expect);
    }

    #[test]
    fn a_proof_is_for_what_was_sent_and_for_a_time() {
        let envoi: &[&[u8]] = &[b"cle", b"corps"];
        check(&cle(1), envoi, 0, None);
        check(&cle(1), envoi, DEFI.as_secs() - 1, None);
        check(&cle(1), envoi, DEFI.as_secs(), Some(PreuveError::Perimee));
        for autre in [
            &[b"cle".as_slice(), b"corps2"] as &[&[u8]],
            &[b"autre", b"corps"],
            &[b"clec", b"orps"],
            &[b"", b"corps"],
        ] {
            check(&cle(1), autre, 0, Some(PreuveError::Sceau));
        }
        check(&cle(2), envoi, 0, Some(PreuveError::Sceau));
    }

    #[test]
    fn a_challenge_is_no_proof() {
        let defi = pose_defi(&cle(1), &[b"cle", b"corps"], MIDI).unwrap();
        assert_eq!(defi.bits(), BITS);
        let without = (0..).find(|nombre| Defi::of_preuve(&defi.preuve(*nombre)).is_err());
        let lazy = defi.preuve(without.unwrap());
        let got = verifie_preuve(&cle(1), &[b"cle", b"corps"], &lazy, MIDI);
        assert_eq!(got, Err(PreuveError::Travail));
        let got = verifie_preuve(&cle(1), &[b"cle", b"corps"], defi.as_str(), MIDI);
        assert!(got.is_err());
    }

    #[test]
    fn an_easier_one_is_not_ours() {
        let (_, reste) = PREUVE.split_once('.').unwrap();
        let easy = format!("0.{reste}");
        let got = verifie_preuve(&cle(1), &[b"cle", b"corps"], &easy, MIDI);
        assert_eq!(got, Err(PreuveError::Sceau));
    }

    proptest! {
        /// Whatever byte is changed, and whatever is written instead.
        #[test]
        fn what_was_changed_is_refused(place in 0usize..64, par in "[!-~]") {
            let place = place % PREUVE.len();
            let mut preuve = PREUVE.clone();
            preuve.replace_range(place..=place, &par);
            prop_assume!(preuve != *PREUVE);
            prop_assert!(verifie_preuve(&cle(1), &[b"cle", b"corps"], &preuve, MIDI).is_err());
        }

        #[test]
        fn any_text_is_read_without_a_panic(preuve in "\\PC{0,80}") {
            prop_assert!(verifie_preuve(&cle(1), &[b"cle"], &preuve, MIDI).is_err());
        }
    }
}

//! A challenge for one request, and the check of its proof. Nothing is stored in between:
//! the challenge carries a seal over the request, which only we can make.

use super::digest::{Digester, same};
use crate::candidature::{
    delays::CHALLENGE_VALIDITY,
    proof::{Challenge, ChallengeError, ProofError},
};
use jiff::Timestamp;

/// How many zero bits are asked for: half a second to a second of work on a telephone six
/// times slower than the machine of docs/measures.md; up to three seconds are bearable.
const BITS: u32 = 18;

/// A challenge for a request, given as its parts.
pub fn pose_challenge(
    digester: &Digester,
    request: &[&[u8]],
    now: Timestamp,
) -> Result<Challenge, ChallengeError> {
    let until = now.as_second() + CHALLENGE_VALIDITY.as_secs();
    text(digester, request, BITS, until).parse()
}

/// The challenge that a proof answers, if it was made for this request.
pub fn check_proof(
    digester: &Digester,
    request: &[&[u8]],
    proof: &str,
    now: Timestamp,
) -> Result<Challenge, ProofError> {
    let challenge = Challenge::of_proof(proof)?;
    let until = challenge.as_str().split('.').nth(1);
    let until = until.and_then(|seconds| seconds.parse().ok());
    let until = until.ok_or(ProofError::Malformed)?;
    let expected = text(digester, request, challenge.bits(), until);
    if !same(&expected, challenge.as_str()) {
        return Err(ProofError::Seal);
    }
    match now.as_second() < until {
        true => Ok(challenge),
        false => Err(ProofError::Expired),
    }
}

fn text(digester: &Digester, request: &[&[u8]], bits: u32, until: i64) -> String {
    let start = format!("{bits}.{until}");
    let parts = [&[start.as_bytes()], request].concat();
    format!("{start}.{}", digester.of("defi", &parts))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    const NOON: Timestamp = Timestamp::constant(1_795_435_200, 0);

    fn key(byte: u8) -> Digester {
        Digester::new([byte; 32])
    }

    /// A proof for the parts `cle` and `corps`, searched once because it takes time.
    static PROOF: LazyLock<String> = LazyLock::new(|| {
        let challenge = pose_challenge(&key(1), &[b"cle", b"corps"], NOON).unwrap();
        let number = challenge.search(0..u32::MAX).unwrap();
        challenge.proof(number)
    });

    #[track_caller]
    fn check(digester: &Digester, request: &[&[u8]], after_s: i64, expect: Option<ProofError>) {
        let now = Timestamp::from_second(NOON.as_second() + after_s).unwrap();
        let got = check_proof(digester, request, &PROOF, now);
        assert_eq!(got.err(), expect);
    }

    #[test]
    fn a_proof_is_for_what_was_sent_and_for_a_time() {
        let request: &[&[u8]] = &[b"cle", b"corps"];
        check(&key(1), request, 0, None);
        check(&key(1), request, CHALLENGE_VALIDITY.as_secs() - 1, None);
        check(
            &key(1),
            request,
            CHALLENGE_VALIDITY.as_secs(),
            Some(ProofError::Expired),
        );
        for other in [
            &[b"cle".as_slice(), b"corps2"] as &[&[u8]],
            &[b"autre", b"corps"],
            &[b"clec", b"orps"],
            &[b"", b"corps"],
        ] {
            check(&key(1), other, 0, Some(ProofError::Seal));
        }
        check(&key(2), request, 0, Some(ProofError::Seal));
    }

    #[test]
    fn a_challenge_is_no_proof() {
        let challenge = pose_challenge(&key(1), &[b"cle", b"corps"], NOON).unwrap();
        assert_eq!(challenge.bits(), BITS);
        let without = (0..).find(|number| Challenge::of_proof(&challenge.proof(*number)).is_err());
        let lazy = challenge.proof(without.unwrap());
        let got = check_proof(&key(1), &[b"cle", b"corps"], &lazy, NOON);
        assert_eq!(got, Err(ProofError::Work));
        let got = check_proof(&key(1), &[b"cle", b"corps"], challenge.as_str(), NOON);
        assert!(got.is_err());
    }

    #[test]
    fn an_easier_one_is_not_ours() {
        let (_, rest) = PROOF.split_once('.').unwrap();
        let easy = format!("0.{rest}");
        let got = check_proof(&key(1), &[b"cle", b"corps"], &easy, NOON);
        assert_eq!(got, Err(ProofError::Seal));
    }

    proptest! {
        /// For any byte, and any replacement.
        #[test]
        fn what_was_changed_is_refused(place in 0usize..64, by in "[!-~]") {
            let place = place % PROOF.len();
            let mut proof = PROOF.clone();
            proof.replace_range(place..=place, &by);
            prop_assume!(proof != *PROOF);
            prop_assert!(check_proof(&key(1), &[b"cle", b"corps"], &proof, NOON).is_err());
        }

        #[test]
        fn any_text_is_read_without_a_panic(proof in "\\PC{0,80}") {
            prop_assert!(check_proof(&key(1), &[b"cle"], &proof, NOON).is_err());
        }
    }
}

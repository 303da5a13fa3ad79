//! Numbers of the Sirene register.

use super::{CodeFault, code, locations::digits};

code! {
    /// The number of a legal unit: 9 digits, the last a Luhn key.
    Siren: Siren, 9, 9, "356000000", "^[0-9]{9}$"
}

code! {
    /// The number of an establishment: the SIREN of its unit and 5 digits.
    Siret: Siret, 14, 14, "35600000000048", "^[0-9]{14}$"
}

code! {
    /// The code of an EPCI: its SIREN.
    CodeEpci: Epci, 9, 9, "200054781", "^[0-9]{9}$"
}

const LA_POSTE: &[u8] = b"356000000";

fn check_siren(bytes: &[u8]) -> Result<(), CodeFault> {
    digits(bytes, 0)?;
    if bytes.iter().all(|&byte| byte == b'0') {
        return Err(CodeFault::Zero(1, bytes.len()));
    }
    luhn(bytes).then_some(()).ok_or(CodeFault::Checksum)
}

/// Luhn's key: every second digit from the right counts double, less 9 beyond 9.
fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = (digits.iter().rev().enumerate())
        .map(
            |(rank, digit)| match (rank % 2, u32::from(digit.wrapping_sub(b'0'))) {
                (1, digit) if digit > 4 => 2 * digit - 9,
                (1, digit) => 2 * digit,
                (_, digit) => digit,
            },
        )
        .sum();
    sum.is_multiple_of(10)
}

impl Siren {
    fn check(bytes: &[u8; 9]) -> Result<(), CodeFault> {
        check_siren(bytes)
    }
}

impl CodeEpci {
    fn check(bytes: &[u8; 9]) -> Result<(), CodeFault> {
        check_siren(bytes)
    }

    /// The EPCI as a legal unit.
    pub fn siren(self) -> Siren {
        Siren(self.0)
    }
}

impl Siret {
    fn check(bytes: &[u8; 14]) -> Result<(), CodeFault> {
        digits(bytes, 0)?;
        check_siren(&bytes[..9])?;
        let sum: u32 = bytes.iter().map(|&byte| u32::from(byte - b'0')).sum();
        // La Poste ran out of numbers with a Luhn key: those of its
        // establishments add up to a multiple of 5, its head office aside.
        if luhn(bytes) || (bytes.starts_with(LA_POSTE) && sum.is_multiple_of(5)) {
            return Ok(());
        }
        Err(CodeFault::Checksum)
    }

    /// The legal unit it belongs to.
    pub fn siren(self) -> Siren {
        let mut siren = [0; 9];
        siren.copy_from_slice(&self.0[..9]);
        Siren(siren)
    }
}

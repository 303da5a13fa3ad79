//! The code of a priority neighbourhood.

use super::{CodeDepartement, CodeFault, code, locations};
use crate::qpv::Generation;

code! {
    /// The code of a QPV, of either generation: `QP093028`, `QN00101M`.
    ///
    /// 2015: `QP`, the département on three characters, a rank on three digits.
    /// 2024: `QN`, the département, a rank on two digits and what the decree
    /// did: `N` new, `M` contour modified, `I` unchanged, `C` Mayotte.
    CodeQpv: Qpv, 8, 8, "QN00101M",
    "^Q(P(0(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-59])|97[1-8]|98[46-9])[0-9]{3}|N(0(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-59])|97[1-8]|98[46-9])[0-9]{2}[NMIC])$"
}

/// Where the département's code starts: two-character codes are preceded by a 0.
fn departement_start(bytes: &[u8; 8]) -> usize {
    if bytes[2] == b'0' { 3 } else { 2 }
}

impl CodeQpv {
    fn check(bytes: &[u8; 8]) -> Result<(), CodeFault> {
        if bytes[0] != b'Q' {
            return Err(CodeFault::Character(1));
        }
        let last_is_digit = match bytes[1] {
            b'P' => true,
            b'N' => false,
            _ => return Err(CodeFault::Character(2)),
        };
        let start = departement_start(bytes);
        let length = locations::length(&bytes[start..5], start).map_err(|fault| match fault {
            CodeFault::Departement(..) => CodeFault::Departement(3, 5),
            other => other,
        })?;
        if start + length != 5 {
            return Err(CodeFault::Departement(3, 5));
        }
        locations::digits(&bytes[..7], 5)?;
        let last = match bytes[7] {
            b'N' | b'M' | b'I' | b'C' => !last_is_digit,
            byte => last_is_digit && byte.is_ascii_digit(),
        };
        if !last {
            return Err(CodeFault::Character(8));
        }
        Ok(())
    }

    /// The generation the code belongs to.
    pub fn generation(self) -> Generation {
        match self.0[1] {
            b'P' => Generation::G2015,
            _ => Generation::G2024,
        }
    }

    /// The département or overseas collectivity.
    pub fn departement(self) -> CodeDepartement {
        CodeDepartement::leading(&self.0[departement_start(&self.0)..5])
    }
}

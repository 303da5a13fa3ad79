//! Codes of places.

use super::{Faute, code};

code! {
    /// The code of a département or of an overseas collectivity: `01`, `2A`, `971`.
    CodeDepartement: Departement, 2 | 3, 3, "93",
    "^(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-59]|97[1-8]|98[46-9])$"
}

code! {
    /// The INSEE code of a commune, or of an arrondissement of Paris, Lyon or
    /// Marseille, which INSEE codes alike.
    CodeCommune: Commune, 5, 5, "93066",
    "^((0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-59])[0-9]{3}|(97[1-8]|98[46-9])[0-9]{2})$"
}

code! {
    /// A postal code: of the delivery office, it names no commune by itself.
    CodePostal: Postal, 5, 5, "93200",
    "^(0[1-9]|[1-8][0-9]|9[0-57-9])[0-9]{3}$"
}

code! {
    /// The INSEE code of a région, since 2016. Overseas collectivities have none.
    CodeRegion: Region, 2, 2, "11",
    "^(0[12346]|11|2[478]|32|44|5[23]|7[56]|84|9[349])$"
}

impl CodeDepartement {
    fn check(bytes: &[u8; 3]) -> Result<(), Faute> {
        let written = if bytes[2] == 0 {
            &bytes[..2]
        } else {
            &bytes[..]
        };
        if length(written, 0)? != written.len() {
            return Err(Faute::Departement(1, written.len()));
        }
        Ok(())
    }

    /// The code that `bytes` begin with; the caller has checked that there is one.
    pub(super) fn leading(bytes: &[u8]) -> Self {
        let mut code = [0; 3];
        let length = length(bytes, 0).unwrap_or_default();
        for (to, &from) in code.iter_mut().zip(&bytes[..length]) {
            *to = from;
        }
        Self(code)
    }
}

/// How many of the first bytes make up a département's code; `offset` is where
/// they stand in what the caller checks.
pub(super) fn length(bytes: &[u8], offset: usize) -> Result<usize, Faute> {
    let digit = |place: usize| match bytes.get(place) {
        Some(byte) if byte.is_ascii_digit() => Ok(byte - b'0'),
        _ => Err(Faute::Caractere(offset + place + 1)),
    };
    let tens = digit(0)?;
    if tens == 2 && matches!(bytes.get(1), Some(b'A' | b'B')) {
        return Ok(2);
    }
    match (tens, digit(1)?) {
        (0, 0) | (2, 0) | (9, 6) => Err(Faute::Departement(offset + 1, offset + 2)),
        (9, units @ (7 | 8)) if bytes.len() > 2 => match (units, digit(2)?) {
            (7, 1..=8) | (8, 4 | 6..=9) => Ok(3),
            _ => Err(Faute::Departement(offset + 1, offset + 3)),
        },
        (9, 7 | 8) => Err(Faute::Departement(offset + 1, offset + 2)),
        _ => Ok(2),
    }
}

/// The first place that holds no digit is at fault; `from` counts from 0.
pub(super) fn digits(bytes: &[u8], from: usize) -> Result<(), Faute> {
    match bytes[from..].iter().position(|byte| !byte.is_ascii_digit()) {
        Some(place) => Err(Faute::Caractere(from + place + 1)),
        None => Ok(()),
    }
}

impl CodeCommune {
    fn check(bytes: &[u8; 5]) -> Result<(), Faute> {
        let departement = length(bytes, 0)?;
        digits(bytes, departement)?;
        if bytes[departement..].iter().all(|&byte| byte == b'0') {
            return Err(Faute::Zero(departement + 1, 5));
        }
        Ok(())
    }

    /// The département or overseas collectivity.
    pub fn departement(self) -> CodeDepartement {
        CodeDepartement::leading(&self.0)
    }

    /// The commune itself: Paris, Lyon or Marseille for one of their arrondissements.
    pub fn commune(self) -> Self {
        match self.arrondissement() {
            None => self,
            Some(_) => Self(match self.0[0] {
                b'7' => *b"75056",
                b'6' => *b"69123",
                _ => *b"13055",
            }),
        }
    }

    /// The number of the arrondissement of Paris, Lyon or Marseille that this is.
    pub fn arrondissement(self) -> Option<u8> {
        let [.., tens, units] = self.0.map(|byte| byte.wrapping_sub(b'0'));
        let number = 10 * tens + units;
        match &self.0[..3] {
            b"751" if (1..=20).contains(&number) => Some(number),
            b"693" if (81..=89).contains(&number) => Some(number - 80),
            b"132" if (1..=16).contains(&number) => Some(number),
            _ => None,
        }
    }
}

impl CodePostal {
    fn check(bytes: &[u8; 5]) -> Result<(), Faute> {
        digits(bytes, 0)?;
        match &bytes[..2] {
            b"00" | b"96" => Err(Faute::Departement(1, 2)),
            _ => Ok(()),
        }
    }
}

impl CodeRegion {
    const TOUTES: &[&[u8; 2]] = &[
        b"01", b"02", b"03", b"04", b"06", b"11", b"24", b"27", b"28", b"32", b"44", b"52", b"53",
        b"75", b"76", b"84", b"93", b"94", b"99",
    ];

    fn check(bytes: &[u8; 2]) -> Result<(), Faute> {
        digits(bytes, 0)?;
        if !Self::TOUTES.contains(&bytes) {
            return Err(Faute::Region(1, 2));
        }
        Ok(())
    }
}

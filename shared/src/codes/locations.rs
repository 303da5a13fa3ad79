//! Codes of places.

use super::{CodeFault, code};

code! {
    /// The code of a département or of an overseas collectivity: `01`, `2A`, `971`.
    CodeDepartement: Departement, 2 | 3, 3, "93",
    "^(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-59]|97[1-8]|98[46-9])$"
}

code! {
    /// The INSEE code of a commune, or of an arrondissement of Paris, Lyon or
    /// Marseille, which INSEE codes in the same way.
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

/// The régions and their départements, `99` for the demonstration data.
const REGIONS: &[(&[u8; 2], &str)] = &[
    (b"01", "971"),
    (b"02", "972"),
    (b"03", "973"),
    (b"04", "974"),
    (b"06", "976"),
    (b"11", "75 77 78 91 92 93 94 95"),
    (b"24", "18 28 36 37 41 45"),
    (b"27", "21 25 39 58 70 71 89 90"),
    (b"28", "14 27 50 61 76"),
    (b"32", "02 59 60 62 80"),
    (b"44", "08 10 51 52 54 55 57 67 68 88"),
    (b"52", "44 49 53 72 85"),
    (b"53", "22 29 35 56"),
    (b"75", "16 17 19 23 24 33 40 47 64 79 86 87"),
    (b"76", "09 11 12 30 31 32 34 46 48 65 66 81 82"),
    (b"84", "01 03 07 15 26 38 42 43 63 69 73 74"),
    (b"93", "04 05 06 13 83 84"),
    (b"94", "2A 2B"),
    (b"99", "99"),
];

/// For each département by its number, then for `970` to `979`, the rank of its région in
/// [`REGIONS`]: a table, because every rule of every scheme looks it up.
const RANKS: [u8; 110] = {
    let mut ranks = [NONE; 110];
    let mut region = 0;
    while region < REGIONS.len() {
        let codes = REGIONS[region].1.as_bytes();
        let mut place = 0;
        while place < codes.len() {
            let (tens, units) = (codes[place], codes[place + 1]);
            let mut length = 2;
            if units.is_ascii_digit() {
                let mut number = (tens - b'0') as usize * 10 + (units - b'0') as usize;
                if number == 97 {
                    number = 100 + (codes[place + 2] - b'0') as usize;
                    length = 3;
                }
                ranks[number] = region as u8;
            }
            place += length + 1;
        }
        region += 1;
    }
    ranks
};
const NONE: u8 = u8::MAX;

/// The départements of [`REGIONS`], computed at compile time: plans go through them for
/// each scheme that names a place.
const DEPARTEMENTS: [(CodeDepartement, CodeRegion); 102] = {
    let mut departements = [(CodeDepartement([0; 3]), CodeRegion([0; 2])); 102];
    let (mut region, mut rank) = (0, 0);
    while region < REGIONS.len() {
        let (code, own) = REGIONS[region];
        let (own, mut place) = (own.as_bytes(), 0);
        while place < own.len() {
            let mut departement = [own[place], own[place + 1], 0];
            if place + 2 < own.len() && own[place + 2] != b' ' {
                departement[2] = own[place + 2];
            }
            departements[rank] = (CodeDepartement(departement), CodeRegion(*code));
            rank += 1;
            place += if departement[2] == 0 { 3 } else { 4 };
        }
        region += 1;
    }
    departements
};
const CORSE: u8 = 17;

impl CodeDepartement {
    fn check(bytes: &[u8; 3]) -> Result<(), CodeFault> {
        let written = if bytes[2] == 0 {
            &bytes[..2]
        } else {
            &bytes[..]
        };
        if length(written, 0)? != written.len() {
            return Err(CodeFault::Departement(1, written.len()));
        }
        Ok(())
    }

    /// The région it lies in since 2016; overseas collectivities lie in none.
    pub fn region(self) -> Option<CodeRegion> {
        let rank = match self.0 {
            [b'2', b'A' | b'B', 0] => CORSE,
            [b'9', b'7', units] if units != 0 => RANKS[100 + usize::from(units - b'0')],
            [b'9', b'8', units] if units != 0 => NONE,
            [tens, units, _] => RANKS[usize::from(10 * (tens - b'0') + (units - b'0'))],
        };
        let (region, _) = REGIONS.get(usize::from(rank))?;
        Some(CodeRegion(**region))
    }

    /// Overseas: a département of it, or a collectivity.
    pub fn outre_mer(self) -> bool {
        self.0[2] != 0
    }

    /// Every département that lies in a région, with it, in the order of the régions.
    pub(crate) fn all() -> impl Iterator<Item = (Self, CodeRegion)> {
        DEPARTEMENTS.iter().copied()
    }

    /// Two well-formed codes of communes of this département, for when any will do: in
    /// Paris, two arrondissements, because there is no other commune.
    pub(crate) fn generic_communes(self) -> [CodeCommune; 2] {
        if self.as_str() == "75" {
            return [CodeCommune(*b"75101"), CodeCommune(*b"75102")];
        }
        [*b"99998", *b"99999"].map(|mut code| {
            for (to, &from) in code.iter_mut().zip(self.as_str().as_bytes()) {
                *to = from;
            }
            CodeCommune(code)
        })
    }

    /// The code that `bytes` begins with; the caller has checked that there is one.
    pub(super) fn leading(bytes: &[u8]) -> Self {
        Self(match *bytes {
            [b'9', units @ (b'7' | b'8'), last, ..] => [b'9', units, last],
            [tens, units, ..] => [tens, units, 0],
            _ => [0; 3],
        })
    }
}

/// How many of the first bytes make up a département's code; `offset` is where
/// they stand in what the caller checks.
pub(super) fn length(bytes: &[u8], offset: usize) -> Result<usize, CodeFault> {
    let digit = |place: usize| match bytes.get(place) {
        Some(byte) if byte.is_ascii_digit() => Ok(byte - b'0'),
        _ => Err(CodeFault::Character(offset + place + 1)),
    };
    let tens = digit(0)?;
    if tens == 2 && matches!(bytes.get(1), Some(b'A' | b'B')) {
        return Ok(2);
    }
    match (tens, digit(1)?) {
        (0, 0) | (2, 0) | (9, 6) => Err(CodeFault::Departement(offset + 1, offset + 2)),
        (9, units @ (7 | 8)) if bytes.len() > 2 => match (units, digit(2)?) {
            (7, 1..=8) | (8, 4 | 6..=9) => Ok(3),
            _ => Err(CodeFault::Departement(offset + 1, offset + 3)),
        },
        (9, 7 | 8) => Err(CodeFault::Departement(offset + 1, offset + 2)),
        _ => Ok(2),
    }
}

/// Checks that there are only digits from the position `from` on, counted from 0.
pub(super) fn digits(bytes: &[u8], from: usize) -> Result<(), CodeFault> {
    match bytes[from..].iter().position(|byte| !byte.is_ascii_digit()) {
        Some(place) => Err(CodeFault::Character(from + place + 1)),
        None => Ok(()),
    }
}

impl CodeCommune {
    fn check(bytes: &[u8; 5]) -> Result<(), CodeFault> {
        let departement = length(bytes, 0)?;
        digits(bytes, departement)?;
        if bytes[departement..].iter().all(|&byte| byte == b'0') {
            return Err(CodeFault::Zero(departement + 1, 5));
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
    /// The département that its first digits tell: of a few places near a limit, another one
    /// than they lie in. `None` for Monaco.
    pub fn departement(self) -> Option<CodeDepartement> {
        let written = match &self.0 {
            // Ajaccio and Sartène deliver in 200 and 201, Bastia and Corte from 202 on.
            [b'2', b'0', b'0' | b'1', ..] => "2A",
            [b'2', b'0', ..] => "2B",
            // Saint-Barthélemy and Saint-Martin left Guadeloupe and kept its codes.
            b"97133" => "977",
            b"97150" => "978",
            [b'9', b'7' | b'8', ..] => self.as_str().get(..3)?,
            _ => self.as_str().get(..2)?,
        };
        written.parse().ok()
    }

    fn check(bytes: &[u8; 5]) -> Result<(), CodeFault> {
        digits(bytes, 0)?;
        match &bytes[..2] {
            b"00" | b"96" => Err(CodeFault::Departement(1, 2)),
            _ => Ok(()),
        }
    }
}

impl CodeRegion {
    /// Overseas: one of the five régions of a single département.
    pub fn outre_mer(self) -> bool {
        self.0[0] == b'0'
    }

    fn check(bytes: &[u8; 2]) -> Result<(), CodeFault> {
        digits(bytes, 0)?;
        if !REGIONS.iter().any(|(region, _)| *region == bytes) {
            return Err(CodeFault::Region(1, 2));
        }
        Ok(())
    }
}

//! Telephone numbers as people write them, kept in E.164.
//!
//! A page checks the same way as the edge, so these few rules replace a table of every
//! country's plan, which weighs more than the page. Their limits: of a foreign number
//! only the country's code and the length are checked; of a French one, that its first
//! digits belong to a person and, overseas, to which territory.

use std::{fmt, str::FromStr};

/// A number that can be dialled from anywhere: `+` and 7 to 15 digits.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Telephone(String);

/// Why a text is not a telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TelephoneError {
    /// A character other than digits, spaces, dots, dashes, brackets and a leading plus.
    Character,
    /// Too few or too many digits for the country.
    Length,
    /// No country has this code.
    DialingCode,
    /// A short, premium or free number, which nobody answers in person.
    Special,
}

/// Prefixes of overseas national numbers, and the country code of each.
const OVERSEAS: &[(&str, &str)] = &[
    ("262", "262"),
    ("263", "262"),
    ("269", "262"),
    ("590", "590"),
    ("594", "594"),
    ("596", "596"),
    ("639", "262"),
    ("690", "590"),
    ("691", "590"),
    ("692", "262"),
    ("693", "262"),
    ("694", "594"),
    ("696", "596"),
    ("697", "596"),
];

/// Country codes of one and two digits (ITU, E.164 assigned codes, 2016-11-15).
const SHORT_CODES: &[&str] = &[
    "1", "7", "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45",
    "46", "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63",
    "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
];

/// Those of three digits: the first two, and the third that are assigned (same source).
const LONG_CODES: &[(&str, &str)] = &[
    ("21", "12368"),
    ("22", "0123456789"),
    ("23", "0123456789"),
    ("24", "0123456789"),
    ("25", "012345678"),
    ("26", "012345689"),
    ("29", "01789"),
    ("35", "0123456789"),
    ("37", "012345678"),
    ("38", "01235679"),
    ("42", "013"),
    ("50", "0123456789"),
    ("59", "0123456789"),
    ("67", "023456789"),
    ("68", "012356789"),
    ("69", "012"),
    ("85", "02356"),
    ("88", "06"),
    ("96", "012345678"),
    ("97", "01234567"),
    ("99", "234568"),
];

impl FromStr for Telephone {
    type Err = TelephoneError;

    fn from_str(text: &str) -> Result<Self, TelephoneError> {
        let (international, digits) = digits(text)?;
        let digits = digits.as_str();
        if !international {
            return national(digits.strip_prefix('0').ok_or(TelephoneError::Length)?);
        }
        if let Some(rest) = digits.strip_prefix("33") {
            // `+33 (0)6 …`, as printed on letterheads.
            return national(rest.strip_prefix('0').unwrap_or(rest));
        }
        if !known_dialing_code(digits) {
            return Err(TelephoneError::DialingCode);
        }
        let outre_mer = OVERSEAS.iter().any(|(_, code)| digits.starts_with(code));
        match (outre_mer, digits.len()) {
            (true, 12) | (false, 7..=15) => Ok(Self(format!("+{digits}"))),
            (true, 13) if digits.as_bytes()[3] == b'0' => {
                Ok(Self(format!("+{}{}", &digits[..3], &digits[4..])))
            }
            _ => Err(TelephoneError::Length),
        }
    }
}

/// Whether the number is written for dialling from abroad, and its digits.
fn digits(text: &str) -> Result<(bool, String), TelephoneError> {
    let mut digits = String::new();
    let mut plus = false;
    for c in text.trim().chars() {
        match c {
            '+' | '＋' if digits.is_empty() && !plus => plus = true,
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '.' | '-' | '‐' | '‑' | '–' | '/' | '('
            | ')' | '\u{200e}' | '\u{200f}' | '\u{202a}' | '\u{202c}' => {}
            _ => digits.push(digit(c).ok_or(TelephoneError::Character)?),
        }
        // Too long for any number: no need to read on.
        if digits.len() > 20 {
            return Err(TelephoneError::Length);
        }
    }
    if let (false, Some(rest)) = (plus, digits.strip_prefix("00")) {
        return Ok((true, rest.to_owned()));
    }
    // `33 6 12 34 56 78`, its plus forgotten: no national number is that long.
    let missing_plus = digits.len() == 11 && digits.starts_with("33");
    Ok((plus || missing_plus, digits))
}

/// A digit, Arabic and Persian ones included.
fn digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        _ => return None,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

/// A French number without its leading zero.
fn national(digits: &str) -> Result<Telephone, TelephoneError> {
    if digits.len() != 9 {
        return Err(TelephoneError::Length);
    }
    if digits.starts_with(['0', '8']) {
        return Err(TelephoneError::Special);
    }
    let code = OVERSEAS
        .iter()
        .find(|(start, _)| digits.starts_with(start))
        .map_or("33", |(_, code)| code);
    Ok(Telephone(format!("+{code}{digits}")))
}

fn known_dialing_code(digits: &str) -> bool {
    SHORT_CODES.iter().any(|code| digits.starts_with(code))
        || LONG_CODES.iter().any(|(start, ends)| {
            digits
                .strip_prefix(start)
                .and_then(|rest| rest.chars().next())
                .is_some_and(|c| ends.contains(c))
        })
}

impl Telephone {
    /// The number in E.164.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Telephone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Hides the number, so that printing a struct that holds it puts nothing in a log.
impl fmt::Debug for Telephone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Telephone(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_write() {
        use TelephoneError::*;
        for (text, expect) in [
            ("0612345678", Ok("+33612345678")),
            ("06 12 34 56 78", Ok("+33612345678")),
            ("06.12.34.56.78", Ok("+33612345678")),
            ("06-12-34-56-78", Ok("+33612345678")),
            (
                "06\u{202f}12\u{a0}34\u{202f}56\u{202f}78",
                Ok("+33612345678"),
            ),
            (" 0142345678 ", Ok("+33142345678")),
            ("+33 6 12 34 56 78", Ok("+33612345678")),
            ("+33 (0)6 12 34 56 78", Ok("+33612345678")),
            ("0033 6 12 34 56 78", Ok("+33612345678")),
            ("33612345678", Ok("+33612345678")),
            ("٠٦ ١٢ ٣٤ ٥٦ ٧٨", Ok("+33612345678")),
            ("۰۶۱۲۳۴۵۶۷۸", Ok("+33612345678")),
            ("0692 12 34 56", Ok("+262692123456")),
            ("0639 12 34 56", Ok("+262639123456")),
            ("0690123456", Ok("+590690123456")),
            ("0594 12 34 56", Ok("+594594123456")),
            ("0696 12 34 56", Ok("+596696123456")),
            ("+262 692 12 34 56", Ok("+262692123456")),
            ("+262 0692 12 34 56", Ok("+262692123456")),
            ("+33 692 12 34 56", Ok("+262692123456")),
            ("+212 6 12 34 56 78", Ok("+212612345678")),
            ("00 213 551 23 45 67", Ok("+213551234567")),
            ("+44 7911 123456", Ok("+447911123456")),
            ("+1 (212) 555-0123", Ok("+12125550123")),
            ("+687 12 34 56", Ok("+687123456")),
            ("+221 77 123 45 67", Ok("+221771234567")),
            ("", Err(Length)),
            ("612345678", Err(Length)),
            ("06 12 34 56 7", Err(Length)),
            ("06 12 34 56 78 9", Err(Length)),
            ("15", Err(Length)),
            ("0800 12 34 56", Err(Special)),
            ("0899 12 34 56", Err(Special)),
            ("+210 123 456 78", Err(DialingCode)),
            ("+999 123 456 78", Err(DialingCode)),
            ("+0612345678", Err(DialingCode)),
            ("+262 12 34", Err(Length)),
            ("+44 12", Err(Length)),
            ("+1234567890123456", Err(Length)),
            ("06 12 34 56 7O", Err(Character)),
            ("tel: 0612345678", Err(Character)),
            ("06 12+34 56 78", Err(Character)),
            ("++33612345678", Err(Character)),
            ("06123456780612345678061", Err(Length)),
        ] {
            let got = text.parse::<Telephone>();
            assert_eq!(
                got.as_ref().map(Telephone::as_str),
                expect.as_ref().map(|t| *t),
                "{text:?}"
            );
            if let Ok(telephone) = got {
                assert_eq!(telephone.as_str().parse(), Ok(telephone), "{text:?}");
            }
        }
    }

    #[test]
    fn is_not_printed_by_accident() {
        let telephone: Telephone = "0612345678".parse().unwrap();
        assert_eq!(format!("{telephone:?}"), "Telephone(…)");
    }
}

//! Telephone numbers as people write them, kept in E.164.
//!
//! A page checks the same way as the edge, so these few rules replace a table of every
//! country's plan, which weighs more than the page. Their limits: of a foreign number
//! only the country's code and the length are checked; of a French one, that its first
//! digits belong to a person and, overseas, to which territory.

use super::token;
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

/// Countries whose own numbers begin with a zero, which is dialled from abroad too (their
/// national plans, as notified to the ITU, read 2026-11-30). Everywhere else a zero after
/// the country's code is the one that is dialled at home alone.
const KEEP_ZERO: &[&str] = &["39", "225", "226", "229", "241", "242", "378"];

/// The prefix of Saint-Pierre-et-Miquelon, whose numbers have six digits after it, from
/// abroad and at home alike.
const SPM: &str = "508";

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
        let length = dialing_code(digits).ok_or(TelephoneError::DialingCode)?;
        let (code, rest) = digits.split_at(length);
        let rest = match KEEP_ZERO.contains(&code) {
            true => rest,
            false => rest.strip_prefix('0').unwrap_or(rest),
        };
        // One zero is how people write it, of a second nothing is known.
        if rest.starts_with('0') && !KEEP_ZERO.contains(&code) {
            return Err(TelephoneError::Length);
        }
        let number = format!("+{code}{rest}");
        let outre_mer = OVERSEAS.iter().any(|(_, overseas)| *overseas == code);
        match (outre_mer, number.len() - 1) {
            (true, 12) | (false, 7..=15) => Ok(Self(number)),
            _ => Err(TelephoneError::Length),
        }
    }
}

/// Whether the number is written for dialling from abroad, and its digits.
fn digits(text: &str) -> Result<(bool, String), TelephoneError> {
    let mut digits = String::new();
    let mut plus = false;
    let text = token(text);
    let text = text.strip_prefix("tel:").unwrap_or(&text);
    for c in text.chars() {
        match c {
            '+' if digits.is_empty() && !plus => plus = true,
            ' ' | '.' | '-' | '‐' | '‑' | '‒' | '–' | '—' | '−' | '/' | '(' | ')' | '·' | '•' =>
                {}
            '0'..='9' => digits.push(c),
            _ => return Err(TelephoneError::Character),
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

/// A French number without its leading zero.
fn national(digits: &str) -> Result<Telephone, TelephoneError> {
    if digits.len() != 9 {
        return Err(TelephoneError::Length);
    }
    if digits.starts_with(['0', '8']) {
        return Err(TelephoneError::Special);
    }
    if digits.starts_with(SPM) {
        return Ok(Telephone(format!("+{digits}")));
    }
    let code = OVERSEAS
        .iter()
        .find(|(start, _)| digits.starts_with(start))
        .map_or("33", |(_, code)| code);
    Ok(Telephone(format!("+{code}{digits}")))
}

/// How many digits the code of the country has.
fn dialing_code(digits: &str) -> Option<usize> {
    if let Some(code) = SHORT_CODES.iter().find(|code| digits.starts_with(**code)) {
        return Some(code.len());
    }
    let known = |(start, ends): &(&str, &str)| {
        let rest = digits.strip_prefix(start)?;
        ends.contains(rest.chars().next()?).then_some(3)
    };
    LONG_CODES.iter().find_map(known)
}

/// The number to dial of an organisation, found among the words of a cell: one that a
/// person could have, or those that organisations alone have, in 08 and short ones such as
/// 3949. In E.164, but for the short ones, which are dialled from France alone.
pub fn organisation_telephone(text: &str) -> Result<String, TelephoneError> {
    let text = token(text);
    let mut refusal = match dialled(&text) {
        Ok(number) => return Ok(number),
        Err(refusal) => refusal,
    };
    // Words around, or several numbers: the first that can be dialled.
    let number = |c: char| c.is_ascii_digit() || " +.-/()–‑".contains(c);
    for part in text
        .split(|c: char| !number(c))
        .flat_map(|part| [part].into_iter().chain(part.split('/')))
    {
        if !part.contains(|c: char| c.is_ascii_digit()) {
            continue;
        }
        match dialled(part) {
            Ok(number) => return Ok(number),
            Err(TelephoneError::Character) => {}
            Err(error) => refusal = error,
        }
    }
    Err(refusal)
}

fn dialled(text: &str) -> Result<String, TelephoneError> {
    let refusal = match text.parse::<Telephone>() {
        Ok(telephone) => return Ok(telephone.0),
        Err(refusal) => refusal,
    };
    let (international, digits) = digits(text)?;
    let national = match international {
        true => digits
            .strip_prefix("33")
            .map(|rest| rest.strip_prefix('0').unwrap_or(rest)),
        false => digits.strip_prefix('0'),
    };
    match national {
        Some(rest) if rest.len() == 9 && rest.starts_with('8') => Ok(format!("+33{rest}")),
        // Short numbers of the French plan: 3BPQ, 10YT, and those of public services.
        _ if !international && digits.len() == 4 && digits.starts_with(['1', '3']) => Ok(digits),
        _ if !international && digits.len() == 6 && digits.starts_with("11") => Ok(digits),
        _ => Err(refusal),
    }
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
            ("0030 003030", Err(Length)),
            ("٠٦ ١٢ ٣٤ ٥٦ ٧٨", Ok("+33612345678")),
            ("۰۶۱۲۳۴۵۶۷۸", Ok("+33612345678")),
            ("0692 12 34 56", Ok("+262692123456")),
            ("0639 12 34 56", Ok("+262639123456")),
            ("0690123456", Ok("+590690123456")),
            ("0594 12 34 56", Ok("+594594123456")),
            ("0696 12 34 56", Ok("+596696123456")),
            ("+262 692 12 34 56", Ok("+262692123456")),
            ("+262 0692 12 34 56", Ok("+262692123456")),
            ("\u{202d}06 12 34 56 78\u{202c}", Ok("+33612345678")),
            ("\u{202a}06 12 34 56 78\u{202c}", Ok("+33612345678")),
            ("06\u{200b}12345678", Ok("+33612345678")),
            ("\u{feff}0612345678", Ok("+33612345678")),
            ("06\u{ad}12345678", Ok("+33612345678")),
            ("06\u{2060}12345678", Ok("+33612345678")),
            ("06\t12\t34\t56\t78", Ok("+33612345678")),
            (
                "06\u{3000}12\u{3000}34\u{3000}56\u{3000}78",
                Ok("+33612345678"),
            ),
            ("\u{2066}06 12 34 56 78\u{2069}", Ok("+33612345678")),
            ("０６１２３４５６７８", Ok("+33612345678")),
            ("＋３３ ６ １２ ３４ ５６ ７８", Ok("+33612345678")),
            ("߀߆߁߂߃߄߅߆߇߈", Ok("+33612345678")),
            ("06·12·34·56·78", Ok("+33612345678")),
            ("06—12—34—56—78", Ok("+33612345678")),
            ("tel:+33612345678", Ok("+33612345678")),
            ("+213 (0)551 23 45 67", Ok("+213551234567")),
            ("+212 0612 34 56 78", Ok("+212612345678")),
            ("+44 (0)20 7946 0018", Ok("+442079460018")),
            ("00 44 (0) 20 7946 0018", Ok("+442079460018")),
            ("+49 (0)30 123456", Ok("+4930123456")),
            ("+32 (0)2 123 45 67", Ok("+3221234567")),
            ("+41 (0)22 123 45 67", Ok("+41221234567")),
            ("+243 0812345678", Ok("+243812345678")),
            ("+261 (0)32 12 345 67", Ok("+261321234567")),
            ("+90 0532 123 45 67", Ok("+905321234567")),
            ("+380 (0)44 123 45 67", Ok("+380441234567")),
            ("+86 010 1234 5678", Ok("+861012345678")),
            // Theirs begin with a zero.
            ("+39 06 1234 5678", Ok("+390612345678")),
            ("+225 07 12 34 56 78", Ok("+2250712345678")),
            ("+226 07 12 34 56", Ok("+22607123456")),
            ("+229 01 97 12 34 56", Ok("+2290197123456")),
            ("+241 06 12 34 56", Ok("+24106123456")),
            ("+242 06 123 4567", Ok("+242061234567")),
            ("0508 41 22 33", Ok("+508412233")),
            ("+508 41 22 33", Ok("+508412233")),
            ("+33 508 41 22 33", Ok("+508412233")),
            ("0709 12 34 56", Ok("+33709123456")),
            ("0708 41 23 45", Ok("+33708412345")),
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
            ("Tél. 0612345678", Err(Character)),
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
    fn an_organisation_has_numbers_that_no_person_has() {
        for (text, expect) in [
            ("01 02 03 04 05", Some("+33102030405")),
            ("+33 (0)1 42 34 56 78", Some("+33142345678")),
            ("+33(0)142345678", Some("+33142345678")),
            ("0033 (0)1 42 34 56 78", Some("+33142345678")),
            ("33102030405", Some("+33102030405")),
            ("0692 12 34 56", Some("+262692123456")),
            ("0692 12 34 56 (accueil)", Some("+262692123456")),
            ("Tél. : 01.02.03.04.05", Some("+33102030405")),
            ("Tél : +33 (0)1 02 03 04 05", Some("+33102030405")),
            ("01 02 03 04 05 / 06 07 08 09 10", Some("+33102030405")),
            ("01 02 03 04 05 ou 06 07 08 09 10", Some("+33102030405")),
            ("01 02 03 04 05; 06 07 08 09 10", Some("+33102030405")),
            ("poste 12, 01 02 03 04 05", Some("+33102030405")),
            ("0800 12 34 56", Some("+33800123456")),
            ("+33 800 12 34 56", Some("+33800123456")),
            ("\u{202d}0800 12 34 56\u{202c}", Some("+33800123456")),
            ("3949", Some("3949")),
            ("39 49", Some("3949")),
            ("3949 (gratuit)", Some("3949")),
            ("116 117", Some("116117")),
            ("+999 123", None),
            ("01 02 03", None),
            ("à l'accueil", None),
            ("2026", None),
            ("", None),
        ] {
            assert_eq!(
                organisation_telephone(text).ok().as_deref(),
                expect,
                "{text:?}"
            );
        }
    }

    #[test]
    fn is_not_printed_by_accident() {
        let telephone: Telephone = "0612345678".parse().unwrap();
        assert_eq!(format!("{telephone:?}"), "Telephone(…)");
    }
}

//! Official codes, parsed once and valid from then on.
//!
//! ```
//! use shared::codes::{CodeCommune, CodeQpv};
//!
//! let quartier: CodeQpv = "QN02A01M".parse()?;
//! assert_eq!(quartier.departement().as_str(), "2A");
//!
//! let troisieme: CodeCommune = "69383".parse()?;
//! assert_eq!(troisieme.arrondissement(), Some(3));
//! assert_eq!(troisieme.commune().as_str(), "69123");
//! # Ok::<(), shared::codes::CodeError>(())
//! ```
//!
//! Letters are accepted in either case and kept in capitals; nothing else is
//! corrected, so that two texts that parse to one code are one code. A code is as
//! small as its text and cheap to copy.
//!
//! `99` is the département of the demonstration data: INSEE reserves it for places
//! abroad, no real commune of France has it.

mod error;
mod locations;
mod qpv;
mod sirene;
mod territory;

pub use error::{CodeError, CodeFault, CodeKind};
pub use locations::{CodeCommune, CodeDepartement, CodePostal, CodeRegion};
pub use qpv::CodeQpv;
pub use sirene::{CodeEpci, Siren, Siret};
pub use territory::CodeTerritoire;

use crate::inputs::token;
use std::str::FromStr;

/// Everything a type of code has besides its rule, `fn check(&[u8; N])`, which is given
/// the text in capitals, padded with zero bytes where the length varies.
macro_rules! code {
    (
        $(#[$doc:meta])*
        $name:ident: $kind:ident, $lengths:pat, $max:literal, $example:literal, $pattern:literal
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; $max]);

        impl $name {
            /// The code as it is written.
            pub fn as_str(&self) -> &str {
                let length = self.0.iter().position(|&byte| byte == 0);
                // Always ASCII: nothing else gets past `check`.
                std::str::from_utf8(&self.0[..length.unwrap_or($max)]).unwrap_or_default()
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::codes::CodeError;

            fn from_str(text: &str) -> Result<Self, $crate::codes::CodeError> {
                use $crate::codes::{CodeError, CodeFault, CodeKind};
                let fail = |fault| CodeError { kind: CodeKind::$kind, fault };
                if !matches!(text.len(), $lengths) {
                    return Err(fail(CodeFault::Length(text.chars().count())));
                }
                let mut bytes = [0; $max];
                for (byte, given) in bytes.iter_mut().zip(text.bytes()) {
                    *byte = given.to_ascii_uppercase();
                }
                Self::check(&bytes).map_err(fail)?;
                Ok(Self(bytes))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({})", stringify!($name), self.as_str())
            }
        }

        #[cfg(feature = "wire")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "wire")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Visitor;

                impl serde::de::Visitor<'_> for Visitor {
                    type Value = $name;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str($crate::codes::CodeKind::$kind.shape())
                    }

                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$name, E> {
                        text.parse().map_err(E::custom)
                    }
                }

                deserializer.deserialize_str(Visitor)
            }
        }

        #[cfg(feature = "openapi")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "string",
                    "pattern": $pattern,
                    "examples": [$example],
                })
            }
        }
    };
}
use code;

/// Reads a code as people and spreadsheets write it: spaces, what cannot be seen and
/// full-width digits do not count. Nothing else is corrected.
pub fn read<C: FromStr<Err = CodeError>>(text: &str) -> Result<C, CodeError> {
    token(text).replace(' ', "").parse()
}

/// What a code of so many digits was before a spreadsheet took it for a number: `1053` was
/// `01053`, `93066,0` was `93066`. `None` when nothing was lost, or too much. As a digit may
/// also be missing by mistake, say what was made of it.
pub fn restored(text: &str, digits: usize) -> Option<String> {
    let text = token(text).replace(' ', "");
    let (whole, fraction) = text.split_once([',', '.']).unwrap_or((&text, ""));
    let all_digits = whole.bytes().all(|b| b.is_ascii_digit());
    if !all_digits || fraction.bytes().any(|b| b != b'0') || whole.starts_with('0') {
        return None;
    }
    let restored = match digits.checked_sub(whole.len())? {
        0 => whole.to_owned(),
        1 => format!("0{whole}"),
        _ => return None,
    };
    (restored != text).then_some(restored)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::fmt;

    fn check<C>(text: &str, expect: Result<&str, &str>)
    where
        C: FromStr<Err = CodeError> + fmt::Display,
    {
        let got = text.parse::<C>();
        let got = got.map(|c| c.to_string()).map_err(|e| e.to_string());
        let expect = expect.map(str::to_owned).map_err(str::to_owned);
        assert_eq!(got, expect, "{text:?}");
    }

    #[test]
    fn accepts_every_official_shape() {
        for text in ["QP093028", "QP02A001", "QP971001", "QP987076", "QP099001"] {
            check::<CodeQpv>(text, Ok(text));
        }
        for text in ["QN00101M", "QN02A02N", "QN97101I", "QN97601C", "QN09901N"] {
            check::<CodeQpv>(text, Ok(text));
        }
        for text in [
            "01001", "2A004", "2B033", "75056", "75120", "69389", "13216", "97105", "97502",
            "97701", "97801", "98415", "98613", "98735", "98818", "98901", "99001",
        ] {
            check::<CodeCommune>(text, Ok(text));
        }
        for text in [
            "01", "19", "21", "2A", "95", "971", "976", "978", "984", "989", "99",
        ] {
            check::<CodeDepartement>(text, Ok(text));
        }
        for text in ["01000", "20000", "75116", "97133", "98000", "99001"] {
            check::<CodePostal>(text, Ok(text));
        }
        for text in ["01", "11", "94", "06", "99"] {
            check::<CodeRegion>(text, Ok(text));
        }
        for text in ["200071751", "200054781", "200057867", "246900245"] {
            check::<CodeEpci>(text, Ok(text));
        }
        check::<Siren>("356000000", Ok("356000000"));
        for text in ["73282932000074", "35600000000048", "35600000049837"] {
            check::<Siret>(text, Ok(text));
        }
    }

    #[test]
    fn a_departement_lies_in_its_region() {
        for (departement, region) in [
            ("01", Some("84")),
            ("2A", Some("94")),
            ("2B", Some("94")),
            ("20", None),
            ("93", Some("11")),
            ("95", Some("11")),
            ("90", Some("27")),
            ("971", Some("01")),
            ("974", Some("04")),
            ("975", None),
            ("976", Some("06")),
            ("988", None),
            ("99", Some("99")),
        ] {
            let Ok(code) = departement.parse::<CodeDepartement>() else {
                assert_eq!(region, None, "{departement}");
                continue;
            };
            let found = code.region().map(|region| region.to_string());
            assert_eq!(found.as_deref(), region, "{departement}");
        }
        let all = CodeDepartement::all().collect::<Vec<_>>();
        assert_eq!(all.len(), 102, "101 and the one of the demonstration");
        assert!(all.iter().all(|(d, region)| d.region() == Some(*region)));
        assert!(all.iter().all(|(d, _)| d.as_str().parse() == Ok(*d)));
    }

    #[test]
    fn reads_codes_as_people_write_them() {
        for text in [
            "93066",
            " 93066 ",
            "93\u{a0}066",
            "\u{202d}93066\u{202c}",
            "93066\u{200b}",
            "９３０６６",
            "\u{feff}93066",
            "93\u{202f}066",
            "9 3 0 6 6",
            "٩٣٠٦٦",
            "93066\t",
            "93\u{ad}066",
        ] {
            assert_eq!(
                read::<CodeCommune>(text).ok(),
                "93066".parse().ok(),
                "{text:?}"
            );
        }
        let siret = read::<Siret>("356 000 000 00048").map(|siret| siret.to_string());
        assert_eq!(siret.as_deref(), Ok("35600000000048"));
        for text in [
            "93O66",
            "93066,0",
            "9306",
            "93066a",
            "\u{200b}",
            "",
            "8,1234E+13",
        ] {
            assert!(read::<CodeCommune>(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn restores_what_a_spreadsheet_took() {
        for (text, digits, expect) in [
            ("1053", 5, Some("01053")),
            ("1000", 5, Some("01000")),
            ("1\u{a0}000", 5, Some("01000")),
            ("93066,0", 5, Some("93066")),
            ("93066.00", 5, Some("93066")),
            ("1053,0", 5, Some("01053")),
            ("93066", 5, None),
            ("01053", 5, None),
            ("105", 5, None),
            ("930660", 5, None),
            ("93066,5", 5, None),
            ("8,1234E+13", 14, None),
            ("2A004", 5, None),
            ("", 5, None),
        ] {
            assert_eq!(restored(text, digits).as_deref(), expect, "{text:?}");
        }
    }

    #[test]
    fn a_postal_code_lies_in_a_departement() {
        for (postal, expect) in [
            ("93200", &["93"][..]),
            ("01000", &["01"]),
            ("97400", &["974"]),
            ("97133", &["977"]),
            ("97150", &["978"]),
            ("97500", &["975"]),
            ("98800", &["988"]),
            ("20000", &["2A"]),
            ("20090", &["2A"]),
            ("20137", &["2A"]),
            ("20200", &["2B"]),
            ("20600", &["2B"]),
            ("98000", &[]),
        ] {
            let postal: CodePostal = postal.parse().unwrap();
            let departement = postal.departement();
            let codes: Vec<&str> = departement.iter().map(|d| d.as_str()).collect();
            assert_eq!(codes, expect, "{postal}");
        }
    }

    #[test]
    fn keeps_letters_in_capitals() {
        check::<CodeQpv>("qn02a01m", Ok("QN02A01M"));
        check::<CodeCommune>("2b033", Ok("2B033"));
        check::<CodeDepartement>("2a", Ok("2A"));
    }

    #[test]
    fn says_what_where_and_how_to_mend() {
        check::<CodeQpv>(
            "QN0010M",
            Err("code QPV of 7 characters: write it like QP093028 or QN00101M"),
        );
        check::<CodeQpv>(
            "QX093028",
            Err("code QPV with an unexpected character 2: write it like QP093028 or QN00101M"),
        );
        check::<CodeQpv>(
            "QN00101X",
            Err("code QPV with an unexpected character 8: write it like QP093028 or QN00101M"),
        );
        check::<CodeQpv>(
            "QP020001",
            Err(
                "code QPV of no known département (characters 3 to 5): write it like QP093028 or QN00101M",
            ),
        );
        check::<CodeQpv>(
            "QP02C001",
            Err("code QPV with an unexpected character 5: write it like QP093028 or QN00101M"),
        );
        check::<CodeCommune>(
            "93000",
            Err(
                "code of a commune with the number 0, that no commune bears \
                 (characters 3 to 5; is it a postal code?): write it like 93066, 2A004 or 97105",
            ),
        );
        check::<CodeCommune>(
            "97000",
            Err(
                "code of a commune of no known département (characters 1 to 3): \
                 write it like 93066, 2A004 or 97105",
            ),
        );
        check::<CodeCommune>(
            "2A0é",
            Err("code of a commune with an unexpected character 4: \
                 write it like 93066, 2A004 or 97105"),
        );
        check::<CodeDepartement>(
            "1",
            Err("code of a département of 1 character: write it like 01, 2A or 971"),
        );
        check::<CodeDepartement>(
            "930",
            Err(
                "code of a département of no known département (characters 1 to 3): \
                 write it like 01, 2A or 971",
            ),
        );
        check::<CodeRegion>(
            "25",
            Err("code of a région of no known région (characters 1 to 2): write it like 11 or 04"),
        );
        check::<CodePostal>(
            "00100",
            Err("code postal of no known département (characters 1 to 2): write it like 93200"),
        );
        check::<Siren>(
            "552100555",
            Err(
                "SIREN with a checksum that does not match, one digit is wrong: \
                 write its 9 digits without spaces, like 356000000",
            ),
        );
        check::<Siren>(
            "000000000",
            Err(
                "SIREN with the number 0, that no one bears (characters 1 to 9): \
                 write its 9 digits without spaces, like 356000000",
            ),
        );
        check::<Siret>(
            "552 100 554 00013",
            Err("SIRET of 17 characters: write its 14 digits without spaces, like 35600000000048"),
        );
    }

    #[test]
    fn knows_what_a_code_says() {
        for (code, generation, departement) in [
            ("QP093028", "2015", "93"),
            ("QP02A001", "2015", "2A"),
            ("QP971001", "2015", "971"),
            ("QN00101M", "2024", "01"),
            ("QN02B01I", "2024", "2B"),
            ("QN97601C", "2024", "976"),
            ("QN09901N", "2024", "99"),
        ] {
            let code: CodeQpv = code.parse().unwrap();
            assert_eq!(code.generation().as_str(), generation);
            assert_eq!(code.departement().as_str(), departement);
        }
        for (code, commune, arrondissement, departement) in [
            ("93066", "93066", None, "93"),
            ("2A004", "2A004", None, "2A"),
            ("97105", "97105", None, "971"),
            ("98818", "98818", None, "988"),
            ("99001", "99001", None, "99"),
            ("75056", "75056", None, "75"),
            ("75101", "75056", Some(1), "75"),
            ("75120", "75056", Some(20), "75"),
            ("75121", "75121", None, "75"),
            ("69381", "69123", Some(1), "69"),
            ("69389", "69123", Some(9), "69"),
            ("69390", "69390", None, "69"),
            ("13201", "13055", Some(1), "13"),
            ("13216", "13055", Some(16), "13"),
            ("13217", "13217", None, "13"),
        ] {
            let code: CodeCommune = code.parse().unwrap();
            assert_eq!(code.commune().as_str(), commune);
            assert_eq!(code.arrondissement(), arrondissement);
            assert_eq!(code.departement().as_str(), departement);
        }
    }

    #[test]
    fn an_establishment_names_its_unit() {
        let siret: Siret = "35600000049837".parse().unwrap();
        assert_eq!(siret.siren().as_str(), "356000000");
        let epci: CodeEpci = "200054781".parse().unwrap();
        assert_eq!(epci.siren().as_str(), "200054781");
    }

    #[test]
    fn la_poste_head_office_follows_the_common_rule() {
        // Its digits add up to 26: the exception alone would refuse it.
        check::<Siret>("35600000000048", Ok("35600000000048"));
        check::<Siret>(
            "35600000000007",
            Err(
                "SIRET with a checksum that does not match, one digit is wrong: \
                 write its 14 digits without spaces, like 35600000000048",
            ),
        );
    }

    fn luhn_digit(digits: &[u8]) -> u8 {
        let sum: u32 = (digits.iter().rev().enumerate())
            .map(|(rank, &digit)| match (rank % 2, u32::from(digit)) {
                (0, digit) if digit > 4 => 2 * digit - 9,
                (0, digit) => 2 * digit,
                (_, digit) => digit,
            })
            .sum();
        ((10 - sum % 10) % 10) as u8
    }

    fn with_key(mut digits: Vec<u8>) -> Vec<u8> {
        digits.push(luhn_digit(&digits));
        digits
    }

    fn text(digits: &[u8]) -> String {
        digits.iter().map(|&d| char::from(b'0' + d)).collect()
    }

    /// The published pattern agrees with the parser, except for checksums and zeros, which
    /// no pattern can express.
    #[cfg(feature = "openapi")]
    fn check_schema<C>()
    where
        C: FromStr<Err = CodeError> + fmt::Display + schemars::JsonSchema,
    {
        let schema = schemars::schema_for!(C);
        let example = schema.get("examples").unwrap()[0].as_str().unwrap();
        check::<C>(example, Ok(example));
        let pattern = schema.get("pattern").unwrap().as_str().unwrap();
        let pattern = pattern
            .strip_prefix('^')
            .and_then(|p| p.strip_suffix('$'))
            .unwrap();
        let texts = prop::string::string_regex(pattern).unwrap();
        proptest!(|(text in texts)| {
            match text.parse::<C>() {
                Ok(code) => prop_assert_eq!(code.to_string(), text),
                Err(error) => prop_assert!(
                    matches!(error.fault, CodeFault::Checksum | CodeFault::Zero(..)), "{text}: {error}"
                ),
            }
        });
    }

    #[cfg(feature = "openapi")]
    #[test]
    fn publishes_what_it_parses() {
        check_schema::<CodeQpv>();
        check_schema::<CodeCommune>();
        check_schema::<CodeDepartement>();
        check_schema::<CodePostal>();
        check_schema::<CodeRegion>();
        check_schema::<CodeEpci>();
        check_schema::<Siren>();
        check_schema::<Siret>();
    }

    #[cfg(feature = "wire")]
    #[test]
    fn crosses_json_as_its_text() {
        let code: CodeQpv = serde_json::from_str("\"qn02a01m\"").unwrap();
        assert_eq!(serde_json::to_string(&code).unwrap(), "\"QN02A01M\"");
        let error = serde_json::from_str::<CodeQpv>("\"QN\"").unwrap_err();
        assert!(
            error.to_string().starts_with("code QPV of 2 characters"),
            "{error}"
        );
    }

    proptest! {
        #[test]
        fn never_panics_and_parses_back(text in ".{0,16}|[0-9QPNMIC2AB]{2,14}") {
            fn one<C: FromStr<Err = CodeError> + fmt::Display + PartialEq + fmt::Debug>(text: &str) {
                if let Ok(code) = text.parse::<C>() {
                    assert_eq!(code.to_string(), text.to_uppercase());
                    assert_eq!(code.to_string().parse::<C>().as_ref(), Ok(&code));
                }
            }
            one::<CodeQpv>(&text);
            one::<CodeCommune>(&text);
            one::<CodeDepartement>(&text);
            one::<CodePostal>(&text);
            one::<CodeRegion>(&text);
            one::<CodeEpci>(&text);
            one::<Siren>(&text);
            one::<Siret>(&text);
        }

        #[test]
        fn orders_as_the_text_does(a in "0[1-9]|2A|2B|97[1-8]", b in "0[1-9]|2A|2B|97[1-8]") {
            let (x, y): (CodeDepartement, CodeDepartement) = (a.parse().unwrap(), b.parse().unwrap());
            prop_assert_eq!(x.cmp(&y), a.cmp(&b));
        }

        #[test]
        fn catches_every_wrong_digit(
            digits in prop::collection::vec(0u8..10, 8).prop_filter("zero", |d| d.iter().any(|&d| d != 0)),
            nic in prop::collection::vec(0u8..10, 4),
            place in 0usize..14,
            add in 1u8..10,
        ) {
            let siren = with_key(digits);
            check::<Siren>(&text(&siren), Ok(&text(&siren)));
            let mut siret = with_key([siren.clone(), nic].concat());
            if text(&siren) != "356000000" {
                check::<Siret>(&text(&siret), Ok(&text(&siret)));
                siret[place] = (siret[place] + add) % 10;
                prop_assert!(text(&siret).parse::<Siret>().is_err());
            }
            let mut siren = siren;
            siren[place % 9] = (siren[place % 9] + add) % 10;
            prop_assert!(text(&siren).parse::<Siren>().is_err());
        }

        #[test]
        fn a_commune_lies_in_its_city_s_departement(text in "(0[1-9]|[1-8][0-9]|9[0-5]|2A|2B|97[1-8])[0-9]{2,3}") {
            if let Ok(code) = text.parse::<CodeCommune>() {
                prop_assert_eq!(code.commune().departement(), code.departement());
                prop_assert_eq!(code.commune().commune(), code.commune());
                prop_assert!(text.starts_with(code.departement().as_str()));
            }
        }
    }
}

//! The languages of the API.

/// The language an error is told in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Langue {
    /// French, unless asked otherwise.
    #[default]
    Fr,
    /// English.
    En,
}

impl Langue {
    /// The better liked of the two in an `Accept-Language` header.
    pub fn negotiate(accept_language: &str) -> Self {
        let weight = |wanted: &str| {
            accept_language
                .split(',')
                .filter_map(|range| {
                    let mut parts = range.split(';');
                    let tag = parts.next()?.trim();
                    let primary = tag.split('-').next()?;
                    let weight = parts
                        .find_map(|part| part.trim().strip_prefix("q=")?.parse().ok())
                        .unwrap_or(1.0);
                    primary.eq_ignore_ascii_case(wanted).then_some(weight)
                })
                .fold(0.0, f32::max)
        };
        if weight("en") > weight("fr") {
            Self::En
        } else {
            Self::Fr
        }
    }

    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speaks_french_unless_english_is_liked_better() {
        for (header, expect) in [
            ("", Langue::Fr),
            ("fr", Langue::Fr),
            ("en", Langue::En),
            ("en-GB,en;q=0.9", Langue::En),
            ("fr-FR,fr;q=0.9,en;q=0.8", Langue::Fr),
            ("de,en;q=0.5", Langue::En),
            ("en;q=0.2, fr;q=0.1", Langue::En),
            ("en;q=0, de", Langue::Fr),
            ("fr;q=1,en;q=1", Langue::Fr),
            ("EN", Langue::En),
            ("*", Langue::Fr),
            (";;q=,,=", Langue::Fr),
            ("en;q=NaN", Langue::Fr),
        ] {
            assert_eq!(Langue::negotiate(header), expect, "{header:?}");
        }
    }
}

//! The languages of the API.

/// The language of error messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Language {
    /// French, unless asked otherwise.
    #[default]
    Fr,
    /// English.
    En,
}

impl Language {
    /// The preferred of the two in an `Accept-Language` header.
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
    fn speaks_french_unless_english_is_preferred() {
        for (header, expect) in [
            ("", Language::Fr),
            ("fr", Language::Fr),
            ("en", Language::En),
            ("en-GB,en;q=0.9", Language::En),
            ("fr-FR,fr;q=0.9,en;q=0.8", Language::Fr),
            ("de,en;q=0.5", Language::En),
            ("en;q=0.2, fr;q=0.1", Language::En),
            ("en;q=0, de", Language::Fr),
            ("fr;q=1,en;q=1", Language::Fr),
            ("EN", Language::En),
            ("*", Language::Fr),
            (";;q=,,=", Language::Fr),
            ("en;q=NaN", Language::Fr),
        ] {
            assert_eq!(Language::negotiate(header), expect, "{header:?}");
        }
    }
}

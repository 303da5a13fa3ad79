//! The plural of a language, by the rules of CLDR.

use anyhow::{Context, Result, anyhow};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

/// As Fluent names them, in the order in which a page holds the forms of a message.
const NAMES: [(PluralCategory, &str); 6] = [
    (PluralCategory::Zero, "zero"),
    (PluralCategory::One, "one"),
    (PluralCategory::Two, "two"),
    (PluralCategory::Few, "few"),
    (PluralCategory::Many, "many"),
    (PluralCategory::Other, "other"),
];

/// From there on, a number has the plural of its two last digits: so the page holds the plural
/// of 200 numbers. [`ranks`] verifies it as far as [`VERIFIED`].
const LISTED: usize = 200;
const VERIFIED: usize = 20_000;

fn rules(tag: &str) -> Result<PluralRules> {
    // Easy French has the plurals of French.
    let base = tag.split('-').next().unwrap_or(tag);
    let locale: Locale = base
        .parse()
        .with_context(|| format!("{tag} is no tag of a language"))?;
    PluralRules::try_new_cardinal(locale.into())
        .map_err(|cause| anyhow!("CLDR has no plural of {tag}: {cause}"))
}

fn category(rules: &PluralRules, number: usize) -> &'static str {
    let category = rules.category_for(number);
    let found = NAMES.iter().find(|(of, _)| *of == category);
    found.map_or("other", |(_, name)| name)
}

/// The forms that whole numbers take in a language, in order.
pub(crate) fn categories(tag: &str) -> Result<Vec<&'static str>> {
    let rules = rules(tag)?;
    let mut reached = Vec::new();
    for number in 0..VERIFIED {
        reached.push(category(&rules, number));
    }
    let names = NAMES.iter().map(|(_, name)| *name);
    // What a number with decimals takes, whole ones may not.
    Ok(names
        .filter(|name| *name == "other" || reached.contains(name))
        .collect())
}

/// Of each number below 200, which of the [`categories`] it takes, as a digit.
pub(crate) fn ranks(tag: &str) -> Result<String> {
    let rules = rules(tag)?;
    let categories = categories(tag)?;
    let rank = |number| -> Result<usize> {
        let name = category(&rules, number);
        let found = categories.iter().position(|of| *of == name);
        found.context("a category that no number takes")
    };
    let listed: Vec<usize> = (0..LISTED).map(rank).collect::<Result<_>>()?;
    for number in LISTED..VERIFIED {
        if listed.get(100 + number % 100) != Some(&rank(number)?) {
            return Err(anyhow!(
                "{tag}: the plural of {number} is not of its last two digits"
            ));
        }
    }
    Ok(listed.iter().map(ToString::to_string).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_those_of_the_language() {
        for (tag, expect) in [
            ("fr", &["one", "other"][..]),
            ("fr-falc", &["one", "other"]),
            ("ar", &["zero", "one", "two", "few", "many", "other"]),
            ("ru", &["one", "few", "many", "other"]),
            ("zh", &["other"]),
        ] {
            assert_eq!(categories(tag).unwrap(), expect, "{tag}");
        }
        assert!(categories("pas une langue").is_err());
    }

    #[test]
    fn numbers_find_their_form() {
        for (tag, number, expect) in [
            ("fr", 0, '0'),
            ("fr", 1, '0'),
            ("fr", 2, '1'),
            ("en", 0, '1'),
            ("ar", 0, '0'),
            ("ar", 3, '3'),
            ("ar", 111, '4'),
            ("ru", 21, '0'),
            ("ru", 11, '2'),
        ] {
            assert_eq!(
                ranks(tag).unwrap().chars().nth(number),
                Some(expect),
                "{tag} {number}"
            );
        }
    }
}

//! Every word a resident reads, one table a language.
//!
//! A word with `{…}` is filled by [`fill_template`]. A new language is a new table: the
//! compiler asks for every word, the tests below for the same holes.

macro_rules! words {
    ($(#[$docs:meta])* $table:ident: $($(#[$doc:meta])* $name:ident,)*) => {
        $(#[$docs])*
        #[derive(Debug, PartialEq)]
        pub(crate) struct $table {
            $($(#[$doc])* pub(crate) $name: &'static str,)*
        }

        #[cfg(test)]
        impl $table {
            pub(crate) fn all(&self) -> Vec<(&'static str, &'static str)> {
                vec![$((stringify!($name), self.$name)),*]
            }
        }
    };
}

mod candidature;
mod eligibilite;
mod fr;
mod interview;
mod journey;
mod orientation;
mod range;

pub(crate) use candidature::{CandidatureWords, FR as CANDIDATURE_FR};
pub(crate) use eligibilite::{EligibiliteWords, FR as ELIGIBILITE_FR};
pub(crate) use fr::{ANSWER as ANSWER_FR, FR};
pub(crate) use interview::{FR as ENTRETIEN_FR, InterviewWords};
pub(crate) use journey::{
    ELIGIBILITE_FR as ELIGIBILITE_JOURNEY_FR, JourneyWords,
    ORIENTATION_FR as ORIENTATION_JOURNEY_FR,
};
pub(crate) use orientation::{FR as ORIENTATION_FR, OrientationWords};
pub(crate) use range::month;
pub(crate) use range::{date, distance, precision};

words! {
    /// The words of `<guichet-qpv>` in one language.
    Words:

    /// The language, as `lang` writes it.
    lang,
    /// The direction of its writing.
    dir,
    /// The months, in order, commas between.
    month,
    /// What separates whole from decimal.
    decimal_comma,
    /// A day of a month of a year.
    date,
    /// Less than the smallest distance said.
    less_than,

    /// The question, label of the field.
    question,
    /// How to answer it.
    aide,
    /// Who receives what is typed.
    note,
    /// The button that checks.
    check_label,
    /// The button that asks the device.
    locate_label,
    /// The button that tries again.
    retry_label,

    /// The name of the list of propositions.
    propositions,
    /// How to use the list, for those who hear it.
    instructions,
    one_address,
    addresses_found,
    /// Beside a proposition that is a street.
    kind_street,
    /// Beside a proposition that is a hamlet or a named place.
    kind_named_place,
    /// Beside a proposition that is a commune.
    kind_commune,
    /// Too little was written.
    too_short,
    choose_from_list,
    no_address,
    /// The geocoder refuses the text.
    unread_address,
    /// What to try then.
    no_address_advice,
    /// The addresses are long to come.
    search,
    /// The answer is long to come.
    wait_delay,
    /// The device is asked where it is.
    position_wait,

    /// It is nobody's fault here.
    not_your_fault,
    /// The device has no network.
    offline,
    offline_advice,
    /// The geocoder does not answer.
    geocoder_failure,
    geocoder_failure_advice,
    /// The geocoder has too much to do.
    geocoder_saturated,
    geocoder_saturated_advice,
    /// The contours do not come.
    pack_failure,
    pack_failure_advice,
    /// The contours are damaged.
    pack_refused,
    pack_refused_advice,
}

words! {
    /// The words of what follows a choice, or a position that is asked for: they come with it.
    AnswerWords:

    /// Yes, for an address.
    yes_for_address,
    /// Yes, for a wider place.
    yes_for_place,
    /// Yes, for the device's position.
    yes_for_position,
    /// No, for an address.
    no_for_address,
    /// No, for a wider place.
    no_for_place,
    /// No, for the device's position.
    no_for_position,
    /// To confirm: the limit is too near.
    doubt_limit,
    /// To confirm: a street without its number.
    doubt_street,
    /// To confirm: a wider place.
    doubt_place,
    /// To confirm: a vague position.
    doubt_position,
    sans_reponse,

    /// What stands for the address when the device gave a position.
    your_position,
    quartier_name,
    /// How far its limit is, from inside.
    limit_at,
    plus_proche,
    none_nearby,
    bande_300,
    /// Perhaps within 300 m.
    bande_300_doubt,
    bande_500,
    /// Perhaps within 500 m.
    bande_500_doubt,
    /// What a band is for.
    bande_meaning,
    /// The limit is nearer than the data is exact.
    near_limit,
    /// And so nothing can be told.
    near_limit_advice,
    /// The neighbourhood in question.
    quartier_concerned,
    /// Why a street is not enough.
    wide_street,
    /// Why a named place is not enough.
    wide_place,
    /// Why a commune is not enough.
    wide_commune,
    /// Why a vague position is not enough.
    vague_position,
    /// The point is in no known territory.
    outside_territoire,
    /// No set is in force there.
    generation_missing,
    /// The set is an extract.
    partial_referentiel,
    /// A pack is missing.
    missing_data,

    /// The heading of what to do.
    what_now,
    /// What a yes opens.
    next_yes,
    /// Whom to see with a project.
    next_citeslab,
    /// What a no leaves.
    next_no,
    next_town_hall,
    /// Ask for the number.
    specify_number,
    /// Ask for an address.
    specify_address,
    state_site,
    state_site_url,

    /// The answer proves nothing.
    not_an_attestation,
    /// Where the data comes from.
    source,
    /// When it was published.
    publication,
    /// When the check was made.
    verifie_le,
    /// The data is fictional.
    demonstration,

    /// The heading of the details.
    details,
    detail_address,
    detail_quartier,
    detail_communes,
    detail_generation,
    /// Detail: the distance to the limit.
    detail_limit,
    detail_precision,
    detail_bande,
    detail_licence,
    yes,
    negate,
    maybe,

    /// The map in words, from inside.
    map_inside,
    /// The map in words, from outside.
    map_outside,
    /// The map in words, in doubt.
    map_doubt,
    /// How to read the map.
    map_legend,
    /// North, on the map.
    north,

    /// The button that prints.
    print_label,

    /// The position is not allowed.
    refused_position,
    refused_position_advice,
    /// The position is not known.
    unknown_position,
    /// The page cannot ask for the position.
    impossible_position,
    impossible_position_advice,
    /// The position takes too long.
    slow_position,
    position_advice,
}

/// A word with its holes filled.
pub(crate) fn fill_template(template: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(template.len() + 16);
    for (rank, chunk) in template.split('{').enumerate() {
        match chunk.split_once('}') {
            Some((key, after)) if rank > 0 => {
                let value = values.iter().find(|(name, _)| *name == key);
                text.push_str(value.map_or("", |(_, value)| value));
                text.push_str(after);
            }
            _ => text.push_str(chunk),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_are_filled() {
        let check = |template, expected| {
            let values = [("a", "un"), ("b", "deux")];
            assert_eq!(fill_template(template, &values), expected);
        };
        check("rien", "rien");
        check("{a} et {b}, puis {a}", "un et deux, puis un");
        check("{inconnu}!", "!");
        check("ouvert {a", "ouvert a");
    }

    #[test]
    fn the_loader_says_the_same() {
        // The rest of what it shows first, it has from the elements themselves.
        let loader = include_str!("../../../public/guichet.js");
        assert!(loader.contains(&format!("\"{}\"", FR.retry_label)));
    }

    /// Every word of every table.
    fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
        let tables = [
            FR.all(),
            ANSWER_FR.all(),
            ENTRETIEN_FR.all(),
            ELIGIBILITE_FR.all(),
            ORIENTATION_FR.all(),
            ELIGIBILITE_JOURNEY_FR.all(),
            ORIENTATION_JOURNEY_FR.all(),
            CANDIDATURE_FR.all(),
        ];
        tables.into_iter().flatten()
    }

    #[test]
    fn sentences_are_short_and_polite() {
        let mut lengths: Vec<usize> = Vec::new();
        for (name, word) in all() {
            for phrase in word.split_inclusive(['.', '?', '!', ':']) {
                let words = phrase
                    .split_whitespace()
                    .filter(|word| word.chars().any(char::is_alphanumeric));
                let number = words.count();
                assert!(number <= 20, "{name}: {number} words in {phrase:?}");
                lengths.push(number);
            }
            let low = word.to_lowercase();
            for forbidden in [" tu ", " ton ", " ta ", "email", "mail", "cliquez"] {
                assert!(
                    !low.contains(forbidden),
                    "{name}: {forbidden:?} in {word:?}"
                );
            }
            assert!(
                !word.contains('\''),
                "{name}: typewriter apostrophe in {word:?}"
            );
        }
        lengths.sort_unstable();
        assert!(lengths[lengths.len() / 2] <= 12);
    }
}

//! Addresses as people paste them, drawn: what is sent, what is taken, how namesakes are
//! told apart.

use proptest::prelude::*;
use shared::inputs::{FoundAddress, Judgement, address_query, distinction, judge};
use std::collections::HashSet;

const STREETS: [&str; 8] = [
    "Rue des Cordiers",
    "Avenue du Maréchal-Ferrant",
    "Chemin de l’Église",
    "Boulevard Saint-Rémi",
    "Allée Édith-Valombre",
    "Place du 8 Mai 1945",
    "Grande Rue",
    "Quai Œuvre-Neuve",
];
const COMMUNES: [(&str, &str, &str); 5] = [
    ("Port-Brumel", "99001", "99010"),
    ("Saint-Elme", "99003", "99030"),
    ("L’Anse-aux-Sternes", "99005", "99050"),
    ("Île-Neuvette", "99006", "99060"),
    ("Œuf-en-Brume", "99007", "99070"),
];
/// What comes with a text that is copied from elsewhere, and says nothing.
const DIRT: [&str; 20] = [
    " ", "\u{a0}", "\u{202f}", "\t", "\n", "\u{200b}", "\u{feff}", "\u{202a}", "\u{202c}",
    "\u{200e}", "\u{2060}", "\u{ad}", "«\u{a0}", "“", "– ", "• ", "\u{f0b7}", "📍", "*", "> ",
];

/// An address, as the geocoder writes it.
#[derive(Clone, Debug)]
struct DrawnAddress {
    number: String,
    street: &'static str,
    commune: (&'static str, &'static str, &'static str),
}

impl DrawnAddress {
    fn label(&self) -> String {
        let (name, _, postcode) = self.commune;
        format!("{} {} {postcode} {name}", self.number, self.street)
    }

    fn found<'a>(&'a self, label: &'a str, score: f64) -> FoundAddress<'a> {
        let (_, citycode, postcode) = self.commune;
        FoundAddress {
            label,
            context: "99, Brume",
            number: Some(&self.number),
            street: self.street,
            citycode,
            old_commune: "",
            postcode,
            score: Some(score),
        }
    }
}

fn address() -> impl Strategy<Value = DrawnAddress> {
    let suffix = prop::sample::select(vec!["", "", "", "bis", "ter", " bis"]);
    // One in four is a number that the name of a street has too.
    let number = prop_oneof![3 => 1..400_u32, 1 => prop::sample::select(vec![8, 1945])];
    let parts = (
        number,
        suffix,
        prop::sample::select(STREETS.to_vec()),
        prop::sample::select(COMMUNES.to_vec()),
    );
    parts.prop_map(|(number, suffix, street, commune)| DrawnAddress {
        number: format!("{number}{suffix}"),
        street,
        commune,
    })
}

/// A text with dirt before it, after it and in the place of its spaces, in any case.
fn pasted(text: String) -> impl Strategy<Value = String> {
    let dirt = || prop::collection::vec(prop::sample::select(DIRT.to_vec()), 0..4);
    let spaces = prop::sample::select(vec![" ", "  ", "\u{a0}", " \u{200b}", "\t", "\n", ", "]);
    let case = 0..3_u8;
    (dirt(), dirt(), spaces, case).prop_map(move |(before, after, space, case)| {
        let text = match case {
            0 => text.to_uppercase(),
            1 => text.to_lowercase(),
            _ => text.clone(),
        };
        format!(
            "{}{}{}",
            before.concat(),
            text.replace(' ', space),
            after.concat()
        )
    })
}

proptest! {
    #[test]
    fn what_is_pasted_is_sent_so_that_it_is_read(
        text in address().prop_flat_map(|address| pasted(address.label())),
    ) {
        let sent = address_query(&text).expect("an address is there");
        prop_assert!(sent.starts_with(char::is_alphanumeric), "{sent:?} of {text:?}");
        prop_assert!((3..=200).contains(&sent.chars().count()));
        prop_assert_eq!(address_query(&sent), Some(sent.clone()), "it is clean already");
    }

    #[test]
    fn any_text_at_all_is_sent_as_the_geocoder_reads_it_or_not(text in "\\PC{0,240}|.{0,240}") {
        if let Some(sent) = address_query(&text) {
            prop_assert!((3..=200).contains(&sent.chars().count()), "{sent:?} of {text:?}");
            prop_assert!(!sent.starts_with(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric()));
        }
    }

    #[test]
    fn what_was_asked_is_taken_however_it_is_pasted(
        (address, text) in address()
            .prop_flat_map(|address| (Just(address.clone()), pasted(address.label()))),
    ) {
        let label = address.label();
        prop_assert_eq!(
            judge(&text, &[address.found(&label, 0.9)]),
            Judgement::Take(0),
            "{:?} of {:?}", text, address
        );
        prop_assert_eq!(judge(&text, &[address.found(&label, 0.59)]), Judgement::Offer);
    }

    #[test]
    fn another_number_street_or_commune_is_offered(asked in address(), other in address()) {
        let (text, label) = (asked.label(), other.label());
        let same = |a: &DrawnAddress, b: &DrawnAddress| {
            a.number.replace(' ', "") == b.number.replace(' ', "")
                && a.street == b.street
                && a.commune == b.commune
        };
        let expect = match same(&asked, &other) {
            true => Judgement::Take(0),
            false => Judgement::Offer,
        };
        prop_assert_eq!(judge(&text, &[other.found(&label, 0.95)]), expect, "{} for {}", label, text);
    }

    #[test]
    fn without_its_number_or_in_two_communes_it_is_offered(address in address(), place in 0..5_usize) {
        let label = address.label();
        let found = address.found(&label, 0.95);
        let (name, _, postcode) = address.commune;
        let street = format!("{} {postcode} {name}", address.street);
        prop_assert_eq!(judge(&street, &[found]), Judgement::Offer);

        let elsewhere = DrawnAddress { commune: COMMUNES[place], ..address.clone() };
        let other = elsewhere.label();
        let asked = format!("{} {}", address.number, address.street);
        let expect = match elsewhere.commune == address.commune {
            true => Judgement::Take(0),
            false => Judgement::Offer,
        };
        prop_assert_eq!(judge(&asked, &[found, elsewhere.found(&other, 0.95)]), expect);
    }

    #[test]
    fn two_places_are_never_one_choice(
        drawn in prop::collection::vec(
            (
                prop::sample::select(vec!["Saint-Denis", "Saint Denis", "Sainte-Marie"]),
                prop::sample::select(vec!["93066", "97411", "11339", "97418", "97228", "2A001", ""]),
                prop::sample::select(vec!["93200", "97400", ""]),
                prop::sample::select(vec!["", "Brens", "Virignin"]),
            ),
            1..6,
        ),
    ) {
        let found: Vec<_> = drawn
            .iter()
            .map(|&(label, citycode, postcode, old_commune)| FoundAddress {
                label,
                citycode,
                postcode,
                old_commune,
                ..FoundAddress::default()
            })
            .collect();
        let places: HashSet<_> = drawn.iter().collect();
        let shown: HashSet<_> = (0..found.len())
            .map(|rank| (drawn[rank].0, distinction(rank, &found)))
            .collect();
        prop_assert_eq!(shown.len(), places.len(), "{:?} for {:?}", shown, drawn);
    }
}

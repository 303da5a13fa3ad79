//! What is asked of the geocoder, and which of its answers may be taken without asking.

use super::line;
use crate::codes::CodeCommune;

/// The fewest and the most characters that the State's geocoder takes.
const QUERY_LENGTH: (usize, usize) = (3, 200);

/// The lowest score of an answer that may be taken (the State's geocoder scores from 0 to
/// 1; those who use it in bulk report wrong places below 0.6).
pub const SCORE_MIN: f64 = 0.6;

/// An answer of the geocoder, as far as it decides.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FoundAddress<'a> {
    /// Number, street, postal code and commune.
    pub label: &'a str,
    /// The département and the région, in words.
    pub context: &'a str,
    /// The number in the street, for an answer that is one.
    pub number: Option<&'a str>,
    pub street: &'a str,
    /// The code of the commune.
    pub citycode: &'a str,
    /// The commune that it was before two became one.
    pub old_commune: &'a str,
    pub postcode: &'a str,
    /// `None` of a geocoder that gives none: its answers are offered.
    pub score: Option<f64>,
}

/// What may be done with answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// Take this one, by its rank: it is what was asked, and the only one.
    Take(usize),
    /// Let the person choose.
    Offer,
}

/// What may be sent for a text: what cannot be seen is gone, it begins with a letter or a
/// digit, is long enough, and cut where the geocoder would refuse the rest.
pub fn address_query(text: &str) -> Option<String> {
    let line = line(text);
    let query = line.trim_matches(is_sign);
    let cut = match query.char_indices().nth(QUERY_LENGTH.1) {
        Some((end, _)) => query[..end].trim_end(),
        None => query,
    };
    (cut.chars().count() >= QUERY_LENGTH.0).then(|| cut.to_owned())
}

/// Whether a character is neither a letter nor a digit. By blocks: the exact table costs a
/// page kilobytes.
fn is_sign(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => !c.is_ascii_alphanumeric(),
        'ª' | 'µ' | 'º' => false,
        '\u{80}'..='\u{bf}' | '×' | '÷' => true,
        '\u{2b0}'..='\u{36f}' | '\u{2000}'..='\u{2bff}' | '\u{2e00}'..='\u{2e7f}' => true,
        '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{e000}'..='\u{f8ff}' => true,
        '\u{fe10}'..='\u{fe6f}' | '\u{ff01}'..='\u{ff0f}' | '\u{fff9}'..='\u{ffff}' => true,
        '\u{1f000}'..='\u{1ffff}' => true,
        _ => false,
    }
}

/// Which answer may be taken for a text, when the person chose none of them.
///
/// It must be a number in a street, of a good enough score, whose number is the one that
/// was asked; every word that was typed must be one of its words, one at least of its
/// street's own name; and no other answer may be as good: only the one that was written out
/// whole is better than another. Anything else is for the person to choose.
pub fn judge(asked: &str, found: &[FoundAddress<'_>]) -> Judgement {
    let asked = words(&line(asked));
    let mut fitting: Vec<_> = (0..).zip(found).collect();
    fitting.retain(|(_, found)| fits(&asked, found));
    if fitting.iter().any(|(_, found)| words(found.label) == asked) {
        fitting.retain(|(_, found)| words(found.label) == asked);
    }
    let Some((rank, first)) = fitting.first() else {
        return Judgement::Offer;
    };
    let same = |other: &FoundAddress<'_>| {
        other.signs() == first.signs() && words(other.label) == words(first.label)
    };
    match fitting.iter().all(|(_, other)| same(other)) {
        true => Judgement::Take(*rank),
        false => Judgement::Offer,
    }
}

/// Whether an answer is in the street that was asked for, whatever its number: good enough
/// for a place that is said to be known to the street only.
pub fn is_in_street(asked: &str, found: &FoundAddress<'_>) -> bool {
    let asked = words(&line(asked));
    let street = words(found.street);
    let named =
        |own: &String| IGNORED.contains(&own.as_str()) || asked.iter().any(|word| alike(word, own));
    found.is_scored() && !street.is_empty() && own_name(&street).iter().all(named)
}

/// What to write after the name of a place, so that it is told from those which have the
/// same: its département, or else the commune it was, its postal code, its code. Empty for
/// one that has no namesake.
pub fn distinction(rank: usize, found: &[FoundAddress<'_>]) -> String {
    let Some(place) = found.get(rank) else {
        return String::new();
    };
    let signs = place.signs();
    let name = words(place.label);
    let namesakes: Vec<_> = found
        .iter()
        .filter(|other| words(other.label) == name)
        .map(FoundAddress::signs)
        .filter(|other| *other != signs)
        .collect();
    // The first that tells it from all of them, or else each that tells it from one.
    let mut shown = Vec::new();
    for (at, sign) in signs.iter().enumerate() {
        let told = namesakes.iter().filter(|other| other[at] != *sign).count();
        if sign.is_empty() || told == 0 {
            continue;
        }
        if told == namesakes.len() {
            return sign.clone();
        }
        shown.push(sign.as_str());
    }
    shown.join(", ")
}

impl FoundAddress<'_> {
    fn is_scored(&self) -> bool {
        self.score.is_some_and(|score| score >= SCORE_MIN)
    }

    /// What may tell it from a namesake, as people know it first.
    fn signs(&self) -> [String; 4] {
        let commune = self.citycode.parse::<CodeCommune>();
        let departement = commune.map_or_else(
            |_| String::new(),
            |code| code.departement().as_str().to_owned(),
        );
        [
            departement,
            self.old_commune.to_owned(),
            self.postcode.to_owned(),
            self.citycode.to_owned(),
        ]
    }
}

/// The name of a street without what kind of street it is.
fn own_name(street: &[String]) -> &[String] {
    match street {
        [_, name @ ..] if !name.is_empty() => name,
        name => name,
    }
}

fn fits(asked: &[String], found: &FoundAddress<'_>) -> bool {
    let Some(number) = found.number.map(words) else {
        return false;
    };
    if !found.is_scored() {
        return false;
    }
    let street = words(found.street);
    let mut known = words(found.label);
    known.extend(words(found.context));
    known.push(found.citycode.to_ascii_lowercase());
    // `7 bis`, `7bis` and `7 B` are each one number.
    let number = number.concat();
    let own = own_name(&street);
    // `Place du 8 Mai 1945` has numbers of its own: each may be typed once, beside the house's.
    let mut of_street: Vec<_> = street.iter().filter(|word| is_number(word)).collect();
    let (mut numbered, mut named) = (false, false);
    let mut rest = asked;
    while let [word, after @ ..] = rest {
        rest = after;
        if is_number(word) {
            let (whole, after) = match rest {
                [suffix, after @ ..] if is_suffix(suffix) && !street.contains(suffix) => {
                    (&format!("{word}{suffix}"), after)
                }
                _ => (word, rest),
            };
            if *whole == number && !numbered {
                numbered = true;
                rest = after;
            } else if let Some(at) = of_street.iter().position(|own| *own == word) {
                of_street.swap_remove(at);
            } else {
                return false;
            }
        } else if IGNORED.contains(&word.as_str()) {
            continue;
        } else if known.iter().any(|known| alike(word, known)) {
            named |= own.iter().any(|own| alike(word, own));
        } else {
            return false;
        }
    }
    // The one that was typed may be the street's own.
    numbered && named && !of_street.contains(&&number)
}

/// Words that say nothing of where a place is.
const IGNORED: [&str; 12] = [
    "a", "au", "aux", "cedex", "d", "de", "des", "du", "france", "l", "la", "le",
];

/// A number of a house, or in the name of a street: no postal code, nor that of a commune.
fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) && !is_postal(word)
}

fn is_postal(word: &str) -> bool {
    word.len() == 5 && word.bytes().all(|b| b.is_ascii_digit())
}

fn is_suffix(word: &str) -> bool {
    matches!(word, "bis" | "ter" | "quater" | "quinquies")
        || matches!(word.as_bytes(), [letter] if letter.is_ascii_lowercase() && !matches!(letter, b'd' | b'l'))
}

/// How streets and communes are cut when written by hand.
const SHORT: &[(&str, &str)] = &[
    ("all", "allee"),
    ("av", "avenue"),
    ("ave", "avenue"),
    ("bd", "boulevard"),
    ("bld", "boulevard"),
    ("boul", "boulevard"),
    ("bvd", "boulevard"),
    ("ch", "chemin"),
    ("chem", "chemin"),
    ("crs", "cours"),
    ("dr", "docteur"),
    ("fbg", "faubourg"),
    ("fg", "faubourg"),
    ("gal", "general"),
    ("imp", "impasse"),
    ("mal", "marechal"),
    ("pdt", "president"),
    ("pl", "place"),
    ("r", "rue"),
    ("rte", "route"),
    ("sq", "square"),
    ("st", "saint"),
    ("ste", "sainte"),
];

/// Words in small letters without accents, those that are cut whole.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for c in text.chars().map(small) {
        match plain(c) {
            // An accent that stands alone belongs to the letter before.
            "" if matches!(c, '\u{300}'..='\u{36f}') => {}
            "" if is_sign(c) => words.push(String::new()),
            "" => {
                if let Some(word) = words.last_mut() {
                    word.push(c);
                }
            }
            letters => {
                if let Some(word) = words.last_mut() {
                    word.push_str(letters);
                }
            }
        }
    }
    words.retain(|word| !word.is_empty());
    for word in &mut words {
        if let Ok(rank) = SHORT.binary_search_by_key(&word.as_str(), |(short, _)| short) {
            *word = SHORT[rank].1.to_owned();
        }
    }
    words
}

/// The small letter of one that French is written with: all of Unicode's would cost a page
/// kilobytes.
fn small(c: char) -> char {
    match c {
        'À'..='Þ' if c != '×' => char::from_u32(u32::from(c) + 0x20).unwrap_or(c),
        'Œ' => 'œ',
        'Ÿ' => 'ÿ',
        _ => c.to_ascii_lowercase(),
    }
}

/// The letters without accents that stand for a French one in lower case; nothing for others.
pub(crate) fn plain(c: char) -> &'static str {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => "a",
        'æ' => "ae",
        'ç' => "c",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ñ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => "o",
        'œ' => "oe",
        'ù' | 'ú' | 'û' | 'ü' => "u",
        'ÿ' | 'ý' => "y",
        _ => "",
    }
}

/// The same word, but for one slip of the hand in a long one.
fn alike(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = match one.len() <= other.len() {
        true => (one, other),
        false => (other, one),
    };
    if short.len() < 6 || long.len() - short.len() > 1 || short[0].is_ascii_digit() {
        return false;
    }
    let same = |(a, b): &(&char, &char)| a == b;
    let start = short.iter().zip(&long).take_while(same).count();
    let end = short
        .iter()
        .rev()
        .zip(long.iter().rev())
        .take_while(same)
        .count();
    match long.len() - short.len() {
        1 => start + end >= short.len(),
        // One letter for another, or two letters exchanged.
        _ => {
            start + end + 1 >= short.len()
                || (start + end + 2 == short.len()
                    && short[start] == long[start + 1]
                    && short[start + 1] == long[start])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_geocoder_takes_is_sent() {
        for (text, expect) in [
            ("", None),
            ("12", None),
            ("  12  ", None),
            ("12 r", Some("12 r")),
            ("  12   rue\tdes Lilas ", Some("12 rue des Lilas")),
            ("« 12 rue Alpha »", Some("12 rue Alpha")),
            ("– 12 rue Alpha", Some("12 rue Alpha")),
            ("— 12 rue Alpha", Some("12 rue Alpha")),
            ("’12 rue Alpha", Some("12 rue Alpha")),
            ("\u{200b}12 rue Alpha", Some("12 rue Alpha")),
            ("\u{feff}12 rue Alpha", Some("12 rue Alpha")),
            ("\u{202a}12 rue Alpha\u{202c}", Some("12 rue Alpha")),
            ("• 12 rue Alpha", Some("12 rue Alpha")),
            ("\u{f0b7} 12 rue Alpha", Some("12 rue Alpha")),
            ("→ 12 rue Alpha", Some("12 rue Alpha")),
            ("📍 12 rue Alpha", Some("12 rue Alpha")),
            ("🏠\u{fe0f}12 rue Alpha", Some("12 rue Alpha")),
            ("“12 rue Alpha”", Some("12 rue Alpha")),
            ("… 12 rue Alpha", Some("12 rue Alpha")),
            ("№ 12 rue Alpha", Some("12 rue Alpha")),
            ("N° 12 rue Alpha", Some("N° 12 rue Alpha")),
            ("１２ rue Alpha", Some("12 rue Alpha")),
            ("12\u{a0}rue\u{202f}Alpha", Some("12 rue Alpha")),
            (
                "12 rue Alpha\n99010 Port-Brumel",
                Some("12 rue Alpha 99010 Port-Brumel"),
            ),
            (" '’ élan", Some("élan")),
            ("(((", None),
            ("«»—…", None),
            ("\u{200b}\u{200b}\u{200b}\u{200b}", None),
            ("- 3 quai", Some("3 quai")),
            ("Île", Some("Île")),
            ("Œuvres", Some("Œuvres")),
        ] {
            assert_eq!(address_query(text).as_deref(), expect, "{text:?}");
        }
        assert_eq!(address_query(&"é".repeat(300)), Some("é".repeat(200)));
    }

    const CORDIERS: FoundAddress<'static> = FoundAddress {
        label: "7 Rue des Cordiers 99010 Port-Brumel",
        context: "99, Brume",
        number: Some("7"),
        street: "Rue des Cordiers",
        citycode: "99001",
        old_commune: "",
        postcode: "99010",
        score: Some(0.93),
    };

    #[track_caller]
    fn check(asked: &str, found: &[FoundAddress<'_>], expect: Judgement) {
        assert_eq!(judge(asked, found), expect, "{asked:?} {found:?}");
    }

    #[test]
    fn what_was_asked_is_taken() {
        for asked in [
            "7 rue des cordiers port-brumel",
            "7 rue des cordiers",
            "7, rue des Cordiers, 99010 PORT BRUMEL",
            "7 r des cordiers port brumel",
            "7 rue cordiers 99010",
            "« 7 rue des cordiers »",
            "７ rue des cordiers",
            "7 rue des cordires port brumel",
            "7 rue des cordier port brumel france",
            "7 rue des cordiers 99001",
            "rue des cordiers 7, port-brumel",
        ] {
            check(asked, &[CORDIERS], Judgement::Take(0));
            check(asked, &[CORDIERS, CORDIERS], Judgement::Take(0));
        }
    }

    #[test]
    fn a_number_of_the_street_is_not_that_of_the_house() {
        let eight = FoundAddress {
            label: "8 Place du 8 Mai 1945 99010 Port-Brumel",
            number: Some("8"),
            street: "Place du 8 Mai 1945",
            ..CORDIERS
        };
        for (asked, expect) in [
            ("8 place du 8 mai 1945", Judgement::Take(0)),
            ("place du 8 mai 1945, 8", Judgement::Take(0)),
            ("8 place 8 mai", Judgement::Take(0)),
            ("place du 8 mai 1945", Judgement::Offer),
            ("place 8 mai port-brumel", Judgement::Offer),
            ("8 place du mai 1945", Judgement::Offer),
            ("8 bis place du 8 mai 1945", Judgement::Offer),
            ("8 8 place du 8 mai 1945", Judgement::Offer),
            ("1945 place du 8 mai 1945", Judgement::Offer),
        ] {
            check(asked, &[eight], expect);
        }
    }

    #[test]
    fn another_number_street_or_commune_is_offered() {
        for asked in [
            "150 rue des cordiers port brumel",
            "rue des cordiers port brumel",
            "7 bis rue des cordiers",
            "7b rue des cordiers",
            "17 rue des cordiers",
            "7 avenue des cordiers",
            "7 rue des charpentiers port brumel",
            "7 rue des cordiers saint-denis",
            "7 rue des cordiers 93200",
            "7 place des cordiers",
            "7 rue des cordeliers",
            "port brumel",
            "7 9 rue des cordiers",
            "7",
            "7 rue",
            "7 rue des",
            "7 port brumel",
            "7 99010",
            "",
            "\u{200b}",
        ] {
            check(asked, &[CORDIERS], Judgement::Offer);
        }
    }

    #[test]
    fn a_poor_answer_or_none_is_offered() {
        let asked = "7 rue des cordiers port brumel";
        check(asked, &[], Judgement::Offer);
        for score in [None, Some(0.31), Some(0.59), Some(f64::NAN), Some(-1.0)] {
            check(
                asked,
                &[FoundAddress { score, ..CORDIERS }],
                Judgement::Offer,
            );
        }
        check(
            asked,
            &[FoundAddress {
                score: Some(0.6),
                ..CORDIERS
            }],
            Judgement::Take(0),
        );
        let street = FoundAddress {
            number: None,
            label: "Rue des Cordiers 99010 Port-Brumel",
            ..CORDIERS
        };
        check(asked, &[street], Judgement::Offer);
        check(asked, &[street, CORDIERS], Judgement::Take(1));
    }

    #[test]
    fn of_two_equals_none_is_taken() {
        let elsewhere = FoundAddress {
            label: "7 Rue des Cordiers 99020 Saint-Brumel",
            citycode: "99002",
            ..CORDIERS
        };
        check(
            "7 rue des cordiers",
            &[CORDIERS, elsewhere],
            Judgement::Offer,
        );
        check(
            "7 rue des cordiers port-brumel",
            &[elsewhere, CORDIERS],
            Judgement::Take(1),
        );
        check(
            "7 rue des cordiers 99020",
            &[CORDIERS, elsewhere],
            Judgement::Take(1),
        );
        // Written out whole, a name that another one begins with is that name.
        let longer = FoundAddress {
            label: "7 Rue des Cordiers 99010 Port-Brumel-le-Vieux",
            citycode: "99007",
            ..CORDIERS
        };
        check(
            "7 rue des cordiers 99010 port brumel",
            &[longer, CORDIERS],
            Judgement::Take(1),
        );
        check(
            "7 rue des cordiers port brumel",
            &[longer, CORDIERS],
            Judgement::Offer,
        );
        let hamlet = FoundAddress {
            old_commune: "Brumel-le-Bas",
            ..CORDIERS
        };
        check(
            "7 rue des cordiers 99010 port brumel",
            &[hamlet, CORDIERS],
            Judgement::Offer,
        );
        // Two old communes of one: the same words, another code.
        let former = FoundAddress {
            citycode: "99003",
            ..CORDIERS
        };
        check(
            "7 rue des cordiers port-brumel",
            &[CORDIERS, former],
            Judgement::Offer,
        );
    }

    #[test]
    fn numbers_of_streets_are_no_number_in_them() {
        let mai = FoundAddress {
            label: "12bis Rue du 8 Mai 1945 93200 Saint-Denis",
            context: "93, Seine-Saint-Denis, Île-de-France",
            number: Some("12bis"),
            street: "Rue du 8 Mai 1945",
            citycode: "93066",
            postcode: "93200",
            old_commune: "",
            score: Some(0.8),
        };
        for (asked, expect) in [
            ("12 bis rue du 8 mai 1945 saint denis", Judgement::Take(0)),
            ("12bis rue du 8 mai 1945 st denis", Judgement::Take(0)),
            ("12 BIS r. du 8 mai 1945, 93200", Judgement::Take(0)),
            ("12 rue du 8 mai 1945 st denis", Judgement::Offer),
            ("rue du 8 mai 1945 st denis", Judgement::Offer),
            ("8 rue du 8 mai 1945 st denis", Judgement::Offer),
            ("12 ter rue du 8 mai 1945 st denis", Judgement::Offer),
        ] {
            check(asked, &[mai], expect);
        }
    }

    #[test]
    fn the_street_alone_is_known_whatever_the_number() {
        let in_street = |asked: &str, found: FoundAddress<'_>| is_in_street(asked, &found);
        for asked in [
            "150 rue des cordiers Port-Brumel",
            "Bâtiment B, rue des Cordiers",
            "7 r. des CORDIERS BP 12",
        ] {
            assert!(in_street(asked, CORDIERS), "{asked}");
        }
        for asked in ["7 rue des charpentiers", "Port-Brumel", "7 rue des", ""] {
            assert!(!in_street(asked, CORDIERS), "{asked}");
        }
        let poor = FoundAddress {
            score: Some(0.59),
            ..CORDIERS
        };
        assert!(!in_street("7 rue des cordiers", poor));
    }

    const fn commune<'a>(label: &'a str, citycode: &'a str, postcode: &'a str) -> FoundAddress<'a> {
        FoundAddress {
            label,
            context: "",
            number: None,
            street: "",
            citycode,
            old_commune: "",
            postcode,
            score: None,
        }
    }

    #[track_caller]
    fn apart(found: &[FoundAddress<'_>], expect: &[&str]) {
        let told: Vec<_> = (0..found.len())
            .map(|rank| distinction(rank, found))
            .collect();
        assert_eq!(told, expect, "{found:?}");
    }

    #[test]
    fn namesakes_are_told_apart_by_what_differs() {
        apart(
            &[
                commune("Saint-Denis", "93066", "93200"),
                commune("Saint-Denis", "97411", "97400"),
                commune("Saint-Denis", "11339", "11310"),
            ],
            &["93", "974", "11"],
        );
        apart(
            &[
                commune("Sainte-Marie", "97228", "97230"),
                commune("Sainte Marie", "97418", "97438"),
                commune("Sainte-Marie-aux-Mines", "68298", "68160"),
            ],
            &["972", "974", ""],
        );
        // Of one département: by the commune it was, or else the postal code.
        let old = |old_commune| FoundAddress {
            old_commune,
            ..commune("Place de l’Église 01300 Belley", "01034", "01300")
        };
        apart(&[old("Brens"), old("Virignin")], &["Brens", "Virignin"]);
        apart(
            &[
                commune("Château-Neuf", "01001", "01300"),
                commune("Château-Neuf", "01002", "01400"),
            ],
            &["01300", "01400"],
        );
        apart(
            &[
                commune("Château-Neuf", "01001", "01300"),
                commune("Château-Neuf", "01002", "01300"),
            ],
            &["01001", "01002"],
        );
        // Two of one département and one of another: no sign tells it from both.
        apart(
            &[
                commune("Castres", "02142", "02680"),
                commune("Castres", "81065", "81100"),
                commune("Castres", "81066", "81100"),
            ],
            &["02", "81065", "81066"],
        );
        // The same place twice is no namesake of itself.
        apart(&[CORDIERS, CORDIERS], &["", ""]);
        apart(&[CORDIERS], &[""]);
    }
}

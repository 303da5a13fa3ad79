//! What an entry brings, whom to ask and when, in sentences.

use super::letters::{day, join_words};
use crate::{
    Date,
    eligibilite::{Apport, ApportKind, Catalogue, Entry, Montant, Quand},
    structures::Cout,
};

/// What an entry brings, in one line: « Un prêt, jusqu’à 10 000 €. Un accompagnement. Gratuit. »
pub fn brings(entry: &Entry) -> String {
    let mut line = String::new();
    for apport in entry.offer.apports.iter().take(BROUGHT) {
        push_sentence(&mut line, &head(apport));
    }
    match entry.offer.cout {
        Some(Cout::Gratuit) => push_sentence(&mut line, "Gratuit"),
        Some(Cout::Payant) => push_sentence(&mut line, "Payant"),
        None => {}
    }
    line
}

/// How many things one line tells.
const BROUGHT: usize = 3;

/// One of the things that an entry brings, with all that is known of it.
pub fn apport(apport: &Apport) -> String {
    let mut text = String::new();
    push_sentence(&mut text, &head(apport));
    if !apport.text.is_empty() {
        push_sentence(&mut text, &apport.text);
    }
    text
}

/// What it costs and how long it lasts in all; empty when nothing is said of either.
pub fn terms(entry: &Entry) -> String {
    let mut text = String::new();
    match entry.offer.cout {
        Some(Cout::Gratuit) => push_sentence(&mut text, "C’est gratuit"),
        Some(Cout::Payant) => push_sentence(&mut text, "C’est payant"),
        None => {}
    }
    if let Some(duree) = &entry.offer.duree {
        push_sentence(&mut text, &join_words(&["Durée : ", duree]));
    }
    text
}

/// When one may ask, on a day.
pub fn when(entry: &Entry, today: Date) -> String {
    let mut text = match entry.offer.quand {
        Quand::TouteLAnnee => "Toute l’année.".to_owned(),
        Quand::Inconnu => "Dates à demander.".to_owned(),
        Quand::Appel => {
            let next = (entry.offer.appels.iter()).find(|appel| today <= appel.end);
            match next {
                Some(appel) if appel.start <= today => {
                    join_words(&["Appel ouvert jusqu’au ", &day(appel.end), "."])
                }
                Some(appel) => {
                    let (start, end) = (day(appel.start), day(appel.end));
                    join_words(&["Prochain appel : du ", &start, " au ", &end, "."])
                }
                None if entry.offer.appels.is_empty() => {
                    "Par appels à candidatures : demandez les dates.".to_owned()
                }
                None => "Le dernier appel est fini : demandez le prochain.".to_owned(),
            }
        }
    };
    if let Some(rythme) = &entry.offer.rythme {
        push_sentence(&mut text, &join_words(&["Rythme : ", rythme]));
    }
    text
}

/// The entries where one asks for this one: others, or itself when somebody is met there.
pub fn ask_at<'a>(entry: &'a Entry, catalogue: &'a Catalogue) -> Vec<&'a Entry> {
    let asked = entry.offer.aupres_de.iter();
    let others: Vec<&Entry> = asked
        .filter_map(|rank| catalogue.entries().get(usize::from(*rank)))
        .collect();
    match (others.is_empty(), &entry.door) {
        (true, Some(_)) => vec![entry],
        _ => others,
    }
}

/// How one asks, in one line: « Demandez à Bpifrance. Toute l’année. »
pub fn how_to_ask(entry: &Entry, catalogue: &Catalogue, today: Date) -> String {
    let names: Vec<&str> = ask_at(entry, catalogue)
        .into_iter()
        .map(|asked| asked.name.as_str())
        .collect();
    let when = when(entry, today);
    match names.is_empty() {
        true => when,
        false => join_words(&["À demander ici : ", &names.join(", "), ". ", &when]),
    }
}

/// What it is, for how much and how long.
fn head(apport: &Apport) -> String {
    let kind = match apport.kind {
        ApportKind::Accompagnement => "Quelqu’un pour vous accompagner",
        ApportKind::Dotation => "Une récompense",
        ApportKind::Emploi => "Un emploi",
        ApportKind::Financement => "De l’argent : la forme et le montant sont à demander",
        ApportKind::Formation => "Une formation",
        ApportKind::Information => "Des informations et des conseils",
        ApportKind::Local => "Un lieu pour travailler",
        ApportKind::Mentorat => "Les conseils d’une personne d’expérience",
        ApportKind::MicroAssurance => "Une assurance",
        ApportKind::Pret => "Un prêt",
        ApportKind::Prime => "Une prime",
        ApportKind::Reseau => "Des contacts",
        ApportKind::Subvention => "De l’argent à ne pas rembourser",
        ApportKind::Test => "De quoi essayer votre activité",
    };
    let money = matches!(
        apport.kind,
        ApportKind::Dotation | ApportKind::Pret | ApportKind::Prime | ApportKind::Subvention
    );
    let amount = match apport.montant {
        Some(Montant::Exact(n)) => join_words(&[" de ", &euros(n)]),
        Some(Montant::AtMost(n)) => join_words(&[", jusqu’à ", &euros(n)]),
        Some(Montant::Between(min, max)) => join_words(&[", de ", &euros(min), " à ", &euros(max)]),
        Some(Montant::OnAverage(n)) => join_words(&[", ", &euros(n), " en moyenne"]),
        None if money => ", montant à demander".to_owned(),
        None => String::new(),
    };
    let duration = match apport.duree_mois {
        Some(n) if n % 12 == 0 && n > 12 => {
            join_words(&[", pendant ", &(n / 12).to_string(), "\u{a0}ans"])
        }
        Some(12) => ", pendant un an".to_owned(),
        Some(n) => join_words(&[", pendant ", &n.to_string(), "\u{a0}mois"]),
        None => String::new(),
    };
    join_words(&[kind, &amount, &duration])
}

/// « 10 000 € », which a line never breaks.
fn euros(n: u32) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (rank, digit) in digits.chars().enumerate() {
        if rank > 0 && (digits.len() - rank).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text.push_str("\u{a0}€");
    text
}

/// Adds a sentence to a text, with its full stop.
fn push_sentence(text: &mut String, sentence: &str) {
    if sentence.is_empty() {
        return;
    }
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(sentence);
    if !sentence.ends_with(['.', '!', '?']) {
        text.push('.');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_gets_is_said_with_its_amount_and_for_how_long() {
        let check = |kind, montant, duree_mois, expected: &str| {
            let written = Apport {
                kind,
                montant,
                duree_mois,
                text: String::new(),
                source: None,
            };
            assert_eq!(apport(&written), expected);
        };
        let at_most = Some(Montant::AtMost(10_000));
        check(
            ApportKind::Pret,
            at_most,
            None,
            "Un prêt, jusqu’à 10\u{202f}000\u{a0}€.",
        );
        check(
            ApportKind::Subvention,
            Some(Montant::AtMost(5_000)),
            Some(36),
            "De l’argent à ne pas rembourser, jusqu’à 5\u{202f}000\u{a0}€, pendant 3\u{a0}ans.",
        );
        check(
            ApportKind::Prime,
            Some(Montant::Exact(1_000)),
            None,
            "Une prime de 1\u{202f}000\u{a0}€.",
        );
        check(ApportKind::Pret, None, None, "Un prêt, montant à demander.");
        check(
            ApportKind::Formation,
            None,
            Some(6),
            "Une formation, pendant 6\u{a0}mois.",
        );
    }
}

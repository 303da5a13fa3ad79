//! What an entry brings, whom to ask and when, in sentences.

use super::{
    LanguageRules, Sentences, count, fill_template,
    letters::day,
    tables::{list, push_sentence},
};
use crate::{
    Date,
    eligibilite::{Apport, ApportKind, Catalogue, Entry, Montant, Quand},
    structures::Cout,
};

/// What an entry brings, in one line: « Un prêt, jusqu’à 10 000 €. Un accompagnement. Gratuit. »
pub fn brings(words: &Sentences, entry: &Entry) -> String {
    let mut line = String::new();
    for apport in entry.offer.apports.iter().take(BROUGHT) {
        push_sentence(words.rules, &mut line, &head(words, apport));
    }
    let cost = match entry.offer.cout {
        Some(Cout::Gratuit) => words.reasons.gratuit,
        Some(Cout::Payant) => words.reasons.payant,
        None => "",
    };
    push_sentence(words.rules, &mut line, cost);
    line
}

/// How many things one line tells.
const BROUGHT: usize = 3;

/// One of the things that an entry brings, with all that is known of it.
pub fn apport(words: &Sentences, apport: &Apport) -> String {
    let mut text = String::new();
    push_sentence(words.rules, &mut text, &head(words, apport));
    push_sentence(words.rules, &mut text, &apport.text);
    text
}

/// What it costs and how long it lasts in all; empty when nothing is said of either.
pub fn terms(words: &Sentences, entry: &Entry) -> String {
    let mut text = String::new();
    let cost = match entry.offer.cout {
        Some(Cout::Gratuit) => words.reasons.c_est_gratuit,
        Some(Cout::Payant) => words.reasons.c_est_payant,
        None => "",
    };
    push_sentence(words.rules, &mut text, cost);
    if let Some(duree) = &entry.offer.duree {
        let duration = fill_template(words.reasons.duree, &[("duree", duree)]);
        push_sentence(words.rules, &mut text, &duration);
    }
    text
}

/// When one may ask, on a day.
pub fn when(words: &Sentences, entry: &Entry, today: Date) -> String {
    let reasons = words.reasons;
    let mut text = match entry.offer.quand {
        Quand::TouteLAnnee => reasons.toute_l_annee.to_owned(),
        Quand::Inconnu => reasons.dates_inconnues.to_owned(),
        Quand::Appel => {
            let next = (entry.offer.appels.iter()).find(|appel| today <= appel.end);
            match next {
                Some(appel) if appel.start <= today => {
                    let end = day(words.rules, appel.end);
                    fill_template(reasons.appel_ouvert, &[("date", &end)])
                }
                Some(appel) => {
                    let (start, end) = (day(words.rules, appel.start), day(words.rules, appel.end));
                    fill_template(reasons.prochain_appel, &[("debut", &start), ("fin", &end)])
                }
                None if entry.offer.appels.is_empty() => reasons.par_appels.to_owned(),
                None => reasons.appel_fini.to_owned(),
            }
        }
    };
    if let Some(rythme) = &entry.offer.rythme {
        let rhythm = fill_template(reasons.rythme, &[("rythme", rythme)]);
        push_sentence(words.rules, &mut text, &rhythm);
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
pub fn how_to_ask(words: &Sentences, entry: &Entry, catalogue: &Catalogue, today: Date) -> String {
    let names: Vec<&str> = ask_at(entry, catalogue)
        .into_iter()
        .map(|asked| asked.name.as_str())
        .collect();
    let mut text = String::new();
    if !names.is_empty() {
        let names = list(words.rules, &names);
        let whom = fill_template(words.reasons.a_demander_ici, &[("noms", &names)]);
        push_sentence(words.rules, &mut text, &whom);
    }
    push_sentence(words.rules, &mut text, &when(words, entry, today));
    text
}

/// What it is, for how much and how long.
fn head(words: &Sentences, apport: &Apport) -> String {
    let reasons = words.reasons;
    let kind = match apport.kind {
        ApportKind::Accompagnement => reasons.accompagnement,
        ApportKind::Dotation => reasons.dotation,
        ApportKind::Emploi => reasons.emploi,
        ApportKind::Financement => reasons.financement,
        ApportKind::Formation => reasons.formation,
        ApportKind::Information => reasons.information,
        ApportKind::Local => reasons.local,
        ApportKind::Mentorat => reasons.mentorat,
        ApportKind::MicroAssurance => reasons.micro_assurance,
        ApportKind::Pret => reasons.pret,
        ApportKind::Prime => reasons.prime,
        ApportKind::Reseau => reasons.reseau,
        ApportKind::Subvention => reasons.subvention,
        ApportKind::Test => reasons.test,
    };
    let money = matches!(
        apport.kind,
        ApportKind::Dotation | ApportKind::Pret | ApportKind::Prime | ApportKind::Subvention
    );
    let euros = |n| euros(words.rules, n);
    let with = |template, min: &str, max: &str| {
        let holes = [("quoi", kind), ("montant", max), ("min", min), ("max", max)];
        fill_template(template, &holes)
    };
    let what = match apport.montant {
        Some(Montant::Exact(n)) => with(reasons.montant_exact, "", &euros(n)),
        Some(Montant::AtMost(n)) => with(reasons.montant_max, "", &euros(n)),
        Some(Montant::Between(min, max)) => with(reasons.montant_entre, &euros(min), &euros(max)),
        Some(Montant::OnAverage(n)) => with(reasons.montant_moyen, "", &euros(n)),
        None if money => with(reasons.montant_inconnu, "", ""),
        None => kind.to_owned(),
    };
    let duration = match apport.duree_mois {
        None => return what,
        Some(12) => return fill_template(reasons.pendant_un_an, &[("quoi", &what)]),
        Some(n) if n % 12 == 0 && n > 12 => {
            count(words.rules, reasons.annees, u32::from(n) / 12, &[])
        }
        Some(n) => count(words.rules, reasons.mois, n.into(), &[]),
    };
    fill_template(reasons.pendant, &[("quoi", &what), ("duree", &duration)])
}

/// « 10 000 € », which a line never breaks.
fn euros(rules: &LanguageRules, n: u32) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (rank, digit) in digits.chars().enumerate() {
        if rank > 0 && (digits.len() - rank).is_multiple_of(3) {
            text.push_str(rules.milliers);
        }
        text.push(digit);
    }
    fill_template(rules.montant, &[("nombre", &text)])
}

#[cfg(test)]
mod tests {
    use super::{super::FRENCH, *};

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
            assert_eq!(apport(&FRENCH, &written), expected);
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

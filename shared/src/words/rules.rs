//! What a rule requires, in a sentence.

use super::{
    fields::question,
    letters::{day, join_words, small, to_lowercase_french},
    values::value as word_of,
};
use crate::{
    eligibilite::{Bound, Condition, Entry, Rule, Zones, date},
    situation::{Field, FieldKind, FieldValue, SituationPlace, Unit},
};

/// What a condition requires.
pub fn condition(entry: &Entry, condition: &Condition) -> String {
    if let Some(label) = &condition.label {
        return match condition.is_implantation() {
            true => join_words(&["être près d’ici : ", label, "."]),
            false => territoire(&condition.rule, label),
        };
    }
    phrase(entry, &condition.rule)
}

/// A territory is cited by its name.
fn territoire(rule: &Rule, label: &str) -> String {
    let mut locations = Vec::new();
    rule.locations(&mut locations);
    let who = match (
        locations.contains(&SituationPlace::Residence),
        locations.contains(&SituationPlace::Projet),
    ) {
        (true, false) => "habiter ici",
        (false, true) => "avoir son projet ici",
        _ => "habiter ou avoir son projet ici",
    };
    join_words(&[who, " : ", label, "."])
}

fn phrase(entry: &Entry, rule: &Rule) -> String {
    let mut text = text(entry, rule);
    if !text.ends_with(['.', '!', '?']) {
        text.push('.');
    }
    text
}

fn text(entry: &Entry, rule: &Rule) -> String {
    match rule {
        Rule::Is(field, is_true) => is(*field, *is_true),
        Rule::Among(field, bits) => {
            let words: Vec<&str> = (0..field.values().len())
                .filter(|rank| bits >> rank & 1 == 1)
                .map(|rank| among_word(*field, rank))
                .collect();
            join_words(&[among_start(*field), &enumerate_words(&words)])
        }
        Rule::AmongEntries(..) => "être déjà suivi par le programme lié".to_owned(),
        Rule::NotEmpty(Field::AccompagnePar) => "être déjà accompagné".to_owned(),
        Rule::NotEmpty(Field::MinimaSociaux) => {
            "recevoir une aide pour vivre, comme le RSA".to_owned()
        }
        Rule::NotEmpty(Field::Engagements) => {
            "avoir été bénévole, volontaire ou en service civique".to_owned()
        }
        Rule::NotEmpty(Field::ConventionsIae) => {
            "employer des personnes en insertion, par convention avec l’État".to_owned()
        }
        Rule::NotEmpty(field) => join_words(&["avoir répondu à : ", question(*field)]),
        Rule::Bounds { field, min, max } => bounds(entry, *field, *min, *max),
        Rule::Located(location, zones) => locate(*location, zones, false),
        Rule::AVerifier(phrase) => {
            let phrase = entry.phrases.get(usize::from(*phrase));
            phrase.map_or(String::new(), |p| p.trim_end_matches('.').to_owned())
        }
        Rule::AllOf(rules) => joined(entry, rules, ", et "),
        Rule::AnyOf(rules) => joined(entry, rules, ", ou "),
        Rule::Not(rule) => match &**rule {
            Rule::Located(location, zones) => locate(*location, zones, true),
            rule => join_words(&["ne pas être dans ce cas : ", &text(entry, rule)]),
        },
    }
}

fn joined(entry: &Entry, rules: &[Rule], link: &str) -> String {
    let texts: Vec<String> = rules
        .iter()
        .enumerate()
        .map(|(rank, rule)| {
            let text = text(entry, rule);
            if rank == 0 { text } else { lowercase(&text) }
        })
        .collect();
    texts.join(link)
}

/// A text with its first letter in lower case, unless it starts with an acronym.
fn lowercase(text: &str) -> String {
    match text.chars().nth(1) {
        Some(second) if small(second) == second => to_lowercase_french(text),
        _ => text.to_owned(),
    }
}

fn enumerate_words(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [single] => (*single).to_owned(),
        [start @ .., last] => join_words(&[&start.join(", "), " ou ", last]),
    }
}

fn is(field: Field, is_true: bool) -> String {
    let (yes, no) = match field {
        Field::ResidenceQpv => (
            "habiter un quartier prioritaire",
            "ne pas habiter un quartier prioritaire",
        ),
        Field::ProjetQpv => (
            "avoir son projet dans un quartier prioritaire",
            "avoir son projet hors des quartiers prioritaires",
        ),
        Field::ResidenceRural => ("habiter à la campagne", "ne pas habiter à la campagne"),
        Field::ProjetRuralFragilise => (
            "avoir son projet à la campagne, là où les services manquent",
            "avoir son projet ailleurs que dans ces campagnes",
        ),
        Field::Ess => (
            "faire partie de l’économie sociale et solidaire (ESS)",
            "ne pas faire partie de l’économie sociale et solidaire (ESS)",
        ),
        Field::UtiliteSociale => (
            "répondre à un besoin des gens (utilité sociale)",
            "ne pas être d’utilité sociale",
        ),
        Field::Innovant => ("proposer quelque chose de nouveau", "ne pas être innovant"),
        Field::ButLucratif => (
            "vouloir partager l’argent gagné",
            "ne pas vouloir partager l’argent gagné",
        ),
        Field::Article1But => ("exister pour autre chose que gagner de l’argent", ""),
        Field::Article1Gouvernance => ("décider ensemble, selon les statuts", ""),
        Field::Article1Benefices => ("garder surtout l’argent gagné pour l’activité", ""),
        Field::Article1Reserves => ("garder toujours une partie de l’argent gagné", ""),
        Field::Article2Fragilite => ("aider des personnes en difficulté", ""),
        Field::Article2LienSocial => ("créer du lien entre les habitants", ""),
        Field::Article2Citoyennete => ("aider à participer à la vie du quartier", ""),
        Field::Article2DeveloppementDurable => (
            "servir l’environnement, l’énergie, la culture ou la solidarité",
            "",
        ),
        Field::UtiliteSocialeDansStatuts => {
            ("dire dans ses statuts à quoi l’on est utile aux autres", "")
        }
        Field::EchelleSalaires => ("limiter les plus hauts salaires, comme le dit la loi", ""),
        Field::TitresCotes => (
            "avoir des parts vendues en bourse",
            "ne pas avoir de parts vendues en bourse",
        ),
        Field::AccesCredit => (
            "pouvoir obtenir un prêt d’une banque",
            "ne pas pouvoir obtenir un prêt d’une banque",
        ),
        Field::ActiviteNonDeclaree => (
            "exercer une activité qui n’est pas encore déclarée",
            "exercer une activité déclarée",
        ),
        Field::CommerceProximite => ("être un commerce pour les gens du quartier", ""),
        Field::BeneficieHabitantsQpv => ("agir pour des habitants d’un quartier prioritaire", ""),
        Field::RecruteIssuQpv => ("embaucher quelqu’un d’un quartier prioritaire", ""),
        Field::Scolarise => ("être à l’école ou en études", "avoir quitté l’école"),
        Field::Handicap => ("être en situation de handicap", ""),
        Field::Rqth => ("être reconnu travailleur handicapé (RQTH)", ""),
        Field::Refugie => ("être réfugié", ""),
        Field::Migrant => ("être venu d’un autre pays pour vivre en France", ""),
        Field::ParentRefugie => ("avoir un parent réfugié", ""),
        Field::OriginaireQpv => ("avoir grandi dans un quartier prioritaire", ""),
        Field::Boursier => ("être boursier", ""),
        Field::ParentSeul => ("élever seul ses enfants", ""),
        Field::ServiceCiviqueTermine => ("avoir terminé un service civique", ""),
        Field::Collectif => ("porter le projet à plusieurs", ""),
        other => (other.path(), ""),
    };
    match (is_true, no) {
        (true, _) => yes.to_owned(),
        (false, "") => join_words(&["ne pas être dans ce cas : ", yes]),
        (false, no) => no.to_owned(),
    }
}

/// How a sentence starts that says one of several values.
fn among_start(field: Field) -> &'static str {
    match field {
        Field::Secteur => "avoir un projet dans ce domaine : ",
        Field::Themes => "avoir un projet utile à ceci : ",
        Field::Stade => "pouvoir dire : ",
        Field::StatutJuridique => "avoir déjà ce statut : ",
        Field::StatutVise => "vouloir créer ceci : ",
        Field::ConventionsIae => "avoir cette convention d’insertion avec l’État : ",
        Field::Diplome => "avoir pour diplôme le plus élevé : ",
        Field::Emploi => "",
        Field::GenrePersonne => "être ",
        Field::MinimaSociaux => "recevoir ",
        Field::Engagements => "avoir fait ceci : ",
        Field::Besoins => "avoir besoin de ceci : ",
        other => question(other),
    }
}

/// A value in such a sentence.
fn among_word(field: Field, rank: usize) -> &'static str {
    let code = field.values().get(rank).copied().unwrap_or_default();
    match (field, code) {
        (Field::Emploi, "demandeur") => "chercher un emploi",
        (Field::Emploi, "demandeur_longue_duree") => "chercher un emploi depuis plus d’un an",
        (Field::Emploi, "salarie") => "être salarié",
        (Field::Emploi, "independant") => "travailler à son compte",
        (Field::Emploi, "etudiant") => "être étudiant",
        (Field::Emploi, "inactif") => "ne pas travailler ni chercher d’emploi",
        (Field::MinimaSociaux, "rsa") => "le RSA",
        (Field::MinimaSociaux, "ass") => "l’ASS",
        (Field::MinimaSociaux, "aah") => "l’AAH",
        (Field::MinimaSociaux, "aspa") => "l’ASPA",
        (Field::MinimaSociaux, "ada") => "l’ADA",
        _ => word_of(field, rank),
    }
}

fn bounds(entry: &Entry, field: Field, min: Option<Bound>, max: Option<Bound>) -> String {
    let read = |bound: Option<Bound>| {
        let bound = bound?;
        let parameter = entry.parameters.get(usize::from(bound.parameter))?;
        Some((parameter.values.last()?.value, bound.strict))
    };
    let number = |n: f64| number(field, n);
    let extent = match (read(min), read(max)) {
        (Some((a, false)), Some((b, false))) => {
            join_words(&["de ", &without_unit(a), " à ", &number(b)])
        }
        (min, max) => {
            let mut parts = Vec::new();
            for (bound, wide, strict) in [
                (min, "au moins ", "plus de "),
                (max, "au plus ", "moins de "),
            ] {
                if let Some((n, excluded)) = bound {
                    let start = if excluded { strict } else { wide };
                    parts.push(join_words(&[start, &number(n)]));
                }
            }
            parts.join(" et ")
        }
    };
    measure(field, &extent)
}

/// A number or bounds, with what they measure.
fn measure(field: Field, amount: &str) -> String {
    let subject = match field {
        Field::Age => "avoir",
        Field::ResidenceDistanceQpv => "habiter à",
        Field::ProjetDistanceQpv => "avoir son projet à",
        Field::NombrePorteurs => "être",
        Field::Effectif => "employer",
        Field::Anciennete => "exister depuis",
        Field::MoisSansEmploi => "être sans emploi depuis",
        Field::EnfantsACharge => "avoir",
        Field::BesoinFinancement => "chercher",
        _ => "",
    };
    let suffix = match field {
        Field::ResidenceDistanceQpv | Field::ProjetDistanceQpv => " d’un quartier prioritaire",
        _ => "",
    };
    join_words(&[subject, " ", amount, suffix])
        .trim()
        .to_owned()
}

/// A suggested change, worded like a condition.
pub fn change(field: Field, value: FieldValue) -> String {
    match value {
        FieldValue::Boolean(is_true) => is(field, is_true),
        FieldValue::Choice(rank) => {
            join_words(&[among_start(field), among_word(field, rank.into())])
        }
        FieldValue::Number(n) => measure(field, &number(field, n)),
        FieldValue::Date(due) => join_words(&["attendre le ", &day(due)]),
        _ => String::new(),
    }
}

/// Rounded to a tenth, the finest precision in use here: formatting floats in full would
/// add 10 kB of tables to the page.
fn without_unit(n: f64) -> String {
    let tenths = (n * 10.0).round() as u64;
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        rest => join_words(&[&(tenths / 10).to_string(), ",", &rest.to_string()]),
    }
}

fn number(field: Field, n: f64) -> String {
    let unit = match field.kind() {
        FieldKind::Number { unit, .. } => unit,
        _ => Unit::Date,
    };
    let plural = n >= 2.0;
    if field == Field::EnfantsACharge {
        let word = if plural { "enfants" } else { "enfant" };
        return join_words(&[&without_unit(n), "\u{a0}", word, " à charge"]);
    }
    let word = match unit {
        Unit::Years if plural => "ans",
        Unit::Years => "an",
        Unit::Months => "mois",
        Unit::Metres => "m",
        Unit::Kilometres => "km",
        Unit::Euros if plural => "euros",
        Unit::Euros => "euro",
        Unit::Persons if plural => "personnes",
        Unit::Persons => "personne",
        Unit::Date => return date(n).map_or(String::new(), day),
    };
    join_words(&[&without_unit(n), "\u{a0}", word])
}

fn locate(location: SituationPlace, zones: &Zones, elsewhere: bool) -> String {
    let who = match location {
        SituationPlace::Residence => "habiter",
        SituationPlace::Projet => "avoir son projet",
    };
    let mut locations = Vec::new();
    let mut inside = |start: &str, codes: Vec<&str>| {
        if !codes.is_empty() {
            locations.push(join_words(&[start, &enumerate_words(&codes)]));
        }
    };
    let communes = zones.communes.iter();
    inside("dans la commune ", communes.map(|c| c.as_str()).collect());
    let own = zones.intercommunalites.iter();
    let own = own.map(|e| e.code.as_str()).collect();
    inside("dans l’intercommunalité ", own);
    let departements = zones.departements.iter();
    let departements = departements.map(|d| d.as_str()).collect();
    inside("dans le département ", departements);
    let regions = zones.regions.iter();
    inside("dans la région ", regions.map(|r| r.as_str()).collect());
    if zones.outre_mer {
        locations.push("outre-mer".to_owned());
    }
    let elsewhere = if elsewhere { "ailleurs que " } else { "" };
    join_words(&[who, " ", elsewhere, &locations.join(" ou ")])
}

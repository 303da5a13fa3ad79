//! What a rule requires, in a sentence.

use super::{
    ReasonWords, Sentences, count, fields, fill_template,
    letters::{day, inside_sentence, small},
    tables::{decimal, fold, list_or, sentence},
    values::in_condition,
};
use crate::{
    eligibilite::{Bound, Condition, Entry, Rule, Zones, date},
    situation::{Field, FieldKind, FieldValue, SituationPlace, Unit},
};

/// What a condition requires.
pub fn condition(words: &Sentences, entry: &Entry, condition: &Condition) -> String {
    if let Some(label) = &condition.label {
        let template = match condition.is_implantation() {
            true => words.reasons.pres_d_ici,
            false => territoire(words.reasons, &condition.rule),
        };
        return fill_template(template, &[("lieu", label)]);
    }
    sentence(words.rules, &text(words, entry, &condition.rule))
}

/// A territory is cited by its name.
fn territoire(words: &ReasonWords, rule: &Rule) -> &'static str {
    let mut locations = Vec::new();
    rule.locations(&mut locations);
    match (
        locations.contains(&SituationPlace::Residence),
        locations.contains(&SituationPlace::Projet),
    ) {
        (true, false) => words.habiter_ici,
        (false, true) => words.projet_ici,
        _ => words.habiter_ou_projet_ici,
    }
}

fn text(words: &Sentences, entry: &Entry, rule: &Rule) -> String {
    let reasons = words.reasons;
    match rule {
        Rule::Is(field, is_true) => is(words, *field, *is_true),
        Rule::Among(field, bits) => {
            let values: Vec<&str> = (0..field.values().len())
                .filter(|rank| bits >> rank & 1 == 1)
                .map(|rank| in_condition(words.values, *field, rank))
                .collect();
            among(words, *field, &list_or(words.rules, &values))
        }
        Rule::AmongEntries(..) => reasons.programme_lie.to_owned(),
        Rule::NotEmpty(Field::AccompagnePar) => reasons.deja_accompagne.to_owned(),
        Rule::NotEmpty(Field::MinimaSociaux) => reasons.aide_pour_vivre.to_owned(),
        Rule::NotEmpty(Field::Engagements) => reasons.engage.to_owned(),
        Rule::NotEmpty(Field::ConventionsIae) => reasons.convention_insertion.to_owned(),
        Rule::NotEmpty(field) => {
            let question = fields::question(words.fields, *field);
            fill_template(reasons.avoir_repondu, &[("question", question)])
        }
        Rule::Bounds { field, min, max } => bounds(words, entry, *field, *min, *max),
        Rule::Located(location, zones) => locate(words, *location, zones, false),
        Rule::AVerifier(phrase) => {
            let phrase = entry.phrases.get(usize::from(*phrase));
            phrase.map_or(String::new(), |p| p.trim_end_matches('.').to_owned())
        }
        Rule::AllOf(rules) => joined(words, entry, rules, reasons.les_deux),
        Rule::AnyOf(rules) => joined(words, entry, rules, reasons.l_un_des_deux),
        Rule::Not(rule) => match &**rule {
            Rule::Located(location, zones) => locate(words, *location, zones, true),
            rule => contrary(words, &text(words, entry, rule)),
        },
    }
}

fn joined(words: &Sentences, entry: &Entry, rules: &[Rule], template: &str) -> String {
    let texts: Vec<String> = rules
        .iter()
        .enumerate()
        .map(|(rank, rule)| {
            let text = text(words, entry, rule);
            if rank == 0 {
                text
            } else {
                lowercase(words, text)
            }
        })
        .collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    fold(template, &texts)
}

/// A text with its first letter in lower case, unless it starts with an acronym.
fn lowercase(words: &Sentences, text: String) -> String {
    match text.chars().nth(1) {
        Some(second) if small(second) == second => inside_sentence(words.rules, &text),
        _ => text,
    }
}

fn is(words: &Sentences, field: Field, is_true: bool) -> String {
    let yes = match fields::of(&words.fields.oui, field) {
        "" => field.path(),
        yes => yes,
    };
    match (is_true, fields::of(&words.fields.non, field)) {
        (true, _) => yes.to_owned(),
        (false, "") => contrary(words, yes),
        (false, no) => no.to_owned(),
    }
}

fn contrary(words: &Sentences, condition: &str) -> String {
    fill_template(words.reasons.contraire, &[("condition", condition)])
}

/// That a field has one of several values.
fn among(words: &Sentences, field: Field, values: &str) -> String {
    match fields::of(&words.fields.parmi, field) {
        "" => values.to_owned(),
        template => fill_template(template, &[("valeurs", values)]),
    }
}

fn bounds(
    words: &Sentences,
    entry: &Entry,
    field: Field,
    min: Option<Bound>,
    max: Option<Bound>,
) -> String {
    let reasons = words.reasons;
    let read = |bound: Option<Bound>| {
        let bound = bound?;
        let parameter = entry.parameters.get(usize::from(bound.parameter))?;
        Some((parameter.values.last()?.value, bound.strict))
    };
    let number = |n: f64| number(words, field, n);
    let extent = match (read(min), read(max)) {
        (Some((a, false)), Some((b, false))) => {
            let (min, max) = (without_unit(words, a), number(b));
            fill_template(reasons.entre, &[("min", &min), ("max", &max)])
        }
        (min, max) => {
            let mut parts = Vec::new();
            for (bound, wide, strict) in [
                (min, reasons.au_moins, reasons.plus_de),
                (max, reasons.au_plus, reasons.moins_de),
            ] {
                if let Some((n, excluded)) = bound {
                    let template = if excluded { strict } else { wide };
                    parts.push(fill_template(template, &[("quantite", &number(n))]));
                }
            }
            let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
            fold(reasons.deux_bornes, &parts)
        }
    };
    measure(words, field, &extent)
}

/// A number or bounds, with what they measure.
fn measure(words: &Sentences, field: Field, amount: &str) -> String {
    match fields::of(&words.fields.mesure, field) {
        "" => amount.to_owned(),
        template => fill_template(template, &[("quantite", amount)]),
    }
}

/// A suggested change, worded like a condition.
pub fn change(words: &Sentences, field: Field, value: FieldValue) -> String {
    match value {
        FieldValue::Boolean(is_true) => is(words, field, is_true),
        FieldValue::Choice(rank) => {
            among(words, field, in_condition(words.values, field, rank.into()))
        }
        FieldValue::Number(n) => measure(words, field, &number(words, field, n)),
        FieldValue::Date(due) => {
            fill_template(words.reasons.attendre, &[("date", &day(words.rules, due))])
        }
        _ => String::new(),
    }
}

/// Rounded to a tenth, the finest precision in use here: formatting floats in full would
/// add 10 kB of tables to the page.
fn without_unit(words: &Sentences, n: f64) -> String {
    decimal(words.rules, (n * 10.0).round() as u64)
}

fn number(words: &Sentences, field: Field, n: f64) -> String {
    let (rules, reasons) = (words.rules, words.reasons);
    let unit = match field.kind() {
        FieldKind::Number { unit, .. } => unit,
        _ => Unit::Date,
    };
    let forms = match unit {
        _ if field == Field::EnfantsACharge => reasons.enfants,
        Unit::Years => reasons.annees,
        Unit::Months => reasons.mois,
        Unit::Metres => rules.metres,
        Unit::Kilometres => rules.kilometres,
        Unit::Euros => reasons.euros,
        Unit::Persons => reasons.personnes,
        Unit::Date => return date(n).map_or(String::new(), |date| day(rules, date)),
    };
    let amount = without_unit(words, n);
    match n.fract() == 0.0 {
        true => count(rules, forms, n as u32, &[]),
        // What is no whole number takes the last form.
        false => fill_template(
            forms.rsplit('|').next().unwrap_or(forms),
            &[("nombre", &amount)],
        ),
    }
}

fn locate(words: &Sentences, location: SituationPlace, zones: &Zones, elsewhere: bool) -> String {
    let reasons = words.reasons;
    let template = match (location, elsewhere) {
        (SituationPlace::Residence, false) => reasons.habiter,
        (SituationPlace::Residence, true) => reasons.habiter_ailleurs,
        (SituationPlace::Projet, false) => reasons.projet,
        (SituationPlace::Projet, true) => reasons.projet_ailleurs,
    };
    let mut locations = Vec::new();
    let mut inside = |template: &str, codes: Vec<&str>| {
        if !codes.is_empty() {
            let codes = list_or(words.rules, &codes);
            locations.push(fill_template(template, &[("codes", &codes)]));
        }
    };
    let communes = zones.communes.iter();
    inside(reasons.commune, communes.map(|c| c.as_str()).collect());
    let own = zones.intercommunalites.iter();
    let own = own.map(|e| e.code.as_str()).collect();
    inside(reasons.intercommunalite, own);
    let departements = zones.departements.iter();
    let departements = departements.map(|d| d.as_str()).collect();
    inside(reasons.departement, departements);
    let regions = zones.regions.iter();
    inside(reasons.region, regions.map(|r| r.as_str()).collect());
    if zones.outre_mer {
        locations.push(reasons.outre_mer.to_owned());
    }
    let locations: Vec<&str> = locations.iter().map(String::as_str).collect();
    let locations = fold(words.rules.ou_dernier, &locations);
    fill_template(template, &[("lieux", &locations)])
}

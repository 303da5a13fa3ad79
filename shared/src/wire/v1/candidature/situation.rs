//! The situation that an application describes, to find other structures for it.

use crate::{
    Date,
    candidature::{CandidatureContent, Text},
    codes::{CodeCommune, CodeQpv},
    eligibilite::{Catalogue, Verdict},
    situation::{Field, FieldValue, Situation, in_force},
};

/// The project's place, sector, stage and needs; nothing about the person.
pub fn situation(content: &CandidatureContent, date: Date) -> Situation {
    let choice = |field: Field, stated: &Text| {
        let stated = stated.as_deref()?;
        let rank = field.values().iter().position(|value| *value == stated)?;
        Some(FieldValue::Choice(rank as u8))
    };
    let projet = &content.projet;
    let commune = projet.commune.as_deref();
    let commune = commune.and_then(|code| code.parse::<CodeCommune>().ok());
    let mut situation = Situation::new(date);
    for (field, value) in [
        (Field::ProjetCommune, commune.map(FieldValue::Commune)),
        (Field::Secteur, choice(Field::Secteur, &projet.secteur)),
        (Field::Stade, choice(Field::Stade, &projet.stade)),
        (Field::Besoins, besoins(content)),
        (Field::ProjetQpv, qpv(content, date)),
    ] {
        situation.set(field, value.unwrap_or_default());
    }
    situation
}

fn besoins(content: &CandidatureContent) -> Option<FieldValue> {
    let stated = content.projet.besoins.value()?;
    let known = Field::Besoins.values().iter().enumerate();
    let ranks = known.filter(|(_, value)| stated.iter().any(|stated| stated == *value));
    Some(FieldValue::List(
        ranks.fold(0, |list, (rank, _)| list | (1 << rank)),
    ))
}

/// The checked address is taken for the project's, which is the only place in an
/// application. As it may be where the person lives, an "out" says nothing of the
/// project: only an "in" is used, and only while its QPV is in force.
fn qpv(content: &CandidatureContent, date: Date) -> Option<FieldValue> {
    let verification = content.qpv.as_ref()?;
    let code = verification.qpv.0.as_ref()?.get("code")?;
    let code: CodeQpv = code.as_str()?.parse().ok()?;
    let is_inside = verification.statut.text()? == "dans" && in_force(code, date);
    is_inside.then_some(FieldValue::Boolean(true))
}

/// The entries that refused the person when they applied, by their ranks.
pub fn refused(content: &CandidatureContent, catalogue: &Catalogue) -> Vec<u16> {
    let results = content.eligibilite.iter().flat_map(|e| &e.resultats);
    results
        .filter(|result| result.verdict == Verdict::NonEligible.as_str())
        .filter_map(|result| catalogue.rank(&result.dispositif))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    const DAY: Date = Date::constant(2026, 11, 22);

    #[track_caller]
    fn check(content: Value, expected: &[(Field, FieldValue)]) {
        let mut expected_situation = Situation::new(DAY);
        for (field, value) in expected {
            assert!(expected_situation.set(*field, *value));
        }
        let content = serde_json::from_value(content).expect("a content");
        assert_eq!(situation(&content, DAY), expected_situation);
    }

    #[test]
    fn says_what_is_written_of_the_project_and_nothing_else() {
        let candidat = json!({ "prenom": "Awa", "telephone": "+33612345678", "langue": "wo" });
        let projet = json!({ "resume": "Un atelier de couture" });
        check(json!({ "candidat": candidat, "projet": projet }), &[]);
        let projet = json!({ "besoins": ["local", "financement"] });
        check(
            json!({ "projet": projet }),
            &[(Field::Besoins, FieldValue::List(0b11))],
        );
        let projet = json!({ "secteur": "textile", "stade": "emergence", "commune": "93066" });
        let saint_denis = "93066".parse().expect("a commune");
        check(
            json!({ "candidat": candidat, "projet": projet }),
            &[
                (Field::ProjetCommune, FieldValue::Commune(saint_denis)),
                (Field::Secteur, FieldValue::Choice(3)),
                (Field::Stade, FieldValue::Choice(1)),
            ],
        );
        // Values that are in no list are ignored.
        let projet = json!({ "secteur": "fusees", "stade": 3, "commune": "Saint-Denis" });
        check(json!({ "projet": projet }), &[]);
        check(json!({}), &[]);
    }

    #[test]
    fn takes_a_yes_of_the_check_and_no_more() {
        let checked =
            |statut, code| json!({ "qpv": { "statut": statut, "qpv": { "code": code } } });
        let is_inside = [(Field::ProjetQpv, FieldValue::Boolean(true))];
        check(checked("dans", "QN09301M"), &is_inside);
        // Of a generation that is no longer in force there.
        check(checked("dans", "QP093028"), &[]);
        check(checked("dans", "QN"), &[]);
        check(checked("a_confirmer", "QN09301M"), &[]);
        check(json!({ "qpv": { "statut": "dans" } }), &[]);
        check(json!({ "qpv": { "statut": "hors", "qpv": null } }), &[]);
    }
}

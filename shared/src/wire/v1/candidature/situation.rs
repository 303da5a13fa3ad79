//! What an application says of a situation, for whoever else may take it on.

use crate::{
    Date,
    candidature::{CandidatureContent, Text},
    codes::{CodeCommune, CodeQpv},
    eligibilite::{Catalogue, Verdict},
    situation::{Champ, Situation, Valeur, en_vigueur},
};

/// The project: where it is, what it does, how far it has come. Nothing of the person.
pub fn situation(contenu: &CandidatureContent, date: Date) -> Situation {
    let choix = |champ: Champ, dit: &Text| {
        let dit = dit.said()?;
        let rang = champ.valeurs().iter().position(|valeur| *valeur == dit)?;
        Some(Valeur::Choix(rang as u8))
    };
    let projet = &contenu.projet;
    let commune = projet.commune.said();
    let commune = commune.and_then(|code| code.parse::<CodeCommune>().ok());
    let mut situation = Situation::new(date);
    for (champ, valeur) in [
        (Champ::ProjetCommune, commune.map(Valeur::Commune)),
        (Champ::Secteur, choix(Champ::Secteur, &projet.secteur)),
        (Champ::Stade, choix(Champ::Stade, &projet.stade)),
        (Champ::ProjetQpv, qpv(contenu, date)),
    ] {
        situation.dis(champ, valeur.unwrap_or_default());
    }
    situation
}

/// The check of an address is taken for the project's, the only place that an
/// application speaks of. It may be where the person lives, and its "out" says nothing
/// of the project: only its "in" is taken, as long as its neighbourhood is one.
fn qpv(contenu: &CandidatureContent, date: Date) -> Option<Valeur> {
    let verification = contenu.qpv.as_ref()?;
    let code = verification.qpv.0.as_ref()?.get("code")?;
    let code: CodeQpv = code.as_str()?.parse().ok()?;
    let dedans = verification.statut.text()? == "dans" && en_vigueur(code, date);
    dedans.then_some(Valeur::Booleen(true))
}

/// The entries that refused the person when they applied, by their ranks.
pub fn refuses(contenu: &CandidatureContent, catalogue: &Catalogue) -> Vec<u16> {
    let resultats = contenu.eligibilite.iter().flat_map(|e| &e.resultats);
    resultats
        .filter(|resultat| resultat.verdict == Verdict::NonEligible.as_str())
        .filter_map(|resultat| catalogue.rang(&resultat.dispositif))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    const JOUR: Date = Date::constant(2026, 11, 22);

    #[track_caller]
    fn check(contenu: Value, attendus: &[(Champ, Valeur)]) {
        let mut attendue = Situation::new(JOUR);
        for (champ, valeur) in attendus {
            assert!(attendue.dis(*champ, *valeur));
        }
        let contenu = serde_json::from_value(contenu).expect("a content");
        assert_eq!(situation(&contenu, JOUR), attendue);
    }

    #[test]
    fn says_what_is_written_of_the_project_and_nothing_else() {
        let candidat = json!({ "prenom": "Awa", "telephone": "+33612345678", "langue": "wo" });
        let projet = json!({ "resume": "Un atelier de couture" });
        check(json!({ "candidat": candidat, "projet": projet }), &[]);
        let projet = json!({ "secteur": "textile", "stade": "emergence", "commune": "93066" });
        let saint_denis = "93066".parse().expect("a commune");
        check(
            json!({ "candidat": candidat, "projet": projet }),
            &[
                (Champ::ProjetCommune, Valeur::Commune(saint_denis)),
                (Champ::Secteur, Valeur::Choix(3)),
                (Champ::Stade, Valeur::Choix(1)),
            ],
        );
        // What no list holds says nothing.
        let projet = json!({ "secteur": "fusees", "stade": 3, "commune": "Saint-Denis" });
        check(json!({ "projet": projet }), &[]);
        check(json!({}), &[]);
    }

    #[test]
    fn takes_a_yes_of_the_check_and_no_more() {
        let verifie =
            |statut, code| json!({ "qpv": { "statut": statut, "qpv": { "code": code } } });
        let dedans = [(Champ::ProjetQpv, Valeur::Booleen(true))];
        check(verifie("dans", "QN09301M"), &dedans);
        // Of a generation that is no more in force there.
        check(verifie("dans", "QP093028"), &[]);
        check(verifie("dans", "QN"), &[]);
        check(verifie("a_confirmer", "QN09301M"), &[]);
        check(json!({ "qpv": { "statut": "dans" } }), &[]);
        check(json!({ "qpv": { "statut": "hors", "qpv": null } }), &[]);
    }
}

//! The words of applications, for who answers them.

use shared::{
    SignedDuration, Timestamp,
    candidature::{CandidatureState, Dossier, MotifDeReponse, delays::EXPIRATION},
    situation::Field,
    words::{FRENCH, day_in_paris, long_day, moment, value},
};

/// Where an application is, for its structure.
pub(super) fn state_words(state: CandidatureState) -> &'static str {
    match state {
        CandidatureState::Recue | CandidatureState::Transmise => "Attend votre réponse",
        CandidatureState::PriseEnCharge => "Vous vous en occupez",
        CandidatureState::Acceptee => "Acceptée",
        CandidatureState::Reorientee => "Transmise à une autre structure",
        CandidatureState::Refusee => "Refusée",
        CandidatureState::SansReponse => "Restée sans réponse",
        CandidatureState::Retiree => "Retirée par la personne : ne la contactez plus",
    }
}

/// What happens next and when, in a sentence.
pub(super) fn deadline_words(dossier: &Dossier, now: Timestamp) -> String {
    let day = |at| long_day(day_in_paris(at));
    match dossier.state {
        CandidatureState::Recue | CandidatureState::Transmise => {
            // One that nobody opened yet is held from its arrival.
            let until = dossier
                .since
                .saturating_add(EXPIRATION)
                .unwrap_or(dossier.since);
            format!(
                "Arrivée {}. Répondez avant le {} : ensuite, nous proposons une autre structure.",
                ago(now.duration_since(dossier.recue_le)),
                day(until)
            )
        }
        CandidatureState::PriseEnCharge | CandidatureState::Acceptee => {
            match dossier.rendez_vous_le {
                Some(at) if at > now => format!("Rendez-vous le {}.", moment(at)),
                Some(at) => format!("Rendez-vous passé, le {}.", moment(at)),
                None => format!(
                    "Depuis le {}. Pas encore de rendez-vous.",
                    day(dossier.since)
                ),
            }
        }
        _ => format!("Depuis le {}.", day(dossier.since)),
    }
}

fn ago(duration: SignedDuration) -> String {
    match duration.as_hours() / 24 {
        ..1 => "depuis moins d’un jour".into(),
        1 => "hier".into(),
        days => format!("il y a {days} jours"),
    }
}

/// Why a structure declines.
pub(super) fn motif_words(motif: MotifDeReponse) -> &'static str {
    match motif {
        MotifDeReponse::HorsTerritoire => "Nous ne servons pas sa commune",
        MotifDeReponse::HorsPublic => "Nous accompagnons d’autres personnes",
        MotifDeReponse::HorsCompetence => "Nous ne faisons pas ce qui est demandé",
        MotifDeReponse::Complet => "Nous n’avons plus de place",
        MotifDeReponse::TropTot => "Le projet n’est pas assez avancé",
        MotifDeReponse::Injoignable => "La personne n’a pas répondu",
        MotifDeReponse::Autre => "Une autre raison",
    }
}

/// A line of a history.
pub(super) fn act_words(act: &str) -> &str {
    match act {
        "recue" => "Demande enregistrée",
        "transmise" => "Remise à votre structure",
        "prise_en_charge" => "Prise en charge",
        "acceptee" => "Acceptée",
        "reorientee" => "Transmise à une autre structure",
        "refusee" => "Refusée",
        "sans_reponse" => "Restée sans réponse",
        "retiree" => "Retirée par la personne",
        "relance" => "Nous vous avons relancé",
        "correction" => "Coordonnées changées par la personne",
        "rendez_vous" => "Rendez-vous donné",
        "rappel" => "Rendez-vous rappelé à la personne",
        "note" => "Note privée changée",
        "lien" => "Nouveau lien donné à la personne",
        "nouvelles" => "Accord pour des nouvelles, donné ou repris",
        "question" => "Nous avons demandé des nouvelles à la personne",
        "issue" => "La personne a donné des nouvelles",
        other => other,
    }
}

/// The words of a value that a form keeps as a code.
pub(super) fn coded(field: Field, code: &str) -> String {
    let rank = field.values().iter().position(|known| *known == code);
    rank.map_or(code, |rank| value(FRENCH.values, field, rank))
        .to_owned()
}

/// As it is read aloud in France.
pub(super) fn telephone_words(dialled: &str) -> String {
    match dialled.strip_prefix("+33") {
        Some(rest) if rest.len() == 9 && rest.is_ascii() => {
            let digits: Vec<_> = format!("0{rest}").chars().collect();
            let pairs: Vec<String> = digits.chunks(2).map(|pair| pair.iter().collect()).collect();
            pairs.join("\u{a0}")
        }
        _ => dialled.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::candidature::Reference;

    #[test]
    fn what_waits_says_until_when() {
        let arrived: Timestamp = "2026-11-20T10:00:00Z".parse().unwrap();
        let mut dossier = Dossier::new(Reference::of([7; 8]), "phare".into(), arrived);
        let mut check = |state, now: &str, expect: &str| {
            dossier.state = state;
            let words = deadline_words(&dossier, now.parse().unwrap());
            assert!(words.starts_with(expect), "{words}");
        };
        use CandidatureState::*;
        check(
            Recue,
            "2026-11-20T12:00:00Z",
            "Arrivée depuis moins d’un jour. Répondez avant le 20 décembre 2026",
        );
        check(Transmise, "2026-11-21T12:00:00Z", "Arrivée hier.");
        check(
            Transmise,
            "2026-12-01T12:00:00Z",
            "Arrivée il y a 11 jours.",
        );
        check(
            PriseEnCharge,
            "2026-12-01T12:00:00Z",
            "Depuis le 20 novembre 2026. Pas encore",
        );
        check(
            Refusee,
            "2026-12-01T12:00:00Z",
            "Depuis le 20 novembre 2026.",
        );
    }

    #[test]
    fn a_telephone_is_written_as_it_is_said() {
        for (dialled, expect) in [
            ("+33612345678", "06 12 34 56 78"),
            ("+212612345678", "+212612345678"),
            ("+33", "+33"),
            ("", ""),
        ] {
            assert_eq!(telephone_words(dialled), expect.replace(' ', "\u{a0}"));
        }
    }
}

//! The sentences for the reasons of an orientation and the steps of a parcours.

use super::{
    letters::{day, join_words, to_lowercase_french},
    value,
};
use crate::{
    orientation::{Code, Detail, Raison},
    situation::Field,
    structures::{Extent, Fonction},
};

/// A step of the parcours, as a title.
pub fn etape(fonction: Fonction) -> &'static str {
    match fonction {
        Fonction::Ecouter => "Être écouté et orienté",
        Fonction::Construire => "Construire le projet",
        Fonction::Tester => "Tester l’activité",
        Fonction::Financer => "Trouver de l’argent",
        Fonction::Heberger => "Trouver un lieu",
        Fonction::Durer => "Tenir dans la durée",
        Fonction::Lever => "Lever un frein",
    }
}

/// How ties are broken.
pub const TIES: &str = "À égalité : du plus proche au plus loin, puis par tirage au sort du \
    jour. Personne ne paie pour être devant.";

/// A reason, in a sentence.
pub fn raison(raison: &Raison) -> String {
    let text = match (raison.code, raison.detail) {
        (Code::Fonction, Detail::Fonction(fonction)) => {
            return join_words(&["Sert à : ", &to_lowercase_french(etape(fonction)), "."]);
        }
        (Code::Besoins, Detail::Besoins(bits)) => {
            return join_words(&["Répond à vos besoins : ", &words(Field::Besoins, bits), "."]);
        }
        (Code::PlusTard, Detail::Stade(stade)) => {
            let stade = value(Field::Stade, usize::from(stade));
            return join_words(&["Sert surtout plus tard : « ", stade, " »."]);
        }
        (Code::Proximite, Detail::Metres(metres)) => {
            return join_words(&["À ", &distance(metres), " de vous."]);
        }
        (Code::TropLoin, Detail::Metres(metres)) => {
            return join_words(&[
                "Plus loin que vous ne le souhaitez : à ",
                &distance(metres),
                ".",
            ]);
        }
        (Code::Couvre, Detail::Extent(extent)) => match extent {
            Extent::Commune => "Travaille pour votre commune.",
            Extent::Epci => "Travaille pour votre intercommunalité.",
            Extent::Departement => "Travaille pour votre département.",
            Extent::Region => "Travaille pour votre région.",
            Extent::France => "Travaille dans toute la France.",
        },
        (Code::Langue, Detail::Langues(bits)) => {
            return join_words(&["Parle votre langue : ", &words(Field::Langues, bits), "."]);
        }
        (Code::Horaires, Detail::Horaires(bits)) => {
            return join_words(&[
                "Ouvert quand vous êtes libre : ",
                &words(Field::Horaires, bits),
                ".",
            ]);
        }
        (Code::Ouvert, Detail::Jour(end)) => {
            return join_words(&["Les inscriptions sont ouvertes jusqu’au ", &day(end), "."]);
        }
        (Code::ProchainAppel, Detail::Jour(start)) => {
            return join_words(&["Les prochaines inscriptions ouvrent le ", &day(start), "."]);
        }
        (Code::EnPause, Detail::Jour(end)) => {
            return join_words(&["N’accueille personne de nouveau jusqu’au ", &day(end), "."]);
        }
        (code, _) => without_detail(code),
    };
    text.to_owned()
}

/// The sentence of a code without its detail.
fn without_detail(code: Code) -> &'static str {
    match code {
        Code::Fonction => "Sert à l’étape où vous en êtes.",
        Code::Besoins => "Répond à un de vos besoins.",
        Code::Stade => "Fait pour un projet qui en est là.",
        Code::TousStades => "Ouvert quel que soit l’avancement du projet.",
        Code::PlusTard => "Sert surtout plus tard.",
        Code::Droit => "Vous remplissez les conditions d’une aide proposée là.",
        Code::SansCondition => "Aucune condition connue : demandez.",
        Code::DroitAPreciser => "Vous avez peut-être droit à une aide proposée là.",
        Code::Public => "Accueille des personnes dans votre situation.",
        Code::Qpv => "Accueille les habitants des quartiers prioritaires.",
        Code::Proximite => "Près de vous.",
        Code::TropLoin => "Plus loin que vous ne le souhaitez.",
        Code::Couvre => "Travaille là où vous êtes.",
        Code::PartoutEnFrance => "Réseau national : demandez le contact le plus proche.",
        Code::Voisin => "Se trouve dans votre région : demandez s’ils vous reçoivent.",
        Code::Ailleurs => "Se trouve ailleurs en France : demandez s’ils vous reçoivent.",
        Code::AutrePublic => "S’adresse d’abord à d’autres personnes : demandez-leur.",
        Code::LieuAConfirmer => "À confirmer : dites où vous habitez pour en être sûr.",
        Code::Format => "Se passe comme vous préférez.",
        Code::Suivi => "Vous suit comme vous préférez, seul ou en groupe.",
        Code::Horaires => "Ouvert quand vous êtes libre.",
        Code::Enfants => "Vous pouvez venir avec vos enfants.",
        Code::Langue => "Parle votre langue.",
        Code::Gratuit => "C’est gratuit.",
        Code::Ouvert => "Accueille toute l’année.",
        Code::ProchainAppel => "Les inscriptions ouvrent bientôt.",
        Code::AppelPasse => "Les inscriptions sont closes ; la suite n’a pas de date.",
        Code::EnPause => "N’accueille personne de nouveau pour le moment.",
        Code::PlacesLibres => "Il reste des places.",
        Code::Complet => "Il n’y a plus de place pour le moment.",
        Code::Joignable => "Se joint comme vous préférez.",
        Code::Deja => "Vous accompagne déjà.",
        Code::Verifie => "Vérifié il y a moins de trois mois.",
        Code::Publie => "Cité par une publication récente.",
        Code::Ancien => "Vérifié il y a plus de trois mois : appelez avant d’y aller.",
        Code::AVerifier => "À vérifier : l’information est ancienne.",
    }
}

/// `850 m`, `4,2 km`, `38 km`.
fn distance(metres: u32) -> String {
    let tenths = (metres + 50) / 100;
    let (integer, tenth, unit) = match metres {
        0..950 => ((metres + 25) / 50 * 50, 0, "\u{a0}m"),
        950..10_000 => (tenths / 10, tenths % 10, "\u{a0}km"),
        _ => ((metres + 500) / 1_000, 0, "\u{a0}km"),
    };
    let mut text = integer.to_string();
    if tenth > 0 {
        text.push(',');
        text.push_str(&tenth.to_string());
    }
    text.push_str(unit);
    text
}

fn words(field: Field, bits: u64) -> String {
    let words: Vec<&str> = (0..field.values().len())
        .filter(|rank| bits >> rank & 1 == 1)
        .map(|rank| value(field, rank))
        .collect();
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structures::Ranked;

    #[test]
    fn every_reason_is_a_short_sentence() {
        for &code in Code::ALL {
            let text = raison(&Raison {
                code,
                poids: code.weight(),
                detail: Detail::NoDetail,
            });
            assert!(text.ends_with('.'), "{text}");
            assert!(text.split_whitespace().count() <= 16, "{text}");
        }
    }

    #[test]
    fn distances_are_rounded_as_people_say_them() {
        let check = |metres, expected: &str| {
            assert_eq!(distance(metres).replace('\u{a0}', " "), expected);
        };
        check(0, "0 m");
        check(849, "850 m");
        check(951, "1 km");
        check(4_230, "4,2 km");
        check(9_999, "10 km");
        check(38_400, "38 km");
    }
}

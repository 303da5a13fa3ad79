//! The reasons of an orientation, the steps of a parcours, as they are said.

use super::{
    lettres::{colle, en_minuscule, jour},
    valeur,
};
use crate::{
    orientation::{Code, Detail, Raison},
    situation::Champ,
    structures::{Etendue, Fonction},
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

/// How those with as many points are told apart.
pub const EGALITES: &str = "À égalité : du plus proche au plus loin, puis par tirage au sort du \
    jour. Personne ne paie pour être devant.";

/// A reason, in a sentence.
pub fn raison(raison: &Raison) -> String {
    let texte = match (raison.code, raison.detail) {
        (Code::Fonction, Detail::Fonction(fonction)) => {
            return colle(&["Sert à : ", &en_minuscule(etape(fonction)), "."]);
        }
        (Code::Besoins, Detail::Besoins(bits)) => {
            return colle(&["Répond à vos besoins : ", &mots(Champ::Besoins, bits), "."]);
        }
        (Code::PlusTard, Detail::Stade(stade)) => {
            let stade = valeur(Champ::Stade, usize::from(stade));
            return colle(&["Sert surtout plus tard : « ", stade, " »."]);
        }
        (Code::Proximite, Detail::Metres(metres)) => {
            return colle(&["À ", &distance(metres), " de vous."]);
        }
        (Code::TropLoin, Detail::Metres(metres)) => {
            return colle(&[
                "Plus loin que vous ne le souhaitez : à ",
                &distance(metres),
                ".",
            ]);
        }
        (Code::Couvre, Detail::Etendue(etendue)) => match etendue {
            Etendue::Commune => "Travaille pour votre commune.",
            Etendue::Epci => "Travaille pour votre intercommunalité.",
            Etendue::Departement => "Travaille pour votre département.",
            Etendue::Region => "Travaille pour votre région.",
            Etendue::France => "Travaille dans toute la France.",
        },
        (Code::Langue, Detail::Langues(bits)) => {
            return colle(&["Parle votre langue : ", &mots(Champ::Langues, bits), "."]);
        }
        (Code::Horaires, Detail::Horaires(bits)) => {
            return colle(&[
                "Ouvert quand vous êtes libre : ",
                &mots(Champ::Horaires, bits),
                ".",
            ]);
        }
        (Code::Ouvert, Detail::Jour(fin)) => {
            return colle(&["Les inscriptions sont ouvertes jusqu’au ", &jour(fin), "."]);
        }
        (Code::ProchainAppel, Detail::Jour(debut)) => {
            return colle(&["Les prochaines inscriptions ouvrent le ", &jour(debut), "."]);
        }
        (Code::EnPause, Detail::Jour(fin)) => {
            return colle(&["N’accueille personne de nouveau jusqu’au ", &jour(fin), "."]);
        }
        (code, _) => sans_detail(code),
    };
    texte.to_owned()
}

/// What a code says by itself.
fn sans_detail(code: Code) -> &'static str {
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
    let dixiemes = (metres + 50) / 100;
    let (entier, dixieme, unite) = match metres {
        0..950 => ((metres + 25) / 50 * 50, 0, "\u{a0}m"),
        950..10_000 => (dixiemes / 10, dixiemes % 10, "\u{a0}km"),
        _ => ((metres + 500) / 1_000, 0, "\u{a0}km"),
    };
    let mut texte = entier.to_string();
    if dixieme > 0 {
        texte.push(',');
        texte.push_str(&dixieme.to_string());
    }
    texte.push_str(unite);
    texte
}

fn mots(champ: Champ, bits: u64) -> String {
    let mots: Vec<&str> = (0..champ.valeurs().len())
        .filter(|rang| bits >> rang & 1 == 1)
        .map(|rang| valeur(champ, rang))
        .collect();
    mots.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structures::Rang;

    #[test]
    fn every_reason_is_a_short_sentence() {
        for &code in Code::TOUS {
            let texte = raison(&Raison {
                code,
                poids: code.poids(),
                detail: Detail::Aucun,
            });
            assert!(texte.ends_with('.'), "{texte}");
            assert!(texte.split_whitespace().count() <= 16, "{texte}");
        }
    }

    #[test]
    fn distances_are_rounded_as_people_say_them() {
        let check = |metres, attendu: &str| {
            assert_eq!(distance(metres).replace('\u{a0}', " "), attendu);
        };
        check(0, "0 m");
        check(849, "850 m");
        check(951, "1 km");
        check(4_230, "4,2 km");
        check(9_999, "10 km");
        check(38_400, "38 km");
    }
}

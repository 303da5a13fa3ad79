//! The values of choices and lists.
//!
//! Tables that are searched rather than matched: each comparison of a `match` on texts
//! adds code to a page.

use crate::situation::Field;

/// Codes, each with its words.
type WordList = &'static [(&'static str, &'static str)];

/// The words of a value of a choice or a list, by its rank.
pub fn value(field: Field, rank: usize) -> &'static str {
    let Some(&code) = field.values().get(rank) else {
        return "";
    };
    let own = match field {
        Field::Langues => LANGUAGES,
        Field::Emploi => EMPLOIS,
        Field::Stade => STADES,
        Field::Diplome => DIPLOMES,
        Field::StatutJuridique => STATUTS,
        _ => &[],
    };
    for (other, word) in own.iter().chain(WORDS) {
        if *other == code {
            return word;
        }
    }
    code
}

/// Of `personne.emploi`.
const EMPLOIS: WordList = &[
    ("demandeur", "je cherche un emploi"),
    (
        "demandeur_longue_duree",
        "je cherche un emploi depuis plus d’un an",
    ),
    ("salarie", "je suis salarié"),
    ("independant", "je travaille à mon compte"),
    ("etudiant", "je suis étudiant"),
    ("inactif", "je ne travaille pas et ne cherche pas d’emploi"),
];

/// Of `projet.stade`.
const STADES: WordList = &[
    ("idee", "j’ai une idée"),
    ("emergence", "je construis mon idée"),
    ("creation", "je suis en train de créer"),
    ("test", "je teste mon activité"),
    ("lance", "mon activité est lancée"),
    ("developpement", "mon activité se développe"),
    ("changement_echelle", "mon activité change d’échelle"),
];

/// Of `personne.diplome`, besides [`WORDS`].
const DIPLOMES: WordList = &[("aucun", "aucun diplôme")];

/// Of `projet.statut_juridique`, besides [`WORDS`].
const STATUTS: WordList = &[("aucun", "pas encore de structure")];

/// Languages by their names in French.
const LANGUAGES: WordList = &[
    ("fr", "français"),
    ("en", "anglais"),
    ("ar", "arabe"),
    ("pt", "portugais"),
    ("es", "espagnol"),
    ("it", "italien"),
    ("de", "allemand"),
    ("nl", "néerlandais"),
    ("tr", "turc"),
    ("ru", "russe"),
    ("uk", "ukrainien"),
    ("pl", "polonais"),
    ("ro", "roumain"),
    ("bg", "bulgare"),
    ("sq", "albanais"),
    ("sr", "serbe"),
    ("hy", "arménien"),
    ("ka", "géorgien"),
    ("fa", "persan"),
    ("ps", "pachto"),
    ("ur", "ourdou"),
    ("hi", "hindi"),
    ("pa", "pendjabi"),
    ("bn", "bengali"),
    ("ta", "tamoul"),
    ("zh", "chinois"),
    ("vi", "vietnamien"),
    ("km", "khmer"),
    ("so", "somali"),
    ("ti", "tigrigna"),
    ("am", "amharique"),
    ("wo", "wolof"),
    ("ff", "peul"),
    ("bm", "bambara"),
    ("snk", "soninké"),
    ("ln", "lingala"),
    ("sw", "swahili"),
    ("ht", "créole haïtien"),
    ("gcf", "créole des Antilles"),
    ("rcf", "créole réunionnais"),
    ("swb", "shimaoré"),
    ("kab", "kabyle"),
    ("ber", "berbère"),
    ("ku", "kurde"),
    ("lsf", "langue des signes"),
    ("autre", "une autre langue"),
];

/// The values with the same words in every field; the others are their own words.
const WORDS: WordList = &[
    ("services_personne", "services à la personne"),
    ("petite_enfance", "petite enfance"),
    ("creation_urbaine", "création urbaine"),
    ("mobilite", "mobilité"),
    ("batiment", "bâtiment"),
    ("solidarite", "solidarité"),
    ("numerique", "numérique"),
    ("education", "éducation"),
    ("vivre_ensemble", "vivre ensemble"),
    ("egalite_des_chances", "égalité des chances"),
    ("pauvrete", "lutte contre la pauvreté"),
    ("sante", "santé"),
    ("transition_ecologique", "transition écologique"),
    ("scop", "scop (coopérative de salariés)"),
    ("scic", "scic (coopérative d’intérêt collectif)"),
    ("cooperative", "coopérative"),
    ("societe_commerciale", "société commerciale"),
    ("micro_entreprise", "micro-entreprise"),
    ("aci", "atelier et chantier d’insertion"),
    ("ei", "entreprise d’insertion"),
    ("ai", "association intermédiaire"),
    ("etti", "intérim d’insertion"),
    ("eiti", "insertion par le travail indépendant"),
    ("business_plan", "plan d’affaires"),
    ("reseau", "réseau"),
    ("test_activite", "tester mon activité"),
    ("garde_enfants", "garde d’enfants"),
    ("francais", "français"),
    ("cap_bep", "CAP ou BEP"),
    ("bac2", "bac + 2"),
    ("bac3_plus", "bac + 3 ou plus"),
    ("rsa", "RSA"),
    ("ass", "ASS"),
    ("aah", "AAH"),
    ("aspa", "ASPA"),
    ("ada", "ADA"),
    ("service_civique", "service civique"),
    ("benevolat", "bénévolat"),
    ("presentiel", "sur place"),
    ("distanciel", "à distance"),
    ("individuel", "seul"),
    ("collectif", "en groupe"),
    ("journee", "en journée"),
    ("week_end", "le week-end"),
    ("telephone", "téléphone"),
    ("sms", "SMS"),
    ("courriel", "courriel"),
    ("whatsapp", "WhatsApp"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_a_name() {
        for rank in 0..Field::Langues.values().len() {
            assert!(value(Field::Langues, rank).chars().count() > 3, "{rank}");
        }
    }

    #[test]
    fn no_word_is_of_a_value_that_does_not_exist() {
        for (field, words) in [
            (Field::Emploi, EMPLOIS),
            (Field::Stade, STADES),
            (Field::Diplome, DIPLOMES),
            (Field::StatutJuridique, STATUTS),
            (Field::Langues, LANGUAGES),
        ] {
            for (code, _) in words {
                assert!(field.values().contains(code), "{field}: {code}");
            }
        }
        for (code, _) in WORDS {
            let known = Field::ALL.iter().any(|field| field.values().contains(code));
            assert!(known, "{code}");
        }
    }
}

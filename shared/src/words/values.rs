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
        Field::Besoins => BESOINS,
        Field::GenrePersonne => GENRES,
        Field::MinimaSociaux => MINIMA,
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
    ("changement_echelle", "mon activité grandit beaucoup"),
];

/// Of `personne.diplome`, besides [`WORDS`].
const DIPLOMES: WordList = &[("aucun", "aucun diplôme")];

/// Of `projet.statut_juridique`, besides [`WORDS`].
const STATUTS: WordList = &[("aucun", "pas encore de structure")];

/// Of `projet.besoins`, as one would say « j’ai besoin de… ».
const BESOINS: WordList = &[
    ("financement", "de l’argent"),
    ("local", "un local"),
    ("reseau", "des contacts"),
    ("business_plan", "écrire mon projet et ses chiffres"),
    ("juridique", "comprendre la loi et les contrats"),
    ("test_activite", "essayer mon activité"),
    ("mentorat", "les conseils de quelqu’un d’expérience"),
    ("confiance", "prendre confiance, ne pas baisser les bras"),
    ("garde_enfants", "faire garder mes enfants"),
    ("numerique", "me servir d’internet"),
    ("francais", "mieux parler français"),
    ("gouvernance", "décider à plusieurs"),
    ("mobilite", "me déplacer"),
    ("logement", "me loger"),
    ("sante", "prendre soin de ma santé"),
    ("papiers", "faire mes papiers et mes démarches"),
    ("exemples", "voir des exemples près de chez moi"),
];

/// Of `personne.genre`.
const GENRES: WordList = &[
    ("femme", "une femme"),
    ("homme", "un homme"),
    ("autre", "autre"),
];

/// Of `personne.minima_sociaux`, besides [`WORDS`].
const MINIMA: WordList = &[("autre", "une autre aide pour vivre")];

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
    ("vivre_ensemble", "mieux vivre ensemble dans le quartier"),
    ("egalite_des_chances", "donner les mêmes chances à tous"),
    ("pauvrete", "lutte contre la pauvreté"),
    ("sante", "santé"),
    ("insertion", "aider des gens à retrouver un travail"),
    ("transition_ecologique", "protéger la nature et le climat"),
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
            (Field::Besoins, BESOINS),
            (Field::GenrePersonne, GENRES),
            (Field::MinimaSociaux, MINIMA),
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

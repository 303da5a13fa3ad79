//! The columns of the template, each once: what a form asks, what a spreadsheet names, and
//! what reads its cell.

use super::template::{self, TemplateDraft};
use crate::{
    situation::Field,
    words::{FRENCH, value},
};

/// A column of the template.
pub struct TemplateColumn {
    pub name: &'static str,
    pub label: &'static str,
    pub help: &'static str,
    /// The most characters that a form keeps.
    pub max: usize,
    choices: ColumnChoices,
    /// Whether a proposal leaves it to who keeps the service.
    pub operator_only: bool,
    /// Whether a cell that cannot be read refuses its row; else it costs itself.
    pub(super) refuses: bool,
    pub(super) read: fn(&mut TemplateDraft<'_>) -> Result<(), String>,
}

/// What a cell may say.
#[derive(Clone, Copy)]
enum ColumnChoices {
    Text,
    /// Words of the template, with what they mean.
    Words(&'static [(&'static str, &'static str)]),
    Values(Field),
}

/// Why a cell is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnFault {
    pub column: &'static str,
    pub reason: String,
    /// Whether the row is refused with it.
    pub refuses: bool,
}

impl TemplateColumn {
    /// What may be ticked: the word and what it means. Empty for a text.
    pub fn choices(&self) -> Vec<(&'static str, &'static str)> {
        match self.choices {
            ColumnChoices::Text => Vec::new(),
            ColumnChoices::Words(words) => words.to_vec(),
            ColumnChoices::Values(field) => {
                let values = field.values().iter().enumerate();
                values
                    .map(|(rank, word)| (*word, value(FRENCH.values, field, rank)))
                    .collect()
            }
        }
    }

    const fn help(mut self, help: &'static str) -> Self {
        self.help = help;
        self
    }

    const fn words(mut self, words: &'static [(&'static str, &'static str)]) -> Self {
        self.choices = ColumnChoices::Words(words);
        self
    }

    const fn refuses(mut self) -> Self {
        self.refuses = true;
        self
    }

    const fn for_operator(mut self) -> Self {
        self.operator_only = true;
        self
    }
}

const fn column(
    name: &'static str,
    label: &'static str,
    read: fn(&mut TemplateDraft<'_>) -> Result<(), String>,
) -> TemplateColumn {
    TemplateColumn {
        name,
        label,
        help: "",
        max: 300,
        choices: ColumnChoices::Text,
        operator_only: false,
        refuses: false,
        read,
    }
}

/// In the order of the template, which is that of the forms.
pub const COLUMNS: [TemplateColumn; 28] = [
    column("id", "Identifiant", template::id)
        .help("Vide, il est fait du nom et de la commune.")
        .refuses()
        .for_operator(),
    column("nom", "Nom", template::nom)
        .help("Comme on le lit sur la porte.")
        .refuses(),
    column("resume", "Ce qu’elle fait", template::resume)
        .help("Une phrase, adressée à l’habitant."),
    column("siret", "SIRET", template::siret_column).help("14 chiffres. Facultatif."),
    column("commune", "Commune", template::commune)
        .help("Là où l’on est reçu : son nom, ou son code INSEE.")
        .refuses(),
    // Read with the commune that it tells from others.
    column("code_postal", "Code postal", |_| Ok(())).help("Il aide à trouver la commune."),
    column("adresse", "Adresse", template::adresse).help("Numéro et rue."),
    column("lat", "Latitude", template::place)
        .help("En degrés, comme 48.9362. Vide : le milieu de la commune.")
        .refuses()
        .for_operator(),
    // Read with the latitude.
    column("lon", "Longitude", |_| Ok(()))
        .help("En degrés, comme 2.3574.")
        .for_operator(),
    column("couvre", "Pour qui", template::couvre)
        .help(
            "Comme commune:93066, epci:200054781, departement:93, region:11 ou france, séparés \
             par une barre. Vide : qui peut venir.",
        )
        .refuses()
        .for_operator(),
    column("fonctions", "Ce qu’on y fait", template::fonctions)
        .words(FONCTIONS)
        .refuses(),
    column("besoins", "À quels besoins elle répond", template::besoins).words(BESOINS),
    column("stades", "Où en est le projet", template::stades)
        .help("Rien de coché : tous.")
        .words(STADES),
    column("publics", "À qui elle est réservée", template::publics)
        .help("Rien de coché : à personne en particulier.")
        .words(PUBLICS)
        .refuses()
        .for_operator(),
    column("formats", "Comment on y est reçu", template::formats).words(FORMATS),
    column("horaires", "Quand", template::horaires).words(HORAIRES),
    column("ouverture", "Heures d’ouverture", template::ouverture)
        .help("En mots, ou comme Mo-Fr 09:00-17:00."),
    TemplateColumn {
        choices: ColumnChoices::Values(Field::Langues),
        ..column("langues", "Langues parlées", template::langues)
    },
    column(
        "enfants",
        "Peut-on venir avec ses enfants ?",
        template::enfants,
    )
    .words(ENFANTS),
    column("cout", "Prix", template::cout).words(COUTS),
    column(
        "admission",
        "Quand elle accueille de nouvelles personnes",
        template::admission,
    )
    .help("toute l’année, pause 2026-12-31, ou 2026-09-01/2026-10-15 pour un appel."),
    column("places", "Places restantes", template::places).help("Si vous le savez."),
    column("telephone", "Téléphone", template::telephone_column).help("Celui où l’on répond."),
    column(
        "courriel",
        "Adresse électronique",
        template::courriel_column,
    )
    .help("Elle est montrée aux habitants."),
    column("site", "Site", template::site_column),
    column(
        "dispositifs",
        "Ce qu’on peut y demander",
        template::dispositifs,
    )
    .help("Des identifiants du catalogue, séparés par une barre : citeslab|adie.")
    .for_operator(),
    column(
        "travaille_avec",
        "Avec qui elle travaille",
        template::travaille_avec,
    )
    .help("Leurs identifiants, séparés par une barre.")
    .for_operator(),
    column("verifie_le", "Vérifiée le", template::verifie_le)
        .help("Le jour où quelqu’un l’a vérifiée, comme 2026-11-22.")
        .refuses()
        .for_operator(),
];

const FONCTIONS: &[(&str, &str)] = &[
    ("ecouter", "écouter une idée, dire par où commencer"),
    ("construire", "construire le projet"),
    ("tester", "tester l’activité"),
    ("financer", "financer"),
    ("heberger", "donner un lieu pour travailler"),
    ("durer", "aider l’activité à durer"),
    (
        "lever",
        "lever un frein : garde d’enfants, français, numérique",
    ),
];

const BESOINS: &[(&str, &str)] = &[
    ("financement", "de l’argent"),
    ("local", "un local"),
    ("reseau", "des contacts"),
    ("business_plan", "écrire le projet et ses chiffres"),
    ("juridique", "les papiers et la loi"),
    ("test_activite", "essayer une activité"),
    ("mentorat", "les conseils de quelqu’un d’expérience"),
    ("confiance", "prendre confiance"),
    ("garde_enfants", "faire garder ses enfants"),
    ("numerique", "se servir d’internet"),
    ("francais", "mieux parler français"),
    ("gouvernance", "décider à plusieurs"),
    ("mobilite", "se déplacer"),
    ("logement", "se loger"),
    ("sante", "se soigner"),
    ("papiers", "les papiers de la vie de tous les jours"),
    ("exemples", "rencontrer des gens qui l’ont fait"),
];

const STADES: &[(&str, &str)] = &[
    ("idee", "une idée"),
    ("emergence", "un projet en construction"),
    ("creation", "en train de se créer"),
    ("test", "à l’essai"),
    ("lance", "lancé"),
    ("developpement", "en développement"),
    ("changement_echelle", "qui change d’échelle"),
];

const PUBLICS: &[(&str, &str)] = &[
    ("actifs", "qui a un emploi"),
    (
        "beneficiaires-des-minimas-sociaux",
        "qui reçoit le RSA ou un autre minimum social",
    ),
    ("demandeurs-emploi", "qui cherche un emploi"),
    ("etudiants", "qui étudie"),
    ("familles", "familles"),
    ("femmes", "femmes"),
    ("jeunes", "jeunes"),
    (
        "personnes-en-situation-de-handicap",
        "personnes handicapées",
    ),
    ("personnes-en-situation-durgence", "personnes en urgence"),
    (
        "personnes-en-situation-juridique-specifique",
        "personnes détenues ou sorties de prison",
    ),
    ("personnes-exilees", "personnes exilées"),
    (
        "residents-qpv-frr",
        "qui vit dans un quartier prioritaire ou une zone rurale fragile",
    ),
    ("seniors", "seniors"),
];

const FORMATS: &[(&str, &str)] = &[
    ("presentiel", "sur place"),
    ("distanciel", "à distance"),
    ("individuel", "seul"),
    ("collectif", "en groupe"),
];

const HORAIRES: &[(&str, &str)] = &[
    ("journee", "en journée"),
    ("soir", "le soir"),
    ("week_end", "le week-end"),
];

const ENFANTS: &[(&str, &str)] = &[("oui", "oui"), ("non", "non")];

const COUTS: &[(&str, &str)] = &[("gratuit", "gratuit"), ("payant", "payant")];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structures::{Cout, Fonction, Public, Ranked};

    #[test]
    fn every_word_that_is_read_can_be_ticked_and_only_those() {
        fn names<T: Ranked>() -> Vec<&'static str> {
            T::ALL.iter().map(|value| value.as_str()).collect()
        }
        let values = |fields: &[Field]| -> Vec<&'static str> {
            fields
                .iter()
                .flat_map(|field| field.values())
                .copied()
                .collect()
        };
        for (column, expect) in [
            ("fonctions", names::<Fonction>()),
            ("publics", names::<Public>()),
            ("cout", names::<Cout>()),
            ("besoins", values(&[Field::Besoins])),
            ("stades", values(&[Field::Stade])),
            ("horaires", values(&[Field::Horaires])),
            ("langues", values(&[Field::Langues])),
            (
                "formats",
                values(&[Field::Format, Field::IndividuelCollectif]),
            ),
        ] {
            let column = COLUMNS.iter().find(|c| c.name == column).unwrap();
            let mut words: Vec<_> = column.choices().into_iter().map(|(word, _)| word).collect();
            let mut expect = expect;
            words.sort_unstable();
            expect.sort_unstable();
            assert_eq!(words, expect, "{}", column.name);
        }
    }
}

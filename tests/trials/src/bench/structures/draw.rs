//! Structures and services in the shape of data·inclusion, drawn from a fixed seed.
//!
//! Communes are drawn by their population, themes, publics and the rest evenly among
//! those of the schema, which keeps three structures in ten. Texts and numbers are drawn
//! so that they compress no better than real ones: each name, address, telephone, site and
//! e-mail is its own, no structure lacks any, and a description of ours weighs 0.28 byte
//! a letter once compressed, the summaries of the catalogue 0.27.

use anyhow::{Context, Result};
use serde_json::json;
use shared::{codes::CodeCommune, structures::CommuneConnue};
use std::{collections::BTreeSet, fmt::Write};
use xtask::data::Country;

/// Among which themes services are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Themes {
    /// All of the schema's: most have nothing to do with who creates an activity.
    DuSchema,
    /// Those that the import keeps: every structure stays.
    Utiles,
}

/// How many themes the schema has, and which of them are of use.
const THEMES_DU_SCHEMA: usize = 69;
const UTILES: [&str; 9] = [
    "creer-une-entreprise--definir-son-projet-de-creation-dentreprise",
    "creer-une-entreprise--structurer-son-projet-de-creation-dentreprise",
    "creer-une-entreprise--developper-son-entreprise",
    "famille--garde-denfants",
    "lecture-ecriture-calcul--maitriser-le-francais",
    "numerique--maitriser-les-fondamentaux-du-numerique",
    "numerique--acceder-a-des-services-en-ligne",
    "numerique--acquerir-un-equipement",
    "numerique--acceder-a-une-connexion-internet",
];

const PUBLICS: [&str; 8] = [
    "tous-publics",
    "jeunes",
    "demandeurs-emploi",
    "beneficiaires-des-minimas-sociaux",
    "familles",
    "residents-qpv-frr",
    "personnes-en-situation-de-handicap",
    "seniors",
];

const GENRES: [&str; 12] = [
    "Centre social",
    "Mission locale",
    "Association",
    "Maison",
    "CCAS",
    "Espace",
    "Atelier",
    "Relais",
    "Fabrique",
    "Pôle",
    "Régie",
    "Comptoir",
];

/// Where those who have no domain of their own are written to.
const BOITES: [&str; 4] = ["orange.fr", "wanadoo.fr", "gmail.com", "laposte.net"];

const SYLLABES: [&str; 24] = [
    "ba", "cor", "del", "fa", "gui", "hau", "jon", "lan", "mer", "nou", "pel", "qui", "ra", "sau",
    "tri", "vel", "bri", "chal", "dor", "fey", "lier", "mont", "rou", "ville",
];

/// Draws numbers, the same at every run.
struct Hasard(u64);

impl Hasard {
    fn suivant(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn jusqu_a(&mut self, n: usize) -> usize {
        ((self.suivant() >> 11) % n as u64) as usize
    }

    fn parmi<T: Copy>(&mut self, valeurs: &[T]) -> T {
        valeurs[self.jusqu_a(valeurs.len())]
    }

    fn fraction(&mut self) -> f64 {
        (self.suivant() >> 11) as f64 / (1u64 << 53) as f64
    }

    fn mot(&mut self) -> String {
        (0..2 + self.jusqu_a(2))
            .map(|_| self.parmi(&SYLLABES))
            .collect()
    }
}

/// The structures and the services, as NDJSON.
pub(super) fn tire(
    country: &Country,
    themes: Themes,
    (structures, services): (usize, usize),
) -> Result<(String, String)> {
    let populations = country.populations()?;
    // A city of arrondissements is its arrondissements: counted too, it would count twice.
    let villes: BTreeSet<CodeCommune> = country
        .communes()
        .filter(|commune| commune.code.arrondissement().is_some())
        .map(|commune| commune.code.commune())
        .collect();
    let situees: Vec<(&CommuneConnue, u64)> = {
        let mut somme = 0;
        let peuplees = country
            .communes()
            .filter(|commune| commune.centre.is_some() && !villes.contains(&commune.code));
        peuplees
            .filter_map(|commune| {
                somme += u64::from(*populations.get(&commune.code)?);
                Some((commune, somme))
            })
            .collect()
    };
    let total = situees.last().context("no commune with a middle")?.1;
    let mut hasard = Hasard(0x9e37_79b9_7f4a_7c15);
    let (mut ecrites, mut offres) = (String::new(), String::new());
    let mut lieux = Vec::new();
    for rang in 0..structures {
        let tirage = hasard.suivant() % total;
        let place = situees.partition_point(|(_, somme)| *somme <= tirage);
        let (commune, _) = situees[place];
        let centre = commune.centre.context("a commune without a middle")?;
        let pas = |hasard: &mut Hasard| (hasard.fraction() - 0.5) * 0.04;
        let (a, b) = (hasard.mot(), hasard.mot());
        let nom = format!("{} {a} {b} de {}", hasard.parmi(&GENRES), commune.nom);
        let ligne = json!({
            "source": "tirage",
            "id": format!("tirage--{rang}"),
            "nom": nom,
            "date_maj": format!("202{}-{:02}-{:02}", 5 + hasard.jusqu_a(2), 1 + hasard.jusqu_a(10), 1 + hasard.jusqu_a(28)),
            "code_insee": commune.code.as_str(),
            "adresse": format!("{} rue {}", 1 + hasard.jusqu_a(200), hasard.mot()),
            "latitude": centre.lat() + pas(&mut hasard),
            "longitude": centre.lon() + pas(&mut hasard),
            "telephone": format!("0{}{:08}", 1 + hasard.jusqu_a(7), hasard.jusqu_a(100_000_000)),
            "courriel": match hasard.jusqu_a(2) {
                0 => format!("contact@{a}-{b}.fr"),
                _ => format!("{a}.{b}@{}", hasard.parmi(&BOITES)),
            },
            "site_web": format!("https://www.{a}-{b}.fr"),
            "horaires_accueil": hasard.parmi(&[
                "Mo-Fr 09:00-12:00,14:00-17:00",
                "Mo-Fr 08:30-12:30,13:30-18:30",
                "Tu-Sa 10:00-19:00",
                "",
            ]),
        });
        writeln!(ecrites, "{ligne}")?;
        lieux.push(commune);
    }
    for rang in 0..services {
        // Each structure has one, some have more.
        let de = if rang < structures {
            rang
        } else {
            hasard.jusqu_a(structures)
        };
        let commune = lieux[de];
        let siens: Vec<String> = (0..1 + hasard.jusqu_a(3))
            .map(|_| match themes {
                Themes::Utiles => hasard.parmi(&UTILES).to_owned(),
                Themes::DuSchema => {
                    let theme = hasard.jusqu_a(THEMES_DU_SCHEMA);
                    UTILES
                        .get(theme)
                        .map_or_else(|| format!("autre--{theme}"), |t| (*t).to_owned())
                }
            })
            .collect();
        let publics: Vec<&str> = (0..1 + hasard.jusqu_a(3))
            .map(|_| hasard.parmi(&PUBLICS))
            .collect();
        let zone = match hasard.jusqu_a(20) {
            0..12 => vec![commune.code.departement().to_string()],
            12..16 => vec![commune.code.to_string()],
            16..18 => country
                .epci(commune.code)
                .map(|e| e.to_string())
                .into_iter()
                .collect(),
            18 => vec!["france".to_owned()],
            _ => Vec::new(),
        };
        let phrase: Vec<String> = (0..12).map(|_| hasard.mot()).collect();
        let ligne = json!({
            "source": "tirage",
            "structure_id": format!("tirage--{de}"),
            "id": format!("tirage--{rang}"),
            "nom": format!("Service {rang}"),
            "description": format!("{}.", phrase.join(" ")),
            "date_maj": format!("2026-{:02}-{:02}", 1 + hasard.jusqu_a(10), 1 + hasard.jusqu_a(28)),
            "thematiques": siens,
            "publics": publics,
            "frais": hasard.parmi(&[Some("gratuit"), Some("payant"), None]),
            "modes_accueil": [hasard.parmi(&["en-presentiel", "a-distance"])],
            "zone_eligibilite": zone,
        });
        writeln!(offres, "{ligne}")?;
    }
    Ok((ecrites, offres))
}

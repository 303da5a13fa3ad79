//! Structures and services in the shape of data·inclusion, drawn from a fixed seed.
//!
//! Communes are drawn by their population, themes, publics and the rest evenly among
//! those of the schema, which keeps three structures in ten. Texts and numbers are drawn
//! so that they compress no better than real ones: each name, address, telephone, site and
//! e-mail is its own, no structure lacks any, and a description of ours weighs 0.28 byte
//! a letter once compressed, the summaries of the catalogue 0.27.

use super::{
    assembly::StructureAssembly, communes::CommuneList, import::assemble, options::Import,
    report::StructuresReport,
};
use crate::{
    catalogue::{self, AdministrativeDivisions},
    contours::SourceFile,
};
use anyhow::{Context, Result};
use serde_json::json;
use shared::{codes::CodeCommune, structures::KnownCommune};
use std::{collections::BTreeSet, fmt::Write, fs, path::Path};
use steps::step::step;

/// Among which themes services are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Themes {
    /// All of the schema's: most have nothing to do with who creates an activity.
    OfSchema,
    /// Those that the import keeps: every structure stays.
    Useful,
}

/// How many themes the schema has, and which of them are of use.
const SCHEMA_THEMES: usize = 69;
const USEFUL: [&str; 9] = [
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

const ORGANISATION_KINDS: [&str; 12] = [
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
const MAILBOXES: [&str; 4] = ["orange.fr", "wanadoo.fr", "gmail.com", "laposte.net"];

const SYLLABES: [&str; 24] = [
    "ba", "cor", "del", "fa", "gui", "hau", "jon", "lan", "mer", "nou", "pel", "qui", "ra", "sau",
    "tri", "vel", "bri", "chal", "dor", "fey", "lier", "mont", "rou", "ville",
];

/// As many structures and services as data·inclusion has today.
const PACK_SIZE_RANGE: (usize, usize) = (100_000, 140_000);

/// Writes, for who measures them, the file of a country whose structures are all of use
/// (`france.gus`) and the report of one as the schema has it (`rapport.json`); nothing when
/// the middles of the communes are not at hand, for there is nowhere to put the structures.
pub fn draw(dir: &Path) -> Result<()> {
    let communes = CommuneList::load(None)?;
    if communes.all().all(|commune| commune.centre.is_none()) {
        eprintln!("skipped, no data: no list of communes with their middles");
        return Ok(());
    }
    fs::create_dir_all(dir)?;
    step("100,000 structures: all of use", |_| {
        let (assembly, _) = assemble_drawn(&communes, Themes::Useful)?;
        let national_artefact = assembly.national_artefact(&communes, true)?;
        Ok(fs::write(dir.join("france.gus"), national_artefact)?)
    })?;
    step("100,000 structures: themes of the schema, packs", |step| {
        let (assembly, mut report) = assemble_drawn(&communes, Themes::OfSchema)?;
        report.weigh_packs(step, &assembly.packs(&communes, true)?)?;
        let json = serde_json::to_vec(&report)?;
        Ok(fs::write(dir.join("rapport.json"), json)?)
    })
}

fn assemble_drawn(
    communes: &CommuneList,
    themes: Themes,
) -> Result<(StructureAssembly, StructuresReport)> {
    let catalogue = catalogue::built_catalogue(None)?.catalogue;
    let divisions = AdministrativeDivisions::load()?;
    let (structures, services) = draw_rows(communes, &divisions, themes, PACK_SIZE_RANGE)?;
    let files = [
        SourceFile::of_text("structures.ndjson", &structures),
        SourceFile::of_text("services.ndjson", &services),
    ];
    Ok(assemble(
        &files,
        &Import::default(),
        &catalogue,
        communes,
        &divisions,
    ))
}

/// Draws numbers, the same at every run.
struct SamplingRandom(u64);

impl SamplingRandom {
    fn suivant(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn until(&mut self, n: usize) -> usize {
        ((self.suivant() >> 11) % n as u64) as usize
    }

    fn among<T: Copy>(&mut self, values: &[T]) -> T {
        values[self.until(values.len())]
    }

    fn fraction(&mut self) -> f64 {
        (self.suivant() >> 11) as f64 / (1u64 << 53) as f64
    }

    fn word(&mut self) -> String {
        (0..2 + self.until(2))
            .map(|_| self.among(&SYLLABES))
            .collect()
    }
}

/// The structures and the services, as NDJSON.
fn draw_rows(
    communes: &CommuneList,
    divisions: &AdministrativeDivisions,
    themes: Themes,
    (structures, services): (usize, usize),
) -> Result<(String, String)> {
    let populations = divisions.populations()?;
    // A city of arrondissements is its arrondissements: counted too, it would count twice.
    let cities: BTreeSet<CodeCommune> = communes
        .all()
        .filter(|commune| commune.code.arrondissement().is_some())
        .map(|commune| commune.code.commune())
        .collect();
    let located: Vec<(&KnownCommune, u64)> = {
        let mut sum = 0;
        let populated = communes
            .all()
            .filter(|commune| commune.centre.is_some() && !cities.contains(&commune.code));
        populated
            .filter_map(|commune| {
                sum += u64::from(*populations.get(&commune.code)?);
                Some((commune, sum))
            })
            .collect()
    };
    let total = located.last().context("no commune with a middle")?.1;
    let mut random = SamplingRandom(0x9e37_79b9_7f4a_7c15);
    let (mut written_structures, mut offers) = (String::new(), String::new());
    let mut locations = Vec::new();
    for rank in 0..structures {
        let sampling = random.suivant() % total;
        let place = located.partition_point(|(_, sum)| *sum <= sampling);
        let (commune, _) = located[place];
        let centre = commune.centre.context("a commune without a middle")?;
        let step = |random: &mut SamplingRandom| (random.fraction() - 0.5) * 0.04;
        let (a, b) = (random.word(), random.word());
        let name = format!(
            "{} {a} {b} de {}",
            random.among(&ORGANISATION_KINDS),
            commune.name
        );
        let row = json!({
            "source": "tirage",
            "id": format!("tirage--{rank}"),
            "nom": name,
            "date_maj": format!("202{}-{:02}-{:02}", 5 + random.until(2), 1 + random.until(10), 1 + random.until(28)),
            "code_insee": commune.code.as_str(),
            "adresse": format!("{} rue {}", 1 + random.until(200), random.word()),
            "latitude": centre.lat() + step(&mut random),
            "longitude": centre.lon() + step(&mut random),
            "telephone": format!("0{}{:08}", 1 + random.until(7), random.until(100_000_000)),
            "courriel": match random.until(2) {
                0 => format!("contact@{a}-{b}.fr"),
                _ => format!("{a}.{b}@{}", random.among(&MAILBOXES)),
            },
            "site_web": format!("https://www.{a}-{b}.fr"),
            "horaires_accueil": random.among(&[
                "Mo-Fr 09:00-12:00,14:00-17:00",
                "Mo-Fr 08:30-12:30,13:30-18:30",
                "Tu-Sa 10:00-19:00",
                "",
            ]),
        });
        writeln!(written_structures, "{row}")?;
        locations.push(commune);
    }
    for rank in 0..services {
        // Each structure has one, some have more.
        let owner = if rank < structures {
            rank
        } else {
            random.until(structures)
        };
        let commune = locations[owner];
        let own: Vec<String> = (0..1 + random.until(3))
            .map(|_| match themes {
                Themes::Useful => random.among(&USEFUL).to_owned(),
                Themes::OfSchema => {
                    let theme = random.until(SCHEMA_THEMES);
                    USEFUL
                        .get(theme)
                        .map_or_else(|| format!("autre--{theme}"), |t| (*t).to_owned())
                }
            })
            .collect();
        let publics: Vec<&str> = (0..1 + random.until(3))
            .map(|_| random.among(&PUBLICS))
            .collect();
        let zone = match random.until(20) {
            0..12 => vec![commune.code.departement().to_string()],
            12..16 => vec![commune.code.to_string()],
            16..18 => divisions
                .epci(commune.code)
                .map(|e| e.to_string())
                .into_iter()
                .collect(),
            18 => vec!["france".to_owned()],
            _ => Vec::new(),
        };
        let phrase: Vec<String> = (0..12).map(|_| random.word()).collect();
        let row = json!({
            "source": "tirage",
            "structure_id": format!("tirage--{owner}"),
            "id": format!("tirage--{rank}"),
            "nom": format!("Service {rank}"),
            "description": format!("{}.", phrase.join(" ")),
            "date_maj": format!("2026-{:02}-{:02}", 1 + random.until(10), 1 + random.until(28)),
            "thematiques": own,
            "publics": publics,
            "frais": random.among(&[Some("gratuit"), Some("payant"), None]),
            "modes_accueil": [random.among(&["en-presentiel", "a-distance"])],
            "zone_eligibilite": zone,
        });
        writeln!(offers, "{row}")?;
    }
    Ok((written_structures, offers))
}

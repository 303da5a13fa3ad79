//! Questions answered here, as the edge and pages answer them.

use crate::{
    catalogue::{self, block},
    directory::STRUCTURES,
    today::today,
};
use anyhow::{Context, Result, anyhow};
use serde::Deserialize;
use serde_json::{Value, json};
use shared::{
    eligibilite::Catalogue,
    orientation::{OrientationQuery, orient},
    situation::Field,
    structures::{Directory, LiveLayer},
    wire::v1::{
        Language,
        orientation::{Orientation, OrientationQuery as Question},
    },
};
use std::{collections::BTreeMap, fs, io::Write, path::Path};
use steps::paths;

/// What an orientation must answer, case by case.
pub(super) const CASES: &str = "data/structures/cas";

/// The catalogue, and the structures of a data directory when it has any.
pub(super) struct Responder {
    catalogue: Catalogue,
    directory: Option<Directory>,
}

impl Responder {
    pub(super) fn load(data: &Path) -> Result<Self> {
        let file = data.join(STRUCTURES).join("france.gus");
        let directory = match fs::read(&file) {
            Ok(bytes) => Some(
                Directory::decode(&bytes)
                    .with_context(|| format!("{} cannot be read", file.display()))?,
            ),
            Err(_) => None,
        };
        Ok(Self {
            catalogue: catalogue::built_catalogue(None)?.catalogue,
            directory,
        })
    }

    /// The answer to a question in JSON: the very bytes that `POST /v1/orientation` sends.
    pub(super) fn answer(&self, question: &[u8]) -> Result<String> {
        let directory = self.directory.as_ref();
        let demonstration = directory.is_some_and(Directory::demonstration);
        let today = today()?;
        let question = Question::parse(question, &self.catalogue, today, demonstration)
            .map_err(|fault| anyhow!("{}", fault.detail(Language::Fr)))?;
        let parcours = orient(&OrientationQuery {
            catalogue: &self.catalogue,
            directory,
            situation: &question.situation,
            position: question.position,
            limit: question.limit,
        });
        // As the lists say it, whatever is said since.
        let live = LiveLayer::default();
        let response = Orientation::new(&parcours, &self.catalogue, directory, &live);
        Ok(serde_json::to_string(&response)?)
    }

    /// What is asked and what is answered, a line of JSON each: every case of
    /// `data/structures/cas`, then every stage and every need in each commune of a
    /// fictional territory, with the pack that a page would answer from.
    pub(super) fn answers(&self, output: &mut dyn Write) -> Result<()> {
        // What the fictional structures say follows the day; so do the questions.
        let today = today()?.to_string();
        let in_territoire = self.directory.iter().flat_map(in_territoire);
        let in_territoire = in_territoire.map(|case| (case, today.as_str()));
        let cases = written_cases()?.into_iter().map(|case| (case, DAY));
        for ((what, pack, mut query), day) in cases.chain(in_territoire) {
            query["situation"]["date"] = json!(day);
            let query = query.to_string();
            let response = self.answer(query.as_bytes());
            let row = json!({
                "quoi": what,
                "paquet": pack,
                "demande": query,
                "reponse": response.with_context(|| format!("case « {what} »"))?,
            });
            writeln!(output, "{row}")?;
        }
        Ok(())
    }
}

/// The day of every case of the tables: the same answers, whatever today is.
const DAY: &str = "2026-11-22";

/// A question, what it is about, and the département of the pack that answers it too.
type ResponseCase = (String, Option<String>, Value);

fn written_cases() -> Result<Vec<ResponseCase>> {
    #[derive(Deserialize)]
    struct WrittenCases {
        cas: Vec<WrittenCase>,
    }
    #[derive(Deserialize)]
    struct WrittenCase {
        quoi: String,
        situation: BTreeMap<String, toml::Value>,
        position: Option<[f64; 2]>,
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(paths::root().join(CASES))? {
        files.push(entry?.path());
    }
    files.retain(|path| path.extension().is_some_and(|ext| ext == "toml"));
    files.sort();
    let mut cases = Vec::new();
    for path in files {
        let table: WrittenCases = toml::from_str(&fs::read_to_string(&path)?)
            .with_context(|| format!("{} is no table of cases", path.display()))?;
        for written in table.cas {
            let position = written.position;
            let position = position.map(|[lat, lon]| json!({ "lat": lat, "lon": lon }));
            let query = json!({ "situation": block(&written.situation)?, "position": position });
            cases.push((written.quoi, None, query));
        }
    }
    Ok(cases)
}

/// Nothing for a real country: its packs are not cut to answer a page as the edge does
/// about everyone beyond a limit.
fn in_territoire(directory: &Directory) -> Vec<ResponseCase> {
    let mut cases = Vec::new();
    let communes = directory.communes().iter();
    for commune in communes.filter(|_| directory.demonstration()) {
        for stade in Field::Stade.values() {
            let none = [].as_slice();
            let besoins = Field::Besoins.values().chunks(1).chain([none]);
            for besoins in besoins {
                let situation = json!({
                    "residence": { "commune": commune.code.as_str() },
                    "projet": { "stade": stade, "besoins": besoins },
                });
                cases.push((
                    format!("{}, {stade}, {besoins:?}", commune.name),
                    Some(commune.code.departement().to_string()),
                    json!({ "situation": situation }),
                ));
            }
        }
    }
    cases
}

//! What is known of a territory: its communes, its QPV, its structures and its counts.

use crate::{
    http::{context::Context, response::Refusal},
    platform::{Failure, Platform},
    store::passages::{of_communes, of_departement, read_counts, told_since},
};
use shared::{
    codes::{CodeCommune, CodeDepartement, CodeQpv, CodeTerritoire},
    qpv::{Generation, Index, Quartier, Territoire},
    structures::Directory,
    wire::v1::{
        Fault,
        passage::Comptes,
        territoire::{NAMES_PATH, WrittenGrouping, grouping_path},
    },
};
use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

/// A territory, and the communes that make it.
pub(crate) struct KnownTerritory {
    pub(crate) code: CodeTerritoire,
    pub(crate) name: Option<String>,
    /// Empty for a département, which has them all.
    pub(crate) communes: Vec<CodeCommune>,
}

impl KnownTerritory {
    /// The territory of a code, as a path names it.
    pub(crate) async fn of<P: Platform>(
        code: &str,
        context: &Context<'_, P>,
    ) -> Result<Self, Refusal> {
        let code: CodeTerritoire = code
            .parse()
            .map_err(|error| Fault::CodeInvalide("code".into(), error))?;
        let (name, communes) = match code {
            CodeTerritoire::Commune(commune) => {
                let name = match context.pack().await? {
                    Some(directory) => {
                        let known = directory.check_commune(commune);
                        known.map_err(|error| Fault::CodeInvalide("code".into(), error))?;
                        directory.commune(commune).map(|known| known.name.clone())
                    }
                    None => None,
                };
                (name, vec![commune])
            }
            CodeTerritoire::Epci(epci) => {
                let written: Option<WrittenGrouping> =
                    read_json(&grouping_path(epci.as_str()), context).await?;
                let written = written.ok_or(Fault::TerritoireInconnu)?;
                (Some(written.nom), written.communes)
            }
            CodeTerritoire::Departement(departement) => {
                let names = names(context).await?;
                (names.get(departement.as_str()).cloned(), Vec::new())
            }
            CodeTerritoire::Qpv(qpv) => {
                let index = index_of(qpv.generation(), context).await?;
                let index = index.ok_or(Fault::GenerationAbsente(Some(qpv.generation())))?;
                let quartier = index.quartier(&qpv).ok_or(Fault::QpvInconnu(qpv))?;
                let communes = quartier.communes.iter();
                let communes = communes.filter_map(|commune| commune.code).collect();
                (Some(quartier.name.clone()), communes)
            }
        };
        Ok(Self {
            code,
            name,
            communes,
        })
    }

    /// Where it lies.
    pub(crate) fn departements(&self) -> Vec<CodeDepartement> {
        match self.code {
            CodeTerritoire::Departement(code) => vec![code],
            CodeTerritoire::Qpv(code) => vec![code.departement()],
            _ => {
                let communes = self.communes.iter();
                let all: BTreeSet<_> = communes.map(|commune| commune.departement()).collect();
                all.into_iter().collect()
            }
        }
    }

    /// The structures there, and those that cover a part of it.
    pub(crate) fn structures(&self, directory: &Directory) -> Vec<u32> {
        match self.code {
            CodeTerritoire::Departement(code) => directory.of_departement(code),
            _ => directory.of_communes(&self.communes),
        }
    }

    /// Whether a QPV is one of its own.
    fn has(&self, quartier: &Quartier) -> bool {
        let mut codes = quartier.communes.iter().filter_map(|commune| commune.code);
        match self.code {
            CodeTerritoire::Qpv(code) => quartier.code == code,
            CodeTerritoire::Departement(code) => quartier.departement == code,
            // Sources name Paris, Lyon and Marseille, where others name their arrondissements.
            _ => codes.any(|code| {
                let mut own = self.communes.iter();
                own.any(|own| own.commune() == code.commune())
            }),
        }
    }

    /// What was counted there in twelve months.
    pub(crate) async fn counts<P: Platform>(
        &self,
        context: &Context<'_, P>,
    ) -> Result<Comptes, Failure> {
        context.open().await?;
        let since = told_since(context.today);
        let statement = match self.code {
            CodeTerritoire::Departement(code) => of_departement(code, since),
            _ => {
                let communes: BTreeSet<_> = self.communes.iter().map(|c| c.commune()).collect();
                let communes = serde_json::to_string(&communes).map_err(|_| Failure::Database)?;
                of_communes(communes, since)
            }
        };
        let counts = read_counts(&context.rows(statement).await?)?;
        Ok(Comptes::new(since.to_string(), &counts))
    }
}

/// The QPV of a territory, and where they come from.
pub(crate) struct FoundQuartiers {
    pub(crate) index: Rc<Index>,
    codes: Vec<CodeQpv>,
    /// Whether there are no others.
    pub(crate) is_complete: bool,
}

impl FoundQuartiers {
    pub(crate) fn quartiers(&self) -> Vec<&Quartier> {
        let codes = self.codes.iter();
        codes.filter_map(|code| self.index.quartier(code)).collect()
    }
}

/// The QPV of a territory, in the generation in force there; `None` when it is not loaded.
pub(crate) async fn quartiers<P: Platform>(
    territory: &KnownTerritory,
    context: &Context<'_, P>,
) -> Result<Option<FoundQuartiers>, Refusal> {
    let Some(departement) = territory.departements().first().copied() else {
        return Ok(None);
    };
    let place = Territoire::of_departement(&departement);
    let generation = match territory.code {
        CodeTerritoire::Qpv(code) => Some(code.generation()),
        _ => Generation::in_force(place, context.today),
    };
    let Some(generation) = generation else {
        return Ok(None);
    };
    let Some(index) = index_of(generation, context).await? else {
        return Ok(None);
    };
    let quartiers = index.quartiers().iter();
    Ok(Some(FoundQuartiers {
        codes: quartiers
            .filter(|quartier| territory.has(quartier))
            .map(|quartier| quartier.code)
            .collect(),
        is_complete: index.referentiel().coverage.is_complete(place),
        index,
    }))
}

async fn index_of<P: Platform>(
    generation: Generation,
    context: &Context<'_, P>,
) -> Result<Option<Rc<Index>>, Refusal> {
    let loaded = context.loaded().await?;
    match loaded.generations.contains(&generation) {
        true => Ok(Some(context.index(&loaded, generation).await?)),
        false => Ok(None),
    }
}

/// The names of intercommunalités and départements, by their codes; none where they were not
/// written.
pub(crate) async fn names<P: Platform>(
    context: &Context<'_, P>,
) -> Result<BTreeMap<String, String>, Failure> {
    Ok(read_json(NAMES_PATH, context).await?.unwrap_or_default())
}

async fn read_json<T: serde::de::DeserializeOwned, P: Platform>(
    path: &str,
    context: &Context<'_, P>,
) -> Result<Option<T>, Failure> {
    let Some(bytes) = context.platform.read_file(path).await? else {
        return Ok(None);
    };
    let read = serde_json::from_slice(&bytes);
    read.map(Some).map_err(|_| Failure::Reading)
}

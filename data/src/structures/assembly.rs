//! From merged rows to the files.

use super::packs;
use crate::catalogue::AdministrativeDivisions;
use anyhow::{Context, Result};
use shared::{
    lists::{Assembly, CommuneIndex, RawStructure},
    structures::{Directory, DirectoryCoverage, Structure, encode, encode_in_two},
};

/// A file of structures.
#[derive(Debug)]
pub(crate) struct StructurePack {
    pub(super) scope: DirectoryCoverage,
    pub(super) bytes: Vec<u8>,
    /// What pages ask for once the list is there; the national file has it inside.
    pub(super) followup: Option<Vec<u8>>,
}

impl StructurePack {
    /// Its one or two files.
    pub(super) fn contents(&self) -> impl Iterator<Item = &[u8]> {
        [&self.bytes]
            .into_iter()
            .chain(&self.followup)
            .map(Vec::as_slice)
    }
}

/// Every structure, ready to be written.
#[derive(Debug)]
pub(crate) struct StructureAssembly(Assembly);

impl StructureAssembly {
    pub(super) fn new(
        raw_structures: Vec<RawStructure>,
        divisions: &AdministrativeDivisions,
    ) -> Self {
        Self(Assembly::new(raw_structures, divisions))
    }

    /// All of them, by commune.
    pub(super) fn structures(&self) -> &[Structure] {
        self.0.structures()
    }

    /// The national file.
    pub(crate) fn national_artefact(
        &self,
        communes: &CommuneIndex,
        demonstration: bool,
    ) -> Result<Vec<u8>> {
        let structures = self.structures().to_vec();
        let source = self.0.source(
            DirectoryCoverage::France,
            structures,
            communes,
            demonstration,
        );
        encode(&source).context("the structures cannot be written")
    }

    /// The national file, then a pack for each département that has anything.
    pub(crate) fn packs(
        &self,
        communes: &CommuneIndex,
        demonstration: bool,
    ) -> Result<Vec<StructurePack>> {
        let bytes = self.national_artefact(communes, demonstration)?;
        let directory = Directory::decode(&bytes).context("the structures do not read back")?;
        let mut packs = vec![StructurePack {
            scope: DirectoryCoverage::France,
            bytes,
            followup: None,
        }];
        for (departement, ranks) in packs::by_departement(&directory) {
            let structures = ranks
                .iter()
                .filter_map(|&rank| self.structures().get(rank as usize).cloned());
            let scope = DirectoryCoverage::Departement(departement);
            let source = self
                .0
                .source(scope, structures.collect(), communes, demonstration);
            let [bytes, followup] = encode_in_two(source).context("a pack cannot be written")?;
            packs.push(StructurePack {
                scope,
                bytes,
                followup: Some(followup),
            });
        }
        Ok(packs)
    }
}

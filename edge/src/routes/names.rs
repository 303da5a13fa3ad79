//! The names of structures: from the catalogue, from the list of structures or, failing
//! that, from the partner that answers for them.

use crate::{
    http::{
        context::Context,
        response::{Refusal, json_text},
    },
    platform::{Platform, statement},
    store::vif::LiveStructures,
};
use serde::Deserialize;
use shared::{
    eligibilite::Catalogue,
    structures::{Column, Directory},
};
use std::{
    collections::{BTreeMap, BTreeSet, btree_map::Entry},
    rc::Rc,
};

/// The files that name structures. One that cannot be read is taken as empty: an application
/// must be answered even without names, and the routes about these files report the failure.
pub(crate) struct NameRegister {
    pub(crate) catalogue: Option<Rc<Catalogue>>,
    pub(crate) live: Option<Rc<LiveStructures>>,
}

impl NameRegister {
    pub(crate) async fn open<P: Platform>(context: &Context<'_, P>) -> Self {
        Self {
            catalogue: context.catalogue().await.ok(),
            live: context.live().await.ok(),
        }
    }

    pub(crate) fn directory(&self) -> Option<&Directory> {
        self.live.as_ref()?.directory.as_deref()
    }

    /// Whether somebody received there, and nobody does any more.
    pub(crate) fn has_left(&self, id: &str) -> bool {
        let live = self.live.as_ref();
        live.is_some_and(|live| live.left.contains(id))
    }

    pub(crate) fn name(&self, id: &str) -> Option<&str> {
        let entry = || {
            let catalogue = self.catalogue.as_ref()?;
            let entry = catalogue.entries().get(usize::from(catalogue.rank(id)?))?;
            Some(entry.name.as_str())
        };
        let structure = || {
            let directory = self.directory()?;
            directory.text(directory.rank(id)?, Column::Name)
        };
        entry().or_else(structure)
    }
}

#[derive(Deserialize)]
struct Named {
    structure: String,
    nom: String,
}

/// The names that are known of these structures, with at most one query, however many they
/// are.
pub(crate) async fn names_of<P: Platform>(
    context: &Context<'_, P>,
    register: &NameRegister,
    ids: BTreeSet<&str>,
) -> Result<BTreeMap<String, String>, Refusal> {
    // A structure is named by the first partner that answers for it, not by one that can only
    // read.
    const SQL: &str = "SELECT structure, nom FROM partenaire WHERE portee = 'structure' \
        AND structure IN (SELECT value FROM json_each(?1)) \
        ORDER BY bac_a_sable, revoque_le IS NOT NULL, cree_le, id";
    let mut names = BTreeMap::new();
    let mut unknown = Vec::new();
    for id in ids {
        let from_files = register.name(id).map(str::to_owned);
        match from_files.or_else(|| context.memory.name(id)) {
            Some(name) => drop(names.insert(id.to_owned(), name)),
            None => unknown.push(id),
        }
    }
    if !unknown.is_empty() {
        let list = json_text(&unknown)?;
        for row in context.rows(statement(SQL, [list.into()])).await? {
            let Named { structure, nom } = row.read("partenaire")?;
            if let Entry::Vacant(vacant) = names.entry(structure) {
                context.memory.keep_name(vacant.key(), &nom);
                vacant.insert(nom);
            }
        }
    }
    Ok(names)
}

pub(crate) async fn name_of<P: Platform>(
    context: &Context<'_, P>,
    register: &NameRegister,
    id: &str,
) -> Result<Option<String>, Refusal> {
    let mut names = names_of(context, register, [id].into()).await?;
    Ok(names.remove(id))
}

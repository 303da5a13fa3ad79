//! What structures are called: in the catalogue, in the list of structures or, failing
//! that, by the partner that answers for them.

use crate::{
    http::{
        context::Context,
        response::{Refusal, json_text},
    },
    platform::{Platform, statement},
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

/// The files that name structures. An application is answered whatever becomes of them:
/// what can't be read names nobody, and the routes that are about it say so.
pub(crate) struct NameRegister {
    pub(crate) catalogue: Option<Rc<Catalogue>>,
    pub(crate) directory: Option<Rc<Directory>>,
}

impl NameRegister {
    pub(crate) async fn open<P: Platform>(context: &Context<'_, P>) -> Self {
        Self {
            catalogue: context.catalogue().await.ok(),
            directory: context.directory().await.ok().flatten(),
        }
    }

    /// The name that the files know of a structure.
    pub(crate) fn name(&self, id: &str) -> Option<&str> {
        let entry = || {
            let catalogue = self.catalogue.as_ref()?;
            let entry = catalogue.entries().get(usize::from(catalogue.rank(id)?))?;
            Some(entry.name.as_str())
        };
        let structure = || {
            let directory = self.directory.as_ref()?;
            directory.text(directory.rank(id)?, Column::Name)
        };
        entry().or_else(structure)
    }
}

/// What a partner calls its structure.
#[derive(Deserialize)]
struct Named {
    structure: String,
    nom: String,
}

/// What these structures are called, without those that nobody knows by name. At most
/// one question to the database, however many they are.
pub(crate) async fn names_of<P: Platform>(
    context: &Context<'_, P>,
    register: &NameRegister,
    ids: BTreeSet<&str>,
) -> Result<BTreeMap<String, String>, Refusal> {
    // The first who answers for a structure names it; who only reads does not.
    const SQL: &str = "SELECT structure, nom FROM partenaire WHERE portee = 'structure' \
        AND structure IN (SELECT value FROM json_each(?1)) \
        ORDER BY bac_a_sable, revoque_le IS NOT NULL, cree_le, id";
    let mut names = BTreeMap::new();
    let mut unknown = Vec::new();
    for id in ids {
        let written = register.name(id).map(str::to_owned);
        match written.or_else(|| context.memory.name(id)) {
            Some(name) => drop(names.insert(id.to_owned(), name)),
            None => unknown.push(id),
        }
    }
    if !unknown.is_empty() {
        let list = json_text(&unknown)?;
        for row in context.rows(statement(SQL, [list.into()])).await? {
            let Named { structure, nom } = row.read("partenaire")?;
            if let Entry::Vacant(place) = names.entry(structure) {
                context.memory.keep_name(place.key(), &nom);
                place.insert(nom);
            }
        }
    }
    Ok(names)
}

/// What a structure is called.
pub(crate) async fn name_of<P: Platform>(
    context: &Context<'_, P>,
    register: &NameRegister,
    id: &str,
) -> Result<Option<String>, Refusal> {
    let mut names = names_of(context, register, [id].into()).await?;
    Ok(names.remove(id))
}

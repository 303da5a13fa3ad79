//! What structures are called: in the catalogue, in the list of structures or, failing
//! that, by the partner that answers for them.

use crate::{
    http::{
        context::Context,
        response::{Refus, json_text},
    },
    platform::{Platform, statement},
};
use serde::Deserialize;
use shared::{
    eligibilite::Catalogue,
    structures::{Annuaire, Colonne},
};
use std::{
    collections::{BTreeMap, BTreeSet, btree_map::Entry},
    rc::Rc,
};

/// The files that name structures. An application is answered whatever becomes of them:
/// what can't be read names nobody, and the routes that are about it say so.
pub(crate) struct Registre {
    pub(crate) catalogue: Option<Rc<Catalogue>>,
    pub(crate) annuaire: Option<Rc<Annuaire>>,
}

impl Registre {
    pub(crate) async fn ouvre<P: Platform>(context: &Context<'_, P>) -> Self {
        Self {
            catalogue: context.catalogue().await.ok(),
            annuaire: context.annuaire().await.ok().flatten(),
        }
    }

    /// The name that the files know of a structure.
    pub(crate) fn nom(&self, id: &str) -> Option<&str> {
        let fiche = || {
            let catalogue = self.catalogue.as_ref()?;
            let fiche = catalogue.fiches().get(usize::from(catalogue.rang(id)?))?;
            Some(fiche.nom.as_str())
        };
        let structure = || {
            let annuaire = self.annuaire.as_ref()?;
            annuaire.texte(annuaire.rang(id)?, Colonne::Nom)
        };
        fiche().or_else(structure)
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
    registre: &Registre,
    ids: BTreeSet<&str>,
) -> Result<BTreeMap<String, String>, Refus> {
    // The first who answers for a structure names it; who only reads does not.
    const SQL: &str = "SELECT structure, nom FROM partenaire WHERE portee = 'structure' \
        AND structure IN (SELECT value FROM json_each(?1)) \
        ORDER BY bac_a_sable, revoque_le IS NOT NULL, cree_le, id";
    let mut noms = BTreeMap::new();
    let mut inconnus = Vec::new();
    for id in ids {
        let ecrit = registre.nom(id).map(str::to_owned);
        match ecrit.or_else(|| context.memory.nom(id)) {
            Some(nom) => drop(noms.insert(id.to_owned(), nom)),
            None => inconnus.push(id),
        }
    }
    if !inconnus.is_empty() {
        let liste = json_text(&inconnus)?;
        for row in context.rows(statement(SQL, [liste.into()])).await? {
            let Named { structure, nom } = row.read("partenaire")?;
            if let Entry::Vacant(place) = noms.entry(structure) {
                context.memory.retiens_le_nom(place.key(), &nom);
                place.insert(nom);
            }
        }
    }
    Ok(noms)
}

/// What a structure is called.
pub(crate) async fn name_of<P: Platform>(
    context: &Context<'_, P>,
    registre: &Registre,
    id: &str,
) -> Result<Option<String>, Refus> {
    let mut noms = names_of(context, registre, [id].into()).await?;
    Ok(noms.remove(id))
}

//! What structures are called: in the catalogue, in the list of structures or, failing
//! that, by the partner that answers for them.

use crate::{
    http::{
        context::{Bureau, Contexte},
        problem::indisponible,
        response::{Refus, json_text},
    },
    platform::{Fichiers, Plateforme, requete},
};
use serde::Deserialize;
use shared::{
    eligibilite::Catalogue,
    structures::{Annuaire, Colonne},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

/// The files that name structures. An application is answered whatever becomes of them:
/// what can't be read names nobody, and the routes that are about it say so.
pub(crate) struct Registre {
    pub(crate) catalogue: Option<Rc<Catalogue>>,
    pub(crate) annuaire: Option<Rc<Annuaire>>,
}

impl Registre {
    pub(crate) async fn ouvre<F: Fichiers>(contexte: &Contexte<'_, F>) -> Self {
        Self {
            catalogue: contexte.catalogue().await.ok(),
            annuaire: contexte.annuaire().await.ok().flatten(),
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

impl<P: Plateforme> Bureau<'_, P> {
    /// What these structures are called, without those that nobody knows by name. At most
    /// one question to the database, however many they are.
    pub(crate) async fn noms(
        &self,
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
            match ecrit.or_else(|| self.memoire.nom(id)) {
                Some(nom) => drop(noms.insert(id.to_owned(), nom)),
                None => inconnus.push(id),
            }
        }
        if !inconnus.is_empty() {
            let liste = json_text(&inconnus)?;
            for row in self.lignes(requete(SQL, [liste.into()])).await? {
                let Named { structure, nom } = row.read("partenaire").map_err(indisponible)?;
                if !noms.contains_key(&structure) {
                    self.memoire.retiens_le_nom(&structure, &nom);
                    noms.insert(structure, nom);
                }
            }
        }
        Ok(noms)
    }

    /// What a structure is called.
    pub(crate) async fn nom(&self, registre: &Registre, id: &str) -> Result<Option<String>, Refus> {
        let mut noms = self.noms(registre, [id].into()).await?;
        Ok(noms.remove(id))
    }
}

//! What structures are called: in the catalogue, in the list of structures or, failing
//! that, by the partner that answers for them.

use super::{Bureau, Plateforme, base::requete};
use crate::{ports::Fichiers, reponse::Refus, routeur::Contexte};
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
    pub(super) catalogue: Option<Rc<Catalogue>>,
    pub(super) annuaire: Option<Rc<Annuaire>>,
}

impl Registre {
    pub(crate) async fn ouvre<F: Fichiers>(contexte: &Contexte<'_, F>) -> Self {
        Self {
            catalogue: contexte.catalogue().await.ok(),
            annuaire: contexte.annuaire().await.ok().flatten(),
        }
    }

    /// The name that the files know of one.
    pub(crate) fn nom(&self, id: &str) -> Option<String> {
        self.noms(&[id].into()).remove(id)
    }

    /// The names that the files know of these, each file gone through once.
    fn noms(&self, ids: &BTreeSet<&str>) -> BTreeMap<String, String> {
        let mut noms = BTreeMap::new();
        if let Some(catalogue) = &self.catalogue {
            let fiches = ids.iter().filter_map(|id| catalogue.rang(id));
            let fiches = fiches.map(|rang| &catalogue.fiches()[usize::from(rang)]);
            noms.extend(fiches.map(|fiche| (fiche.id.clone(), fiche.nom.clone())));
        }
        if let Some(annuaire) = self.annuaire.as_ref().filter(|_| noms.len() < ids.len()) {
            for rang in 0..annuaire.len() as u32 {
                let texte = |colonne| annuaire.texte(rang, colonne);
                if let (Some(id), Some(nom)) = (texte(Colonne::Id), texte(Colonne::Nom))
                    && ids.contains(id)
                {
                    noms.entry(id.to_owned()).or_insert_with(|| nom.to_owned());
                }
            }
        }
        noms
    }
}

impl<P: Plateforme> Bureau<'_, P> {
    /// What these structures are called, without those that nobody knows by name. At most
    /// one question to the database, however many they are.
    pub(super) async fn noms(
        &self,
        registre: &Registre,
        ids: BTreeSet<&str>,
    ) -> Result<BTreeMap<String, String>, Refus> {
        // The first who answers for a structure names it; who only reads does not.
        const SQL: &str = "SELECT structure, nom FROM partenaire WHERE portee = 'structure' \
            AND structure IN (SELECT value FROM json_each(?1)) \
            ORDER BY bac_a_sable, revoque_le IS NOT NULL, cree_le, id";
        let mut noms = registre.noms(&ids);
        let mut inconnus = Vec::new();
        for id in ids {
            if noms.contains_key(id) {
                continue;
            }
            match self.memoire.nom(id) {
                Some(nom) => drop(noms.insert(id.to_owned(), nom)),
                None => inconnus.push(id),
            }
        }
        if !inconnus.is_empty() {
            let liste = serde_json::to_string(&inconnus).unwrap_or_default();
            for ligne in self.lignes(requete(SQL, [liste.into()])).await? {
                if let (Some(id), Some(nom)) = (ligne.texte(0), ligne.texte(1))
                    && !noms.contains_key(id)
                {
                    self.memoire.retiens_le_nom(id, nom);
                    noms.insert(id.to_owned(), nom.to_owned());
                }
            }
        }
        Ok(noms)
    }

    /// What a structure is called.
    pub(super) async fn nom(&self, registre: &Registre, id: &str) -> Result<Option<String>, Refus> {
        let mut noms = self.noms(registre, [id].into()).await?;
        Ok(noms.remove(id))
    }
}

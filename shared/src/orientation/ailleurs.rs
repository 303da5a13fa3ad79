//! Somebody else to ask, when the one that was asked did not take it on.
//!
//! The same rules as an orientation's, as if nobody that was asked were there. Those that
//! one can call, write to or visit come first: waiting has been tried. Among them, those
//! that do what the one that was asked does: the need is the same.

use super::{Demande, Ecartes, Proposition, Qui, oriente_sauf};
use crate::structures::{Colonne, Ensemble, Fonction};
use std::cmp::Reverse;

/// Somebody else to ask, and the step they are proposed at; none for somebody to talk to.
pub type Ailleurs = (Option<Fonction>, Proposition);

/// At most `demande.limite` others than `demandee`, the best to ask first. Those asked
/// besides, `aussi`, come back only when there is nobody else.
pub fn ailleurs(
    demande: &Demande<'_>,
    demandee: &str,
    aussi: &[&str],
    refuses: &[u16],
) -> Vec<Ailleurs> {
    let mut deja = vec![demandee];
    deja.extend(aussi);
    let sauf = |structures: &[&str]| {
        let ecartes = Ecartes {
            structures,
            dispositifs: refuses,
        };
        choisis(demande, &ecartes, fonctions(demande, demandee))
    };
    let autres = sauf(&deja);
    match autres.is_empty() {
        true => sauf(&[demandee]),
        false => autres,
    }
}

/// What a structure does, as far as it is known here.
fn fonctions(demande: &Demande<'_>, id: &str) -> Ensemble<Fonction> {
    let fiche = (demande.catalogue.rang(id))
        .and_then(|rang| demande.catalogue.fiches()[usize::from(rang)].porte.as_ref())
        .map(|porte| porte.service.fonctions);
    let structure = || {
        let annuaire = demande.annuaire?;
        let faits = annuaire.faits().get(annuaire.rang(id)? as usize)?;
        Some(faits.service.fonctions)
    };
    fiche.or_else(structure).unwrap_or_default()
}

/// Whether anything says how to reach them.
fn se_joint(demande: &Demande<'_>, qui: Qui) -> bool {
    const MOYENS: [Colonne; 4] = [
        Colonne::Telephone,
        Colonne::Courriel,
        Colonne::Site,
        Colonne::Adresse,
    ];
    match qui {
        Qui::Fiche(rang) => {
            let fiche = demande.catalogue.fiches().get(usize::from(rang));
            fiche.is_some_and(|fiche| fiche.site.is_some())
        }
        Qui::Structure(rang) => demande.annuaire.is_some_and(|annuaire| {
            let mut moyens = MOYENS.into_iter();
            moyens.any(|moyen| annuaire.texte(rang, moyen).is_some())
        }),
    }
}

fn choisis(
    demande: &Demande<'_>,
    ecartes: &Ecartes<'_>,
    memes: Ensemble<Fonction>,
) -> Vec<Ailleurs> {
    let tout = Demande {
        limite: usize::MAX,
        ..*demande
    };
    let parcours = oriente_sauf(&tout, ecartes);
    let mut autres: Vec<Ailleurs> = Vec::new();
    for etape in parcours.etapes {
        for proposition in etape.propositions {
            // Who serves a step that is nobody's own stands at two.
            if autres.iter().all(|(_, autre)| autre.qui != proposition.qui) {
                autres.push((Some(etape.fonction), proposition));
            }
        }
    }
    if autres.is_empty() {
        autres.extend(parcours.conseiller.map(|conseiller| (None, conseiller)));
    }
    // Those as good stay in the order of the parcours.
    autres.sort_by_key(|(_, autre)| {
        (
            !se_joint(demande, autre.qui),
            autre.fonctions.intersection(memes).is_empty(),
            Reverse(autre.points),
            autre.distance_m.unwrap_or(u32::MAX),
        )
    });
    autres.truncate(demande.limite);
    autres
}

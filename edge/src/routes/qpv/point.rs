//! What may be said of a point.

use crate::{
    http::{
        cache::Duree,
        context::Context,
        response::{Refus, Reponse, json},
    },
    platform::Platform,
    store::referentiels::Charges,
};
use shared::{
    qpv::{Demande, Generation, Index, Territoire, Verification},
    wire::v1::{self, Entree, Filtre},
};

/// `GET /v1/qpv?lat=&lon=`.
pub(crate) async fn verifie<P: Platform>(
    entree: Entree,
    filtre: Filtre,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    let charges = context.charges().await?;
    let demande = entree.demande(filtre, context.today, charges.demonstration)?;
    let index = match demande.situe(&charges.generations) {
        Ok((_, generation)) => Some(context.index(&charges, generation).await?),
        Err(_) => None,
    };
    let verification = conclut(&demande, &charges, |_| index.as_deref());
    json("application/json", Duree::Privee, &verification)
}

/// The answer, `index` being the loaded one of the generation that answers.
pub(crate) fn conclut<'a>(
    demande: &Demande,
    charges: &'a Charges,
    index: impl FnOnce(Generation) -> Option<&'a Index>,
) -> v1::Verification<'a> {
    let situation = demande.situe(&charges.generations);
    let answered = situation.and_then(|(territoire, generation)| {
        let index = index(generation).ok_or(shared::qpv::Motif::GenerationAbsente)?;
        Ok((territoire, index))
    });
    match answered {
        Ok((territoire, index)) => {
            let referentiel = index.referentiel();
            let constat = index.constate(demande.point, demande.rayon_m(referentiel));
            let verification = demande.conclut(territoire, referentiel, constat);
            v1::Verification::new(&verification, Some(referentiel), demande.date)
        }
        Err(motif) => {
            // Nothing was looked up; the set that would have been says whether
            // the site is about the fictional territory.
            let referentiel = demande
                .generation
                .or_else(|| Generation::en_vigueur(Territoire::Metropole, demande.date))
                .and_then(|generation| charges.manifeste.entree(generation))
                .map(|entree| &entree.referentiel);
            let verification = Verification::indetermine(motif, demande.precision_m);
            v1::Verification::new(&verification, referentiel, demande.date)
        }
    }
}

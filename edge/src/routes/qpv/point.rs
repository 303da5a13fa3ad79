//! The check of one point.

use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        response::{HttpResponse, Refusal, json},
    },
    platform::Platform,
    store::referentiels::LoadedReferentiels,
};
use shared::{
    qpv::{Generation, Index, PointQuery, Referentiel, Territoire, Verification},
    wire::v1::{self, Filter, QpvInput},
};

/// `GET /v1/qpv?lat=&lon=`.
pub(crate) async fn check<P: Platform>(
    entry: QpvInput,
    filter: Filter,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let loaded = context.loaded().await?;
    let query = entry.query(filter, context.today, loaded.demonstration)?;
    let index = match query.locate(&loaded.generations) {
        Ok((_, generation)) => Some(context.index(&loaded, generation).await?),
        Err(_) => None,
    };
    let verification = infer(&query, &loaded, |_| index.as_deref());
    json("application/json", CacheLifetime::Private, &verification)
}

/// The answer as the API writes it; `index` gives the loaded index of the generation that
/// answers.
pub(crate) fn infer<'a>(
    query: &PointQuery,
    loaded: &'a LoadedReferentiels,
    index: impl FnOnce(Generation) -> Option<&'a Index>,
) -> v1::Verification<'a> {
    let (verification, referentiel) = observe(query, loaded, index);
    v1::Verification::new(&verification, referentiel, query.date)
}

/// What can be said of a point, and the set that says it.
pub(crate) fn observe<'a>(
    query: &PointQuery,
    loaded: &'a LoadedReferentiels,
    index: impl FnOnce(Generation) -> Option<&'a Index>,
) -> (Verification<'a>, Option<&'a Referentiel>) {
    let situation = query.locate(&loaded.generations);
    let answered = situation.and_then(|(territoire, generation)| {
        let index = index(generation).ok_or(shared::qpv::Motif::GenerationAbsente)?;
        Ok((territoire, index))
    });
    match answered {
        Ok((territoire, index)) => {
            let referentiel = index.referentiel();
            let finding = index.observe(query.point, query.radius_m(referentiel));
            let verification = query.infer(territoire, referentiel, finding);
            (verification, Some(referentiel))
        }
        Err(motif) => {
            // Nothing was looked up. The set that would have been used still goes into the
            // answer: it says whether this site is about the fictional territory.
            let referentiel = query
                .generation
                .or_else(|| Generation::in_force(Territoire::Metropole, query.date))
                .and_then(|generation| loaded.manifest.entry(generation))
                .map(|entry| &entry.referentiel);
            let verification = Verification::indetermine(motif, query.precision_m);
            (verification, referentiel)
        }
    }
}

//! Quartiers by place and by code, and their contours.

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
    codes::{self, CodeCommune, CodeQpv},
    qpv::{Generation, Index, Quartier, Territoire},
    wire::v1::{Entite, Fault, Filter, List, PlaceQuery, QuartierDate},
};
use std::rc::Rc;

/// `GET /v1/qpv?departement=|commune=`.
pub(crate) async fn list<P: Platform>(
    location: PlaceQuery,
    filter: Filter,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let loaded = context.loaded().await?;
    let territoire = Territoire::of_departement(&location.departement());
    let generation = filter
        .generation(territoire, context.today)
        .ok_or(Fault::GenerationAbsente(None))?;
    let index = loaded_index(context, &loaded, generation).await?;
    let quartiers = index.quartiers();
    if let PlaceQuery::Commune(commune) = location
        && quartiers.iter().any(|q| may_hide(q, commune))
    {
        return Err(Fault::CommunesNonRenseignees(generation).into());
    }
    let mut found = quartiers
        .iter()
        .filter(|quartier| lies_in(quartier, location))
        .peekable();
    // Nothing is the answer only where there is such a commune.
    if let PlaceQuery::Commune(commune) = location
        && found.peek().is_none()
        && let Ok(Some(directory)) = context.pack().await
    {
        let checked = directory.check_commune(commune);
        checked.map_err(|error| Fault::CodeInvalide("commune".into(), error))?;
    }
    let referentiel = index.referentiel();
    let complete = referentiel.coverage.is_complete(territoire);
    let list = List::new(found, complete, referentiel);
    json("application/json", CacheLifetime::Short, &list)
}

fn lies_in(quartier: &Quartier, location: PlaceQuery) -> bool {
    let mut codes = quartier.communes.iter().filter_map(|commune| commune.code);
    match location {
        PlaceQuery::Departement(code) => {
            quartier.departement == code || codes.any(|commune| commune.departement() == code)
        }
        // Sources name Paris, Lyon and Marseille, where geocoders name their arrondissements.
        PlaceQuery::Commune(code) => codes.any(|commune| commune.commune() == code.commune()),
    }
}

/// Whether a commune that the source names without its code could be this one.
fn may_hide(quartier: &Quartier, commune: CodeCommune) -> bool {
    quartier.departement == commune.departement()
        && quartier.communes.iter().any(|c| c.code.is_none())
}

/// `GET /v1/qpv/{code}`.
pub(crate) async fn quartier<P: Platform>(
    code: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let (code, index) = read_code(code, context).await?;
    let quartier = index.quartier(&code).ok_or(Fault::QpvInconnu(code))?;
    let quartier = QuartierDate::new(quartier, index.referentiel());
    json("application/json", CacheLifetime::Short, &quartier)
}

/// `GET /v1/qpv/{code}/contour`.
pub(crate) async fn contour<P: Platform>(
    code: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let (code, index) = read_code(code, context).await?;
    let (Some(quartier), Some(contour)) = (index.quartier(&code), index.contour(&code)) else {
        return Err(Fault::QpvInconnu(code).into());
    };
    let feature = Entite::new(quartier, &contour, index.referentiel());
    json("application/geo+json", CacheLifetime::Short, &feature)
}

/// Reads a code, and the index of its generation.
async fn read_code<P: Platform>(
    code: &str,
    context: &Context<'_, P>,
) -> Result<(CodeQpv, Rc<Index>), Refusal> {
    let code: CodeQpv =
        codes::read(code).map_err(|error| Fault::CodeInvalide("code".into(), error))?;
    let loaded = context.loaded().await?;
    let index = loaded_index(context, &loaded, code.generation()).await?;
    Ok((code, index))
}

async fn loaded_index<P: Platform>(
    context: &Context<'_, P>,
    loaded: &LoadedReferentiels,
    generation: Generation,
) -> Result<Rc<Index>, Refusal> {
    if !loaded.generations.contains(&generation) {
        return Err(Fault::GenerationAbsente(Some(generation)).into());
    }
    Ok(context.index(loaded, generation).await?)
}

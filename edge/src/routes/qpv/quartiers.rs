//! Neighbourhoods: by place, by code, and where they lie.

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
    codes::{CodeCommune, CodeQpv},
    qpv::{Generation, Index, Quartier, Territoire},
    wire::v1::{Entite, Faute, Filtre, Lieu, Liste, QuartierDate},
};
use std::rc::Rc;

/// `GET /v1/qpv?departement=|commune=`.
pub(crate) async fn liste<P: Platform>(
    lieu: Lieu,
    filtre: Filtre,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    let charges = context.charges().await?;
    let territoire = Territoire::of_departement(&lieu.departement());
    let generation = filtre
        .generation(territoire, context.today)
        .ok_or(Faute::GenerationAbsente(None))?;
    let index = loaded(context, &charges, generation).await?;
    let quartiers = index.quartiers();
    if let Lieu::Commune(commune) = lieu
        && quartiers.iter().any(|q| may_hide(q, commune))
    {
        return Err(Faute::CommunesNonRenseignees(generation).into());
    }
    let referentiel = index.referentiel();
    let liste = Liste::new(
        quartiers.iter().filter(|quartier| lies_in(quartier, lieu)),
        referentiel.couverture.est_complete(territoire),
        referentiel,
    );
    json("application/json", Duree::Courte, &liste)
}

fn lies_in(quartier: &Quartier, lieu: Lieu) -> bool {
    let mut codes = quartier.communes.iter().filter_map(|commune| commune.code);
    match lieu {
        Lieu::Departement(code) => {
            quartier.departement == code || codes.any(|commune| commune.departement() == code)
        }
        // Sources name Paris, Lyon and Marseille, geocoders their arrondissements.
        Lieu::Commune(code) => codes.any(|commune| commune.commune() == code.commune()),
    }
}

/// Whether one of the communes that the source only names could be this one.
fn may_hide(quartier: &Quartier, commune: CodeCommune) -> bool {
    quartier.departement == commune.departement()
        && quartier.communes.iter().any(|c| c.code.is_none())
}

/// `GET /v1/qpv/{code}`.
pub(crate) async fn quartier<P: Platform>(
    code: &str,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    let (code, index) = named(code, context).await?;
    let quartier = index.quartier(&code).ok_or(Faute::QpvInconnu(code))?;
    let quartier = QuartierDate::new(quartier, index.referentiel());
    json("application/json", Duree::Courte, &quartier)
}

/// `GET /v1/qpv/{code}/contour`.
pub(crate) async fn contour<P: Platform>(
    code: &str,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    let (code, index) = named(code, context).await?;
    let (Some(quartier), Some(contour)) = (index.quartier(&code), index.contour(&code)) else {
        return Err(Faute::QpvInconnu(code).into());
    };
    let entite = Entite::new(quartier, &contour, index.referentiel());
    json("application/geo+json", Duree::Courte, &entite)
}

/// A code of a path, and the index of its generation.
async fn named<P: Platform>(
    code: &str,
    context: &Context<'_, P>,
) -> Result<(CodeQpv, Rc<Index>), Refus> {
    let code: CodeQpv = code
        .parse()
        .map_err(|error| Faute::CodeInvalide("code".into(), error))?;
    let charges = context.charges().await?;
    let index = loaded(context, &charges, code.generation()).await?;
    Ok((code, index))
}

async fn loaded<P: Platform>(
    context: &Context<'_, P>,
    charges: &Charges,
    generation: Generation,
) -> Result<Rc<Index>, Refus> {
    if !charges.generations.contains(&generation) {
        return Err(Faute::GenerationAbsente(Some(generation)).into());
    }
    Ok(context.index(charges, generation).await?)
}

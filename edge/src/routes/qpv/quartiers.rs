//! Neighbourhoods: by place, by code, and where they lie.

use crate::{
    http::{
        cache::Duree,
        context::Contexte,
        response::{Refus, Reponse, json},
    },
    platform::Fichiers,
    store::referentiels::Charges,
};
use shared::{
    codes::{CodeCommune, CodeQpv},
    qpv::{Generation, Index, Quartier, Territoire},
    wire::v1::{Entite, Faute, Filtre, Lieu, Liste, QuartierDate},
};
use std::rc::Rc;

/// `GET /v1/qpv?departement=|commune=`.
pub(crate) async fn liste<F: Fichiers>(
    lieu: Lieu,
    filtre: Filtre,
    contexte: &Contexte<'_, F>,
) -> Result<Reponse<F::Flux>, Refus> {
    let charges = contexte.charges().await?;
    let territoire = Territoire::of_departement(&lieu.departement());
    let generation = filtre
        .generation(territoire, contexte.aujourdhui)
        .ok_or(Faute::GenerationAbsente(None))?;
    let index = loaded(contexte, &charges, generation).await?;
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
pub(crate) async fn quartier<F: Fichiers>(
    code: &str,
    contexte: &Contexte<'_, F>,
) -> Result<Reponse<F::Flux>, Refus> {
    let (code, index) = named(code, contexte).await?;
    let quartier = index.quartier(&code).ok_or(Faute::QpvInconnu(code))?;
    let quartier = QuartierDate::new(quartier, index.referentiel());
    json("application/json", Duree::Courte, &quartier)
}

/// `GET /v1/qpv/{code}/contour`.
pub(crate) async fn contour<F: Fichiers>(
    code: &str,
    contexte: &Contexte<'_, F>,
) -> Result<Reponse<F::Flux>, Refus> {
    let (code, index) = named(code, contexte).await?;
    let (Some(quartier), Some(contour)) = (index.quartier(&code), index.contour(&code)) else {
        return Err(Faute::QpvInconnu(code).into());
    };
    let entite = Entite::new(quartier, &contour, index.referentiel());
    json("application/geo+json", Duree::Courte, &entite)
}

/// A code of a path, and the index of its generation.
async fn named<F: Fichiers>(
    code: &str,
    contexte: &Contexte<'_, F>,
) -> Result<(CodeQpv, Rc<Index>), Refus> {
    let code: CodeQpv = code
        .parse()
        .map_err(|error| Faute::CodeInvalide("code".into(), error))?;
    let charges = contexte.charges().await?;
    let index = loaded(contexte, &charges, code.generation()).await?;
    Ok((code, index))
}

async fn loaded<F: Fichiers>(
    contexte: &Contexte<'_, F>,
    charges: &Charges,
    generation: Generation,
) -> Result<Rc<Index>, Refus> {
    if !charges.generations.contains(&generation) {
        return Err(Faute::GenerationAbsente(Some(generation)).into());
    }
    Ok(contexte.index(charges, generation).await?)
}

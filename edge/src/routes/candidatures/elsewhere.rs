//! Whom else to ask, when the structure that was asked did not take an application on.

use crate::{
    http::{
        context::Context,
        response::{Refus, json_text},
    },
    platform::{Platform, statement},
    routes::names::Registre,
    store::sealing::indices,
};
use serde::Deserialize;
use shared::{
    Date,
    candidature::{CandidatureContent, Dossier},
    orientation::{Ailleurs, Demande, Qui, ailleurs},
    structures::Colonne,
    wire::v1::{
        candidature::{refuses, situation},
        orientation::Autre,
    },
};

/// How many are proposed.
const PROPOSES: usize = 3;

/// How many are looked at for one: those asked already are among the best.
const REGARDES: usize = 20;

/// A structure that the same contact was sent to.
#[derive(Deserialize)]
struct Asked {
    structure: String,
}

/// Others for the project of an application, by what it says. Worked out at each
/// reading, for the day it is, and kept nowhere.
pub(crate) async fn find_others<'a, P: Platform>(
    context: &Context<'_, P>,
    dossier: &Dossier,
    contenu: &CandidatureContent,
    registre: &'a Registre,
    aujourdhui: Date,
) -> Result<Vec<Autre<'a>>, Refus> {
    let Some(catalogue) = registre.catalogue.as_deref() else {
        return Ok(Vec::new());
    };
    let annuaire = registre.annuaire.as_deref();
    let situation = situation(contenu, aujourdhui);
    let refuses = refuses(contenu, catalogue);
    let cherche = |limite, aussi: &[&str]| {
        let demande = Demande {
            catalogue,
            annuaire,
            situation: &situation,
            position: None,
            limite,
        };
        ailleurs(&demande, &dossier.structure, aussi, &refuses)
    };
    let id = |(_, proposition): &Ailleurs| match proposition.qui {
        Qui::Fiche(rang) => Some(catalogue.fiches()[usize::from(rang)].id.as_str()),
        Qui::Structure(rang) => annuaire?.texte(rang, Colonne::Id),
    };
    let mut autres = cherche(REGARDES, &[]);
    let ids: Vec<&str> = autres.iter().filter_map(id).collect();
    let deja = already_asked(context, dossier, contenu, &ids).await?;
    if !deja.is_empty() {
        autres = cherche(PROPOSES, &deja);
    }
    autres.truncate(PROPOSES);
    Ok(Autre::toutes(&autres, aujourdhui, catalogue, annuaire))
}

/// Those of these structures that the same contact was sent to, by whoever deposited
/// this one: what others deposited is not told, not even by who is left out.
async fn already_asked<'b, P: Platform>(
    context: &Context<'_, P>,
    dossier: &Dossier,
    contenu: &CandidatureContent,
    ids: &[&'b str],
) -> Result<Vec<&'b str>, Refus> {
    const SQL: &str = "SELECT DISTINCT c.structure FROM indice i \
        JOIN candidature c ON c.reference = i.reference \
        WHERE i.empreinte IN (SELECT value FROM json_each(?1)) \
        AND c.depose_par IS ?2 AND c.bac_a_sable = ?3";
    let empreintes = &context.keys()?.empreintes;
    let (telephone, courriel) = (contenu.telephone(), contenu.courriel());
    let cherchees: Vec<String> = ids
        .iter()
        .flat_map(|id| indices(empreintes, id, telephone, courriel))
        .collect();
    let valeurs = [
        json_text(&cherchees)?.into(),
        dossier.depose_par.as_deref().into(),
        dossier.bac_a_sable.into(),
    ];
    let lignes = context.rows(statement(SQL, valeurs)).await?;
    let asked: Vec<Asked> = lignes
        .iter()
        .map(|row| row.read("candidature"))
        .collect::<Result<_, _>>()?;
    let known = |id: &&&str| asked.iter().any(|asked| asked.structure == **id);
    Ok(ids.iter().filter(known).copied().collect())
}

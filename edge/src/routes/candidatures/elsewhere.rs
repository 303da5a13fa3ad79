//! Whom else to ask, when the structure that was asked did not take an application on.

use crate::{
    http::{
        context::Context,
        response::{Refusal, json_text},
    },
    platform::{Platform, statement},
    routes::names::NameRegister,
    store::sealing::indices,
};
use serde::Deserialize;
use shared::{
    Date,
    candidature::{CandidatureContent, Dossier},
    orientation::{Alternative, OrientationQuery, Who, elsewhere},
    structures::Column,
    wire::v1::{
        candidature::{refused, situation},
        orientation::Other,
    },
};

/// How many are proposed.
const PROPOSED_MAX: usize = 3;

/// How many are looked at for one: those asked already are among the best.
const CONSIDERED_MAX: usize = 20;

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
    content: &CandidatureContent,
    register: &'a NameRegister,
    today: Date,
) -> Result<Vec<Other<'a>>, Refusal> {
    let Some(catalogue) = register.catalogue.as_deref() else {
        return Ok(Vec::new());
    };
    let directory = register.directory.as_deref();
    let situation = situation(content, today);
    let refused = refused(content, catalogue);
    let search = |limit, also: &[&str]| {
        let query = OrientationQuery {
            catalogue,
            directory,
            situation: &situation,
            position: None,
            limit,
        };
        elsewhere(&query, &dossier.structure, also, &refused)
    };
    let id = |(_, proposition): &Alternative| match proposition.who {
        Who::Entry(rank) => Some(catalogue.entries()[usize::from(rank)].id.as_str()),
        Who::Structure(rank) => directory?.text(rank, Column::Id),
    };
    let mut others = search(CONSIDERED_MAX, &[]);
    let ids: Vec<&str> = others.iter().filter_map(id).collect();
    let already = already_asked(context, dossier, content, &ids).await?;
    if !already.is_empty() {
        others = search(PROPOSED_MAX, &already);
    }
    others.truncate(PROPOSED_MAX);
    Ok(Other::all(&others, today, catalogue, directory))
}

/// Those of these structures that the same contact was sent to, by whoever deposited
/// this one: what others deposited is not told, not even by who is left out.
async fn already_asked<'b, P: Platform>(
    context: &Context<'_, P>,
    dossier: &Dossier,
    content: &CandidatureContent,
    ids: &[&'b str],
) -> Result<Vec<&'b str>, Refusal> {
    const SQL: &str = "SELECT DISTINCT c.structure FROM indice i \
        JOIN candidature c ON c.reference = i.reference \
        WHERE i.empreinte IN (SELECT value FROM json_each(?1)) \
        AND c.depose_par IS ?2 AND c.bac_a_sable = ?3";
    let empreintes = &context.keys()?.empreintes;
    let (telephone, courriel) = (content.telephone(), content.courriel());
    let searched: Vec<String> = ids
        .iter()
        .flat_map(|id| indices(empreintes, id, telephone, courriel))
        .collect();
    let values = [
        json_text(&searched)?.into(),
        dossier.depose_par.as_deref().into(),
        dossier.bac_a_sable.into(),
    ];
    let rows = context.rows(statement(SQL, values)).await?;
    let asked: Vec<Asked> = rows
        .iter()
        .map(|row| row.read("candidature"))
        .collect::<Result<_, _>>()?;
    let known = |id: &&&str| asked.iter().any(|asked| asked.structure == **id);
    Ok(ids.iter().filter(known).copied().collect())
}

//! Other structures to propose, when the one that was asked did not take the application on.

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
    candidature::{CandidatureContent, Deposit, Dossier},
    orientation::{Alternative, OrientationQuery, Who, elsewhere},
    structures::Column,
    wire::v1::{
        candidature::{refused, situation},
        orientation::Other,
    },
};

const PROPOSED_MAX: usize = 3;

/// How many are considered at first: those that the person has asked already are likely to be
/// among the best.
const CONSIDERED_MAX: usize = 20;

#[derive(Deserialize)]
struct AskedStructure {
    structure: String,
}

/// Structures for the project that an application describes. Computed at each reading, for
/// the current day, and stored nowhere.
pub(crate) async fn find_others<'a, P: Platform>(
    context: &Context<'_, P>,
    dossier: &Dossier,
    content: &CandidatureContent,
    register: &'a NameRegister,
    today: Date,
) -> Result<Vec<Other<'a>>, Refusal> {
    let deposit = Deposit {
        structure: dossier.structure.clone(),
        dispositif: None,
        depose_par: dossier.depose_par.clone(),
        bac_a_sable: dossier.bac_a_sable,
        avis: dossier.avis,
        idempotency: None,
    };
    others_than(context, &deposit, content, register, today).await
}

/// The same for what is not kept, or not yet: of those that are as near, those where an
/// application reaches somebody come first.
pub(crate) async fn others_than<'a, P: Platform>(
    context: &Context<'_, P>,
    deposit: &Deposit,
    content: &CandidatureContent,
    register: &'a NameRegister,
    today: Date,
) -> Result<Vec<Other<'a>>, Refusal> {
    let (Some(catalogue), Some(live)) = (register.catalogue.as_deref(), &register.live) else {
        return Ok(Vec::new());
    };
    let directory = live.directory.as_deref();
    let situation = situation(content, today);
    let refused = refused(content, catalogue);
    let search = |limit, excluded: &[&str]| {
        let query = OrientationQuery {
            catalogue,
            directory,
            situation: &situation,
            position: None,
            limit,
        };
        elsewhere(&query, &deposit.structure, excluded, &refused)
    };
    let id = |(_, proposition): &Alternative| match proposition.who {
        Who::Entry(rank) => Some(catalogue.entries()[usize::from(rank)].id.as_str()),
        Who::Structure(rank) => directory?.text(rank, Column::Id),
    };
    let mut others = search(CONSIDERED_MAX, &[]);
    let ids: Vec<&str> = others.iter().filter_map(id).collect();
    let already = already_asked(context, deposit, content, &ids).await?;
    if !already.is_empty() {
        others = search(CONSIDERED_MAX, &already);
    }
    let is_joignable =
        |other: &Alternative| id(other).is_some_and(|id| live.layer.is_joignable(id, today));
    // A stable sort: the others stay in the order of the orientation.
    others.sort_by_key(|other| !is_joignable(other));
    others.truncate(PROPOSED_MAX);
    Ok(Other::all(
        &others,
        today,
        catalogue,
        directory,
        &live.layer,
    ))
}

/// The structures among `ids` to which the same author has sent an application with the same
/// contact. Applications of other authors do not count: leaving out their structures would
/// reveal that they exist.
async fn already_asked<'b, P: Platform>(
    context: &Context<'_, P>,
    deposit: &Deposit,
    content: &CandidatureContent,
    ids: &[&'b str],
) -> Result<Vec<&'b str>, Refusal> {
    const SQL: &str = "SELECT DISTINCT c.structure FROM indice i \
        JOIN candidature c ON c.reference = i.reference \
        WHERE i.empreinte IN (SELECT value FROM json_each(?1)) \
        AND c.depose_par IS ?2 AND c.bac_a_sable = ?3";
    let digester = &context.keys()?.digester;
    let (telephone, courriel) = (content.telephone(), content.courriel());
    let searched: Vec<String> = ids
        .iter()
        .flat_map(|id| indices(digester, id, telephone, courriel))
        .collect();
    let values = [
        json_text(&searched)?.into(),
        deposit.depose_par.as_deref().into(),
        deposit.bac_a_sable.into(),
    ];
    let rows = context.rows(statement(SQL, values)).await?;
    let asked: Vec<AskedStructure> = rows
        .iter()
        .map(|row| row.read("candidature"))
        .collect::<Result<_, _>>()?;
    let known = |id: &&&str| asked.iter().any(|asked| asked.structure == **id);
    Ok(ids.iter().filter(known).copied().collect())
}

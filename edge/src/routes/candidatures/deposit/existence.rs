//! Whether what a deposit names is known here, and whether somebody receives it.

use crate::{
    http::{context::Context, response::Refusal},
    platform::{Platform, statement},
    routes::{candidatures::elsewhere::others_than, eligibilite::unavailable, names::NameRegister},
};
use shared::{
    candidature::{Cause, Deposit, FieldFault},
    wire::v1::{Fault, candidature::CandidatureInput},
};

/// What an application to a structure would come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reception {
    /// Somebody receives it.
    Joignable,
    /// It has a name here, and nobody would receive it.
    Injoignable,
    Unknown,
}

pub(super) async fn check_existence<P: Platform>(
    input: &CandidatureInput,
    deposit: &Deposit,
    context: &Context<'_, P>,
) -> Result<(), Refusal> {
    let catalogue = context.catalogue().await.map_err(unavailable)?;
    let reception = reception(&input.structure, context).await?;
    if reception == Reception::Unknown {
        return Err(Fault::StructureInconnue.into());
    }
    let mut field_faults = Vec::new();
    let dispositif = input.dispositif.as_deref();
    if dispositif.is_some_and(|id| catalogue.rank(id).is_none()) {
        field_faults.push(FieldFault::new("/dispositif", Cause::Identifier));
    }
    let commune = input.content.projet.commune.as_deref();
    if let Some(code) = commune.and_then(|code| code.parse().ok())
        && let Ok(Some(directory)) = context.pack().await
        && let Err(error) = directory.check_commune(code)
    {
        field_faults.push(FieldFault::new("/projet/commune", Cause::Commune(error)));
    }
    if !field_faults.is_empty() {
        return Err(Fault::Candidature(field_faults).into());
    }
    // In the sandbox nobody is notified, so that nobody has to receive.
    if reception == Reception::Joignable || deposit.bac_a_sable {
        return Ok(());
    }
    let register = NameRegister::open(context).await;
    let others = others_than(context, deposit, &input.content, &register, context.today).await?;
    let others: Result<Vec<_>, _> = others.iter().map(serde_json::to_value).collect();
    let others = others.map_err(|_| Fault::ErreurInterne)?;
    Err(Fault::StructureInjoignable(others).into())
}

/// What an application to this structure would come to.
pub(crate) async fn reception<P: Platform>(
    structure: &str,
    context: &Context<'_, P>,
) -> Result<Reception, Refusal> {
    let catalogue = context.catalogue().await.map_err(unavailable)?;
    let live = context.live().await.map_err(|failure| Refusal {
        fault: Fault::StructuresIndisponibles,
        failure: Some(failure),
    })?;
    let entry = catalogue.rank(structure);
    let entry = entry.and_then(|rank| catalogue.entries().get(usize::from(rank)));
    // A status, a tool or what has closed: whoever answers for it, there is nobody to meet.
    let is_met = entry.is_none_or(|entry| entry.door.is_some() && entry.state.is_active());
    if is_met && live.layer.is_joignable(structure, context.today) {
        return Ok(Reception::Joignable);
    }
    let listed = live.directory.as_ref();
    let is_known = entry.is_some()
        || listed.is_some_and(|directory| directory.rank(structure).is_some())
        || live.layer.card(structure).is_some()
        || has_partner(structure, context).await?;
    Ok(match is_known {
        true => Reception::Injoignable,
        false => Reception::Unknown,
    })
}

/// Whether a partner answers for the structure with this identifier.
async fn has_partner<P: Platform>(
    structure: &str,
    context: &Context<'_, P>,
) -> Result<bool, Refusal> {
    const SQL: &str = "SELECT 1 FROM partenaire WHERE structure = ?1 LIMIT 1";
    if context.memory.knows_structure(structure) {
        return Ok(true);
    }
    let rows = context.rows(statement(SQL, [structure.into()])).await?;
    if rows.is_empty() {
        return Ok(false);
    }
    context.memory.keep_structure(structure);
    Ok(true)
}

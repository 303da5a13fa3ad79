//! Whether the structure and the scheme that a deposit names are known here.

use crate::{
    http::{context::Context, response::Refusal},
    platform::{Platform, statement},
    routes::eligibilite::unavailable,
};
use shared::{
    candidature::{Cause, FieldFault},
    wire::v1::{Fault, candidature::CandidatureInput},
};

pub(super) async fn check_existence<P: Platform>(
    input: &CandidatureInput,
    context: &Context<'_, P>,
) -> Result<(), Refusal> {
    let catalogue = context.catalogue().await.map_err(unavailable)?;
    let mut field_faults = Vec::new();
    if !is_known(&input.structure, context).await? {
        field_faults.push(FieldFault::new("/structure", Cause::Identifier));
    }
    let dispositif = input.dispositif.as_deref();
    if dispositif.is_some_and(|id| catalogue.rank(id).is_none()) {
        field_faults.push(FieldFault::new("/dispositif", Cause::Identifier));
    }
    let commune = input.content.projet.commune.as_deref();
    if let Some(code) = commune.and_then(|code| code.parse().ok())
        && let Ok(Some(directory)) = context.directory().await
        && let Err(error) = directory.check_commune(code)
    {
        field_faults.push(FieldFault::new("/projet/commune", Cause::Commune(error)));
    }
    match field_faults.is_empty() {
        true => Ok(()),
        false => Err(Fault::Candidature(field_faults).into()),
    }
}

/// Whether an application can be sent to this structure.
pub(crate) async fn is_known<P: Platform>(
    structure: &str,
    context: &Context<'_, P>,
) -> Result<bool, Refusal> {
    let catalogue = context.catalogue().await.map_err(unavailable)?;
    Ok(catalogue.rank(structure).is_some()
        || has_partner(structure, context).await?
        || is_listed(structure, context).await?)
}

/// Whether the list of structures has one with this identifier.
async fn is_listed<P: Platform>(
    structure: &str,
    context: &Context<'_, P>,
) -> Result<bool, Refusal> {
    let directory = context.directory().await.map_err(|failure| Refusal {
        fault: Fault::StructuresIndisponibles,
        failure: Some(failure),
    })?;
    Ok(directory.is_some_and(|directory| directory.rank(structure).is_some()))
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

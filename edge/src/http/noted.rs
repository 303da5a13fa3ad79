//! What is written once the answer has left: nobody waits for it, and nobody misses an answer
//! because of it.

use crate::{
    http::{context::Context, response::HttpResponse},
    platform::{Failure, Platform, Statement},
    store::integrations::{Sighting, note_sighting},
};

/// What an answer leaves to be written.
#[derive(Clone, Debug, Default)]
pub struct Noted(Vec<Statement>);

/// Leaves a site to be noted, once a day.
pub(crate) fn note_site<P, F>(
    response: &mut HttpResponse<F>,
    sighting: &Sighting,
    context: &Context<'_, P>,
) {
    let day = context.today.to_string();
    if context.memory.is_first(day, format!("{sighting:?}")) {
        note(response, note_sighting(sighting, context.today));
    }
}

/// Leaves a statement to be run after the answer.
pub(crate) fn note<F>(response: &mut HttpResponse<F>, statement: Statement) {
    let extensions = response.extensions_mut();
    extensions
        .get_or_insert_default::<Noted>()
        .0
        .push(statement);
}

impl Noted {
    /// Takes what an answer left to be written.
    pub fn of<F>(response: &mut HttpResponse<F>) -> Self {
        response.extensions_mut().remove().unwrap_or_default()
    }

    /// Writes it.
    pub async fn write<P: Platform>(self, context: &Context<'_, P>) -> Result<(), Failure> {
        if self.0.is_empty() {
            return Ok(());
        }
        context.open().await?;
        context.batch(self.0).await.map(drop)
    }
}

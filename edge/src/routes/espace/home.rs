//! What whoever signed in sees first, and whom they act for.

use super::{Refused, Visit, see_other};
use crate::{
    http::{context::Context, html::space_html, response::HttpResponse},
    platform::Platform,
    store::comptes,
};
use app::espace::{Said, SpaceRefusal, space_home};

/// `GET /espace`.
pub(super) async fn page<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let frame = visit.frame("Guichet : votre espace", context).await?;
    Ok(space_html(200, space_home(frame)))
}

/// `GET` and `POST /espace/structure`.
pub(super) async fn choose<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let Some(form) = &visit.form else {
        return page(visit, context).await;
    };
    let choose = comptes::choose_structure(&visit.session, form.text("structure"));
    match context.rows(choose).await?.is_empty() {
        true => Err(SpaceRefusal::NotFound.into()),
        false => Ok(see_other("/espace", Some(Said::STRUCTURE_CHOSEN))),
    }
}

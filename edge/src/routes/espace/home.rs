//! What whoever signed in sees first, and whom they act for.

use super::{Refused, Visit, applications, see_other};
use crate::{
    http::{context::Context, html::space_html, response::HttpResponse},
    platform::Platform,
    store::comptes,
};
use app::espace::{Said, SpaceRefusal, space_home};

/// `GET` and `POST /espace`.
pub(super) async fn page<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    if let Some(membership) = visit.membership() {
        return applications::page(visit, &membership.structure, context).await;
    }
    let frame = visit.frame("Guichet : votre espace", context).await?;
    Ok(space_html(200, space_home(frame)))
}

/// `GET` and `POST /espace/structure`.
pub(super) async fn choose<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let Some(form) = &visit.form else {
        let frame = visit.frame("Guichet : votre espace", context).await?;
        return Ok(space_html(200, space_home(frame)));
    };
    let choose = comptes::choose_structure(&visit.session, form.text("structure"));
    match context.rows(choose).await?.is_empty() {
        true => Err(SpaceRefusal::NotFound.into()),
        false => Ok(see_other("/espace", Some(Said::STRUCTURE_CHOSEN))),
    }
}

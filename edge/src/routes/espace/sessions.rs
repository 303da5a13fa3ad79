//! The sessions of an account: listed, and ended.

use super::{Refused, Visit, oidc, see_other, sign_in::clear_cookie};
use crate::{
    http::{context::Context, html::space_html, response::HttpResponse},
    platform::Platform,
    store::comptes::{self, SessionRow},
};
use app::espace::{OpenSession, Said, sessions_page};
use shared::words::moment;

/// `GET` and `POST /espace/sessions`.
pub(super) async fn page<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    if let Some(form) = &visit.form {
        let (end, said) = match form.text("session") {
            "autres" => (
                comptes::end_other_sessions(&visit.compte, &visit.session),
                Said::SESSIONS_ENDED,
            ),
            session => (
                comptes::end_session(&visit.compte, session),
                Said::SESSION_ENDED,
            ),
        };
        context.batch(vec![end]).await?;
        return Ok(see_other("/espace/sessions", Some(said)));
    }
    let rows = context
        .rows(comptes::sessions_of(&visit.compte, context.now))
        .await?;
    let mut sessions = Vec::new();
    for row in &rows {
        let row = SessionRow::read(row)?;
        sessions.push(OpenSession {
            this_one: row.empreinte == visit.session,
            began: moment(row.cree_le),
            ends: moment(row.expire_le),
            id: row.empreinte,
        });
    }
    let frame = visit.frame("Guichet : vos connexions", context).await?;
    Ok(space_html(200, sessions_page(frame, sessions)))
}

/// `POST /espace/deconnexion`.
pub(super) async fn sign_out<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let id_token = oidc::id_token(&visit.session, context).await;
    let end = comptes::end_session(&visit.compte, &visit.session);
    context.batch(vec![end]).await?;
    // Signed out all the same when the token cannot be read: it only signs out elsewhere.
    if let (Some(client), Ok(Some(id_token))) = (context.oidc, id_token) {
        return Ok(oidc::signed_out(id_token, client, context).await);
    }
    let mut response = see_other("/espace/connexion", Some(Said::SIGNED_OUT));
    clear_cookie(&mut response);
    Ok(response)
}

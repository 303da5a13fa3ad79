//! Signing in by a link to one's mailbox. Nothing here depends on whether an address is known:
//! any mailbox can be signed in with, and opens what it was given.

use super::{Refused, oidc::provider, see_other, visit::Arrival};
use crate::{
    http::{context::Context, html::space_html, response::HttpResponse},
    platform::{DatabaseError, Failure, Mail, Platform, Statement},
    store::{
        budgets::{self, Count},
        comptes::{self, Compte, SessionOpening, SignInLink},
    },
};
use app::espace::{Said, SignInForm, SpaceRefusal, sign_in_link_page, sign_in_page};
use http::{HeaderValue, header};
use shared::{
    candidature::seals::digest,
    espace::{
        COOKIE, LINK_VALIDITY, LINKS_A_DAY, LINKS_A_DAY_FROM_ALL, LINKS_AT_ONCE, SESSION_VALIDITY,
        clearing_cookie, return_path, session_cookie,
    },
    inputs::Courriel,
};

/// Seconds of the window that networks are counted in.
const WINDOW_S: i64 = 600;

/// `GET` and `POST /espace/connexion`.
pub(super) async fn page<P: Platform>(
    arrival: Arrival,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let provider = provider(context).map(str::to_owned);
    let Some(form) = &arrival.form else {
        let form = SignInForm {
            provider,
            ..SignInForm::default()
        };
        let page = sign_in_page(form, arrival.said);
        return Ok(space_html(200, page));
    };
    let retour = return_path(form.text("retour"))
        .unwrap_or_default()
        .to_owned();
    let typed = form.text("courriel");
    let Ok(courriel) = typed.parse::<Courriel>() else {
        let form = SignInForm {
            retour,
            courriel: typed.chars().take(254).collect(),
            fault: Some("Écrivez une adresse comme accueil@exemple.fr.".into()),
            provider,
        };
        return Ok(space_html(422, sign_in_page(form, None)));
    };
    count_attempt(context, &arrival.network).await?;
    let link = SignInLink { courriel, retour };
    send_link(context, link, &arrival.network).await?;
    Ok(see_other("/espace/connexion", Some(Said::LINK_SENT)))
}

/// Counts an attempt of a network, whose address is kept nowhere.
pub(super) async fn count_attempt<P: Platform>(
    context: &Context<'_, P>,
    network: &str,
) -> Result<(), Refused> {
    let seconds = context.now.as_second();
    let hour = (seconds / 3_600).to_le_bytes();
    let subject = (context.keys()?.digester).of("connexion", &[network.as_bytes(), &hour]);
    let count = budgets::count(&subject, seconds / WINDOW_S);
    let rows = context.rows(count).await?;
    let made = rows
        .first()
        .map(Count::read)
        .transpose()?
        .unwrap_or_default();
    match made > context.budget.into() {
        true => Err(SpaceRefusal::TooMany {
            minutes: ((WINDOW_S - seconds.rem_euclid(WINDOW_S)) as u32).div_ceil(60),
        }
        .into()),
        false => Ok(()),
    }
}

/// How many links one network may have sent to a mailbox, and how many all networks together:
/// whoever asks for links to somebody else's mailbox neither fills it nor keeps its owner out.
fn link_limits<P: Platform>(
    context: &Context<'_, P>,
    courriel: &Courriel,
    network: &str,
) -> Result<[Statement; 3], Refused> {
    let digester = &context.keys()?.digester;
    let address = comptes::address_digest(context.keys()?, courriel);
    let rank = context.now.as_second() / WINDOW_S;
    // A day is counted under its last ten minutes: what is cleaned up is what ended.
    const DAY: i64 = 86_400 / WINDOW_S;
    let day = rank - rank.rem_euclid(DAY) + DAY - 1;
    let subject =
        |usage, network: &str| digester.of(usage, &[address.as_bytes(), network.as_bytes()]);
    Ok([
        budgets::count_within(&subject("liens", network), rank, LINKS_AT_ONCE),
        budgets::count_within(&subject("liens du jour", network), day, LINKS_A_DAY),
        budgets::count_within(&subject("liens du jour", ""), day, LINKS_A_DAY_FROM_ALL),
    ])
}

/// Sends a link, unless too many left for that mailbox: whoever asks is told the same.
async fn send_link<P: Platform>(
    context: &Context<'_, P>,
    link: SignInLink,
    network: &str,
) -> Result<(), Refused> {
    if context.site.is_empty() {
        return Err(Failure::MissingSite.into());
    }
    let (keys, platform) = (context.keys()?, context.platform);
    let secret = context.token::<32>();
    let until = context.now.saturating_add(LINK_VALIDITY);
    let until = until.unwrap_or(context.now);
    let mut statements: Vec<_> = link_limits(context, &link.courriel, network)?.into();
    let kept = comptes::keep_link(keys, platform, &digest(secret.as_bytes()), &link, until)?;
    statements.push(kept);
    match platform.batch(statements).await {
        Ok(_) => {}
        Err(DatabaseError::Constraint) => return Ok(()),
        Err(error) => return Err(Failure::from(error).into()),
    }
    let text = format!(
        "Bonjour,\n\nPour vous connecter à l’espace des structures, ouvrez ce lien, puis appuyez \
         sur le bouton :\n\n{}/espace/lien/{secret}\n\nIl marche 15 minutes, une seule fois. Ne \
         le transmettez à personne.\n\nVous n’avez rien demandé ? Ignorez ce message : sans le \
         bouton, rien ne s’ouvre.\n",
        context.site
    );
    let mail = Mail {
        to: link.courriel.to_string(),
        subject: "Votre lien de connexion".into(),
        text,
    };
    match platform.send_mail(mail).await {
        true => Ok(()),
        false => Err(Failure::Mail.into()),
    }
}

/// `GET` and `POST /espace/lien/{secret}`: reading changes nothing, so a mail service that
/// follows links uses none up.
pub(super) async fn link<P: Platform>(
    arrival: Arrival,
    secret: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let keys = context.keys()?;
    let link = digest(secret.as_bytes());
    let rows = context.rows(comptes::find_link(&link, context.now)).await?;
    let row = rows.first().ok_or(SpaceRefusal::DeadLink)?;
    let found = comptes::read_link(keys, &link, row)?;
    if arrival.form.is_none() {
        return Ok(space_html(
            200,
            sign_in_link_page(secret, found.courriel.as_str()),
        ));
    }
    let opening = SessionOpening::Link(link);
    start_session(context, &found.courriel, opening, &arrival, &found.retour).await
}

/// Opens a session, and goes to a page of ours.
pub(super) async fn start_session<P: Platform>(
    context: &Context<'_, P>,
    courriel: &Courriel,
    opening: SessionOpening,
    arrival: &Arrival,
    retour: &str,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let (keys, now, platform) = (context.keys()?, context.now, context.platform);
    let until = now.saturating_add(SESSION_VALIDITY).unwrap_or(now);
    let compte = Compte {
        id: format!("c_{}", context.token::<12>()),
        courriel: courriel.clone(),
    };
    let token = context.token::<32>();
    let session = digest(token.as_bytes());
    let address = comptes::address_digest(keys, courriel);
    let condition = match &opening {
        SessionOpening::Link(link) => Some(link.as_str()),
        SessionOpening::Provider { .. } => None,
    };
    let kept = comptes::keep_compte(keys, platform, &compte, now, condition)?;
    let mut statements = vec![kept];
    match opening {
        SessionOpening::Link(link) => {
            statements.extend(comptes::use_link(&link, &address, &session, now, until));
        }
        SessionOpening::Provider { id_token } => {
            let times = [now, until];
            let opened =
                comptes::open_session(keys, platform, &address, &session, id_token, times)?;
            statements.extend(opened);
        }
    }
    // Whoever had signed in here as somebody else is that no more.
    let replaced = arrival.token.as_ref().map(|token| digest(token.as_bytes()));
    statements.extend(replaced.as_deref().map(comptes::replace_session));
    let batches = context.batch(statements).await?;
    if batches.get(1).is_none_or(Vec::is_empty) {
        return Err(SpaceRefusal::DeadLink.into());
    }
    let path = return_path(retour).unwrap_or("/espace");
    let mut response = see_other(path, None);
    set_cookie(&mut response, &session_cookie(&token));
    Ok(response)
}

pub(super) fn clear_cookie<F>(response: &mut HttpResponse<F>) {
    set_cookie(response, &clearing_cookie(COOKIE));
}

/// Sets a cookie beside those that are set already.
pub(super) fn set_cookie<F>(response: &mut HttpResponse<F>, cookie: &str) {
    if let Ok(cookie) = HeaderValue::try_from(cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

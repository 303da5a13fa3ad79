//! Signing in by the operator's provider of OpenID Connect, beside the link. It opens the same
//! session, for the mailbox that the provider vouches for.
//!
//! The provider is asked anew each time what it is and what it signs with: one signs in twice a
//! day, and a key that was just changed is good at once.

use super::{
    Refused, see_other,
    sign_in::{count_attempt, set_cookie, start_session},
    visit::Arrival,
};
use crate::{
    http::{context::Context, html::space_html, response::HttpResponse},
    platform::{Failure, HttpQuestion, HttpReply, Platform},
    store::{
        comptes::{self, SessionOpening},
        keys::Keys,
    },
};
use app::espace::{SpaceRefusal, signed_out_page};
use shared::{
    Timestamp,
    candidature::seals::{digest, same},
    espace::{
        ATTEMPT_COOKIE, ATTEMPT_VALIDITY, COOKIE, attempt_cookie, clearing_cookie,
        oidc::{
            ANSWER_MAX, Attempt, Endpoints, Expected, IdToken, KeySet, MailClaims, OidcClient,
            OidcFault, Tokens, authorization, discovery_url, refusal_of, signed_userinfo,
            token_request, userinfo,
        },
        return_path,
    },
    inputs::Courriel,
};

const BACK: &str = "/espace/oidc/retour";

/// What a browser keeps while it is at the provider. Everything else about the attempt comes
/// from its secret, so that nothing is written for whoever never comes back.
struct StartedAttempt {
    secret: String,
    at: i64,
    retour: String,
}

impl StartedAttempt {
    fn seal(&self, keys: &Keys) -> String {
        let parts: [&[u8]; 3] = [
            self.secret.as_bytes(),
            &self.at.to_le_bytes(),
            self.retour.as_bytes(),
        ];
        keys.digester.of("essai de connexion", &parts)
    }

    /// As its cookie has it.
    fn write(&self, keys: &Keys) -> String {
        let Self { secret, at, retour } = self;
        format!("{secret}:{at}:{}:{retour}", self.seal(keys))
    }

    /// `None` for one that this service did not start, or long ago.
    fn read(text: &str, keys: &Keys, now: Timestamp) -> Option<Self> {
        let mut parts = text.splitn(4, ':');
        let (secret, at) = (parts.next()?.to_owned(), parts.next()?.parse().ok()?);
        let (seal, retour) = (parts.next()?, parts.next()?.to_owned());
        let started = Self { secret, at, retour };
        let lasts = (0..ATTEMPT_VALIDITY.as_secs()).contains(&(now.as_second() - at));
        (lasts && same(seal, &started.seal(keys))).then_some(started)
    }

    fn attempt(&self) -> Attempt {
        let part = |usage: &str| digest(format!("{usage} {}", self.secret).as_bytes());
        Attempt {
            state: part("state"),
            nonce: part("nonce"),
            verifier: part("code_verifier"),
        }
    }
}

fn client<'a, P: Platform>(context: &Context<'a, P>) -> Result<&'a OidcClient, Refused> {
    if context.site.is_empty() {
        return Err(Failure::MissingSite.into());
    }
    Ok(context.oidc.ok_or(SpaceRefusal::NotFound)?)
}

/// `GET /espace/oidc`: to the provider.
pub(super) async fn start<P: Platform>(
    arrival: &Arrival,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let client = client(context)?;
    count_attempt(context, &arrival.network).await?;
    let endpoints = endpoints(client, context).await?;
    let retour = arrival.parameter("retour").unwrap_or_default();
    let started = StartedAttempt {
        secret: context.token::<32>(),
        at: context.now.as_second(),
        retour: return_path(retour).unwrap_or_default().to_owned(),
    };
    let back = format!("{}{BACK}", context.site);
    let query = authorization(client, &back, &started.attempt());
    let mut response = see_other(&with_query(&endpoints.authorization, &query), None);
    let cookie = started.write(context.keys()?);
    set_cookie(&mut response, &attempt_cookie(&cookie));
    Ok(response)
}

/// `GET /espace/oidc/retour`: from the provider. Whatever comes of it, the attempt is over.
pub(super) async fn back<P: Platform>(
    arrival: Arrival,
    context: &Context<'_, P>,
) -> HttpResponse<P::Stream> {
    let outcome = come_back(&arrival, context).await;
    let mut response = outcome.unwrap_or_else(|refused| refused.response(provider(context)));
    set_cookie(&mut response, &clearing_cookie(ATTEMPT_COOKIE));
    response
}

/// What people call the provider, if there is one.
pub(super) fn provider<'a, P>(context: &Context<'a, P>) -> Option<&'a str> {
    context.oidc.map(|client| client.name.as_str())
}

async fn come_back<P: Platform>(
    arrival: &Arrival,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let client = client(context)?;
    let keys = context.keys()?;
    let cookie = arrival.attempt.as_deref().unwrap_or_default();
    let started = StartedAttempt::read(cookie, keys, context.now);
    let started = started.ok_or(OidcFault::OtherAttempt)?;
    let attempt = started.attempt();
    if !same(
        arrival.parameter("state").unwrap_or_default(),
        &attempt.state,
    ) {
        return Err(OidcFault::OtherAttempt.into());
    }
    count_attempt(context, &arrival.network).await?;
    match arrival.parameter("error") {
        Some("access_denied") => return Err(OidcFault::GivenUp.into()),
        Some(_) => return Err(OidcFault::Refused.into()),
        None => {}
    }
    let code = arrival.parameter("code").ok_or(OidcFault::Refused)?;
    let exchange = Exchange {
        client,
        endpoints: endpoints(client, context).await?,
        attempt,
        context,
    };
    let said = arrival.parameter("iss");
    exchange.endpoints.check_issuer(said, &client.issuer)?;
    let (courriel, id_token) = exchange.identify(code).await?;
    let opening = SessionOpening::Provider { id_token };
    start_session(context, &courriel, opening, arrival, &started.retour).await
}

/// A code, on its way to an address.
struct Exchange<'a, P> {
    client: &'a OidcClient,
    endpoints: Endpoints,
    attempt: Attempt,
    context: &'a Context<'a, P>,
}

impl<P: Platform> Exchange<'_, P> {
    /// Whose code it is, and what one may sign out of the provider with.
    async fn identify(&self, code: &str) -> Result<(Courriel, String), OidcFault> {
        let Self {
            client,
            endpoints,
            attempt,
            context,
        } = self;
        let tokens = self.tokens(code).await?;
        let keys = KeySet::read(&read(&endpoints.keys, context).await?.body)?;
        let expected = Expected {
            issuer: &client.issuer,
            client_id: &client.id,
            nonce: &attempt.nonce,
            now: context.now,
        };
        let who = IdToken::open(&tokens.id_token, &keys, &expected, context.platform).await?;
        let mail = match &endpoints.userinfo {
            Some(url) if !who.mail.is_whole() => {
                let reply = self.userinfo(url, &tokens).await?;
                self.mail_of(&reply, &keys, &expected, &who).await?
            }
            _ => who.mail.clone(),
        };
        // Shown to the provider again when one signs out, in an address: one that has a mailbox
        // in it is not for that.
        let id_token = match who.mail.has_address() {
            true => String::new(),
            false => tokens.id_token,
        };
        Ok((mail.courriel()?, id_token))
    }

    /// A provider holds a service to one way of showing who it is, and names every way.
    async fn tokens(&self, code: &str) -> Result<Tokens, OidcFault> {
        let back = format!("{}{BACK}", self.context.site);
        let encode = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect();
        let mut fault = OidcFault::Description;
        for auth in &self.endpoints.auth {
            let (pairs, authorization) =
                token_request(self.client, *auth, code, &back, &self.attempt, encode);
            let kind = "application/x-www-form-urlencoded".to_owned();
            let mut headers = vec![
                ("content-type", kind),
                ("accept", "application/json".to_owned()),
            ];
            headers.extend(authorization.map(|value| ("authorization", value)));
            let question = HttpQuestion {
                url: self.endpoints.token.clone(),
                headers,
                body: Some(form(&pairs).into_bytes()),
                max: ANSWER_MAX,
            };
            let reply = ask(question, self.context).await?;
            fault = match reply.status {
                200 => return Tokens::read(&reply.body),
                400..500 => refusal_of(&reply.body),
                _ => OidcFault::Silent,
            };
            if fault != OidcFault::UnknownClient {
                return Err(fault);
            }
        }
        Err(fault)
    }

    async fn userinfo(&self, url: &str, tokens: &Tokens) -> Result<HttpReply, OidcFault> {
        let bearer = format!("Bearer {}", tokens.access_token);
        let question = HttpQuestion {
            url: url.to_owned(),
            headers: vec![("authorization", bearer)],
            body: None,
            max: ANSWER_MAX,
        };
        sound(ask(question, self.context).await?)
    }

    async fn mail_of(
        &self,
        reply: &HttpReply,
        keys: &KeySet,
        expected: &Expected<'_>,
        who: &IdToken,
    ) -> Result<MailClaims, OidcFault> {
        let kind = reply.content_type.split(';').next().unwrap_or_default();
        if !kind.trim().eq_ignore_ascii_case("application/jwt") {
            return userinfo(&reply.body, who);
        }
        let token = std::str::from_utf8(&reply.body).map_err(|_| OidcFault::TokenForm)?;
        signed_userinfo(token.trim(), keys, expected, who, self.context.platform).await
    }
}

/// Pairs as a form or a query has them.
fn form(pairs: &[(&'static str, String)]) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(pairs).finish()
}

fn with_query(url: &str, pairs: &[(&'static str, String)]) -> String {
    let separator = if url.contains('?') { '&' } else { '?' };
    format!("{url}{separator}{}", form(pairs))
}

async fn endpoints<P: Platform>(
    client: &OidcClient,
    context: &Context<'_, P>,
) -> Result<Endpoints, OidcFault> {
    let reply = read(&discovery_url(&client.issuer), context).await?;
    Endpoints::read(&reply.body, &client.issuer, context.local)
}

async fn read<P: Platform>(url: &str, context: &Context<'_, P>) -> Result<HttpReply, OidcFault> {
    let question = HttpQuestion {
        url: url.to_owned(),
        headers: vec![("accept", "application/json".to_owned())],
        body: None,
        max: ANSWER_MAX,
    };
    sound(ask(question, context).await?)
}

fn sound(reply: HttpReply) -> Result<HttpReply, OidcFault> {
    match reply.status {
        200 => Ok(reply),
        _ => Err(OidcFault::Silent),
    }
}

async fn ask<P: Platform>(
    question: HttpQuestion,
    context: &Context<'_, P>,
) -> Result<HttpReply, OidcFault> {
    context
        .platform
        .ask(question)
        .await
        .ok_or(OidcFault::Silent)
}

/// Once signed out here: whoever came by the provider is still signed in there, and may sign
/// out of it too.
pub(super) async fn signed_out<P: Platform>(
    id_token: String,
    client: &OidcClient,
    context: &Context<'_, P>,
) -> HttpResponse<P::Stream> {
    // A provider that does not answer keeps nobody in here.
    let endpoints = endpoints(client, context).await.ok();
    let end = endpoints.and_then(|endpoints| endpoints.end_session);
    let end = end.map(|end| {
        let back = format!("{}/espace/connexion", context.site);
        let mut query = vec![
            ("client_id", client.id.clone()),
            ("post_logout_redirect_uri", back),
            ("id_token_hint", id_token),
        ];
        query.retain(|(_, value)| !value.is_empty());
        with_query(&end, &query)
    });
    let mut response = space_html(200, signed_out_page(&client.name, end));
    set_cookie(&mut response, &clearing_cookie(COOKIE));
    response
}

/// The token that a session was opened with, if one was and it still opens.
pub(super) async fn id_token<P: Platform>(
    session: &str,
    context: &Context<'_, P>,
) -> Result<Option<String>, Refused> {
    let rows = context.rows(comptes::find_id_token(session)).await?;
    match rows.first() {
        Some(row) => Ok(Some(comptes::read_id_token(context.keys()?, session, row)?)),
        None => Ok(None),
    }
}

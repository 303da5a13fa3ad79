//! The one door of the spaces. A page behind it is given a [`Visit`], and never the request:
//! by then the session was found, and a form that was posted was held to it.

use super::refusal::Refused;
use crate::{
    http::{
        context::Context,
        multipart,
        request::{header_text, network, origin, parameters},
    },
    platform::{Platform, ReadError, RequestBody},
    routes::names::{NameRegister, names_of},
    store::{
        comptes::{self, Membership, SessionRow},
        keys::Keys,
    },
};
use app::espace::{FormTokens, Said, SpaceFrame, SpaceRefusal, SpaceStructure, SpaceVisitor};
use http::{HeaderName, Method, Request, header};
use shared::{
    candidature::seals::{digest, same},
    espace::{ATTEMPT_COOKIE, COOKIE, cookie, is_from_our_pages, return_path},
    inputs::Courriel,
};

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// The most bytes of a form.
const FORM_MAX: usize = 64 << 10;

/// The most bytes of a form with a file in it: several thousand structures. More is for the
/// command, which reads anything.
pub(crate) const UPLOAD_MAX: usize = 2 << 20;

/// What the same file takes once a page has sent it back, and the rest of the form.
const UPLOAD_FORM_MAX: usize = UPLOAD_MAX / 3 * 4 + FORM_MAX;

/// What a form said, in its order.
#[derive(Debug, Default)]
pub(crate) struct PostedForm {
    fields: Vec<(String, String)>,
    /// The file that was chosen.
    pub(crate) file: Option<PostedFile>,
}

#[derive(Debug)]
pub(crate) struct PostedFile {
    pub(crate) name: String,
    pub(crate) content: Vec<u8>,
}

impl PostedForm {
    /// The first value of a field; empty without one.
    pub(crate) fn text(&self, name: &str) -> &str {
        let mut fields = self.fields.iter();
        let found = fields.find(|(field, _)| field == name);
        found.map_or("", |(_, value)| value)
    }

    /// Every value of a field, such as the boxes that were ticked.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let fields = self.fields.iter().filter(move |(field, _)| field == name);
        fields.map(|(_, value)| value.as_str())
    }
}

/// A request to a page of the spaces, before anything is known of who makes it.
pub(super) struct Arrival {
    pub(super) path: String,
    pub(super) said: Option<Said>,
    /// `None` when the page is only read.
    pub(super) form: Option<PostedForm>,
    pub(super) network: String,
    /// The token of the session that the browser says it has.
    pub(super) token: Option<String>,
    /// Its attempt to sign in by a provider.
    pub(super) attempt: Option<String>,
    parameters: Vec<(String, String)>,
}

/// The body of a post, which nobody has read yet.
pub(super) struct PostedBody<C> {
    kind: String,
    body: C,
}

impl<C: RequestBody> PostedBody<C> {
    async fn read(self, max: usize) -> Result<Vec<u8>, Refused> {
        let read = self.body.read(max).await;
        read.map_err(|error| match error {
            ReadError::TooLarge => SpaceRefusal::TooLarge.into(),
            ReadError::Interrupted => SpaceRefusal::Unreadable.into(),
        })
    }

    fn is_urlencoded(&self) -> bool {
        let kind = self.kind.split(';').next().unwrap_or_default().trim();
        kind.eq_ignore_ascii_case("application/x-www-form-urlencoded")
    }

    async fn form(self, max: usize) -> Result<PostedForm, Refused> {
        if !self.is_urlencoded() {
            return Err(SpaceRefusal::Unreadable.into());
        }
        let body = self.read(max).await?;
        Ok(PostedForm {
            fields: form_urlencoded::parse(&body).into_owned().collect(),
            file: None,
        })
    }

    /// A form that may have a file in it, for a page that takes one.
    pub(super) async fn upload(self) -> Result<PostedForm, Refused> {
        let Some(boundary) = multipart::boundary(&self.kind).map(str::to_owned) else {
            return self.form(UPLOAD_FORM_MAX).await;
        };
        let body = self.read(UPLOAD_MAX).await?;
        let parts = multipart::parts(&body, &boundary).ok_or(SpaceRefusal::Unreadable)?;
        let mut form = PostedForm::default();
        for part in parts {
            match part.file_name {
                // Without a choice, a browser sends a file without a name.
                Some(name) if !name.is_empty() => {
                    form.file = Some(PostedFile {
                        name,
                        content: part.content.to_vec(),
                    });
                }
                Some(_) => {}
                None => {
                    let text = String::from_utf8(part.content.to_vec());
                    let text = text.map_err(|_| SpaceRefusal::Unreadable)?;
                    form.fields.push((part.name, text));
                }
            }
        }
        Ok(form)
    }
}

impl Arrival {
    /// A parameter of the address; none that is empty, or there twice.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        let mut values = self.parameters.iter().filter(|(its, _)| its == name);
        let (_, value) = values.next()?;
        (values.next().is_none() && !value.is_empty()).then_some(value)
    }

    /// What is known before the body is read. A post from another site goes no further.
    pub(super) fn before_body<C>(
        request: Request<C>,
    ) -> Result<(Self, Option<PostedBody<C>>), Refused> {
        let headers = request.headers();
        let cookies = header_text(headers, header::COOKIE);
        let parameters = parameters(&request);
        let parameters = parameters.map(|(name, value)| (name.into_owned(), value.into_owned()));
        let mut arrival = Self {
            path: request.uri().path().trim_end_matches('/').to_owned(),
            said: None,
            form: None,
            network: network(headers),
            token: cookie(cookies, COOKIE).map(str::to_owned),
            attempt: cookie(cookies, ATTEMPT_COOKIE).map(str::to_owned),
            parameters: parameters.collect(),
        };
        arrival.said = arrival.parameter("fait").and_then(Said::of);
        if request.method() != Method::POST {
            return Ok((arrival, None));
        }
        let site = header_text(headers, SEC_FETCH_SITE);
        let from = header_text(headers, header::ORIGIN);
        if !is_from_our_pages(site, from, &origin(&request)) {
            return Err(SpaceRefusal::OtherForm.into());
        }
        let kind = header_text(headers, header::CONTENT_TYPE).to_owned();
        let body = request.into_body();
        Ok((arrival, Some(PostedBody { kind, body })))
    }

    /// The same, with the form that was posted.
    pub(super) async fn of<C: RequestBody>(request: Request<C>) -> Result<Self, Refused> {
        let (mut arrival, body) = Self::before_body(request)?;
        if let Some(body) = body {
            arrival.form = Some(body.form(FORM_MAX).await?);
        }
        Ok(arrival)
    }
}

/// Somebody who signed in, and what they ask for.
pub(crate) struct Visit {
    /// The digest of the session's token.
    pub(crate) session: String,
    pub(crate) compte: String,
    pub(crate) courriel: Courriel,
    /// Those they act for, as the database has it now.
    pub(crate) memberships: Vec<Membership>,
    chosen: Option<String>,
    /// Whether the operator named their address.
    pub(crate) operator: bool,
    jeton: String,
    path: String,
    said: Option<Said>,
    /// `None` when the page is only read. It was held to the session.
    pub(crate) form: Option<PostedForm>,
}

/// The token of the forms of a session.
fn form_token(keys: &Keys, token: &str) -> String {
    keys.digester.of("formulaire", &[token.as_bytes()])
}

/// Whether an address is among those that the operator named.
fn is_operator(operators: &str, courriel: &Courriel) -> bool {
    let address = courriel.as_str().to_lowercase();
    let mut named = operators.split([',', ' ', '\n']).map(str::trim);
    named.any(|named| !named.is_empty() && named.to_lowercase() == address)
}

impl Visit {
    pub(super) async fn of<P: Platform>(
        arrival: Arrival,
        context: &Context<'_, P>,
    ) -> Result<Self, Refused> {
        let Arrival {
            path,
            said,
            form,
            token,
            ..
        } = arrival;
        let signed_out = || {
            // After a post, the page of the form is opened again, not the post made again.
            SpaceRefusal::SignedOut(return_path(&path).unwrap_or_default().to_owned())
        };
        let Some(token) = token else {
            return Err(signed_out().into());
        };
        let keys = context.keys()?;
        let session = digest(token.as_bytes());
        let batches = context
            .batch(vec![
                comptes::find_session(&session, context.now),
                comptes::memberships(&session),
            ])
            .await?;
        let mut batches = batches.into_iter();
        let (sessions, members) = (batches.next(), batches.next());
        let Some(row) = sessions.as_ref().and_then(|rows| rows.first()) else {
            return Err(signed_out().into());
        };
        let row = SessionRow::read(row)?;
        let members = members.unwrap_or_default();
        let members = members.iter().map(|row| row.read("membre"));
        let courriel = row.courriel(keys)?;
        let mut visit = Self {
            operator: is_operator(context.operators, &courriel),
            memberships: members.collect::<Result<_, _>>()?,
            jeton: form_token(keys, &token),
            compte: row.compte,
            chosen: row.structure,
            session,
            courriel,
            path,
            said,
            form: None,
        };
        if let Some(form) = form {
            visit.take(form)?;
        }
        Ok(visit)
    }

    /// Takes the form that was posted, once it is held to the session.
    pub(super) fn take(&mut self, form: PostedForm) -> Result<(), Refused> {
        if !same(form.text("jeton"), &self.jeton) {
            return Err(SpaceRefusal::OtherForm.into());
        }
        // Two tabs: the page of this form may be about the structure chosen before.
        let seen = form.text("structure_vue");
        if !seen.is_empty() && self.membership().is_none_or(|m| m.structure != seen) {
            return Err(SpaceRefusal::OtherStructure.into());
        }
        self.form = Some(form);
        Ok(())
    }

    /// The structure that the visitor acts for: the one they chose, or the only one.
    pub(crate) fn membership(&self) -> Option<&Membership> {
        let chosen = self.chosen.as_deref();
        match self.memberships.as_slice() {
            [only] => Some(only),
            several => several
                .iter()
                .find(|m| chosen == Some(m.structure.as_str())),
        }
    }

    /// Whether the visitor acts for a structure, chosen or not.
    pub(crate) fn acts_for(&self, structure: &str) -> bool {
        self.memberships.iter().any(|m| m.structure == structure)
    }

    /// For the administration.
    pub(crate) fn require_operator(&self) -> Result<(), Refused> {
        match self.operator {
            true => Ok(()),
            // Whoever may not enter does not learn what is there.
            false => Err(SpaceRefusal::NotFound.into()),
        }
    }

    /// What surrounds a page of this visit.
    pub(crate) async fn frame<P: Platform>(
        &self,
        title: &'static str,
        context: &Context<'_, P>,
    ) -> Result<SpaceFrame, Refused> {
        let ids = self.memberships.iter().map(|m| m.structure.as_str());
        let names = match self.memberships.is_empty() {
            true => Default::default(),
            false => {
                let register = NameRegister::open(context).await;
                names_of(context, &register, ids.collect()).await?
            }
        };
        let chosen = self.membership();
        let structures = self.memberships.iter().map(|m| SpaceStructure {
            name: names.get(&m.structure).unwrap_or(&m.structure).clone(),
            id: m.structure.clone(),
            responsable: m.responsable,
        });
        let visitor = SpaceVisitor {
            courriel: self.courriel.to_string(),
            structures: structures.collect(),
            current: self.memberships.iter().position(|m| Some(m) == chosen),
            operator: self.operator,
            tokens: FormTokens {
                jeton: self.jeton.clone(),
                structure: chosen.map_or_else(String::new, |m| m.structure.clone()),
            },
        };
        Ok(SpaceFrame {
            title,
            visitor: Some(visitor),
            said: self.said,
            path: self.path.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::is_operator;

    #[test]
    fn operators_are_those_that_were_named() {
        let named = "Awa@Ville.fr, moussa@ville.fr\nlea@ville.fr";
        for (courriel, expect) in [
            ("awa@ville.fr", true),
            ("MOUSSA@ville.fr", true),
            ("lea@ville.fr", true),
            ("autre@ville.fr", false),
            ("awa@ville.fr.ailleurs.fr", false),
            ("a@ville.fr", false),
        ] {
            assert_eq!(
                is_operator(named, &courriel.parse().unwrap()),
                expect,
                "{courriel}"
            );
        }
        assert!(!is_operator("", &"awa@ville.fr".parse().unwrap()));
    }
}

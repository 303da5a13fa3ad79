//! The one door of the spaces. A page behind it is given a [`Visit`], and never the request:
//! by then the session was found, and a form that was posted was held to it.

use super::refusal::Refused;
use crate::{
    http::{
        context::Context,
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
    espace::{is_from_our_pages, return_path, token},
    inputs::Courriel,
};

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// The most bytes of a form.
const FORM_MAX: usize = 64 << 10;

/// What a form said, in its order.
#[derive(Debug, Default)]
pub(crate) struct PostedForm(Vec<(String, String)>);

impl PostedForm {
    /// The first value of a field; empty without one.
    pub(crate) fn text(&self, name: &str) -> &str {
        let mut fields = self.0.iter();
        let found = fields.find(|(field, _)| field == name);
        found.map_or("", |(_, value)| value)
    }

    /// Every value of a field, such as the boxes that were ticked.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let fields = self.0.iter().filter(move |(field, _)| field == name);
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
}

impl Arrival {
    /// A post from another site goes no further.
    pub(super) async fn of<C: RequestBody>(request: Request<C>) -> Result<Self, Refused> {
        let headers = request.headers();
        let said = parameters(&request).find(|(name, _)| name == "fait");
        let mut arrival = Self {
            path: request.uri().path().trim_end_matches('/').to_owned(),
            said: said.and_then(|(_, code)| Said::of(&code)),
            form: None,
            network: network(headers),
            token: token(header_text(headers, header::COOKIE)).map(str::to_owned),
        };
        if request.method() == Method::POST {
            let site = header_text(headers, SEC_FETCH_SITE);
            let from = header_text(headers, header::ORIGIN);
            if !is_from_our_pages(site, from, &origin(&request)) {
                return Err(SpaceRefusal::OtherForm.into());
            }
            let kind = header_text(headers, header::CONTENT_TYPE);
            let kind = kind.split(';').next().unwrap_or_default().trim();
            if !kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
                return Err(SpaceRefusal::Unreadable.into());
            }
            let body = request.into_body().read(FORM_MAX).await;
            let body = body.map_err(|error| match error {
                ReadError::TooLarge => SpaceRefusal::TooLarge,
                ReadError::Interrupted => SpaceRefusal::Unreadable,
            })?;
            let fields = form_urlencoded::parse(&body).into_owned();
            arrival.form = Some(PostedForm(fields.collect()));
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
        let visit = Self {
            operator: is_operator(context.operators, &courriel),
            memberships: members.collect::<Result<_, _>>()?,
            jeton: form_token(keys, &token),
            compte: row.compte,
            chosen: row.structure,
            session,
            courriel,
            path,
            said,
            form,
        };
        if let Some(form) = &visit.form {
            if !same(form.text("jeton"), &visit.jeton) {
                return Err(SpaceRefusal::OtherForm.into());
            }
            // Two tabs: the page of this form may be about the structure chosen before.
            let seen = form.text("structure_vue");
            if !seen.is_empty() && visit.membership().is_none_or(|m| m.structure != seen) {
                return Err(SpaceRefusal::OtherStructure.into());
            }
        }
        Ok(visit)
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

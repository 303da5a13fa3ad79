//! From a request to its handler, and what every answer has in common.

use crate::{
    http::{
        cache::{self, CORP, Duree},
        context::Context,
        problem::refuse,
        request::{entete, langue, origine, parametres, segment},
        response::{Corps, Refus, Reponse, set, vide},
    },
    platform::{Panne, Platform},
    routes::{
        candidatures, dispositifs, eligibilite, files, orientation, pages, qpv, service, structures,
    },
};
use http::{HeaderMap, HeaderValue, Method, Request, StatusCode, header};
use shared::wire::v1::{
    Faute, Langue, Probleme, Question, question,
    routes::{Handler, Target},
};
use std::fmt;

/// All that is ever logged of a request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Journal {
    /// The route's template, without what the caller put in it.
    pub route: &'static str,
    /// The status answered.
    pub status: u16,
    /// The kind of error.
    pub code: Option<&'static str>,
    /// What is out of order here.
    pub panne: Option<Panne>,
}

impl fmt::Display for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.route, self.status)?;
        if let Some(code) = self.code {
            write!(f, " {code}")?;
        }
        match self.panne {
            Some(panne) => write!(f, ": {panne}"),
            None => Ok(()),
        }
    }
}

/// Answers a request.
pub async fn answer<P: Platform>(
    requete: Request<P::Body>,
    context: &Context<'_, P>,
) -> (Reponse<P::Stream>, Journal) {
    let uri = requete.uri().clone();
    let route = Target::of(uri.path());
    let head = requete.method() == Method::HEAD;
    let if_none_match = entete(&requete, header::IF_NONE_MATCH).to_owned();
    let (langue, origine) = (langue(&requete), origine(&requete));

    let mut journal = Journal {
        route: route.name(),
        status: 200,
        code: None,
        panne: None,
    };
    let mut reponse = match dispatch(requete, route, context).await {
        Ok(reponse) => reponse,
        Err(refus) => {
            journal.code = Some(refus.faute.code().as_str());
            journal.panne = refus.panne;
            let probleme = Probleme::new(&refus.faute, langue, &origine);
            refuse(&refus.faute, &probleme, langue)
        }
    };
    revalidate(&mut reponse, &if_none_match);
    share(reponse.headers_mut(), route);
    if head {
        *reponse.body_mut() = Corps::Vide;
    }
    journal.status = reponse.status().as_u16();
    (reponse, journal)
}

/// The answer to a request that is not one: its address can't be read.
pub fn illegible<F>(accept_language: &str) -> (Reponse<F>, Journal) {
    let langue = Langue::negotiate(accept_language);
    let faute = Faute::AdresseInvalide;
    let mut reponse = refuse(&faute, &Probleme::new(&faute, langue, ""), langue);
    share(reponse.headers_mut(), Target::Unknown);
    let journal = Journal {
        route: Target::Unknown.name(),
        status: reponse.status().as_u16(),
        code: Some(faute.code().as_str()),
        panne: None,
    };
    (reponse, journal)
}

async fn dispatch<P: Platform>(
    requete: Request<P::Body>,
    route: Target<'_>,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    if route == Target::Unknown {
        return Err(Faute::RouteInconnue.into());
    }
    if requete.method() == Method::OPTIONS {
        return Ok(preflight(route));
    }
    let Some(handler) = route.handler(requete.method().as_str()) else {
        return Err(Faute::MethodeRefusee(route.methods()).into());
    };
    let given = route.parameter();
    match handler {
        Handler::Accueil => pages::accueil(&requete, context).await,
        Handler::Problemes => Ok(pages::problemes()),
        Handler::Suivi => Ok(pages::suivi()),
        Handler::VerifierOuLister => match Question::parse(parametres(&requete))? {
            Question::Verification(entree, filtre) => {
                qpv::point::verifie(entree, filtre, context).await
            }
            Question::Liste(lieu, filtre) => qpv::quartiers::liste(lieu, filtre, context).await,
        },
        Handler::VerifierLot => qpv::batch::verifie(requete, context).await,
        Handler::LireQuartier => {
            question::sans_parametre(parametres(&requete))?;
            qpv::quartiers::quartier(&segment(given), context).await
        }
        Handler::LireContour => {
            question::sans_parametre(parametres(&requete))?;
            qpv::quartiers::contour(&segment(given), context).await
        }
        Handler::EvaluerEligibilite => eligibilite::evalue(requete, context).await,
        Handler::Orienter => orientation::oriente_vers(requete, context).await,
        Handler::ListerStructures => structures::liste(&requete, context).await,
        Handler::ListerDispositifs => {
            question::sans_parametre(parametres(&requete))?;
            dispositifs::liste(&requete, context).await
        }
        Handler::LireDispositif => {
            question::sans_parametre(parametres(&requete))?;
            dispositifs::fiche(&requete, &segment(given), context).await
        }
        Handler::ListerReferentiels => {
            question::sans_parametre(parametres(&requete))?;
            service::referentiels(context).await
        }
        Handler::LireSante => {
            question::sans_parametre(parametres(&requete))?;
            service::sante(context).await
        }
        Handler::LireOpenapi | Handler::Fichier => files::passe(&requete, context).await,
        // All others keep or read applications.
        _ => candidatures::repond(requete, handler, given, context).await,
    }
}

/// What a browser asks before it lets a page of another origin ask us.
fn preflight<F>(route: Target<'_>) -> Reponse<F> {
    let mut reponse = vide(StatusCode::NO_CONTENT);
    let headers = reponse.headers_mut();
    let Ok(methodes) = HeaderValue::try_from(route.methods()) else {
        return reponse;
    };
    headers.insert(header::ALLOW, methodes.clone());
    if !route.is_page() {
        headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, methodes);
        set(
            headers,
            header::ACCESS_CONTROL_ALLOW_HEADERS,
            "Authorization, Content-Type, Guichet-Formulaire, Guichet-Preuve, Idempotency-Key, \
             If-None-Match",
        );
        set(headers, header::ACCESS_CONTROL_MAX_AGE, "86400");
    }
    reponse
}

/// Gives a body made here its validator, and leaves it out for who has it.
fn revalidate<F>(reponse: &mut Reponse<F>, if_none_match: &str) {
    let headers = reponse.headers();
    let kept = headers.get(header::CACHE_CONTROL) != Some(&Duree::Aucune.header());
    let Corps::Octets(corps) = reponse.body() else {
        return;
    };
    if !kept || reponse.status() != StatusCode::OK {
        return;
    }
    let etag = cache::etag(corps);
    if cache::matches(if_none_match, &etag) {
        *reponse.status_mut() = StatusCode::NOT_MODIFIED;
        *reponse.body_mut() = Corps::Vide;
        reponse.headers_mut().remove(header::CONTENT_TYPE);
    }
    if let Ok(etag) = HeaderValue::try_from(etag) {
        reponse.headers_mut().insert(header::ETAG, etag);
    }
}

/// Everything but the pages is for any origin.
fn share(headers: &mut HeaderMap, route: Target<'_>) {
    set(headers, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    if !route.is_page() {
        set(headers, header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        set(
            headers,
            header::ACCESS_CONTROL_EXPOSE_HEADERS,
            "Accept-Post, Allow, Content-Language, ETag, Idempotent-Replayed, Location, RateLimit, \
             RateLimit-Policy, Retry-After",
        );
        set(headers, CORP, "cross-origin");
    }
}

//! From a request to its handler, and the headers that every answer has.

use crate::{
    http::{
        cache::{self, CORP, CacheLifetime},
        context::Context,
        noted::note_site,
        problem::refuse,
        request::{header, language, origin, parameters, segment},
        response::{Body, HttpResponse, Refusal, empty, set},
        sighting::{sighting, site_of},
    },
    platform::{Failure, Platform},
    routes::{
        candidatures, changes, dispositifs, doors, eligibilite, espace, espace::PageNote, files,
        kit, orientation, pages, qpv, schemes, service, site, structures, territoires, tracking,
    },
};
use app::RefusalPage;
use http::{HeaderMap, HeaderValue, Method, Request, StatusCode, header};
use shared::wire::v1::{
    Fault, Language, Probleme, Question, question,
    routes::{Handler, Target},
};
use std::{borrow::Cow, fmt};

/// Everything that is ever logged about a request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LogLine {
    /// The template of the route: the caller's own parameters are not logged.
    pub route: &'static str,
    pub status: u16,
    /// The code of the error, as the caller received it.
    pub code: Option<&'static str>,
    /// What went wrong on our side.
    pub failure: Option<Failure>,
}

impl fmt::Display for LogLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.route, self.status)?;
        if let Some(code) = self.code {
            write!(f, " {code}")?;
        }
        match self.failure {
            Some(failure) => write!(f, ": {failure}"),
            None => Ok(()),
        }
    }
}

pub async fn answer<P: Platform>(
    request: Request<P::Body>,
    context: &Context<'_, P>,
) -> (HttpResponse<P::Stream>, LogLine) {
    let uri = request.uri().clone();
    let path = canonical(uri.path());
    let route = Target::of(&path);
    let head = request.method() == Method::HEAD;
    let if_none_match = header(&request, header::IF_NONE_MATCH).to_owned();
    let is_read = is_read_by_a_person(&request, route);
    let site = site_of(&request);
    let (language, origin) = (language(&request), origin(&request));

    let mut log_line = LogLine {
        route: route.name(),
        status: 200,
        code: None,
        failure: None,
    };
    let mut response = match dispatch(request, route, context).await {
        Ok(response) => response,
        Err(refusal) => {
            log_line.code = Some(refusal.fault.code().as_str());
            log_line.failure = refusal.failure;
            match is_read {
                true => refused_page(&refusal.fault),
                false => {
                    let problem = Probleme::new(&refusal.fault, language, &origin);
                    refuse(&refusal.fault, &problem, language)
                }
            }
        }
    };
    if let Some(note) = response.extensions().get::<PageNote>() {
        log_line.code = Some(note.code);
        log_line.failure = note.failure;
    }
    if let Some(seen) = site.and_then(|site| sighting(site, &path, log_line.code)) {
        note_site(&mut response, &seen, context);
    }
    revalidate(&mut response, &if_none_match);
    set_common_headers(response.headers_mut(), route);
    // Here, where the address of this site is known: pages do not know it.
    let link = app::oembed_link(route.name(), &origin).map(HeaderValue::try_from);
    if let Some(Ok(link)) = link {
        response.headers_mut().insert(header::LINK, link);
    }
    if head {
        *response.body_mut() = Body::Empty;
    }
    log_line.status = response.status().as_u16();
    (response, log_line)
}

/// Whether the answer is read by a person, to whom a problem would say little.
fn is_read_by_a_person<B>(request: &Request<B>, route: Target<'_>) -> bool {
    let takes_pages = header(request, header::ACCEPT).contains("text/html");
    request.method() == Method::GET && takes_pages && (route.is_page() || route == Target::File)
}

/// What went wrong with a page, and where to go.
fn refused_page<F>(fault: &Fault) -> HttpResponse<F> {
    let status = fault.code().status();
    let detail = fault.detail(Language::Fr);
    let page = RefusalPage {
        status,
        detail: (*fault != Fault::RouteInconnue && status < 500).then_some(&*detail),
    };
    let mut response = pages::site_html(app::refusal_page(page), "", "'none'");
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::NOT_FOUND);
    set(response.headers_mut(), header::CACHE_CONTROL, "no-store");
    response
}

/// The answer when the address or the method is not valid HTTP, so that there is no request
/// to route.
pub fn answer_invalid_request<F>(accept_language: &str) -> (HttpResponse<F>, LogLine) {
    let language = Language::negotiate(accept_language);
    let fault = Fault::AdresseInvalide;
    let mut response = refuse(&fault, &Probleme::new(&fault, language, ""), language);
    set_common_headers(response.headers_mut(), Target::Unknown);
    let log_line = LogLine {
        route: Target::Unknown.name(),
        status: response.status().as_u16(),
        code: Some(fault.code().as_str()),
        failure: None,
    };
    (response, log_line)
}

async fn dispatch<P: Platform>(
    request: Request<P::Body>,
    route: Target<'_>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    if route == Target::Unknown {
        return Err(Fault::RouteInconnue.into());
    }
    if request.method() == Method::OPTIONS {
        return Ok(preflight(route));
    }
    let Some(handler) = route.handler(request.method().as_str()) else {
        return Err(Fault::MethodeRefusee(route.methods()).into());
    };
    let coding = header(&request, header::CONTENT_ENCODING);
    if !matches!(coding, "" | "identity") {
        return Err(Fault::EncodageRefuse.into());
    }
    let parameter = route.parameter();
    match handler {
        Handler::Plain(page) => site::answer(&request, page, &segment(parameter), context).await,
        Handler::Door(page) => doors::answer(request, page, context).await,
        Handler::Kit(page) => kit::answer(request, page, parameter, context).await,
        Handler::ProblemPages => Ok(pages::problem_pages()),
        Handler::TrackingPage => Ok(tracking::opening(&segment(parameter))),
        Handler::FollowPage => Ok(tracking::posted(request, context).await),
        Handler::Space(page) => {
            Ok(espace::answer(request, page, route.scope(), parameter, context).await)
        }
        Handler::SchemesPage => schemes::list(context).await,
        Handler::SchemePage => schemes::scheme(&request, &segment(parameter), context).await,
        Handler::StructurePage => {
            structures::page::page(&request, &segment(parameter), context).await
        }
        Handler::StatusesPage => schemes::statuses(context).await,
        Handler::ExamplesPage => schemes::examples(&request, context).await,
        Handler::CheckOrListQpv => match Question::parse(parameters(&request))? {
            Question::Verification(entry, filter) => {
                qpv::point::check(entry, filter, context).await
            }
            Question::List(location, filter) => {
                qpv::quartiers::list(location, filter, context).await
            }
        },
        Handler::CheckBatch => qpv::batch::check(request, context).await,
        Handler::ReadQuartier => {
            question::without_parameter(parameters(&request))?;
            qpv::quartiers::quartier(&segment(parameter), context).await
        }
        Handler::ReadContour => {
            question::without_parameter(parameters(&request))?;
            qpv::quartiers::contour(&segment(parameter), context).await
        }
        Handler::ReadTerritoire => {
            question::without_parameter(parameters(&request))?;
            territoires::read(&segment(parameter), context).await
        }
        Handler::ListCommunes => {
            question::without_parameter(parameters(&request))?;
            territoires::communes(&segment(parameter), context).await
        }
        Handler::CountPassage => territoires::passages::receive(request, context).await,
        Handler::ReadPartenaire => territoires::passages::own(&request, context).await,
        Handler::EvaluateEligibilite => eligibilite::evaluate(request, context).await,
        Handler::Orient => orientation::answer(request, context).await,
        Handler::ListLive => structures::vif::list(&request, context).await,
        Handler::LiveFile => structures::vif::file(parameter, context).await,
        Handler::ListStructures => structures::list(&request, context).await,
        Handler::ReadStructure => {
            question::without_parameter(parameters(&request))?;
            structures::read(&segment(parameter), context).await
        }
        Handler::ListDispositifs => {
            question::without_parameter(parameters(&request))?;
            dispositifs::list(&request, context).await
        }
        Handler::ListExemples => {
            question::without_parameter(parameters(&request))?;
            dispositifs::examples(&request, context).await
        }
        Handler::ReadDispositif => {
            question::without_parameter(parameters(&request))?;
            dispositifs::entry(&request, &segment(parameter), context).await
        }
        Handler::ReadChangements => changes::changes(&request, context).await,
        Handler::ListReferentiels => {
            question::without_parameter(parameters(&request))?;
            service::referentiels(context).await
        }
        Handler::ReadHealth => {
            question::without_parameter(parameters(&request))?;
            service::health(context).await
        }
        Handler::ReadOpenapi | Handler::StaticFile => files::send(&request, context).await,
        // Every other route is about applications.
        _ => candidatures::answer(request, handler, parameter, context).await,
    }
}

/// The path as the table of routes writes it: one slash at its beginning, and letters,
/// digits and marks that need no escape without one (RFC 3986, 6.2.2.2). What else is
/// escaped stays so: `%2F` is no slash.
fn canonical(path: &str) -> Cow<'_, str> {
    let path = match path.strip_prefix("//") {
        Some(rest) => Cow::Owned(format!("/{}", rest.trim_start_matches('/'))),
        None => Cow::Borrowed(path),
    };
    if !path.contains('%') {
        return path;
    }
    let mut canonical = String::with_capacity(path.len());
    let mut rest: &str = &path;
    while let Some((before, after)) = rest.split_once('%') {
        canonical.push_str(before);
        let hex = after
            .get(..2)
            .filter(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit()));
        let byte = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match byte.map(char::from) {
            Some(c) if c.is_ascii_alphanumeric() || "-._~".contains(c) => {
                canonical.push(c);
                rest = after.get(2..).unwrap_or_default();
            }
            _ => {
                canonical.push('%');
                rest = after;
            }
        }
    }
    canonical.push_str(rest);
    canonical.into()
}

/// What a browser asks before a page of another origin may send a request.
fn preflight<F>(route: Target<'_>) -> HttpResponse<F> {
    let mut response = empty(StatusCode::NO_CONTENT);
    let headers = response.headers_mut();
    let Ok(methods) = HeaderValue::try_from(route.methods()) else {
        return response;
    };
    headers.insert(header::ALLOW, methods.clone());
    if !route.is_page() {
        headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, methods);
        set(
            headers,
            header::ACCESS_CONTROL_ALLOW_HEADERS,
            "Authorization, Content-Type, Guichet-Formulaire, Guichet-Partenaire, Guichet-Preuve, Idempotency-Key, \
             If-None-Match, *",
        );
        set(headers, header::ACCESS_CONTROL_MAX_AGE, "86400");
    }
    response
}

/// Gives a body made here its `ETag`, and answers 304 to a caller that has it already. Files
/// come from the runtime with their own.
fn revalidate<F>(response: &mut HttpResponse<F>, if_none_match: &str) {
    let headers = response.headers();
    let may_be_stored =
        headers.get(header::CACHE_CONTROL) != Some(&CacheLifetime::NoStore.header());
    let Body::Bytes(body) = response.body() else {
        return;
    };
    if !may_be_stored || response.status() != StatusCode::OK {
        return;
    }
    let etag = cache::etag(body);
    if cache::matches(if_none_match, &etag) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        *response.body_mut() = Body::Empty;
        response.headers_mut().remove(header::CONTENT_TYPE);
    }
    if let Ok(etag) = HeaderValue::try_from(etag) {
        response.headers_mut().insert(header::ETAG, etag);
    }
}

/// Lets any origin read everything but the pages: partners call from their own sites.
fn set_common_headers(headers: &mut HeaderMap, route: Target<'_>) {
    set(headers, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    if !route.is_page() {
        set(headers, header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        set(
            headers,
            header::ACCESS_CONTROL_EXPOSE_HEADERS,
            "Accept-Post, Allow, Content-Language, ETag, Guichet-Vif, Idempotent-Replayed, Location, \
             RateLimit, RateLimit-Policy, Retry-After",
        );
        set(headers, CORP, "cross-origin");
    }
}

#[cfg(test)]
mod tests {
    use super::canonical;

    #[test]
    fn one_route_has_one_path() {
        for (path, expect) in [
            ("/v1/qpv", "/v1/qpv"),
            ("/v1/%71pv", "/v1/qpv"),
            ("/%76%31/qpv", "/v1/qpv"),
            ("//v1/qpv", "/v1/qpv"),
            ("///v1/qpv", "/v1/qpv"),
            ("/v1/qpv/%51N09901N", "/v1/qpv/QN09901N"),
            ("/v1/openapi%2Ejson", "/v1/openapi.json"),
            ("/v1/openapi%2ejson", "/v1/openapi.json"),
            ("/v1%2Fqpv", "/v1%2Fqpv"),
            ("/v1/qpv/%2e%2e", "/v1/qpv/.."),
            ("/v1/qpv/%FF", "/v1/qpv/%FF"),
            ("/v1/qpv/%C3%A9", "/v1/qpv/%C3%A9"),
            ("/v1/qpv/%", "/v1/qpv/%"),
            ("/v1/qpv/%4", "/v1/qpv/%4"),
            ("/v1/qpv/%+1", "/v1/qpv/%+1"),
            ("/v1/qpv/%zz", "/v1/qpv/%zz"),
            ("/v1/qpv/%2541", "/v1/qpv/%2541"),
            ("/v1/qpv/%é", "/v1/qpv/%é"),
            ("/", "/"),
            ("//", "/"),
            ("", ""),
        ] {
            assert_eq!(canonical(path), expect, "{path}");
        }
    }
}

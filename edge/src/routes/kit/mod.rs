//! The pages for webmasters, which `app` writes.

mod verification;

use super::names::NameRegister;
use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        html::{Framing, PagePolicy, html, html_in},
        request::{origin, parameters, segment},
        response::{HttpResponse, Refusal, json},
    },
    platform::Platform,
};
use app::{
    EmbedChoice, EmbedSite, FRAME_SCRIPT, FramedPage, INTEGRER_STYLE, POSTER_STYLE, PosterSize,
    VERSION, frame_page, integrer_page, oembed, poster_page, preview_page,
};
use base64::{Engine, prelude::BASE64_STANDARD};
use http::Request;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use shared::{
    embed::ElementSpec,
    wire::v1::{Fault, routes::KitPage},
};
use std::collections::BTreeMap;

pub(crate) async fn answer<P: Platform>(
    request: Request<P::Body>,
    page: KitPage,
    parameter: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    match page {
        KitPage::Integrer => {
            let choice = choice(&request, context).await;
            let page = integrer_page(&choice, &site(&request, context).await);
            Ok(kit_html(page, INTEGRER_STYLE, Framing::Frames))
        }
        KitPage::Cadre => {
            let name = segment(parameter);
            let element = ElementSpec::of(&name).ok_or(Fault::RouteInconnue)?;
            let page = frame_page(element, &choice(&request, context).await);
            Ok(with_elements(
                page,
                context.geocoder,
                Framing::FramedAnywhere,
            ))
        }
        KitPage::Apercu => {
            let page = preview_page(&choice(&request, context).await);
            Ok(with_elements(page, context.geocoder, Framing::FramedHere))
        }
        KitPage::Affiche => {
            let size = parameters(&request).find(|(name, _)| name == "format");
            let size = size.map_or(PosterSize::A4, |(_, size)| PosterSize::read(&size));
            let site = site(&request, context).await;
            let page = poster_page(&choice(&request, context).await, size, &site);
            Ok(kit_html(page, POSTER_STYLE, Framing::Never))
        }
        KitPage::Verification => verification::verification(request, context).await,
        KitPage::Oembed => {
            let url = parameters(&request).find(|(name, _)| name == "url");
            let url = url.map_or_else(String::new, |(_, url)| url.into_owned());
            let found = oembed(&url, &site(&request, context).await);
            let found = found.ok_or(Fault::RouteInconnue)?;
            json("application/json", CacheLifetime::Short, &found)
        }
    }
}

/// What was chosen, with the name of the structure, if it is one that the files know.
async fn choice<P: Platform>(request: &Request<P::Body>, context: &Context<'_, P>) -> EmbedChoice {
    let mut choice = EmbedChoice::read(parameters(request));
    if !choice.structure.is_empty() {
        let register = NameRegister::open(context).await;
        if let Some(name) = register.name(&choice.structure) {
            name.clone_into(&mut choice.nom);
        }
    }
    choice
}

/// This site, as those who embed it know it.
async fn site<P: Platform>(request: &Request<P::Body>, context: &Context<'_, P>) -> EmbedSite {
    EmbedSite {
        origin: origin(request),
        geocoder: context.geocoder.to_owned(),
        version: VERSION,
        integrity: integrity(context).await,
    }
}

/// What the loader of the released version must be, by the list of what this site has promised.
async fn integrity<P: Platform>(context: &Context<'_, P>) -> Option<String> {
    #[derive(Deserialize)]
    struct PromisedVersions {
        versions: BTreeMap<String, BTreeMap<String, String>>,
    }
    let list = context.platform.read_file("/versions.json").await.ok()??;
    let list: PromisedVersions = serde_json::from_slice(&list).ok()?;
    let loader = format!("v/{VERSION}/guichet.js");
    let digest = list.versions.get(VERSION)?.get(&loader)?;
    let pairs = digest.as_bytes().chunks(2).map(|pair| {
        let pair = std::str::from_utf8(pair).ok()?;
        u8::from_str_radix(pair, 16).ok()
    });
    let digest: Vec<u8> = pairs.collect::<Option<_>>()?;
    Some(format!("sha256-{}", BASE64_STANDARD.encode(digest)))
}

/// A page without a script, whose forms are posted to us alone.
fn kit_html<F>(page: String, style: &str, framing: Framing) -> HttpResponse<F> {
    let policy = PagePolicy {
        style,
        scripts: "'none'",
        connections: "'none'",
        forms: "'self'",
    };
    html_in(page, CacheLifetime::Short, &policy, framing)
}

/// A page of elements, which says its height to the one around it.
fn with_elements<F>(page: FramedPage, geocoder: &str, framing: Framing) -> HttpResponse<F> {
    let script = BASE64_STANDARD.encode(Sha256::digest(FRAME_SCRIPT));
    let connections = format!("'self' {}", app::host(geocoder));
    let policy = PagePolicy {
        style: &page.style,
        scripts: &format!("'self' 'wasm-unsafe-eval' 'sha256-{script}'"),
        connections: connections.trim_end(),
        forms: "'self'",
    };
    html_in(page.html, CacheLifetime::Short, &policy, framing)
}

/// A page that is of one visitor, and kept nowhere.
fn unkept_html<F>(page: String) -> HttpResponse<F> {
    let policy = PagePolicy {
        style: INTEGRER_STYLE,
        scripts: "'none'",
        connections: "'none'",
        forms: "'self'",
    };
    html(page, CacheLifetime::NoStore, &policy)
}

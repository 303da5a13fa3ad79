//! The pages, which `app` writes, and the policy that they live under.

use crate::{
    http::{
        cache::Duree,
        context::Context,
        request::{origine, parametres},
        response::{Refus, Reponse, octets},
    },
    platform::Platform,
    routes::names::Registre,
};
use app::{Accueil, Choisie, Donnees, STYLE, SUIVI_SCRIPT};
use base64::{Engine, prelude::BASE64_STANDARD};
use http::{HeaderValue, Request, header};
use sha2::{Digest, Sha256};

const PERMISSIONS_POLICY: header::HeaderName =
    header::HeaderName::from_static("permissions-policy");

/// The home page; it stands even when the data does not, and says so.
pub(crate) async fn accueil<P: Platform>(
    requete: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    let donnees = match context.charges().await {
        Ok(charges) => {
            let entrees = charges.manifeste.entrees().iter();
            Donnees::Chargees(entrees.map(|entree| (&entree.referentiel).into()).collect())
        }
        Err(_) => Donnees::Indisponibles,
    };
    let page = Accueil {
        origine: origine(requete),
        geocodeur: context.geocoder.to_owned(),
        donnees,
        structure: choisie(requete, context).await,
    };
    Ok(html(
        page.render(),
        context.geocoder,
        "'self' 'wasm-unsafe-eval'",
    ))
}

/// The structure that `?structure=` names, when it is proposed here: others are ignored.
async fn choisie<P: Platform>(
    requete: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Option<Choisie> {
    let (_, id) = parametres(requete).find(|(nom, _)| nom == "structure")?;
    let registre = Registre::ouvre(context).await;
    Some(Choisie {
        nom: registre.nom(&id)?.to_owned(),
        id: id.into_owned(),
    })
}

/// What each error code means.
pub(crate) fn problemes<F>() -> Reponse<F> {
    html(app::problemes(), "", "'none'")
}

/// Where an application is followed: the same page for all, which asks the API by itself.
pub(crate) fn suivi<F>() -> Reponse<F> {
    let script = BASE64_STANDARD.encode(Sha256::digest(SUIVI_SCRIPT));
    html(app::suivi(), "", &format!("'sha256-{script}'"))
}

fn html<F>(page: String, geocodeur: &str, scripts: &str) -> Reponse<F> {
    let mut reponse = octets("text/html; charset=utf-8", Duree::Courte, page.into_bytes());
    let headers = reponse.headers_mut();
    // An address of the geocoder that no header can hold would leave the page
    // without its policy: it is then left without the geocoder.
    let policy = HeaderValue::try_from(policy(geocodeur, scripts))
        .or_else(|_| HeaderValue::try_from(policy("", scripts)))
        .unwrap_or(HeaderValue::from_static("default-src 'none'"));
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    headers.insert(
        header::REFERRER_POLICY,
        HeaderValue::from_static("no-referrer"),
    );
    headers.insert(
        PERMISSIONS_POLICY,
        HeaderValue::from_static("geolocation=(self), camera=(), microphone=()"),
    );
    reponse
}

/// The page's own scripts, our one style sheet, our data, and the geocoder; no text that
/// becomes code.
fn policy(geocodeur: &str, scripts: &str) -> String {
    let style = BASE64_STANDARD.encode(Sha256::digest(STYLE));
    format!(
        "default-src 'none'; script-src {scripts}; style-src 'sha256-{style}'; \
         connect-src 'self' {}; img-src data:; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        app::hote(geocodeur)
    )
}

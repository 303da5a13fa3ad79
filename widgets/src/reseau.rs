//! Requests: no cookie, no referrer, a limit of time, abandoned when dropped.

use crate::lecture::Objet;
use gloo::timers::callback::Timeout;
use js_sys::{ArrayBuffer, Date, Uint8Array};
use std::cell::Cell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
#[cfg(feature = "candidature")]
use web_sys::Headers;
use web_sys::{
    AbortController, ReferrerPolicy, RequestCache, RequestCredentials, RequestInit, Response,
};

/// Beyond this, something is wrong and the resident is told.
const DELAI_MAX_MS: u32 = 8_000;

/// What a service that is too busy is left alone for when it does not say.
const REPOS_S: u32 = 2;

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Echec {
    /// The device says it has no network.
    HorsLigne,
    /// No answer, or one that says the service is ill.
    Injoignable,
    /// Too many requests: not before that many seconds.
    Sature(u32),
    /// An answer that is not what was asked for.
    Illisible,
}

/// Requests under way, until this is dropped or they have lasted too long.
pub(crate) struct Requete {
    controleur: AbortController,
    _delai: Timeout,
}

/// What is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Forme {
    /// A JSON document.
    Json,
    /// Bytes.
    Octets,
    /// Bytes, whatever copy the browser keeps.
    OctetsFrais,
}

impl Requete {
    /// Asks for all of `urls` at once; `suite` gets the answers in the same order,
    /// or the first failure.
    ///
    /// One function and one future for every request: each new one would bring its
    /// own copy of the machinery.
    pub(crate) fn lance(
        urls: &[String],
        forme: Forme,
        suite: Box<dyn FnOnce(Result<Vec<JsValue>, Echec>)>,
    ) -> Option<Self> {
        let page = web_sys::window()?;
        let controleur = AbortController::new().ok()?;
        let options = options(&controleur);
        if forme == Forme::OctetsFrais {
            options.set_cache(RequestCache::Reload);
        }
        let reponses: Vec<_> = urls
            .iter()
            .map(|url| JsFuture::from(page.fetch_with_str_and_init(url, &options)))
            .collect();
        spawn_local(async move {
            let mut corps = Vec::with_capacity(reponses.len());
            for reponse in reponses {
                match lis(reponse, forme).await {
                    Ok(valeur) => corps.push(valeur),
                    Err(echec) => return suite(Err(echec)),
                }
            }
            suite(Ok(corps));
        });
        let montre = controleur.clone();
        Some(Self {
            controleur,
            _delai: Timeout::new(DELAI_MAX_MS, move || montre.abort()),
        })
    }
}

/// What was answered to something sent, whatever the answer.
#[cfg(feature = "candidature")]
pub(crate) struct Envoye {
    /// The HTTP status.
    pub(crate) statut: u16,
    /// The document.
    pub(crate) corps: JsValue,
}

#[cfg(feature = "candidature")]
impl Requete {
    /// Sends a document; `suite` gets the answer, or why none came. Nobody knows then
    /// whether it arrived.
    pub(crate) fn poste(
        url: &str,
        entetes: &[(&str, &str)],
        corps: &JsValue,
        suite: Box<dyn FnOnce(Result<Envoye, Echec>)>,
    ) -> Option<Self> {
        let page = web_sys::window()?;
        let controleur = AbortController::new().ok()?;
        let options = options(&controleur);
        options.set_method("POST");
        options.set_body(corps);
        let noms = Headers::new().ok()?;
        for (nom, valeur) in entetes {
            noms.set(nom, valeur).ok()?;
        }
        options.set_headers(&noms);
        let reponse = JsFuture::from(page.fetch_with_str_and_init(url, &options));
        spawn_local(async move { suite(lis_envoye(reponse).await) });
        let montre = controleur.clone();
        Some(Self {
            controleur,
            _delai: Timeout::new(DELAI_MAX_MS, move || montre.abort()),
        })
    }
}

#[cfg(feature = "candidature")]
async fn lis_envoye(reponse: JsFuture) -> Result<Envoye, Echec> {
    let reponse: Response = reponse
        .await
        .map_err(|_| injoignable())?
        .dyn_into()
        .map_err(|_| Echec::Illisible)?;
    let statut = reponse.status();
    let corps = reponse.json().map_err(|_| Echec::Illisible)?;
    let corps = JsFuture::from(corps).await.map_err(|_| injoignable())?;
    Ok(Envoye { statut, corps })
}

/// What every request has in common: no cookie, no referrer.
fn options(controleur: &AbortController) -> RequestInit {
    let options = RequestInit::new();
    options.set_credentials(RequestCredentials::Omit);
    options.set_referrer_policy(ReferrerPolicy::NoReferrer);
    options.set_signal(Some(&controleur.signal()));
    options
}

impl Drop for Requete {
    fn drop(&mut self) {
        self.controleur.abort();
    }
}

async fn lis(reponse: JsFuture, forme: Forme) -> Result<JsValue, Echec> {
    let reponse: Response = reponse
        .await
        .map_err(|_| injoignable())?
        .dyn_into()
        .map_err(|_| Echec::Illisible)?;
    match reponse.status() {
        200 => {}
        429 => return Err(Echec::Sature(repos_s(&reponse).unwrap_or(REPOS_S))),
        _ => return Err(Echec::Injoignable),
    }
    let corps = match forme {
        Forme::Json => reponse.json(),
        Forme::Octets | Forme::OctetsFrais => reponse.array_buffer(),
    };
    let corps = corps.map_err(|_| Echec::Illisible)?;
    // JSON that does not parse and a body cut short fail alike: neither is an answer.
    JsFuture::from(corps).await.map_err(|_| injoignable())
}

/// The bytes of an answer.
pub(crate) fn octets(corps: &JsValue) -> Option<Vec<u8>> {
    let corps = corps.dyn_ref::<ArrayBuffer>()?;
    Some(Uint8Array::new(corps).to_vec())
}

/// The document of an answer.
pub(crate) fn document(corps: &JsValue) -> Objet {
    Objet::new(corps.clone())
}

/// A network failure, told apart by what the device knows of its own connection.
fn injoignable() -> Echec {
    match web_sys::window() {
        Some(page) if !page.navigator().on_line() => Echec::HorsLigne,
        _ => Echec::Injoignable,
    }
}

/// Seconds only: the other form, a date, would need the server's clock.
fn repos_s(reponse: &Response) -> Option<u32> {
    let entete = reponse.headers().get("retry-after").ok()??;
    entete.trim().parse().ok()
}

thread_local! {
    /// When the geocoder may be asked again, for every element of the page: it
    /// counts requests by network address.
    static REPRISE_MS: Cell<f64> = const { Cell::new(0.0) };
}

/// The geocoder wants to be left alone that long.
pub(crate) fn repose(secondes: u32) {
    REPRISE_MS.set(Date::now() + f64::from(secondes) * 1_000.0);
}

/// How long it still has to be, in milliseconds.
pub(crate) fn repos_ms() -> u32 {
    (REPRISE_MS.get() - Date::now()).max(0.0) as u32
}

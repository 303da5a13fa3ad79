//! Requests: no cookie, no referrer, a limit of time, abandoned when dropped.

use crate::reading::JsObject;
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
const DELAY_MAX_MS: u32 = 8_000;

/// What a service that is too busy is left alone for when it does not say.
const COOLDOWN_S: u32 = 2;

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FetchError {
    /// The device says it has no network.
    Offline,
    /// No answer, or one that says the service is ill.
    Unreachable,
    /// Too many requests: not before that many seconds.
    Saturated(u32),
    /// An answer that is not what was asked for.
    Unreadable,
}

/// Requests under way, until this is dropped or they have lasted too long.
pub(crate) struct HttpRequest {
    controller: AbortController,
    _delay: Timeout,
}

/// What is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyKind {
    Json,
    /// Bytes.
    Bytes,
    /// Bytes, whatever copy the browser keeps.
    FreshBytes,
}

impl HttpRequest {
    /// Asks for all of `urls` at once; `followup` gets the answers in the same order,
    /// or the first failure.
    ///
    /// One function and one future for every request: each new one would bring its
    /// own copy of the machinery.
    pub(crate) fn run(
        urls: &[String],
        shape: BodyKind,
        followup: Box<dyn FnOnce(Result<Vec<JsValue>, FetchError>)>,
    ) -> Option<Self> {
        let page = web_sys::window()?;
        let controller = AbortController::new().ok()?;
        let options = options(&controller);
        if shape == BodyKind::FreshBytes {
            options.set_cache(RequestCache::Reload);
        }
        let answers: Vec<_> = urls
            .iter()
            .map(|url| JsFuture::from(page.fetch_with_str_and_init(url, &options)))
            .collect();
        spawn_local(async move {
            let mut body = Vec::with_capacity(answers.len());
            for answer in answers {
                match read(answer, shape).await {
                    Ok(value) => body.push(value),
                    Err(fetch_error) => return followup(Err(fetch_error)),
                }
            }
            followup(Ok(body));
        });
        let show = controller.clone();
        Some(Self {
            controller,
            _delay: Timeout::new(DELAY_MAX_MS, move || show.abort()),
        })
    }
}

/// What was answered to something sent, whatever the answer.
#[cfg(feature = "candidature")]
pub(crate) struct SentResponse {
    pub(crate) statut: u16,
    pub(crate) body: JsValue,
}

#[cfg(feature = "candidature")]
impl HttpRequest {
    /// Sends a document; `followup` gets the answer, or why none came. Nobody knows then
    /// whether it arrived.
    pub(crate) fn post(
        url: &str,
        headers: &[(&str, &str)],
        body: &JsValue,
        followup: Box<dyn FnOnce(Result<SentResponse, FetchError>)>,
    ) -> Option<Self> {
        let page = web_sys::window()?;
        let controller = AbortController::new().ok()?;
        let options = options(&controller);
        options.set_method("POST");
        options.set_body(body);
        let names = Headers::new().ok()?;
        for (name, value) in headers {
            names.set(name, value).ok()?;
        }
        options.set_headers(&names);
        let answer = JsFuture::from(page.fetch_with_str_and_init(url, &options));
        spawn_local(async move { followup(read_sent_response(answer).await) });
        let show = controller.clone();
        Some(Self {
            controller,
            _delay: Timeout::new(DELAY_MAX_MS, move || show.abort()),
        })
    }
}

#[cfg(feature = "candidature")]
async fn read_sent_response(answer: JsFuture) -> Result<SentResponse, FetchError> {
    let answer: Response = answer
        .await
        .map_err(|_| unreachable())?
        .dyn_into()
        .map_err(|_| FetchError::Unreadable)?;
    let statut = answer.status();
    let body = answer.json().map_err(|_| FetchError::Unreadable)?;
    let body = JsFuture::from(body).await.map_err(|_| unreachable())?;
    Ok(SentResponse { statut, body })
}

/// What every request has in common: no cookie, no referrer.
fn options(controller: &AbortController) -> RequestInit {
    let options = RequestInit::new();
    options.set_credentials(RequestCredentials::Omit);
    options.set_referrer_policy(ReferrerPolicy::NoReferrer);
    options.set_signal(Some(&controller.signal()));
    options
}

impl Drop for HttpRequest {
    fn drop(&mut self) {
        self.controller.abort();
    }
}

async fn read(answer: JsFuture, shape: BodyKind) -> Result<JsValue, FetchError> {
    let answer: Response = answer
        .await
        .map_err(|_| unreachable())?
        .dyn_into()
        .map_err(|_| FetchError::Unreadable)?;
    match answer.status() {
        200 => {}
        429 => {
            return Err(FetchError::Saturated(
                cooldown_s(&answer).unwrap_or(COOLDOWN_S),
            ));
        }
        _ => return Err(FetchError::Unreachable),
    }
    let body = match shape {
        BodyKind::Json => answer.json(),
        BodyKind::Bytes | BodyKind::FreshBytes => answer.array_buffer(),
    };
    let body = body.map_err(|_| FetchError::Unreadable)?;
    // JSON that does not parse and a body cut short fail alike: neither is an answer.
    JsFuture::from(body).await.map_err(|_| unreachable())
}

/// The bytes of an answer.
pub(crate) fn bytes(body: &JsValue) -> Option<Vec<u8>> {
    let body = body.dyn_ref::<ArrayBuffer>()?;
    Some(Uint8Array::new(body).to_vec())
}

/// The document of an answer.
pub(crate) fn document(body: &JsValue) -> JsObject {
    JsObject::new(body.clone())
}

/// A network failure, told apart by what the device knows of its own connection.
fn unreachable() -> FetchError {
    match web_sys::window() {
        Some(page) if !page.navigator().on_line() => FetchError::Offline,
        _ => FetchError::Unreachable,
    }
}

/// Seconds only: the other form, a date, would need the server's clock.
fn cooldown_s(answer: &Response) -> Option<u32> {
    let header = answer.headers().get("retry-after").ok()??;
    header.trim().parse().ok()
}

thread_local! {
    /// When the geocoder may be asked again, for every element of the page: it
    /// counts requests by network address.
    static RESUME_MS: Cell<f64> = const { Cell::new(0.0) };
}

/// The geocoder wants to be left alone that long.
pub(crate) fn start_cooldown(seconds: u32) {
    RESUME_MS.set(Date::now() + f64::from(seconds) * 1_000.0);
}

/// How long it still has to be, in milliseconds.
pub(crate) fn cooldown_ms() -> u32 {
    (RESUME_MS.get() - Date::now()).max(0.0) as u32
}

//! Requests: no cookie, no referrer, a limit of time, abandoned when dropped.

use crate::reading::JsObject;
use gloo_timers::callback::Timeout;
use js_sys::{ArrayBuffer, Date, Object, Promise, Reflect, Uint8Array};
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
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
    /// An answer that says that what was asked cannot be read: the same again would be too.
    Refused,
    /// There is nothing of that name.
    Missing,
    /// Too many requests: not before that many seconds.
    Saturated(u32),
    /// An answer that is not what was asked for.
    Unreadable,
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

/// Asks for all of `urls` at once: the answers in the same order, or the first failure.
/// Dropped before its end, or beyond the limit of time, it is abandoned.
pub(crate) async fn fetch(urls: &[String], shape: BodyKind) -> Result<Vec<JsValue>, FetchError> {
    let page = web_sys::window().ok_or(FetchError::Unreachable)?;
    let limit = TimeLimit::new()?;
    let options = options(&limit);
    if shape == BodyKind::FreshBytes {
        options.set_cache(RequestCache::Reload);
    }
    let answers: Vec<_> = urls
        .iter()
        .map(|url| early(url).unwrap_or_else(|| page.fetch_with_str_and_init(url, &options)))
        .map(JsFuture::from)
        .collect();
    let mut body = Vec::with_capacity(answers.len());
    for answer in answers {
        body.push(read(answer, shape).await?);
    }
    Ok(body)
}

thread_local! {
    /// What the loader asked for while this was on its way, by address.
    static EARLY: RefCell<JsValue> = const { RefCell::new(JsValue::UNDEFINED) };
}

/// Takes over what the loader asked for.
pub(crate) fn take_over(asked: JsValue) {
    EARLY.set(asked);
}

/// The answer to the very same request, if the loader made it: it serves once.
fn early(url: &str) -> Option<Promise> {
    EARLY.with_borrow(|asked| {
        let url = JsValue::from_str(url);
        let answer = Reflect::get(asked, &url).ok()?.dyn_into().ok()?;
        let _ = Reflect::delete_property(asked.unchecked_ref::<Object>(), &url);
        Some(answer)
    })
}

/// What the pack of a département says in its header when something is said of it today.
const LIVE_HEADER: &str = "guichet-vif";

/// A file, and whether something more is said of it today.
pub(crate) async fn fetch_file(url: &str, shape: BodyKind) -> Result<(JsValue, bool), FetchError> {
    let page = web_sys::window().ok_or(FetchError::Unreachable)?;
    let limit = TimeLimit::new()?;
    let options = options(&limit);
    if shape == BodyKind::FreshBytes {
        options.set_cache(RequestCache::Reload);
    }
    let asked = early(url).unwrap_or_else(|| page.fetch_with_str_and_init(url, &options));
    let answer = JsFuture::from(asked);
    let answer = accepted(answer).await?;
    let is_said = answer.headers().has(LIVE_HEADER).unwrap_or_default();
    Ok((body(&answer, shape).await?, is_said))
}

/// Sends a text of JSON: the status and the text of the answer, or why none came. Nobody
/// knows then whether it arrived.
pub(crate) async fn post(
    url: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Result<(u16, String), FetchError> {
    let page = web_sys::window().ok_or(FetchError::Unreachable)?;
    let limit = TimeLimit::new()?;
    let options = options(&limit);
    options.set_method("POST");
    options.set_body(&body.into());
    let names = Headers::new().map_err(|_| FetchError::Unreadable)?;
    for (name, value) in headers {
        names.set(name, value).map_err(|_| FetchError::Unreadable)?;
    }
    options.set_headers(&names);
    let answer: Response = JsFuture::from(page.fetch_with_str_and_init(url, &options))
        .await
        .map_err(|_| unreachable())?
        .dyn_into()
        .map_err(|_| FetchError::Unreadable)?;
    let statut = answer.status();
    let text = answer.text().map_err(|_| FetchError::Unreadable)?;
    let text = JsFuture::from(text).await.map_err(|_| unreachable())?;
    Ok((statut, text.as_string().unwrap_or_default()))
}

/// Abandons the requests that it is given to, when they have lasted too long or nobody
/// waits any more.
struct TimeLimit {
    controller: AbortController,
    _delay: Timeout,
}

impl TimeLimit {
    fn new() -> Result<Self, FetchError> {
        let controller = AbortController::new().map_err(|_| FetchError::Unreachable)?;
        let late = controller.clone();
        Ok(Self {
            controller,
            _delay: Timeout::new(DELAY_MAX_MS, move || late.abort()),
        })
    }
}

impl Drop for TimeLimit {
    fn drop(&mut self) {
        self.controller.abort();
    }
}

/// What every request has in common: no cookie, no referrer.
fn options(limit: &TimeLimit) -> RequestInit {
    let options = RequestInit::new();
    options.set_credentials(RequestCredentials::Omit);
    options.set_referrer_policy(ReferrerPolicy::NoReferrer);
    options.set_signal(Some(&limit.controller.signal()));
    options
}

async fn read(answer: JsFuture, shape: BodyKind) -> Result<JsValue, FetchError> {
    body(&accepted(answer).await?, shape).await
}

/// An answer that is one.
async fn accepted(answer: JsFuture) -> Result<Response, FetchError> {
    let answer: Response = answer
        .await
        .map_err(|_| unreachable())?
        .dyn_into()
        .map_err(|_| FetchError::Unreadable)?;
    match answer.status() {
        200 => Ok(answer),
        404 | 410 => Err(FetchError::Missing),
        400 | 414 => Err(FetchError::Refused),
        429 => Err(FetchError::Saturated(
            cooldown_s(&answer).unwrap_or(COOLDOWN_S),
        )),
        _ => Err(FetchError::Unreachable),
    }
}

async fn body(answer: &Response, shape: BodyKind) -> Result<JsValue, FetchError> {
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

//! The two events of the runtime: a request, and the clock.

use crate::{
    bindings::{WorkerBody, WorkersPlatform},
    clock,
    delivery::tasks::{TaskSummary, run_tasks},
    http::{
        context::{BUDGET, CROWD, Context},
        noted::Noted,
        response::{Body, HttpResponse},
    },
    router::{LogLine, answer, answer_invalid_request},
    store::{
        gateway::TextGateway, keys::Keys, memory::CandidatureMemory, referentiels::DataMemory,
    },
};
use app::OperatorNotice;
use http::{HeaderName, Method, header};
use jiff::{Timestamp, tz::Offset};
use shared::espace::oidc::OidcClient;
use std::{cell::OnceCell, rc::Rc};
use worker::{
    EncodeBody, Env, Headers, Request, Response, ResponseBody, ResponseBuilder, Result,
    ScheduleContext, ScheduledEvent, console_error, console_log, event, js_sys::Reflect,
    wasm_bindgen::JsValue, web_sys::ReadableStream,
};

/// The State's geocoder, unless the variable `GEOCODEUR` says otherwise.
const GEOCODER: &str = "https://data.geopf.fr/geocodage";

thread_local! {
    // These live as long as the isolate, which answers many requests.
    static DATA_MEMORY: Rc<DataMemory> = Rc::new(DataMemory::new());
    static CANDIDATURE_MEMORY: Rc<CandidatureMemory> = Rc::new(CandidatureMemory::default());
    static KEYS: OnceCell<Option<Rc<Keys>>> = const { OnceCell::new() };
}

/// Owns what a [`Context`] borrows.
struct WorkerInstance {
    platform: WorkersPlatform,
    keys: Option<Rc<Keys>>,
    data: Rc<DataMemory>,
    memory: Rc<CandidatureMemory>,
    geocoder: String,
    site: String,
    operators: String,
    notice: OperatorNotice,
    texts: Option<TextGateway>,
    oidc: Option<OidcClient>,
    now: Timestamp,
    local: bool,
    budget: u32,
    crowd: u32,
}

impl WorkerInstance {
    fn new(env: &Env) -> Result<Self> {
        let geocoder = env.var("GEOCODEUR").map(|url| url.to_string());
        Ok(Self {
            platform: WorkersPlatform::new(env)?,
            keys: keys(env),
            data: DATA_MEMORY.with(Rc::clone),
            memory: CANDIDATURE_MEMORY.with(Rc::clone),
            geocoder: geocoder.unwrap_or_else(|_| GEOCODER.to_owned()),
            site: text(env.var("SITE")),
            operators: text(env.secret("ADMINISTRATEURS")),
            notice: OperatorNotice {
                publisher: text(env.var("EDITEUR")),
                director: text(env.var("DIRECTEUR")),
                host: text(env.var("HEBERGEUR")),
                contact: text(env.var("CONTACT")),
                protection: text(env.var("PROTECTION_DES_DONNEES")),
            },
            texts: TextGateway::parse(&text(env.secret("PASSERELLE_SMS")), is_local(env)),
            oidc: OidcClient::of(
                &text(env.var("OIDC_ISSUER")),
                &text(env.var("OIDC_CLIENT_ID")),
                &text(env.secret("OIDC_CLIENT_SECRET")),
                &text(env.var("OIDC_NOM")),
                is_local(env),
            ),
            now: now(env)?,
            local: is_local(env),
            budget: number(env, "BUDGET", BUDGET),
            crowd: number(env, "AFFLUENCE", CROWD),
        })
    }

    fn context(&self) -> Context<'_, WorkersPlatform> {
        Context {
            platform: &self.platform,
            keys: self.keys.as_deref(),
            data: &self.data,
            memory: &self.memory,
            now: self.now,
            today: Offset::UTC.to_datetime(self.now).date(),
            local: self.local,
            budget: self.budget,
            crowd: self.crowd,
            texts: self.texts.as_ref(),
            oidc: self.oidc.as_ref(),
            geocoder: &self.geocoder,
            site: &self.site,
            operators: &self.operators,
            notice: &self.notice,
        }
    }
}

#[event(fetch)]
async fn fetch(request: Request, env: Env, runtime: worker::Context) -> Result<Response> {
    let instance = WorkerInstance::new(&env)?;
    let accept_language = request.headers().get(header::ACCEPT_LANGUAGE.as_str())?;
    let (mut response, log_line) = match convert(request) {
        Some(request) => answer(request, &instance.context()).await,
        None => answer_invalid_request(&accept_language.unwrap_or_default()),
    };
    log(&log_line);
    let noted = Noted::of(&mut response);
    runtime.wait_until(async move {
        if let Err(failure) = noted.write(&instance.context()).await {
            console_error!("comptes: {failure}");
        }
    });
    send(response)
}

/// Every minute.
#[event(scheduled)]
async fn scheduled(_: ScheduledEvent, env: Env, _: ScheduleContext) {
    match run_scheduled(&env).await {
        Ok(summary) if summary.is_idle() => {}
        Ok(summary) if summary.is_alarming() => console_error!("{summary}"),
        Ok(summary) => console_log!("{summary}"),
        Err(error) => console_error!("taches: {error}"),
    }
}

async fn run_scheduled(env: &Env) -> Result<TaskSummary> {
    let instance = WorkerInstance::new(env)?;
    run_tasks(&instance.context(), &instance.site)
        .await
        .map_err(|failure| worker::Error::RustError(failure.to_string()))
}

/// Read once per isolate.
fn keys(env: &Env) -> Option<Rc<Keys>> {
    KEYS.with(|keys| {
        keys.get_or_init(|| {
            let secret = env.secret("CLES").ok()?.to_string();
            Keys::parse(&secret).ok().map(Rc::new)
        })
        .clone()
    })
}

/// Empty when the service has none.
fn text<B: std::fmt::Display>(binding: Result<B>) -> String {
    binding.map_or_else(|_| String::new(), |binding| binding.to_string())
}

/// Whether this is a developer's machine.
fn is_local(env: &Env) -> bool {
    env.var("LOCAL")
        .is_ok_and(|local| local.to_string() == "oui")
}

fn number(env: &Env, name: &str, fallback: u32) -> u32 {
    let variable = env.var(name).ok();
    variable
        .and_then(|number| number.to_string().parse().ok())
        .unwrap_or(fallback)
}

fn now(env: &Env) -> Result<Timestamp> {
    let runtime_ms = i64::try_from(worker::Date::now().as_millis()).unwrap_or(i64::MAX);
    let shift_s = env.var("CLOCK_SHIFT_S").ok().map(|var| var.to_string());
    clock::now(runtime_ms, is_local(env), shift_s.as_deref()).map_err(worker::Error::RustError)
}

/// Keeps only the headers that some answer depends on. `None` when the address or the method
/// is not valid HTTP.
fn convert(request: Request) -> Option<http::Request<WorkerBody>> {
    let inner = request.inner();
    let mut builder = http::Request::builder()
        .method(Method::from_bytes(inner.method().as_bytes()).ok()?)
        .uri(inner.url());
    if let Some(encodings) = client_encodings(inner) {
        builder = builder.header(header::ACCEPT_ENCODING, encodings);
    }
    for name in [
        header::ACCEPT,
        header::ACCEPT_LANGUAGE,
        header::AUTHORIZATION,
        header::CONTENT_ENCODING,
        header::CONTENT_TYPE,
        header::COOKIE,
        header::IF_NONE_MATCH,
        header::ORIGIN,
        header::REFERER,
        HeaderName::from_static("cf-connecting-ip"),
        HeaderName::from_static("guichet-formulaire"),
        HeaderName::from_static("guichet-partenaire"),
        HeaderName::from_static("guichet-preuve"),
        HeaderName::from_static("idempotency-key"),
        HeaderName::from_static("sec-fetch-site"),
    ] {
        if let Ok(Some(value)) = request.headers().get(name.as_str()) {
            builder = builder.header(name, value);
        }
    }
    builder.body(WorkerBody(request)).ok()
}

/// The encodings that the caller itself accepts: the runtime overwrites the header with those
/// that it wants from us.
fn client_encodings(request: &worker::web_sys::Request) -> Option<String> {
    let get = |object: &JsValue, name: &str| Reflect::get(object, &name.into()).ok();
    let cf = get(request.as_ref(), "cf").filter(JsValue::is_object);
    cf.and_then(|cf| get(&cf, "clientAcceptEncoding")?.as_string())
        .or_else(|| {
            request
                .headers()
                .get(header::ACCEPT_ENCODING.as_str())
                .ok()?
        })
}

fn log(log_line: &LogLine) {
    if log_line.status < 500 {
        console_log!("{log_line}");
    } else {
        console_error!("{log_line}");
    }
}

fn send(response: HttpResponse<ReadableStream>) -> Result<Response> {
    let (parts, body) = response.into_parts();
    let headers = Headers::new();
    for (name, value) in &parts.headers {
        if let Ok(value) = value.to_str() {
            // Each cookie has a header of its own.
            headers.append(name.as_str(), value)?;
        }
    }
    let mut builder = ResponseBuilder::new()
        .with_status(parts.status.as_u16())
        .with_headers(headers);
    // The file was compressed at the build: the runtime must not compress it again.
    if parts.headers.contains_key(header::CONTENT_ENCODING) {
        builder = builder.with_encode_body(EncodeBody::Manual);
    }
    Ok(builder.body(match body {
        Body::Empty => ResponseBody::Empty,
        Body::Bytes(bytes) => ResponseBody::Body(bytes),
        Body::Stream(stream) => ResponseBody::Stream(stream),
    }))
}

//! Where the runtime comes in.

use crate::{
    bindings::{Envoi, Exterieur},
    clock,
    delivery::tasks::{Bilan, tourne},
    http::{
        context::{AFFLUENCE, BUDGET, Context},
        response::{Corps, Reponse},
    },
    router::{Journal, answer, illegible},
    store::{keys::Cles, memory::MemoireBureau, referentiels::Memoire},
};
use http::{HeaderName, Method, header};
use jiff::{Timestamp, tz::Offset};
use std::{cell::OnceCell, rc::Rc};
use worker::{
    EncodeBody, Env, Request, Response, ResponseBody, ResponseBuilder, Result, ScheduleContext,
    ScheduledEvent, console_error, console_log, event, js_sys::Reflect, wasm_bindgen::JsValue,
    web_sys::ReadableStream,
};

/// The State's geocoder, unless `GEOCODEUR` says otherwise.
const GEOCODEUR: &str = "https://data.geopf.fr/geocodage";

thread_local! {
    // The isolate's: requests come and go.
    static MEMOIRE: Rc<Memoire> = Rc::new(Memoire::new());
    static BUREAU: Rc<MemoireBureau> = Rc::new(MemoireBureau::default());
    static CLES: OnceCell<Option<Rc<Cles>>> = const { OnceCell::new() };
}

/// What an instance has for a request or for the clock, out of which a context is made.
struct Instance {
    exterieur: Exterieur,
    keys: Option<Rc<Cles>>,
    reference_sets: Rc<Memoire>,
    memory: Rc<MemoireBureau>,
    geocoder: String,
    now: Timestamp,
    local: bool,
    budget: u32,
    affluence: u32,
}

impl Instance {
    fn new(env: &Env) -> Result<Self> {
        let geocoder = env.var("GEOCODEUR").map(|url| url.to_string());
        Ok(Self {
            exterieur: Exterieur::new(env)?,
            keys: cles(env),
            reference_sets: MEMOIRE.with(Rc::clone),
            memory: BUREAU.with(Rc::clone),
            geocoder: geocoder.unwrap_or_else(|_| GEOCODEUR.to_owned()),
            now: maintenant(env)?,
            local: local(env),
            budget: nombre(env, "BUDGET", BUDGET),
            affluence: nombre(env, "AFFLUENCE", AFFLUENCE),
        })
    }

    fn context(&self) -> Context<'_, Exterieur> {
        Context {
            platform: &self.exterieur,
            keys: self.keys.as_deref(),
            reference_sets: &self.reference_sets,
            memory: &self.memory,
            now: self.now,
            today: Offset::UTC.to_datetime(self.now).date(),
            local: self.local,
            budget: self.budget,
            affluence: self.affluence,
            geocoder: &self.geocoder,
        }
    }
}

#[event(fetch)]
async fn fetch(requete: Request, env: Env, _: worker::Context) -> Result<Response> {
    let instance = Instance::new(&env)?;
    let accept_language = requete.headers().get(header::ACCEPT_LANGUAGE.as_str())?;
    let (reponse, journal) = match convert(requete) {
        Some(requete) => answer(requete, &instance.context()).await,
        None => illegible(&accept_language.unwrap_or_default()),
    };
    log(&journal);
    send(reponse)
}

/// What the clock asks for, every minute.
#[event(scheduled)]
async fn scheduled(_: ScheduledEvent, env: Env, _: ScheduleContext) {
    match passe(&env).await {
        Ok(bilan) if bilan.est_vide() => {}
        Ok(bilan) if bilan.unreadable > 0 => console_error!("{bilan}"),
        Ok(bilan) => console_log!("{bilan}"),
        Err(error) => console_error!("taches: {error}"),
    }
}

async fn passe(env: &Env) -> Result<Bilan> {
    let instance = Instance::new(env)?;
    let site = env.var("SITE").map(|site| site.to_string());
    tourne(&instance.context(), site.as_deref().unwrap_or_default())
        .await
        .map_err(|panne| worker::Error::RustError(panne.to_string()))
}

/// The keys, read once an instance.
fn cles(env: &Env) -> Option<Rc<Cles>> {
    CLES.with(|cles| {
        cles.get_or_init(|| {
            let secret = env.secret("CLES").ok()?.to_string();
            Cles::parse(&secret).ok().map(Rc::new)
        })
        .clone()
    })
}

/// Whether this is a developer's machine.
fn local(env: &Env) -> bool {
    env.var("LOCAL")
        .is_ok_and(|local| local.to_string() == "oui")
}

/// What a variable says, or else the usual.
fn nombre(env: &Env, nom: &str, sinon: u32) -> u32 {
    let said = env.var(nom).ok();
    said.and_then(|nombre| nombre.to_string().parse().ok())
        .unwrap_or(sinon)
}

fn maintenant(env: &Env) -> Result<Timestamp> {
    let runtime_ms = i64::try_from(worker::Date::now().as_millis()).unwrap_or(i64::MAX);
    let shift_s = env.var("CLOCK_SHIFT_S").ok().map(|var| var.to_string());
    clock::now(runtime_ms, local(env), shift_s.as_deref()).map_err(worker::Error::RustError)
}

/// The same request with only the headers that an answer depends on; `None` when
/// its address or its method are not HTTP's.
fn convert(requete: Request) -> Option<http::Request<Envoi>> {
    let inner = requete.inner();
    let mut builder = http::Request::builder()
        .method(Method::from_bytes(inner.method().as_bytes()).ok()?)
        .uri(inner.url());
    if let Some(encodings) = client_encodings(inner) {
        builder = builder.header(header::ACCEPT_ENCODING, encodings);
    }
    for nom in [
        header::ACCEPT_LANGUAGE,
        header::AUTHORIZATION,
        header::CONTENT_TYPE,
        header::IF_NONE_MATCH,
        header::ORIGIN,
        HeaderName::from_static("cf-connecting-ip"),
        HeaderName::from_static("guichet-formulaire"),
        HeaderName::from_static("guichet-preuve"),
        HeaderName::from_static("idempotency-key"),
    ] {
        if let Ok(Some(valeur)) = requete.headers().get(nom.as_str()) {
            builder = builder.header(nom, valeur);
        }
    }
    builder.body(Envoi(requete)).ok()
}

/// What the caller itself takes: the runtime puts its own wish in the header.
fn client_encodings(requete: &worker::web_sys::Request) -> Option<String> {
    let get = |objet: &JsValue, nom: &str| Reflect::get(objet, &nom.into()).ok();
    let cf = get(requete.as_ref(), "cf").filter(JsValue::is_object);
    cf.and_then(|cf| get(&cf, "clientAcceptEncoding")?.as_string())
        .or_else(|| {
            requete
                .headers()
                .get(header::ACCEPT_ENCODING.as_str())
                .ok()?
        })
}

fn log(journal: &Journal) {
    if journal.status < 500 {
        console_log!("{journal}");
    } else {
        console_error!("{journal}");
    }
}

fn send(reponse: Reponse<ReadableStream>) -> Result<Response> {
    let (parts, corps) = reponse.into_parts();
    let mut builder = ResponseBuilder::new().with_status(parts.status.as_u16());
    for (nom, valeur) in &parts.headers {
        if let Ok(valeur) = valeur.to_str() {
            builder = builder.with_header(nom.as_str(), valeur)?;
        }
    }
    // Compressed at the build: the runtime must not compress it again.
    if parts.headers.contains_key(header::CONTENT_ENCODING) {
        builder = builder.with_encode_body(EncodeBody::Manual);
    }
    Ok(builder.body(match corps {
        Corps::Vide => ResponseBody::Empty,
        Corps::Octets(octets) => ResponseBody::Body(octets),
        Corps::Flux(flux) => ResponseBody::Stream(flux),
    }))
}

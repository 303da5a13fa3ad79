//! [`Platform`] on the Workers runtime.

use crate::platform::{
    CallOutcome, DatabaseError, Failure, FileContent, HttpCall, HttpQuestion, HttpReply, Mail,
    PageAnswer, Platform, ReadError, RequestBody, Row, SqlValue, Statement,
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use futures_util::{
    TryStreamExt,
    future::{Either, select},
};
use serde_json::json;
use shared::{
    SignedDuration,
    candidature::Randomness,
    espace::oidc::{SignatureVerifier, VerifyingKey},
};
use std::{pin::pin, time::Duration};
use worker::{
    AbortController, AbortSignal, ByteStream, D1Database, Delay, Env, Fetch, Fetcher, Headers,
    Method, Request, RequestInit, RequestRedirect, Response, ResponseBody,
    js_sys::{self, Array, Function, JSON, Promise, Reflect, Uint8Array},
    wasm_bindgen::{JsCast, JsValue},
    wasm_bindgen_futures::JsFuture,
    web_sys::{self, ReadableStream},
};

/// The files deployed with the worker.
struct DeployedFiles(Fetcher);

impl DeployedFiles {
    async fn fetch(
        &self,
        path: &str,
        if_none_match: Option<&str>,
    ) -> Result<Option<Response>, Failure> {
        // The binding needs a whole address, and reads only its path.
        let url = format!("https://assets.invalid{path}");
        let request = web_sys::Request::new_with_str(&url).map_err(|_| Failure::Reading)?;
        if let Some(etags) = if_none_match {
            let set = request.headers().set("if-none-match", etags);
            set.map_err(|_| Failure::Reading)?;
        }
        let response = self.0.fetch_request(Request::from(request)).await;
        let response = response.map_err(|_| Failure::Reading)?;
        match response.status_code() {
            200 | 304 => Ok(Some(response)),
            404 => Ok(None),
            _ => Err(Failure::Reading),
        }
    }
}

pub(crate) struct WorkerBody(pub(crate) Request);

impl RequestBody for WorkerBody {
    async fn read(mut self, max: usize) -> Result<Vec<u8>, ReadError> {
        let content_length = self.0.headers().get("content-length").ok().flatten();
        if let Some(length) = content_length.and_then(|length| length.parse::<usize>().ok()) {
            // HTTP cuts a body at its declared length, so it can be read in one go.
            return match length <= max {
                true => self.0.bytes().await.map_err(|_| ReadError::Interrupted),
                false => Err(ReadError::TooLarge),
            };
        }
        // A request without a body has no stream.
        match self.0.stream() {
            Ok(stream) => read_stream(stream, max).await,
            Err(_) => Ok(Vec::new()),
        }
    }
}

async fn read_stream(mut stream: ByteStream, max: usize) -> Result<Vec<u8>, ReadError> {
    let mut body = Vec::new();
    while let Some(chunk) = stream
        .try_next()
        .await
        .map_err(|_| ReadError::Interrupted)?
    {
        if body.len() + chunk.len() > max {
            return Err(ReadError::TooLarge);
        }
        body.extend(chunk);
    }
    Ok(body)
}

pub(crate) struct WorkersPlatform {
    files: DeployedFiles,
    database: D1Database,
    mail_service: Option<Fetcher>,
    /// Milliseconds, by the clock of the runtime.
    start: u64,
}

impl WorkersPlatform {
    pub(crate) fn new(env: &Env) -> worker::Result<Self> {
        Ok(Self {
            files: DeployedFiles(env.assets("ASSETS")?),
            database: env.d1("BASE")?,
            mail_service: env.service("COURRIER").ok(),
            start: worker::Date::now().as_millis(),
        })
    }
}

/// How long another service may take to answer.
const TIMEOUT: Duration = Duration::from_secs(10);

/// What a call to another service comes to; one that takes too long is given up.
async fn in_time<C: Future>(call: impl FnOnce(AbortSignal) -> C) -> Option<C::Output> {
    let controller = AbortController::default();
    let call = pin!(call(controller.signal()));
    match select(call, pin!(Delay::from(TIMEOUT))).await {
        Either::Left((outcome, _)) => Some(outcome),
        Either::Right(_) => {
            controller.abort();
            None
        }
    }
}

impl Platform for WorkersPlatform {
    type Body = WorkerBody;
    type Stream = ReadableStream;

    async fn read_file(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        match self.files.fetch(path, None).await? {
            Some(mut response) => response
                .bytes()
                .await
                .map(Some)
                .map_err(|_| Failure::Reading),
            None => Ok(None),
        }
    }

    async fn open_file(
        &self,
        path: &str,
        if_none_match: Option<&str>,
    ) -> Result<Option<FileContent<ReadableStream>>, Failure> {
        let Some(response) = self.files.fetch(path, if_none_match).await? else {
            return Ok(None);
        };
        Ok(Some(FileContent {
            etag: response.headers().get("etag").ok().flatten(),
            body: match response.body() {
                ResponseBody::Stream(stream) => Some(stream.clone()),
                _ => None,
            },
        }))
    }

    async fn batch(&self, statements: Vec<Statement>) -> Result<Vec<Vec<Row>>, DatabaseError> {
        let mut prepared = Vec::with_capacity(statements.len());
        for statement in &statements {
            let values: Vec<JsValue> = statement.values.iter().map(js).collect();
            let bound = self.database.prepare(statement.sql).bind(&values);
            prepared.push(bound.map_err(|_| DatabaseError::Unavailable)?);
        }
        let results = self.database.batch(prepared).await.map_err(|error| {
            // The message may quote values, so it goes no further.
            match error.to_string().contains("constraint") {
                true => DatabaseError::Constraint,
                false => DatabaseError::Unavailable,
            }
        })?;
        let rows = results.into_iter().map(|result| result.results::<Row>());
        rows.collect::<worker::Result<_>>()
            .map_err(|_| DatabaseError::Unavailable)
    }

    async fn post(&self, call: HttpCall) -> CallOutcome {
        let sent = in_time(|signal| send_call(call, signal)).await;
        sent.and_then(Result::ok).unwrap_or(CallOutcome::Nothing)
    }

    async fn get_page(&self, url: &str, max: usize) -> PageAnswer {
        let asked = in_time(|signal| ask_for_page(url, max, signal)).await;
        asked.and_then(Result::ok).unwrap_or(PageAnswer::Nothing)
    }

    async fn ask(&self, question: HttpQuestion) -> Option<HttpReply> {
        let asked = in_time(|signal| ask(question, signal)).await;
        asked?.ok().flatten()
    }

    fn elapsed(&self) -> SignedDuration {
        let elapsed = worker::Date::now().as_millis().saturating_sub(self.start);
        SignedDuration::from_millis(i64::try_from(elapsed).unwrap_or(i64::MAX))
    }

    async fn send_mail(&self, mail: Mail) -> bool {
        let Some(mail_service) = &self.mail_service else {
            return false;
        };
        let body = serde_json::json!({
            "a": mail.to,
            "objet": mail.subject,
            "texte": mail.text,
        });
        let mut init = RequestInit::new();
        init.with_method(Method::Post)
            .with_body(Some(body.to_string().into()));
        // A service that is bound takes no signal.
        let sent = in_time(|_| mail_service.fetch("https://courrier.invalid/", Some(init))).await;
        sent.is_some_and(|sent| {
            sent.is_ok_and(|response| (200..300).contains(&response.status_code()))
        })
    }
}

fn js(value: &SqlValue) -> JsValue {
    match value {
        SqlValue::Null => JsValue::NULL,
        // These are times in milliseconds and counts, which a double holds exactly.
        SqlValue::Integer(integer) => JsValue::from_f64(*integer as f64),
        SqlValue::Text(text) => JsValue::from_str(text),
    }
}

impl Randomness for WorkersPlatform {
    fn fill(&self, bytes: &mut [u8]) {
        let buffer = Uint8Array::new_with_length(bytes.len() as u32);
        let get = |object: &JsValue, name: &str| Reflect::get(object, &name.into());
        let drawn = get(&worker::js_sys::global(), "crypto").and_then(|crypto| {
            let draw: Function = get(&crypto, "getRandomValues")?.dyn_into()?;
            draw.call1(&crypto, &buffer)
        });
        // Going on would make keys of zeros, which is worse than no answer.
        drawn.expect("the runtime has randomness");
        buffer.copy_to(bytes);
    }
}

async fn ask_for_page(url: &str, max: usize, signal: AbortSignal) -> worker::Result<PageAnswer> {
    let request = outgoing(url, &[("accept", "text/html".to_owned())], None)?;
    let asked = Fetch::Request(request);
    let mut response = asked.send_with_signal(&signal).await?;
    let headers = response.headers();
    let location = headers.get("location")?;
    let policy = headers.get("content-security-policy")?;
    match (response.status_code(), location) {
        (200, _) => {}
        (301 | 302 | 303 | 307 | 308, Some(location)) => return Ok(PageAnswer::Moved(location)),
        (status, _) => return Ok(PageAnswer::Status(status)),
    }
    match read_stream(response.stream()?, max).await {
        Ok(body) => Ok(PageAnswer::Page { policy, body }),
        Err(ReadError::TooLarge) => Ok(PageAnswer::TooLarge),
        Err(ReadError::Interrupted) => Ok(PageAnswer::Nothing),
    }
}

impl SignatureVerifier for WorkersPlatform {
    async fn verify(&self, key: &VerifyingKey, message: &[u8], signature: &[u8]) -> bool {
        verify(key, message, signature).await.unwrap_or(false)
    }
}

/// By the runtime's own cryptography.
async fn verify(key: &VerifyingKey, message: &[u8], signature: &[u8]) -> Result<bool, JsValue> {
    let text = |bytes: &[u8]| BASE64.encode(bytes);
    let (key, algorithm) = match key {
        VerifyingKey::Rs256 { modulus, exponent } => (
            json!({ "kty": "RSA", "n": text(modulus), "e": text(exponent) }),
            json!({ "name": "RSASSA-PKCS1-v1_5", "hash": "SHA-256" }),
        ),
        VerifyingKey::Es256 { x, y } => (
            json!({ "kty": "EC", "crv": "P-256", "x": text(x), "y": text(y) }),
            json!({ "name": "ECDSA", "namedCurve": "P-256", "hash": "SHA-256" }),
        ),
    };
    let [key, algorithm] = [key, algorithm].map(|value| JSON::parse(&value.to_string()));
    let algorithm = algorithm?;
    let crypto = Reflect::get(&js_sys::global(), &"crypto".into())?;
    let subtle = Reflect::get(&crypto, &"subtle".into())?;
    let usages = Array::of1(&"verify".into()).into();
    let imported = ["jwk".into(), key?, algorithm.clone(), false.into(), usages];
    let key = call_method(&subtle, "importKey", imported).await?;
    let bytes = |bytes: &[u8]| Uint8Array::from(bytes).into();
    let signed = [algorithm, key, bytes(signature), bytes(message)];
    Ok(call_method(&subtle, "verify", signed).await? == JsValue::TRUE)
}

async fn call_method<const N: usize>(
    object: &JsValue,
    name: &str,
    arguments: [JsValue; N],
) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(object, &name.into())?.dyn_into()?;
    let promise = Reflect::apply(&method, object, &Array::from_iter(arguments))?;
    JsFuture::from(Promise::resolve(&promise)).await
}

/// A request that follows no redirect.
fn outgoing(
    url: &str,
    headers: &[(&'static str, String)],
    body: Option<&[u8]>,
) -> worker::Result<Request> {
    let all = Headers::new();
    for (name, value) in headers {
        all.set(name, value)?;
    }
    let mut init = RequestInit::new();
    init.with_headers(all)
        .with_redirect(RequestRedirect::Manual);
    if let Some(body) = body {
        init.with_method(Method::Post)
            .with_body(Some(Uint8Array::from(body).into()));
    }
    Request::new_with_init(url, &init)
}

async fn ask(question: HttpQuestion, signal: AbortSignal) -> worker::Result<Option<HttpReply>> {
    let HttpQuestion {
        url,
        headers,
        body,
        max,
    } = question;
    let request = outgoing(&url, &headers, body.as_deref())?;
    let mut response = Fetch::Request(request).send_with_signal(&signal).await?;
    let content_type = response.headers().get("content-type")?;
    let body = read_stream(response.stream()?, max).await;
    Ok(body.ok().map(|body| HttpReply {
        status: response.status_code(),
        content_type: content_type.unwrap_or_default(),
        body,
    }))
}

async fn send_call(call: HttpCall, signal: AbortSignal) -> worker::Result<CallOutcome> {
    let request = outgoing(&call.url, &call.headers, Some(&call.body))?;
    let response = Fetch::Request(request).send_with_signal(&signal).await?;
    let retry_after = response.headers().get("retry-after")?;
    let retry_after = retry_after.and_then(|seconds| seconds.trim().parse().ok());
    Ok(CallOutcome::Status(response.status_code(), retry_after))
}

//! [`Platform`] on the Workers runtime.

use crate::platform::{
    CallOutcome, DatabaseError, Failure, FileContent, HttpCall, Mail, Platform, ReadError,
    RequestBody, Row, SqlValue, Statement,
};
use futures_util::TryStreamExt;
use shared::{SignedDuration, candidature::Randomness};
use std::time::Duration;
use worker::{
    AbortController, D1Database, Delay, Env, Fetch, Fetcher, Headers, Method, Request, RequestInit,
    RequestRedirect, Response, ResponseBody,
    js_sys::{Function, Reflect, Uint8Array},
    wasm_bindgen::{JsCast, JsValue},
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
        let Ok(mut stream) = self.0.stream() else {
            return Ok(Vec::new());
        };
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

/// How long a webhook or the mail service may take to answer.
const TIMEOUT: Duration = Duration::from_secs(10);

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
        send_call(call).await.unwrap_or(CallOutcome::Nothing)
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
        let sent = mail_service.fetch("https://courrier.invalid/", Some(init));
        let timeout = std::pin::pin!(Delay::from(TIMEOUT));
        match futures_util::future::select(std::pin::pin!(sent), timeout).await {
            futures_util::future::Either::Left((response, _)) => {
                response.is_ok_and(|response| (200..300).contains(&response.status_code()))
            }
            futures_util::future::Either::Right(_) => false,
        }
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

async fn send_call(call: HttpCall) -> worker::Result<CallOutcome> {
    let headers = Headers::new();
    for (name, value) in &call.headers {
        headers.set(name, value)?;
    }
    let mut init = RequestInit::new();
    init.with_method(Method::Post)
        .with_headers(headers)
        .with_redirect(RequestRedirect::Manual)
        .with_body(Some(Uint8Array::from(call.body.as_slice()).into()));
    let request = Request::new_with_init(&call.url, &init)?;
    let controller = AbortController::default();
    let signal = controller.signal();
    let sent = Fetch::Request(request);
    let sent = std::pin::pin!(sent.send_with_signal(&signal));
    let timeout = std::pin::pin!(Delay::from(TIMEOUT));
    match futures_util::future::select(sent, timeout).await {
        futures_util::future::Either::Left((response, _)) => {
            let response = response?;
            let retry_after = response.headers().get("retry-after")?;
            let retry_after = retry_after.and_then(|seconds| seconds.trim().parse().ok());
            Ok(CallOutcome::Status(response.status_code(), retry_after))
        }
        futures_util::future::Either::Right(_) => {
            controller.abort();
            Ok(CallOutcome::Nothing)
        }
    }
}

//! The ports, on the Workers runtime.

use crate::platform::{
    Appel, DatabaseError, Fichier, LectureError, Lettre, Panne, Platform, RequestBody, Retour, Row,
    Statement, Valeur,
};
use futures_util::TryStreamExt;
use shared::candidature::Randomness;
use std::time::Duration;
use worker::{
    AbortController, D1Database, Delay, Env, Fetch, Fetcher, Headers, Method, Request, RequestInit,
    RequestRedirect, Response, ResponseBody,
    js_sys::{Function, Reflect, Uint8Array},
    wasm_bindgen::{JsCast, JsValue},
    web_sys::{self, ReadableStream},
};

/// The files deployed with the worker.
struct Deploiement(Fetcher);

impl Deploiement {
    async fn fetch(
        &self,
        chemin: &str,
        if_none_match: Option<&str>,
    ) -> Result<Option<Response>, Panne> {
        // The binding looks at the path alone.
        let url = format!("https://assets.invalid{chemin}");
        let requete = web_sys::Request::new_with_str(&url).map_err(|_| Panne::Lecture)?;
        if let Some(etags) = if_none_match {
            let set = requete.headers().set("if-none-match", etags);
            set.map_err(|_| Panne::Lecture)?;
        }
        let reponse = self.0.fetch_request(Request::from(requete)).await;
        let reponse = reponse.map_err(|_| Panne::Lecture)?;
        match reponse.status_code() {
            200 | 304 => Ok(Some(reponse)),
            404 => Ok(None),
            _ => Err(Panne::Lecture),
        }
    }
}

/// What a caller sent, not read yet.
pub(crate) struct Envoi(pub(crate) Request);

impl RequestBody for Envoi {
    async fn read(mut self, max: usize) -> Result<Vec<u8>, LectureError> {
        let said = self.0.headers().get("content-length").ok().flatten();
        if let Some(octets) = said.and_then(|octets| octets.parse::<usize>().ok()) {
            // HTTP lets no more come in than was said: read in one go.
            return match octets <= max {
                true => self.0.bytes().await.map_err(|_| LectureError::Interrompue),
                false => Err(LectureError::TropGrand),
            };
        }
        // No stream: no body.
        let Ok(mut flux) = self.0.stream() else {
            return Ok(Vec::new());
        };
        let mut corps = Vec::new();
        while let Some(morceau) = flux
            .try_next()
            .await
            .map_err(|_| LectureError::Interrompue)?
        {
            if corps.len() + morceau.len() > max {
                return Err(LectureError::TropGrand);
            }
            corps.extend(morceau);
        }
        Ok(corps)
    }
}

/// Everything outside: files, the database, randomness, the network.
pub(crate) struct Exterieur {
    files: Deploiement,
    database: D1Database,
    courrier: Option<Fetcher>,
}

impl Exterieur {
    pub(crate) fn new(env: &Env) -> worker::Result<Self> {
        Ok(Self {
            files: Deploiement(env.assets("ASSETS")?),
            database: env.d1("BASE")?,
            courrier: env.service("COURRIER").ok(),
        })
    }
}

/// How long a receiver may take.
const PATIENCE: Duration = Duration::from_secs(10);

impl Platform for Exterieur {
    type Body = Envoi;
    type Stream = ReadableStream;

    async fn read_file(&self, path: &str) -> Result<Option<Vec<u8>>, Panne> {
        match self.files.fetch(path, None).await? {
            Some(mut reponse) => reponse.bytes().await.map(Some).map_err(|_| Panne::Lecture),
            None => Ok(None),
        }
    }

    async fn open_file(
        &self,
        path: &str,
        if_none_match: Option<&str>,
    ) -> Result<Option<Fichier<ReadableStream>>, Panne> {
        let Some(reponse) = self.files.fetch(path, if_none_match).await? else {
            return Ok(None);
        };
        Ok(Some(Fichier {
            etag: reponse.headers().get("etag").ok().flatten(),
            corps: match reponse.body() {
                ResponseBody::Stream(flux) => Some(flux.clone()),
                _ => None,
            },
        }))
    }

    async fn batch(&self, statements: Vec<Statement>) -> Result<Vec<Vec<Row>>, DatabaseError> {
        let mut prepared = Vec::with_capacity(statements.len());
        for statement in &statements {
            let values: Vec<JsValue> = statement.valeurs.iter().map(js).collect();
            let bound = self.database.prepare(statement.sql).bind(&values);
            prepared.push(bound.map_err(|_| DatabaseError::Indisponible)?);
        }
        let results = self.database.batch(prepared).await.map_err(|error| {
            // Nothing of the message is kept: it may quote values.
            match error.to_string().contains("constraint") {
                true => DatabaseError::Contrainte,
                false => DatabaseError::Indisponible,
            }
        })?;
        let rows = results.into_iter().map(|result| result.results::<Row>());
        rows.collect::<worker::Result<_>>()
            .map_err(|_| DatabaseError::Indisponible)
    }

    async fn post(&self, appel: Appel) -> Retour {
        envoie(appel).await.unwrap_or(Retour::Rien)
    }

    async fn send_mail(&self, lettre: Lettre) -> bool {
        let Some(courrier) = &self.courrier else {
            return false;
        };
        let corps = serde_json::json!({
            "a": lettre.a,
            "objet": lettre.objet,
            "texte": lettre.texte,
        });
        let mut init = RequestInit::new();
        init.with_method(Method::Post)
            .with_body(Some(corps.to_string().into()));
        let reponse = courrier
            .fetch("https://courrier.invalid/", Some(init))
            .await;
        reponse.is_ok_and(|reponse| (200..300).contains(&reponse.status_code()))
    }
}

fn js(valeur: &Valeur) -> JsValue {
    match valeur {
        Valeur::Nul => JsValue::NULL,
        // Times in milliseconds and counts: a double holds them exactly.
        Valeur::Entier(entier) => JsValue::from_f64(*entier as f64),
        Valeur::Texte(texte) => JsValue::from_str(texte),
    }
}

impl Randomness for Exterieur {
    fn fill(&self, bytes: &mut [u8]) {
        let jet = Uint8Array::new_with_length(bytes.len() as u32);
        let get = |objet: &JsValue, nom: &str| Reflect::get(objet, &nom.into());
        let drawn = get(&worker::js_sys::global(), "crypto").and_then(|crypto| {
            let draw: Function = get(&crypto, "getRandomValues")?.dyn_into()?;
            draw.call1(&crypto, &jet)
        });
        // Keys of zeros would be worse than no answer: the instance ends here.
        drawn.expect("the runtime has randomness");
        jet.copy_to(bytes);
    }
}

async fn envoie(appel: Appel) -> worker::Result<Retour> {
    let headers = Headers::new();
    for (nom, valeur) in &appel.entetes {
        headers.set(nom, valeur)?;
    }
    let mut init = RequestInit::new();
    init.with_method(Method::Post)
        .with_headers(headers)
        .with_redirect(RequestRedirect::Manual)
        .with_body(Some(Uint8Array::from(appel.corps.as_slice()).into()));
    let requete = Request::new_with_init(&appel.url, &init)?;
    let abandon = AbortController::default();
    let signal = abandon.signal();
    let sent = Fetch::Request(requete);
    let sent = std::pin::pin!(sent.send_with_signal(&signal));
    let patience = std::pin::pin!(Delay::from(PATIENCE));
    match futures_util::future::select(sent, patience).await {
        futures_util::future::Either::Left((reponse, _)) => {
            let reponse = reponse?;
            let wait = reponse.headers().get("retry-after")?;
            let wait = wait.and_then(|secondes| secondes.trim().parse().ok());
            Ok(Retour::Statut(reponse.status_code(), wait))
        }
        futures_util::future::Either::Right(_) => {
            abandon.abort();
            Ok(Retour::Rien)
        }
    }
}

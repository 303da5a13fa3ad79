//! The ports, on the Workers runtime.

use crate::ports::{CorpsRecu, Fichier, Fichiers, LectureError, Panne};
use futures_util::TryStreamExt;
use worker::{
    Fetcher, Request, Response, ResponseBody,
    web_sys::{self, ReadableStream},
};

/// The files deployed with the worker.
pub(crate) struct Deploiement(pub(crate) Fetcher);

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

impl Fichiers for Deploiement {
    type Flux = ReadableStream;

    async fn octets(&self, chemin: &str) -> Result<Option<Vec<u8>>, Panne> {
        match self.fetch(chemin, None).await? {
            Some(mut reponse) => reponse.bytes().await.map(Some).map_err(|_| Panne::Lecture),
            None => Ok(None),
        }
    }

    async fn fichier(
        &self,
        chemin: &str,
        if_none_match: Option<&str>,
    ) -> Result<Option<Fichier<ReadableStream>>, Panne> {
        let Some(reponse) = self.fetch(chemin, if_none_match).await? else {
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
}

/// What a caller sent, not read yet.
pub(crate) struct Envoi(pub(crate) Request);

impl CorpsRecu for Envoi {
    async fn read(mut self, max: usize) -> Result<Vec<u8>, LectureError> {
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

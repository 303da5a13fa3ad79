//! Answers to requests that are not answered with what they asked for.

use crate::http::{
    cache::{ACCEPT_POST, Duree},
    response::{Reponse, json, set, vide},
};
use http::{StatusCode, header};
use shared::wire::v1::{Faute, Langue, Probleme};

/// A problem as it is sent.
pub(crate) fn refuse<F>(faute: &Faute, probleme: &Probleme, langue: Langue) -> Reponse<F> {
    let code = faute.code();
    let mut reponse = json("application/problem+json", Duree::Aucune, probleme)
        .unwrap_or_else(|_| vide(StatusCode::INTERNAL_SERVER_ERROR));
    *reponse.status_mut() =
        StatusCode::from_u16(code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = reponse.headers_mut();
    set(headers, header::CONTENT_LANGUAGE, langue.tag());
    set(headers, header::VARY, "Accept-Language");
    match faute {
        Faute::MethodeRefusee(methodes) => set(headers, header::ALLOW, methodes),
        Faute::TypeRefuse(types) => set(headers, ACCEPT_POST, types),
        Faute::ReferentielIndisponible
        | Faute::CatalogueIndisponible
        | Faute::StructuresIndisponibles => set(headers, header::RETRY_AFTER, "30"),
        Faute::EnvoiEnCours | Faute::CandidaturesIndisponibles => {
            set(headers, header::RETRY_AFTER, "1")
        }
        Faute::EnvoiAutomatique => set(headers, header::RETRY_AFTER, "3"),
        Faute::TropDeDemandes(secondes) => {
            headers.insert(header::RETRY_AFTER, (*secondes).into());
        }
        Faute::CleAbsente | Faute::CleRefusee => set(headers, header::WWW_AUTHENTICATE, "Bearer"),
        _ => {}
    }
    reponse
}

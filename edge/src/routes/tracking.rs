//! The pages where a person follows their application. Forms alone: the link is in the body
//! of each, so that no address and no log has its secret.

mod followed;

use super::{
    candidatures::{
        answers::{agenda_of, queue_link},
        follow::{CandidatureView, apply_correction, changed_dossier, find_by_secret},
    },
    espace::PageNote,
    names::{NameRegister, name_of},
};
use crate::{
    http::{
        cache::CacheLifetime,
        context::Context,
        html::{PagePolicy, html},
        request::header,
        response::{HttpResponse, Refusal},
    },
    platform::{Platform, RequestBody},
};
use app::{
    FollowGesture, FollowNotice, TRACKING_SCRIPT, TRACKING_STYLE, application_page, tracking,
};
use base64::{Engine, prelude::BASE64_STANDARD};
use followed::followed;
pub(crate) use followed::meeting;
use http::{Request, StatusCode, header};
use serde_json::json;
use sha2::{Digest, Sha256};
use shared::{
    candidature::{
        Change, IssueDuProjet, Reference, StoreFailure, agree_to_news, erase, seals::check_receipt,
        tell_outcome,
    },
    wire::v1::{Fault, Language, candidature::link},
    words::moment,
};
use std::collections::BTreeMap;

/// The most bytes of a form.
const FORM_MAX: usize = 16 << 10;

const NO_LINK: &str = "Ce lien est incomplet : collez-le en entier, avec ce qui suit le signe #.";
const NO_REFERENCE: &str = "Cette référence n’est pas complète : elle a 8 signes.";
const LINK_ASKED: &str = "C’est demandé. Si cette demande existe, un nouveau lien part dans les \
    minutes qui viennent, à l’adresse ou au numéro qu’elle a. L’ancien ne marchera plus.";
const OVERTAKEN: &str =
    "Quelque chose vient de changer : voici votre demande telle qu’elle est. Recommencez.";

/// What a form said, by the names of its fields.
type FollowForm = BTreeMap<String, String>;

/// `GET /suivi` and `GET /suivi/{reference}`: the same page for everyone.
pub(crate) fn opening<F>(reference: &str) -> HttpResponse<F> {
    let reference = reference.parse::<Reference>();
    let reference = reference.map_or(String::new(), |reference| reference.to_string());
    opening_page(&reference, None, StatusCode::OK)
}

fn opening_page<F>(
    reference: &str,
    notice: Option<FollowNotice>,
    status: StatusCode,
) -> HttpResponse<F> {
    let lifetime = match notice {
        None => CacheLifetime::Short,
        Some(_) => CacheLifetime::NoStore,
    };
    let script = BASE64_STANDARD.encode(Sha256::digest(TRACKING_SCRIPT));
    let scripts = format!("'sha256-{script}'");
    follow_html(tracking(reference, notice), lifetime, &scripts, status)
}

fn follow_html<F>(
    page: String,
    lifetime: CacheLifetime,
    scripts: &str,
    status: StatusCode,
) -> HttpResponse<F> {
    let policy = PagePolicy {
        style: TRACKING_STYLE,
        scripts,
        connections: "'none'",
        forms: "'self'",
    };
    let mut response = html(page, lifetime, &policy);
    *response.status_mut() = status;
    response
}

/// The fault in words, with each field's own.
fn words_of(fault: &Fault) -> String {
    match fault {
        Fault::Candidature(faults) => {
            let words = faults.iter().map(|fault| {
                shared::words::field_fault(shared::words::FAUTES.french, &fault.cause)
            });
            words.collect::<Vec<_>>().join(" ")
        }
        fault => fault.detail(Language::Fr),
    }
}

/// A page that says what is wrong, and what the log keeps of it.
fn refused<F>(reference: &str, refusal: &Refusal) -> HttpResponse<F> {
    let code = refusal.fault.code();
    let status = StatusCode::from_u16(code.status()).unwrap_or(StatusCode::BAD_REQUEST);
    let notice = FollowNotice::fault(words_of(&refusal.fault));
    let mut response = opening_page(reference, Some(notice), status);
    response.extensions_mut().insert(PageNote {
        code: code.as_str(),
        failure: refusal.failure,
    });
    response
}

/// The reference and the secret of a link, pasted whole or from its path on.
fn read_link(text: &str) -> Option<(Reference, &str)> {
    let (_, rest) = text.rsplit_once("/suivi/")?;
    let (reference, secret) = rest.split_once('#')?;
    let reference = reference.trim_end_matches('/').parse().ok()?;
    let secret = secret.trim();
    let sound = !secret.is_empty() && secret.len() <= 64 && secret.is_ascii();
    sound.then_some((reference, secret))
}

/// `POST /suivi`.
pub(crate) async fn posted<P: Platform>(
    request: Request<P::Body>,
    context: &Context<'_, P>,
) -> HttpResponse<P::Stream> {
    let kind = header(&request, header::CONTENT_TYPE).split(';').next();
    let kind = kind.unwrap_or_default().trim().to_owned();
    if !kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        let fault = Fault::TypeRefuse("application/x-www-form-urlencoded");
        return refused("", &fault.into());
    }
    if let Err(failure) = context.open().await {
        return refused("", &failure.into());
    }
    let (parts, body) = request.into_parts();
    let body = match body.read(FORM_MAX).await {
        Ok(body) => body,
        Err(error) => return refused("", &Refusal::of_body(error, FORM_MAX)),
    };
    let form: FollowForm = form_urlencoded::parse(&body).into_owned().collect();
    let text = |name: &str| form.get(name).map_or("", String::as_str).trim();
    let gesture = FollowGesture::of(text("geste")).unwrap_or(FollowGesture::Open);
    match gesture {
        FollowGesture::LostLink => {
            let Ok(reference) = text("reference").parse::<Reference>() else {
                let notice = FollowNotice::fault(NO_REFERENCE);
                return opening_page("", Some(notice), StatusCode::BAD_REQUEST);
            };
            match queue_link(reference, &parts.headers, context).await {
                Ok(()) => {
                    let notice = FollowNotice::done(LINK_ASKED);
                    opening_page("", Some(notice), StatusCode::OK)
                }
                Err(refusal) => refused("", &refusal),
            }
        }
        FollowGesture::Receipt => match check(text("recu"), context).await {
            Ok(notice) => opening_page("", Some(notice), StatusCode::OK),
            Err(refusal) => refused("", &refusal),
        },
        gesture => {
            let Some((reference, secret)) = read_link(text("lien")) else {
                let notice = FollowNotice::fault(NO_LINK);
                return opening_page("", Some(notice), StatusCode::BAD_REQUEST);
            };
            let done = act(gesture, reference, secret, &form, context).await;
            done.unwrap_or_else(|refusal| refused(reference.as_str(), &refusal))
        }
    }
}

/// Whether a receipt is one of ours, and what it says.
async fn check<P: Platform>(
    receipt: &str,
    context: &Context<'_, P>,
) -> Result<FollowNotice, Refusal> {
    let public_key = context.keys()?.receipt_key.public_key();
    let Ok(receipt) = check_receipt(receipt, &public_key) else {
        let words = "Ce reçu n’est pas de nous, ou il a été modifié.";
        return Ok(FollowNotice::fault(words));
    };
    let register = NameRegister::open(context).await;
    let name = name_of(context, &register, &receipt.structure).await?;
    Ok(FollowNotice::done(format!(
        "Ce reçu est vrai : la demande {} pour « {} » a été enregistrée le {}.",
        receipt.reference,
        name.unwrap_or(receipt.structure),
        moment(receipt.recue_le)
    )))
}

/// What is said of a change: another one may have come first.
fn notice_of(
    change: Result<Change, StoreFailure>,
    words: &'static str,
) -> Result<FollowNotice, Refusal> {
    match change {
        Err(StoreFailure::Conflict) => Ok(FollowNotice::fault(OVERTAKEN)),
        change => changed_dossier(change?).map(|_| FollowNotice::done(words)),
    }
}

/// Does what a form about an application asks, then shows it.
async fn act<P: Platform>(
    gesture: FollowGesture,
    reference: Reference,
    secret: &str,
    form: &FollowForm,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let mut view = find_by_secret(context, reference, secret).await?;
    let (store, now) = (context.store(), context.now);
    let text = |name: &str| form.get(name).map_or("", String::as_str).trim();
    let mut status = StatusCode::OK;
    let notice = match gesture {
        FollowGesture::Erase => {
            changed_dossier(erase(&store, reference, now).await?)?;
            let words = "Tout est effacé. La structure est prévenue. Ce lien n’ouvre plus rien.";
            let notice = FollowNotice::done(words);
            return Ok(opening_page("", Some(notice), StatusCode::OK));
        }
        FollowGesture::Agenda => {
            return agenda_of(&view.dossier, view.content.as_ref(), context).await;
        }
        FollowGesture::Correct | FollowGesture::Withdraw => {
            match change_contact(gesture, &text, view, context).await {
                Ok((changed, words)) => {
                    view = changed;
                    Some(FollowNotice::done(words))
                }
                // What the person typed wrong is said above their application.
                Err(refusal) if refusal.failure.is_none() => {
                    view = find_by_secret(context, reference, secret).await?;
                    status = StatusCode::BAD_REQUEST;
                    Some(FollowNotice::fault(words_of(&refusal.fault)))
                }
                Err(refusal) => return Err(refusal),
            }
        }
        FollowGesture::News => {
            let agreed = text("accord") == "oui";
            let change = agree_to_news(&store, &view.dossier, agreed, now).await;
            Some(notice_of(change, "C’est noté.")?)
        }
        FollowGesture::Outcome => match text("issue").parse::<IssueDuProjet>() {
            Ok(issue) if view.dossier.is_asked_for_news() => {
                let change = tell_outcome(&store, &view.dossier, issue, now).await;
                Some(notice_of(change, "Merci, c’est noté.")?)
            }
            _ => None,
        },
        _ => {
            view.audit(context).await?;
            None
        }
    };
    if notice.is_some() {
        view.read_again(context).await?;
    }
    let link = link(reference.as_str(), secret);
    let page = application_page(followed(&view, link, context).await?, notice);
    Ok(follow_html(page, CacheLifetime::NoStore, "'none'", status))
}

/// New contact details, or a withdrawal, as the API takes them.
async fn change_contact<'f, P: Platform>(
    gesture: FollowGesture,
    text: &impl Fn(&str) -> &'f str,
    view: CandidatureView,
    context: &Context<'_, P>,
) -> Result<(CandidatureView, &'static str), Refusal> {
    let given = |name: &str| match text(name) {
        "" => None,
        given => Some(given),
    };
    let (body, words) = match gesture {
        FollowGesture::Withdraw => (
            json!({ "statut": "retiree" }),
            "Votre demande est retirée. La structure le sait.",
        ),
        _ => (
            json!({ "candidat": {
                "telephone": given("telephone"),
                "courriel": given("courriel"),
                "contact_prefere": given("contact_prefere"),
            } }),
            "C’est changé. La structure le sait.",
        ),
    };
    let body = body.to_string();
    Ok((
        apply_correction(body.as_bytes(), view, context).await?,
        words,
    ))
}

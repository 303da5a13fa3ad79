//! The forms by which a structure answers an application.

use super::{
    application::ApplicationPage,
    fields::{FormTokens, TextArea, TextField, post_form},
    wording::motif_words,
};
use leptos::prelude::*;
use shared::candidature::{CandidatureState, MotifDeReponse};

/// An appointment as it was typed, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct AppointmentTyped {
    pub date: String,
    pub heure: String,
    pub duree: String,
    pub lieu: String,
    pub telephone: String,
    pub visio: String,
    pub apporter: String,
    pub fault: Option<String>,
}

/// The rank of the application as it was read: if somebody acts meanwhile, nothing of theirs
/// is overwritten.
fn read_at(rank: u32, act: &'static str) -> impl IntoView {
    view! {
        <input type="hidden" name="rang" value=rank.to_string()/>
        <input type="hidden" name="geste" value=act/>
    }
}

pub(super) fn answer_forms(page: &ApplicationPage, tokens: &FormTokens) -> AnyView {
    use CandidatureState::{Acceptee, PriseEnCharge, Recue, Transmise};
    let (state, rank) = (page.dossier.state, page.dossier.rank);
    let action = format!("/espace/candidatures/{}", page.dossier.reference);
    let waits = matches!(state, Recue | Transmise);
    let open = waits || state == PriseEnCharge;
    let take = waits.then(|| {
        let content = view! {
            {read_at(rank, "prendre")}
            <button>"Je m’en occupe"</button>
        };
        view! {
            <p>"Dites que vous suivez cette demande, puis appelez la personne."</p>
            {post_form(&action, tokens, content)}
        }
    });
    let accept = (state == PriseEnCharge).then(|| {
        let content = view! {
            {read_at(rank, "accepter")}
            <p>"Vous accompagnez ce projet."</p>
            <button>"Accepter"</button>
        };
        folded(
            "Accepter la demande",
            false,
            post_form(&action, tokens, content),
        )
    });
    let typed = page.typed.clone();
    let again = typed.fault.is_some();
    let appoint = (open || state == Acceptee).then(|| {
        folded(
            "Donner un rendez-vous",
            again,
            appointment(&action, tokens, rank, typed),
        )
    });
    let refuse = open.then(|| folded("Refuser", false, refusal(&action, tokens, rank)));
    let href = format!("{action}/transmettre");
    let hand_over = open.then(|| match page.content.accord_transmission {
        true => view! { <p><a href=href>"Transmettre à une autre structure"</a></p> }.into_any(),
        false => view! {
            <p class="doux">
                "La personne n’a pas accepté que sa demande soit transmise. Appelez-la : elle \
                 peut écrire elle-même à une autre structure."
            </p>
        }
        .into_any(),
    });
    let answer = (open || state == Acceptee).then(|| {
        view! {
            <section class="reponse">
                <h2>"Répondre"</h2>
                {take}
                {appoint}
                {accept}
                {refuse}
                {hand_over}
            </section>
        }
    });
    let area = TextArea {
        id: "note".into(),
        label: "Note privée",
        help: "Lue par les membres de votre structure seuls. Effacée avec la demande.",
        max: 4_000,
        value: page.note.clone(),
    };
    let note = view! {
        {read_at(rank, "noter")}
        {area.view()}
        <button class="second">"Garder cette note"</button>
    };
    let note = post_form(&action, tokens, note);
    view! {
        {answer}
        <section><h2>"Pour vous"</h2>{note}</section>
    }
    .into_any()
}

fn folded(title: &'static str, open: bool, content: AnyView) -> AnyView {
    view! { <details open=open><summary>{title}</summary>{content}</details> }.into_any()
}

fn appointment(action: &str, tokens: &FormTokens, rank: u32, typed: AppointmentTyped) -> AnyView {
    let field = |name, label, kind, value, help| {
        TextField {
            name,
            label,
            kind,
            autocomplete: "off",
            value,
            help,
            ..TextField::default()
        }
        .view()
    };
    let minutes = match typed.duree.as_str() {
        "" => "45".to_owned(),
        typed => typed.to_owned(),
    };
    let fault = typed
        .fault
        .map(|fault| view! { <p class="faute" role="alert">{fault}</p> });
    let content = view! {
        {read_at(rank, "rendez_vous")}
        {fault}
        {field("date", "Jour", "date", typed.date, "Comme 2026-12-15.")}
        {field("heure", "Heure", "time", typed.heure, "Heure de Paris, comme 14:30.")}
        {field("duree", "Durée, en minutes", "number", minutes, "")}
        {field("lieu", "Lieu", "text", typed.lieu, "Un seul des trois : lieu, téléphone ou visio.")}
        {field("telephone", "Ou téléphone que vous appellerez", "tel", typed.telephone, "")}
        {field("visio", "Ou adresse de la visio", "url", typed.visio, "Elle commence par https://")}
        {field("apporter", "À apporter", "text", typed.apporter, "Le moins possible.")}
        <button>"Donner ce rendez-vous"</button>
    };
    post_form(action, tokens, content)
}

fn refusal(action: &str, tokens: &FormTokens, rank: u32) -> AnyView {
    let content = view! {
        {read_at(rank, "refuser")}
        {motifs()}
        <p class="doux">
            "La personne lit qu’une autre structure peut l’aider, et lesquelles."
        </p>
        <button>"Refuser cette demande"</button>
    };
    post_form(action, tokens, content)
}

/// The reasons, one of which must be chosen.
pub(super) fn motifs() -> AnyView {
    let choices: Vec<_> = MotifDeReponse::ALL
        .iter()
        .map(|motif| {
            view! {
                <label class="choix">
                    <input type="radio" name="motif" value=motif.as_str() required=true/>
                    {motif_words(*motif)}
                </label>
            }
        })
        .collect();
    view! { <fieldset><legend>"Pourquoi ?"</legend>{choices}</fieldset> }.into_any()
}

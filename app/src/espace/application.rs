//! One application, whole, and what a structure answers.

use super::{
    answers::{AppointmentTyped, answer_forms},
    frame::{SpaceFrame, space_page},
    wording::{act_words, coded, deadline_words, motif_words, state_words, telephone_words},
};
use leptos::prelude::*;
use shared::{
    Timestamp,
    candidature::{Appointment, CandidatureContent, Dossier},
    situation::Field,
    words::moment,
};

/// An application, as its structure reads it.
pub struct ApplicationPage {
    pub dossier: Dossier,
    pub content: CandidatureContent,
    pub appointment: Option<Appointment>,
    /// What the structure keeps for itself.
    pub note: String,
    /// The name of the scheme that it is for.
    pub dispositif: Option<String>,
    /// Acts, and when.
    pub history: Vec<(String, Timestamp)>,
    /// Another one of the same person.
    pub duplicate: Option<String>,
    pub now: Timestamp,
    /// What was typed for an appointment, and what is wrong with it.
    pub typed: AppointmentTyped,
}

/// A line of what an application says; nothing for what was not said.
fn said(label: &'static str, text: String) -> Option<AnyView> {
    (!text.is_empty()).then(|| view! { <div><dt>{label}</dt><dd>{text}</dd></div> }.into_any())
}

fn list(field: Field, codes: Option<&Vec<String>>) -> String {
    let words: Vec<_> = codes
        .into_iter()
        .flatten()
        .map(|code| coded(field, code))
        .collect();
    words.join(", ")
}

fn contact(way: &str) -> &str {
    match way {
        "telephone" => "par téléphone",
        "sms" => "par SMS",
        "courriel" => "par courriel",
        "whatsapp" => "par WhatsApp",
        other => other,
    }
}

pub fn application_page(frame: SpaceFrame, page: ApplicationPage) -> String {
    let tokens = frame.tokens();
    space_page(frame, || {
        let answers = answer_forms(&page, &tokens);
        let ApplicationPage {
            dossier,
            content,
            appointment,
            dispositif,
            history,
            duplicate,
            now,
            ..
        } = page;
        let reference = dossier.reference.to_string();
        let export = format!("/espace/candidatures/{reference}/export");
        let motif = dossier
            .motif
            .map(|motif| format!(" {}.", motif_words(motif)));
        let other = |words: &'static str, reference: Option<String>| {
            reference.map(|reference| {
                let href = format!("/espace/candidatures/{reference}");
                view! { <p>{words} " " <a href=href>{reference}</a></p> }
            })
        };
        let history: Vec<_> = history
            .into_iter()
            .map(|(act, le)| view! { <li>{act_words(&act).to_owned()} ", le " {moment(le)}</li> })
            .collect();
        view! {
            <p><a href="/espace">"Toutes les candidatures"</a></p>
            <h1>{content.candidat.prenom.text().to_owned()} " · " {reference}</h1>
            <p class="chapeau">
                <strong>{state_words(dossier.state)} "."</strong>
                {motif} " " {deadline_words(&dossier, now)}
            </p>
            {other("Une autre demande de la même personne :", duplicate)}
            {appointment.map(|appointment| appointment_view(appointment).into_any())}
            {person(&content).into_any()}
            {project(&content, dispositif).into_any()}
            {answers}
            <section>
                <h2>"Ce qui s’est passé"</h2>
                <ol>{history}</ol>
            </section>
            <section class="outils">
                <h2>"Emporter"</h2>
                <p><a href=export>"Télécharger cette demande (CSV, pour un tableur)"</a></p>
                <p class="doux">
                    "Pour un papier ou un PDF, imprimez cette page : les boutons n’y sont pas."
                </p>
            </section>
        }
    })
}

fn appointment_view(appointment: Appointment) -> impl IntoView {
    let begins = appointment.starts_at().map(moment).unwrap_or_default();
    let Appointment {
        duree_min,
        lieu,
        telephone,
        visio,
        apporter,
        ..
    } = appointment;
    let telephone = telephone.map(|dialled| telephone_words(&dialled));
    view! {
        <section>
            <h2>"Rendez-vous"</h2>
            <dl>
                {said("Quand", format!("{begins}, {duree_min} minutes"))}
                {said("Où", lieu.unwrap_or_default())}
                {said("Au téléphone", telephone.unwrap_or_default())}
                {said("En visio", visio.unwrap_or_default())}
                {said("À apporter", apporter.unwrap_or_default())}
            </dl>
        </section>
    }
}

fn person(content: &CandidatureContent) -> impl IntoView + use<> {
    let candidat = &content.candidat;
    let name = format!("{} {}", candidat.prenom.text(), candidat.nom.text());
    let telephone = candidat.telephone.text().to_owned();
    let courriel = candidat.courriel.text().to_owned();
    let shown = telephone_words(&telephone);
    let by_telephone = (!telephone.is_empty()).then(|| {
        let whatsapp = format!("https://wa.me/{}", telephone.trim_start_matches('+'));
        view! {
            <li><a href=format!("tel:{telephone}")>"Appeler le " {shown}</a></li>
            <li><a href=format!("sms:{telephone}")>"Envoyer un SMS"</a></li>
            <li><a href=whatsapp rel="noreferrer">"Écrire par WhatsApp"</a></li>
        }
    });
    let by_mail = (!courriel.is_empty()).then(|| {
        let href = format!("mailto:{courriel}");
        view! { <li><a href=href>"Écrire à " {courriel}</a></li> }
    });
    let prescripteur = content.prescripteur.as_ref().map(|prescripteur| {
        format!(
            "{}, {}",
            prescripteur.referent.text(),
            prescripteur.organisation.text()
        )
    });
    let langue = match candidat.langue.text() {
        "" => String::new(),
        code => coded(Field::Langues, code),
    };
    let handed = match content.accord_transmission {
        true => "oui",
        false => "non : demandez-lui d’abord",
    };
    view! {
        <section>
            <h2>"La personne"</h2>
            <ul class="gestes">{by_telephone}{by_mail}</ul>
            <dl>
                {said("Nom", name.trim().to_owned())}
                {said("Préfère être jointe", contact(candidat.contact_prefere.text()).to_owned())}
                {said("Quand", list(Field::Horaires, candidat.creneaux.value()))}
                {said("Langue", langue)}
                {said("Envoyée pour elle par", prescripteur.unwrap_or_default())}
                {said("Accepte que vous transmettiez sa demande", handed.to_owned())}
            </dl>
        </section>
    }
}

fn project(content: &CandidatureContent, dispositif: Option<String>) -> impl IntoView + use<> {
    let projet = &content.projet;
    let code = |field, text: &str| match text {
        "" => String::new(),
        code => coded(field, code),
    };
    let statut = content.qpv.as_ref().and_then(|qpv| qpv.statut.text());
    let quartier = match statut {
        Some("dans") => "oui, d’après l’adresse vérifiée",
        Some("hors") => "non, d’après l’adresse vérifiée",
        Some("a_confirmer") => "à confirmer : tout près d’une limite",
        _ => "",
    };
    view! {
        <section>
            <h2>"Le projet"</h2>
            <p class="dit">{projet.resume.text().to_owned()}</p>
            <dl>
                {said("Domaine", code(Field::Secteur, projet.secteur.text()))}
                {said("Où il en est", code(Field::Stade, projet.stade.text()))}
                {said("Besoins", list(Field::Besoins, projet.besoins.value()))}
                {said("Commune (code INSEE)", projet.commune.text().to_owned())}
                {said("Quartier prioritaire", quartier.to_owned())}
                {said("Demande pour", dispositif.unwrap_or_default())}
            </dl>
        </section>
    }
}

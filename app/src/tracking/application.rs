//! One application, for the person who applied: first what comes next, then what can be done.

use super::{
    FollowGesture, FollowNotice, follow_document,
    parts::{field, form_of, said},
};
use crate::meeting::ProposedMeeting;
use leptos::prelude::*;
use shared::{candidature::IssueDuProjet, words::telephone_read};

/// An application, in words.
#[derive(Clone, Debug, Default)]
pub struct FollowedApplication {
    pub reference: String,
    /// The link that opens it, to be sent back by each form.
    pub link: String,
    pub structure: String,
    pub constat: String,
    pub ensuite: String,
    /// Why the structure did not take it on, if it said so.
    pub motif: Option<&'static str>,
    pub steps: Vec<FollowedStep>,
    pub appointment: Option<FollowedAppointment>,
    /// To whom, by what way, when.
    pub delivery: String,
    /// How the person hears of changes.
    pub avis: &'static str,
    /// The link of what it became at another structure.
    pub next: Option<String>,
    pub others: Vec<ProposedMeeting>,
    /// Whether to look for another structure.
    pub elsewhere: bool,
    /// What happened, and when.
    pub history: Vec<(&'static str, String)>,
    pub contact: FollowedContact,
    pub kept_until: String,
    pub withdrawn: bool,
    pub news: FollowedNews,
}

/// A step of the strip.
#[derive(Clone, Debug, Default)]
pub struct FollowedStep {
    pub label: &'static str,
    pub done: bool,
    pub current: bool,
    pub when: Option<String>,
}

#[derive(Clone, Debug, Default)]
pub struct FollowedAppointment {
    pub when: String,
    pub minutes: u32,
    pub lieu: Option<String>,
    pub telephone: Option<String>,
    pub visio: Option<String>,
    pub apporter: Option<String>,
}

#[derive(Clone, Debug, Default)]
pub struct FollowedContact {
    pub telephone: String,
    pub courriel: String,
    pub preferred: String,
}

/// Whether the person is asked later what became of the project.
#[derive(Clone, Debug, Default)]
pub struct FollowedNews {
    /// Whether there is a way to ask them.
    pub possible: bool,
    pub agreed: bool,
    /// Whether they are asked now.
    pub asked: bool,
    pub told: Option<IssueDuProjet>,
}

pub fn application_page(application: FollowedApplication, notice: Option<FollowNotice>) -> String {
    follow_document("Guichet : ma demande", move || {
        let link = &application.link;
        view! {
                {said(notice)}
                {question(&application.news, link)}
                {next_step(&application)}
                {application.appointment.clone().map(|a| appointment(a, link))}
                {others(&application)}
                {delivery(&application)}
                {tools(&application)}
        }
    })
}

fn next_step(application: &FollowedApplication) -> impl IntoView + use<> {
    let steps = application.steps.clone().into_iter().map(|step| {
        let class = match (step.done, step.current) {
            (_, true) => "courante",
            (true, _) => "faite",
            _ => "a-venir",
        };
        let state = match (step.done, step.current) {
            (_, true) => "maintenant : ",
            (true, _) => "fait : ",
            _ => "ensuite : ",
        };
        view! {
            <li class=class aria-current=step.current.then_some("step")>
                <span class="invisible">{state}</span>
                <strong>{step.label}</strong>
                {step.when.map(|when| view! { <small>{when}</small> })}
            </li>
        }
    });
    let motif = application
        .motif
        .map(|motif| view! { <p>"Sa raison : "{motif}"."</p> });
    let next = application.next.clone().map(|next| {
        view! { <p><a class="bouton" href=next>"Suivre la demande transmise"</a></p> }
    });
    view! {
        <h1>{application.constat.clone()}</h1>
        <p class="chapeau">{application.ensuite.clone()}</p>
        {motif}
        {next}
        <ol class="etapes">{steps.collect_view()}</ol>
    }
}

fn appointment(appointment: FollowedAppointment, link: &str) -> impl IntoView + use<> {
    let FollowedAppointment {
        when,
        minutes,
        lieu,
        telephone,
        visio,
        apporter,
    } = appointment;
    let phone = telephone.map(|number| {
        let href = format!("tel:{number}");
        view! { <div><dt>"Au téléphone"</dt><dd><a href=href>{telephone_read(&number)}</a></dd></div> }
    });
    let call = visio.map(|url| {
        let href = url.clone();
        view! { <div><dt>"En visio"</dt><dd><a href=href rel="noreferrer">{url}</a></dd></div> }
    });
    view! {
        <section class="rendez-vous" aria-labelledby="rendez-vous">
            <h2 id="rendez-vous">"Votre rendez-vous"</h2>
            <p class="quand">{when}</p>
            <dl>
                <div><dt>"Durée"</dt><dd>{minutes}" minutes"</dd></div>
                {lieu.map(|lieu| view! { <div><dt>"Où"</dt><dd class="lignes">{lieu}</dd></div> })}
                {phone}
                {call}
                {apporter
                    .map(|texte| view! { <div><dt>"À apporter"</dt><dd class="lignes">{texte}</dd></div> })}
            </dl>
            {form_of(
                FollowGesture::Agenda,
                link,
                view! { <button>"Mettre dans mon agenda"</button> },
            )}
        </section>
    }
}

fn others(application: &FollowedApplication) -> impl IntoView + use<> {
    if application.others.is_empty() {
        return application
            .elsewhere
            .then(|| view! { <p><a class="bouton" href="/">"Chercher une autre structure"</a></p> })
            .into_any();
    }
    let cards = application.others.clone().into_iter().map(other);
    view! {
        <section aria-labelledby="a-qui">
            <h2 id="a-qui">"À qui vous adresser maintenant"</h2>
            <ol class="autres">{cards.collect_view()}</ol>
            <p class="doux">
                "Choisies d’après votre projet, et rien d’autre. Elles ne savent rien de vous tant \
                 que vous ne leur écrivez pas."
            </p>
        </section>
    }
    .into_any()
}

fn other(other: ProposedMeeting) -> impl IntoView {
    let write = format!("/ecrire?structure={}#candidature", other.id);
    let write = other
        .joignable
        .then(|| view! { <p><a href=write>"Lui envoyer une demande"</a></p> }.into_any());
    other.view(write)
}

fn delivery(application: &FollowedApplication) -> impl IntoView + use<> {
    view! {
        <section aria-labelledby="envoi">
            <h2 id="envoi">"Votre demande"</h2>
            <dl>
                <div><dt>"À qui"</dt><dd>{application.structure.clone()}</dd></div>
                <div><dt>"Remise"</dt><dd>{application.delivery.clone()}</dd></div>
                <div><dt>"Vous prévenir"</dt><dd>{application.avis}</dd></div>
                <div><dt>"Référence"</dt><dd>{application.reference.clone()}</dd></div>
                <div>
                    <dt>"Conservée jusqu’au"</dt>
                    <dd>{application.kept_until.clone()}", si rien ne change."</dd>
                </div>
            </dl>
        </section>
    }
}

fn tools(application: &FollowedApplication) -> impl IntoView + use<> {
    let link = &application.link;
    let steps = application.history.iter().cloned();
    let steps = steps.map(|(label, when)| view! { <li>{label}" : "{when}</li> });
    view! {
        <section aria-labelledby="outils">
            <h2 id="outils">"Changer, retirer, effacer"</h2>
            <details>
                <summary>"Ce qui s’est passé"</summary>
                <ol>{steps.collect_view()}</ol>
            </details>
            <details>
                <summary>"Changer comment me joindre"</summary>
                {contact(&application.contact, link)}
            </details>
            {application.news.possible.then(|| news(&application.news, link))}
            {(!application.withdrawn).then(|| withdrawal(link))}
            <details>
                <summary>"Effacer toutes mes données"</summary>
                {form_of(
                    FollowGesture::Erase,
                    link,
                    view! {
                        <p>
                            "Ce que vous avez écrit disparaît tout de suite, pour toujours. \
                             Personne ne pourra le retrouver, nous non plus."
                        </p>
                        <button>"Oui, tout effacer"</button>
                    },
                )}
            </details>
        </section>
    }
}

fn withdrawal(link: &str) -> impl IntoView + use<> {
    view! {
        <details>
            <summary>"Retirer ma demande"</summary>
            {form_of(
                FollowGesture::Withdraw,
                link,
                view! {
                    <p>"La structure ne vous contactera plus pour cette demande."</p>
                    <button>"Oui, retirer"</button>
                },
            )}
        </details>
    }
}

/// The ways of being reached, with what each costs.
const WAYS: [(&str, &str); 4] = [
    ("telephone", "Qu’on m’appelle"),
    ("sms", "Qu’on m’écrive par SMS"),
    ("courriel", "Qu’on m’écrive par courriel"),
    ("whatsapp", "Qu’on m’écrive sur WhatsApp"),
];

fn contact(contact: &FollowedContact, link: &str) -> impl IntoView + use<> {
    let preferred = contact.preferred.clone();
    let ways = WAYS.map(|(value, label)| {
        let checked = value == preferred;
        view! {
            <label class="choix">
                <input type="radio" name="contact_prefere" value=value checked=checked/>
                <span>{label}</span>
            </label>
        }
    });
    form_of(
        FollowGesture::Correct,
        link,
        view! {
            {field("telephone", "telephone", "Téléphone", "tel", telephone_read(&contact.telephone))}
            {field("courriel", "courriel", "Adresse électronique", "email", contact.courriel.clone())}
            <p class="doux">"Un seul des deux suffit."</p>
            <fieldset>
                <legend>"D’abord"</legend>
                {ways.into_iter().collect_view()}
            </fieldset>
            <button>"Changer"</button>
        },
    )
}

fn news(news: &FollowedNews, link: &str) -> impl IntoView + use<> {
    let (value, words, button) = match news.agreed {
        true => (
            "non",
            "Nous vous demanderons où vous en êtes, 3 et 9 mois après votre demande.",
            "Ne plus me demander",
        ),
        false => (
            "oui",
            "Nous pouvons vous demander où vous en êtes, 3 et 9 mois après votre demande. Une \
             seule question, sans compte.",
            "Oui, demandez-moi",
        ),
    };
    view! {
        <details>
            <summary>"Donner de mes nouvelles plus tard"</summary>
            {form_of(
                FollowGesture::News,
                link,
                view! {
                    <p>{words}</p>
                    <button name="accord" value=value>{button}</button>
                },
            )}
        </details>
    }
}

/// What became of the project, in the person's words.
fn outcome_words(issue: IssueDuProjet) -> &'static str {
    match issue {
        IssueDuProjet::Cree => "J’ai créé mon activité",
        IssueDuProjet::Emploi => "J’ai trouvé un emploi",
        IssueDuProjet::Formation => "Je suis en formation",
        IssueDuProjet::Preparation => "Je prépare encore",
        IssueDuProjet::Arrete => "J’ai arrêté",
        IssueDuProjet::SansReponse => "Je préfère ne pas répondre",
    }
}

/// Asked in one tap, and answered anew as often as one likes.
fn question(news: &FollowedNews, link: &str) -> impl IntoView + use<> {
    news.asked.then(|| {
        let told = news.told;
        let answers = IssueDuProjet::ALL.iter().map(|issue| {
            let pressed = told == Some(*issue);
            view! {
                <button
                    class="second"
                    name="issue"
                    value=issue.as_str()
                    aria-pressed=pressed.then_some("true")
                >
                    {outcome_words(*issue)}
                </button>
            }
        });
        view! {
            <section class="question" aria-labelledby="ou-en-etes-vous">
                <h2 id="ou-en-etes-vous">"Où en est votre projet ?"</h2>
                {form_of(
                    FollowGesture::Outcome,
                    link,
                    view! { <p class="reponses">{answers.collect_view()}</p> },
                )}
            </section>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn followed() -> FollowedApplication {
        FollowedApplication {
            reference: "7KQM4TXC".into(),
            link: "/suivi/7KQM4TXC#secret".into(),
            structure: "<b>Maison</b>".into(),
            constat: "La structure a votre demande.".into(),
            appointment: Some(FollowedAppointment {
                lieu: Some("<img src=x onerror=alert(1)>".into()),
                ..FollowedAppointment::default()
            }),
            ..FollowedApplication::default()
        }
    }

    #[test]
    fn no_text_of_others_is_html_and_no_address_has_the_secret() {
        let page = application_page(followed(), None);
        assert!(!page.contains("<img") && !page.contains("<b>"));
        for attribute in ["href=\"", "action=\""] {
            for after in page.split(attribute).skip(1) {
                assert!(!after.split('"').next().unwrap().contains("secret"));
            }
        }
        assert!(!page.contains("<script"));
    }

    #[test]
    fn the_form_is_proposed_only_where_somebody_receives() {
        let page = |joignable| {
            let other = ProposedMeeting {
                joignable,
                ..ProposedMeeting::default()
            };
            let application = FollowedApplication {
                others: vec![other],
                ..followed()
            };
            application_page(application, None)
        };
        assert!(page(true).contains("Lui envoyer une demande"));
        assert!(!page(false).contains("Lui envoyer une demande"));
    }

    #[test]
    fn texts_that_try_to_run_open_no_tag_in_any_field() {
        let file = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../tests/security/scripts.json"
        );
        let file = std::fs::read_to_string(file).unwrap();
        let parts: Vec<&str> = file.split('"').collect();
        assert!(parts.len() > 100);
        let page = |text: &str| {
            let said = || text.to_owned();
            let some = || Some(said());
            let other = ProposedMeeting {
                id: said(),
                name: said(),
                title: said(),
                welcome: said(),
                reasons: vec![said()],
                place: said(),
                practical: vec![said()],
                page: said(),
                joignable: true,
                telephone: some(),
                courriel: some(),
                site: some(),
            };
            let appointment = FollowedAppointment {
                when: said(),
                minutes: 1,
                lieu: some(),
                telephone: some(),
                visio: some(),
                apporter: some(),
            };
            let application = FollowedApplication {
                reference: said(),
                link: said(),
                structure: said(),
                constat: said(),
                ensuite: said(),
                appointment: Some(appointment),
                delivery: said(),
                others: vec![other],
                contact: FollowedContact {
                    telephone: said(),
                    courriel: said(),
                    preferred: said(),
                },
                kept_until: said(),
                ..followed()
            };
            application_page(application, Some(FollowNotice::fault(text)))
        };
        let expect = tags(&page("x"));
        for text in parts {
            for text in [format!("x{text}"), format!("x\"{text}'")] {
                assert_eq!(tags(&page(&text)), expect, "{text}");
            }
        }
    }

    /// The tags of a page, without what is between quotes.
    fn tags(page: &str) -> Vec<String> {
        let (mut tags, mut quoted, mut tag) = (Vec::new(), false, None::<String>);
        for letter in page.chars() {
            match (&mut tag, letter) {
                (None, '<') => tag = Some(String::new()),
                (None, _) => {}
                (Some(_), '"') => quoted = !quoted,
                (Some(_), '>') if !quoted => tags.extend(tag.take()),
                (Some(open), _) if !quoted => open.push(letter),
                (Some(_), _) => {}
            }
        }
        tags
    }

    #[test]
    fn the_question_is_put_only_when_it_is_time() {
        let page = |asked| {
            let news = FollowedNews {
                asked,
                ..FollowedNews::default()
            };
            application_page(FollowedApplication { news, ..followed() }, None)
        };
        assert!(page(true).contains("Où en est votre projet"));
        assert!(!page(false).contains("Où en est votre projet"));
    }
}

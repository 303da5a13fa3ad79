//! The screens: one idea at a time.

use super::{
    FormState, FormStep,
    fields::{FormField, TextInput, field_at, fields},
    sending::DepositReceipt,
};
use crate::{
    later::Later,
    network::FetchError,
    parts::{Sign, SignShape},
    prelude::*,
    words::fill_template,
};
use leptos::{either::Either, ev};
use shared::{
    candidature::{CandidatureForm, Given, RESUME_LENGTH},
    situation::Field as SituationField,
    words::value,
};

/// The element, in its first state.
#[component]
pub(super) fn Screen(state: FormState) -> impl IntoView {
    let words = state.words;
    let after = move |step| match step {
        // Before all these, below.
        FormStep::HomePage => ().into_any(),
        FormStep::Prescripteur => view! { <PrescripteurStep state /> }.into_any(),
        FormStep::Person => view! { <PersonStep state /> }.into_any(),
        FormStep::Contact => view! { <ContactStep state /> }.into_any(),
        FormStep::Projet => {
            view! { <Step state title=words.projet help=words.projet_help /> }.into_any()
        }
        FormStep::Summary => view! { <Summary state /> }.into_any(),
        FormStep::Sending => view! { <Title state>{words.sending}</Title> }.into_any(),
        FormStep::Verification => view! {
            <Title state>{words.verification}</Title>
            <p>{words.verification_help}</p>
        }
        .into_any(),
        FormStep::Waiting(error) => view! { <Waiting state error /> }.into_any(),
        FormStep::Refused(text) => view! {
            <Title state>{words.refusal}</Title>
            <p>{text}</p>
            <div class="pas"><Back state /></div>
        }
        .into_any(),
        FormStep::Received(receipt) => view! { <Receipt state receipt /> }.into_any(),
    };
    let screen = move || match state.step.get() {
        FormStep::HomePage => Either::Left(view! { <HomePage state /> }),
        step => Either::Right(Later(after(step))),
    };
    view! { <div><div class="etape">{screen}</div></div> }
}

/// The heading, which takes the focus when the screen changes.
#[component]
fn Title<C: IntoView + 'static>(state: FormState, children: TypedChildren<C>) -> impl IntoView {
    view! {
        <h2 class="question" id="titre" part="titre" tabindex="-1" node_ref=state.title>
            {children.into_inner()()}
        </h2>
    }
}

#[component]
fn Back(state: FormState) -> impl IntoView {
    view! { <button type="button" on:click=move |_| state.go_back()>{state.words.back}</button> }
}

/// Something that is so or not.
#[component]
fn Toggle(
    state: FormState,
    word: &'static str,
    is_so: impl Fn(&CandidatureForm) -> bool + Send + 'static,
    press: impl Fn(&mut CandidatureForm) + 'static,
) -> impl IntoView {
    view! {
        <button
            class="choix"
            part="choix"
            type="button"
            aria-pressed=move || state.form.with(&is_so).to_string()
            on:click=move |_| state.form.update(&press)
        >
            <span>{word}</span>
        </button>
    }
}

#[component]
fn HomePage(state: FormState) -> impl IntoView {
    let words = state.words;
    let is_chosen = Memo::new(move |_| !state.form.read().structure.text().is_empty());
    move || match is_chosen.get() {
        false => Either::Left(view! {
            <Title state>{words.title}</Title>
            <p class="aide">{words.without_structure}</p>
        }),
        true => Either::Right(view! { <Addressed state /> }),
    }
}

/// Whom one writes to, and how to begin.
#[component]
fn Addressed(state: FormState) -> impl IntoView {
    let words = state.words;
    let to_whom = move || fill_template(words.to_whom, &[("nom", &state.structure_name.read())]);
    view! {
        <Title state>{to_whom}</Title>
        <p class="aide">{words.aide}</p>
        <div class="pas">
            <button class="principal" type="button" on:click=move |_| state.begin(false)>
                {words.begin_label}
            </button>
            <button type="button" on:click=move |_| state.begin(true)>
                {words.help_someone}
            </button>
            {move || state.draft.get().then(|| Later(view! { <Draft state /> }))}
        </div>
        <Notice state />
    }
}

/// What can be done with a draft that is kept.
#[component]
fn Draft(state: FormState) -> impl IntoView {
    let words = state.words;
    view! {
        <button type="button" on:click=move |_| state.resume_draft()>
            {words.resume_label}
        </button>
        <button class="discret" type="button" on:click=move |_| state.forget_draft()>
            {words.forget_label}
        </button>
    }
}

/// A step: its heading, what is wrong, its fields, and where to go from there.
#[component]
fn Step(
    state: FormState,
    title: &'static str,
    #[prop(optional)] help: &'static str,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let words = state.words;
    let step = state.step.get_untracked();
    let fields = fields(words)
        .into_iter()
        .filter(|field| field.step == step)
        .map(|field| view! { <Field state field /> })
        .collect_view();
    let go_on = move |event: ev::SubmitEvent| {
        event.prevent_default();
        state.go_on();
    };
    let keep_label = move || match state.draft.get() {
        true => words.keep,
        false => words.keep_label,
    };
    view! {
        <form novalidate class="formulaire" on:submit=go_on>
            <Title state>{title}</Title>
            <p class="aide" hidden=help.is_empty()>{help}</p>
            <Faults state />
            {fields}
            {children.map(|children| children())}
            <div class="pas">
                <button class="principal" type="submit">{words.go_on_label}</button>
                <Back state />
                <button class="discret" type="button" on:click=move |_| state.keep_draft()>
                    {keep_label}
                </button>
            </div>
        </form>
    }
}

/// What is wrong, each a step away from its field, in the same words.
#[component]
fn Faults(state: FormState) -> impl IntoView {
    let row = move |fault: super::FormFault| {
        let Some(field) = field_at(state.words, &fault.at) else {
            return view! { <li>{fault.text}</li> }.into_any();
        };
        let text = [field.label, " : ", &fault.text].concat();
        view! {
            <li>
                <button class="discret" type="button" on:click=move |_| state.go_to(&field)>
                    {text}
                </button>
            </li>
        }
        .into_any()
    };
    view! {
        <div
            class="fautes"
            id="fautes"
            role="alert"
            tabindex="-1"
            hidden=move || state.faults.read().is_empty()
            node_ref=state.fault_list
        >
            <b>{state.words.faults}</b>
            <ul>{move || state.faults.get().into_iter().map(row).collect_view()}</ul>
        </div>
    }
}

/// A labelled text, with what is wrong with it.
#[component]
fn Field(state: FormState, field: FormField) -> impl IntoView {
    let (id, at, of) = (field.id(), field.at, field.of);
    let fault = move || {
        let faults = state.faults.read();
        let fault = faults.iter().find(|fault| fault.at == at);
        fault.map(|fault| fault.text.clone())
    };
    let fault_id = ["faute-", id].concat();
    let described_by = fault_id.clone();
    let common = view! {
        <{..}
            class="case"
            part="champ"
            id=id
            aria-invalid=move || fault().is_some().to_string()
            aria-describedby=move || fault().map(|_| described_by.clone())
            prop:value=of(&mut state.form.get_untracked()).text().to_owned()
            on:input=move |event| {
                let text = event_target_value(&event);
                state.form.update(|form| *of(form) = text.into());
            }
        />
    };
    let (kind, keyboard, autocomplete) = match field.input {
        TextInput::Line(autocomplete) => ("text", "text", autocomplete),
        TextInput::Telephone => ("tel", "tel", "tel"),
        TextInput::Courriel => ("text", "email", "email"),
        TextInput::Paragraph => ("text", "text", "off"),
    };
    let input = match field.input {
        TextInput::Paragraph => {
            let maxlength = RESUME_LENGTH.1.to_string();
            view! { <textarea {..common} rows="6" maxlength=maxlength></textarea> }.into_any()
        }
        _ => view! { <input {..common} type=kind inputmode=keyboard autocomplete=autocomplete /> }
            .into_any(),
    };
    view! {
        <div class="ligne">
            <label for=id>{field.label}</label>
            {input}
            <p class="avis" id=fault_id hidden=move || fault().is_none()>{fault}</p>
        </div>
    }
}

const YES: Given<bool> = Given::Value(true);

fn flip(said: &mut Given<bool>) {
    *said = (*said != YES).into();
}

#[component]
fn PrescripteurStep(state: FormState) -> impl IntoView {
    let words = state.words;
    let agrees = |form: &CandidatureForm| {
        let helper = form.prescripteur.value();
        helper.is_some_and(|helper| helper.accord_du_candidat == YES)
    };
    let press =
        |form: &mut CandidatureForm| flip(&mut form.prescripteur.or_blank().accord_du_candidat);
    view! {
        <Step state title=words.prescripteur help=words.prescripteur_help>
            <Toggle state word=words.accord is_so=agrees press />
        </Step>
    }
}

#[component]
fn PersonStep(state: FormState) -> impl IntoView {
    let fill = move |event| {
        state
            .trap
            .set_value(!event_target_value::<ev::Event>(&event).is_empty())
    };
    view! {
        <Step state title=state.words.person>
            // Nobody sees it, nor hears of it: only a program fills it in.
            <div class="piege" aria-hidden="true">
                <input
                    id="site-web"
                    type="text"
                    tabindex="-1"
                    autocomplete="off"
                    aria-hidden="true"
                    on:input=fill
                />
            </div>
        </Step>
    }
}

#[component]
fn ContactStep(state: FormState) -> impl IntoView {
    let words = state.words;
    let contact = move |(rank, contact): (usize, &'static str)| {
        let is_so = move |form: &CandidatureForm| {
            let candidat = form.candidat.value();
            candidat.is_some_and(|candidat| candidat.contact_prefere.text() == contact)
        };
        let press = move |form: &mut CandidatureForm| {
            let chosen = (!is_so(form)).then(|| contact.to_owned());
            form.candidat.or_blank().contact_prefere = chosen.into();
        };
        view! { <Toggle state word=value(SituationField::Contact, rank) is_so press /> }
    };
    let creneau = move |(rank, creneau): (usize, &'static str)| {
        let is_so = move |form: &CandidatureForm| {
            let candidat = form.candidat.value();
            let creneaux = candidat.and_then(|candidat| candidat.creneaux.value());
            creneaux.is_some_and(|creneaux| creneaux.iter().any(|other| other == creneau))
        };
        let press = move |form: &mut CandidatureForm| {
            let is_chosen = is_so(form);
            let creneaux = form.candidat.or_blank().creneaux.or_blank();
            match is_chosen {
                true => creneaux.retain(|other| other != creneau),
                false => creneaux.push(creneau.to_owned()),
            }
        };
        view! { <Toggle state word=value(SituationField::Horaires, rank) is_so press /> }
    };
    let values = |field: SituationField| field.values().iter().copied().enumerate();
    view! {
        <Step state title=words.contact help=words.contact_help>
            <fieldset>
                <legend>{words.preferred}</legend>
                <div class="reponses">
                    {values(SituationField::Contact).map(contact).collect_view()}
                </div>
            </fieldset>
            <fieldset>
                <legend>{words.creneaux}</legend>
                <div class="reponses">
                    {values(SituationField::Horaires).map(creneau).collect_view()}
                </div>
            </fieldset>
        </Step>
    }
}

/// All of it, each thing a step away from being changed or taken off.
#[component]
fn Summary(state: FormState) -> impl IntoView {
    let words = state.words;
    let mut form = state.form.get_untracked();
    let helps = form.prescripteur.value().is_some();
    let mut texts = Vec::new();
    for FormField {
        of, step, label, ..
    } in fields(words)
    {
        if helps || step != FormStep::Prescripteur {
            texts.push((label, of(&mut form).text().to_owned(), step));
        }
    }
    let contact = form.candidat.or_blank().contact_prefere.text();
    let contacts = SituationField::Contact.values();
    if let Some(rank) = contacts.iter().position(|other| *other == contact) {
        let word = value(SituationField::Contact, rank).to_owned();
        texts.push((words.preferred, word, FormStep::Contact));
    }
    let rows = texts.into_iter().map(|(name, text, step)| {
        view! {
            <Row name text>
                <button class="discret" type="button" on:click=move |_| state.edit(step.clone())>
                    {words.edit}
                </button>
            </Row>
        }
    });
    let remove = move |change: fn(&mut CandidatureForm)| {
        view! {
            <button class="discret" type="button" on:click=move |_| state.remove(change)>
                {words.remove_label}
            </button>
        }
    };
    let dispositif = move || state.form.read().dispositif.text().to_owned();
    let verdict = move || match state.form.read().qpv.value() {
        Some(_) => words.joined_verdict,
        None => "",
    };
    view! {
        <Title state>{words.summary}</Title>
        <Faults state />
        <dl>
            <Row name=words.structure text=state.structure_name.get_untracked() />
            {move || view! {
                <Row name=words.dispositif text=dispositif()>
                    {remove(|form| form.dispositif = Given::Absent)}
                </Row>
            }}
            {rows.collect_view()}
            {move || view! {
                <Row name=words.verdict text=verdict()>
                    {remove(|form| form.qpv = Given::Absent)}
                </Row>
            }}
        </dl>
        <Notice state />
        <Toggle
            state
            word=words.parsed
            is_so=|form| form.information_lue == YES
            press=|form| flip(&mut form.information_lue)
        />
        <div class="pas">
            <button class="principal" type="button" on:click=move |_| state.submit()>
                {words.submit_label}
            </button>
            <Back state />
        </div>
    }
}

/// Something that was said, and what may be done of it; nothing when it was not.
#[component]
fn Row(
    name: &'static str,
    #[prop(into)] text: String,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let buttons = children.map(|children| children());
    let is_said = !text.trim().is_empty();
    is_said.then(|| view! { <div><dt>{name}</dt><dd>{text}" "{buttons}</dd></div> })
}

/// What becomes of the data: two taps away at most, from the first screen on.
#[component]
fn Notice(state: FormState) -> impl IntoView {
    let words = state.words;
    let is_open = RwSignal::new(false);
    let points = move || {
        let stated = |name, fallback: &str| {
            let stated = state.element.attribute(name);
            stated.unwrap_or_else(|| fallback.to_owned())
        };
        let controller = stated("responsable", words.unknown_controller);
        let dpo = stated("dpo", words.unknown_dpo);
        let structure = state.structure_name.read();
        let values = [
            ("responsable", controller.as_str()),
            ("dpo", &dpo),
            ("structure", &structure),
        ];
        let points = words.notice.split('|');
        let points = points.map(|template| fill_template(template, &values));
        points
            .map(|point| view! { <li>{point}</li> })
            .collect_view()
    };
    view! {
        <div class="notice" part="notice">
            <button
                class="discret"
                type="button"
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
            >
                {words.notice_title}
            </button>
            <ul hidden=move || !is_open.get()>{move || Later(points())}</ul>
        </div>
    }
}

#[component]
fn Waiting(state: FormState, error: FetchError) -> impl IntoView {
    let words = state.words;
    let phrase = match error {
        FetchError::Offline => words.offline,
        _ => words.unreachable,
    };
    view! {
        <Title state>{words.not_sent}</Title>
        <p>{phrase}</p>
        <p>{words.only_once}</p>
        <div class="pas">
            <button class="principal" type="button" on:click=move |_| state.send()>
                {words.send_again}
            </button>
        </div>
    }
}

#[component]
fn Receipt(state: FormState, receipt: DepositReceipt) -> impl IntoView {
    let words = state.words;
    let DepositReceipt {
        reference,
        suivi,
        recu,
    } = receipt;
    let encoded = |text: &str| String::from(js_sys::encode_uri_component(text));
    let (subject, body) = (encoded(words.subject), encoded(&suivi));
    let courriel = ["mailto:?subject=", &subject, "&body=", &body].concat();
    let name = state.structure_name.get_untracked();
    let link = |href: String, word: &'static str| {
        view! { <a class="lien" rel="noreferrer noopener" target="_blank" href=href>{word}</a> }
    };
    view! {
        <Title state><SignShape sign=Sign::Yes />{words.receipt}</Title>
        <p class="reference" part="reference">
            {fill_template(words.reference, &[("reference", &reference)])}
        </p>
        <p>{fill_template(words.receipt_follow_up, &[("nom", &name)])}</p>
        <p class="aide">{words.keep_help}</p>
        <div class="pas">
            {link(suivi.clone(), words.follow_label)}
            {link(courriel, words.send_me)}
            <button type="button" on:click=move |_| state.print()>{words.print_label}</button>
        </div>
        <details>
            <summary>{words.signed_receipt}</summary>
            <code>{recu}</code>
        </details>
        <p class="imprime">{suivi}</p>
    }
}

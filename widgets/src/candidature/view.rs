//! The screens: one idea at a time.
//!
//! A part that many screens have is of one type, whatever it says and does: each type of
//! view is compiled anew.

use super::{
    FormFault, FormState, FormStep,
    fields::{FormChoice, FormField, TextInput, field_at, fields},
    sending::DepositReceipt,
};
use crate::{
    any_view::apart,
    later::Later,
    network::FetchError,
    parts::{Sign, SignShape},
    prelude::*,
    words::fill_template,
};
use leptos::{either::Either, ev};
use shared::{
    candidature::{CandidatureForm, Given, Projet, RESUME_LENGTH},
    embed::attributes,
    situation::Field as SituationField,
    words::{VALEURS, value},
};

/// The element, in its first state.
#[component]
pub(super) fn Screen(state: FormState) -> impl IntoView {
    let screen = move || match state.step.get() {
        // Not by the form, which changes for many a reason: one that is addressed has a name.
        FormStep::HomePage => {
            let name = state.structure_name.get();
            Either::Left(view! { <HomePage state name /> })
        }
        step => Either::Right(Later(after(state, step))),
    };
    view! { <div><div class="etape">{screen}</div></div> }
}

/// What comes after the first screen.
fn after(state: FormState, step: FormStep) -> AnyView {
    let words = state.words;
    match step {
        // Before all these, above.
        FormStep::HomePage => ().into_any(),
        FormStep::Prescripteur => {
            let agreement = view! {
                <Toggle state word=words.accord choice=FormChoice::Agreement />
            };
            apart(view! {
                <Step
                    state
                    title=words.prescripteur
                    help=words.prescripteur_help
                    more=vec![apart(agreement)]
                />
            })
        }
        FormStep::Person => apart(view! { <PersonStep state /> }),
        FormStep::Contact => apart(view! { <ContactStep state /> }),
        FormStep::Projet => {
            apart(view! { <Step state title=words.projet help=words.projet_help /> })
        }
        FormStep::Summary => apart(view! { <Summary state /> }),
        FormStep::Closed => apart(view! { <Closed state /> }),
        FormStep::Sending => apart(view! { <Message state title=words.sending /> }),
        FormStep::Verification => {
            let said = vec![words.verification_help.to_owned()];
            apart(view! { <Message state title=words.verification said /> })
        }
        FormStep::Waiting(error) => {
            let phrase = match error {
                FetchError::Offline => words.offline,
                _ => words.unreachable,
            };
            let said = [phrase, words.only_once].map(str::to_owned).to_vec();
            let button = FormButton::principal(words.send_again, FormState::send);
            apart(view! { <Message state title=words.not_sent said button /> })
        }
        FormStep::Refused(text) => {
            let button = FormButton::plain(words.back, FormState::go_back);
            apart(view! { <Message state title=words.refusal said=vec![text] button /> })
        }
        FormStep::Received(receipt) => apart(view! { <Receipt state receipt /> }),
    }
}

/// A button: what it says, how it looks, what it does.
struct FormButton {
    word: String,
    class: &'static str,
    press: Box<dyn Fn(FormState) + Send>,
}

impl FormButton {
    fn new(word: &str, class: &'static str, press: impl Fn(FormState) + Send + 'static) -> Self {
        Self {
            word: word.to_owned(),
            class,
            press: Box::new(press),
        }
    }

    fn principal(word: &str, press: fn(FormState)) -> Self {
        Self::new(word, "principal", press)
    }

    fn plain(word: &str, press: fn(FormState)) -> Self {
        Self::new(word, "simple", press)
    }

    fn discreet(word: &str, press: impl Fn(FormState) + Send + 'static) -> Self {
        Self::new(word, "discret", press)
    }
}

#[component]
fn Press(state: FormState, button: FormButton) -> impl IntoView {
    let FormButton { word, class, press } = button;
    view! { <button class=class type="button" on:click=move |_| press(state)>{word}</button> }
}

/// The heading, which takes the focus when the screen changes.
#[component]
fn Title(state: FormState, #[prop(into)] text: String) -> impl IntoView {
    view! {
        <h2 class="question" id="titre" part="titre" tabindex="-1" node_ref=state.title>
            {text}
        </h2>
    }
}

/// A screen that says something, and what may be done of it.
#[component]
fn Message(
    state: FormState,
    title: &'static str,
    #[prop(optional)] said: Vec<String>,
    #[prop(optional)] button: Option<FormButton>,
) -> impl IntoView {
    let said = said.into_iter().map(|text| view! { <p>{text}</p> });
    view! {
        <div class="etape">
            <Title state text=title />
            {said.collect_view()}
            <div class="pas">{button.map(|button| view! { <Press state button /> })}</div>
        </div>
    }
}

/// Nobody receives what would be written, which is said before it is; and where to look.
#[component]
fn Closed(state: FormState) -> impl IntoView {
    let words = state.words;
    let settings = state.element.settings.read_untracked();
    view! {
        <div class="etape">
            <Title state text=words.closed />
            <p>{words.closed_help}</p>
            <div class="pas">
                <a class="lien" rel="noreferrer noopener" target="_blank" href=[&settings.api, "/aide"].concat()>
                    {words.find_other_label}
                </a>
            </div>
        </div>
    }
}

/// Something that is so or not.
#[component]
fn Toggle(state: FormState, word: &'static str, choice: FormChoice) -> impl IntoView {
    view! {
        <button
            class="choix"
            part="choix"
            type="button"
            aria-pressed=move || state.form.with(|form| choice.is_made(form)).to_string()
            on:click=move |_| state.form.update(|form| choice.flip(form))
        >
            <span>{word}</span>
        </button>
    }
}

/// Whom one writes to, and how to begin; or that nobody was chosen yet.
#[component]
fn HomePage(state: FormState, name: String) -> impl IntoView {
    let words = state.words;
    let is_addressed = !name.is_empty();
    let (title, said) = match is_addressed {
        true => (fill_template(words.to_whom, &[("nom", &name)]), words.aide),
        false => (words.title.to_owned(), words.without_structure),
    };
    view! {
        <Title state text=title />
        <p class="aide">{said}</p>
        {is_addressed.then(|| view! { <Beginning state /> })}
    }
}

#[component]
fn Beginning(state: FormState) -> impl IntoView {
    let words = state.words;
    let begin = FormButton::principal(words.begin_label, |state| state.begin(false));
    let help = FormButton::plain(words.help_someone, |state| state.begin(true));
    view! {
        <div class="pas">
            <Press state button=begin />
            <Press state button=help />
            {move || Later(draft(state))}
        </div>
        <Notice state />
    }
}

/// What can be done with a draft, if one is kept.
fn draft(state: FormState) -> AnyView {
    let words = state.words;
    let is_kept = state.draft.get();
    let buttons = [
        FormButton::plain(words.resume_label, FormState::resume_draft),
        FormButton::discreet(words.forget_label, FormState::forget_draft),
    ];
    let buttons = buttons.into_iter().filter(|_| is_kept);
    let buttons = buttons.map(|button| apart(view! { <Press state button /> }));
    buttons.collect_view().into_any()
}

/// A step: its heading, what is wrong, its fields, and where to go from there.
#[component]
fn Step(
    state: FormState,
    title: &'static str,
    #[prop(optional)] help: &'static str,
    #[prop(optional)] more: Vec<AnyView>,
) -> AnyView {
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
    let keep = move || {
        let word = match state.draft.get() {
            true => words.keep,
            false => words.keep_label,
        };
        let button = FormButton::discreet(word, FormState::keep_draft);
        apart(view! { <Press state button /> })
    };
    apart(view! {
        <form novalidate class="formulaire" on:submit=go_on>
            <Title state text=title />
            <p class="aide" hidden=help.is_empty()>{help}</p>
            <Faults state />
            {fields}
            {more}
            <div class="pas">
                <button class="principal" type="submit">{words.go_on_label}</button>
                <Press state button=FormButton::plain(words.back, FormState::go_back) />
                {keep}
            </div>
        </form>
    })
}

/// What is wrong, each a step away from its field, in the same words.
#[component]
fn Faults(state: FormState) -> AnyView {
    let row = move |FormFault { at, text }: FormFault| {
        let Some(field) = field_at(state.words, &at) else {
            return apart(view! { <li>{text}</li> });
        };
        let text = [field.label, " : ", &text].concat();
        let button = FormButton::discreet(&text, move |state| state.go_to(&field));
        apart(view! { <li><Press state button /></li> })
    };
    apart(view! {
        <div
            class="fautes"
            id="fautes"
            role="alert"
            tabindex="-1"
            hidden=move || state.faults.read().is_empty()
            node_ref=state.fault_list
        >
            <b>{state.words.faults}</b>
            <ul>{move || state.faults.get().into_iter().map(row).collect_view().into_any()}</ul>
        </div>
    })
}

/// A labelled text, with what is wrong with it.
#[component]
fn Field(state: FormState, field: FormField) -> AnyView {
    let (id, at, of) = (field.id(), field.at, field.of);
    let fault = move || {
        let faults = state.faults.read();
        let fault = faults.iter().find(|fault| fault.at == at);
        fault.map_or_else(String::new, |fault| fault.text.clone())
    };
    let fault_id = ["faute-", id].concat();
    let common = view! {
        <{..}
            class="case"
            part="champ"
            id=id
            aria-invalid=move || (!fault().is_empty()).to_string()
            aria-describedby=fault_id.clone()
            prop:value=of(&mut state.form.get_untracked()).text().to_owned()
            on:input=move |event| {
                let text = event_target_value(&event);
                state.form.update(|form| *of(form) = text.into());
            }
            // Of what fills forms in, some says that a field changed and nothing else.
            on:change=move |event| {
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
            apart(view! { <textarea {..common} rows="6" maxlength=maxlength></textarea> })
        }
        _ => apart(view! {
            <input {..common} type=kind inputmode=keyboard autocomplete=autocomplete />
        }),
    };
    apart(view! {
        <div class="ligne">
            <label for=id>{field.label}</label>
            {input}
            <p class="avis" id=fault_id hidden=move || fault().is_empty()>{fault}</p>
        </div>
    })
}

#[component]
fn PersonStep(state: FormState) -> impl IntoView {
    let fill = move |event| {
        let is_filled = !event_target_value::<ev::Event>(&event).is_empty();
        state.record.update_value(|record| record.trap = is_filled);
    };
    // Nobody sees it, nor hears of it: only a program fills it in.
    let trap = view! {
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
    };
    view! { <Step state title=state.words.person more=vec![apart(trap)] /> }
}

#[component]
fn ContactStep(state: FormState) -> impl IntoView {
    let words = state.words;
    let said = state.element.language.words(&VALEURS);
    let group = move |title: &'static str, field: SituationField| {
        let choice = match field {
            SituationField::Contact => FormChoice::Contact,
            _ => FormChoice::Creneau,
        };
        let values = field.values().iter().copied().enumerate();
        let toggles = values.map(|(rank, text)| {
            apart(view! { <Toggle state word=value(said, field, rank) choice=choice(text) /> })
        });
        apart(view! {
            <fieldset>
                <legend>{title}</legend>
                <div class="reponses">{toggles.collect_view()}</div>
            </fieldset>
        })
    };
    let groups = vec![
        group(words.preferred, SituationField::Contact),
        group(words.creneaux, SituationField::Horaires),
    ];
    view! { <Step state title=words.contact help=words.contact_help more=groups /> }
}

/// All of it, each thing a step away from being changed or taken off.
#[component]
fn Summary(state: FormState) -> impl IntoView {
    let words = state.words;
    view! {
        <div class="etape">
            <Title state text=words.summary />
            <Faults state />
            <dl>{move || summary_rows(state)}</dl>
            <Notice state />
            <Toggle state word=words.transmission choice=FormChoice::Transmission />
            <Toggle state word=words.parsed choice=FormChoice::Information />
            <div class="pas">
                <Press state button=FormButton::principal(words.submit_label, FormState::submit) />
                <Press state button=FormButton::plain(words.back, FormState::go_back) />
            </div>
        </div>
    }
}

/// What was said and joined, and what may be done of each; nothing of what was not.
fn summary_rows(state: FormState) -> AnyView {
    let words = state.words;
    let mut form = state.form.get();
    let edit =
        |step: FormStep| FormButton::discreet(words.edit, move |state| state.edit(step.clone()));
    let remove = |change: fn(&mut CandidatureForm)| {
        FormButton::discreet(words.remove_label, move |state| state.remove(change))
    };
    let mut rows = vec![(words.structure, state.structure_name.get_untracked(), None)];
    if !form.dispositif.text().is_empty() {
        // By its name, which a page that names a scheme does not always say.
        let name = state.dispositif_name.get_untracked();
        let name = if name.is_empty() {
            words.this_dispositif.to_owned()
        } else {
            name
        };
        let remove = remove(|form| form.dispositif = Given::Absent);
        rows.push((words.dispositif, name, Some(remove)));
    }
    let helps = form.prescripteur.value().is_some();
    for FormField {
        of, step, label, ..
    } in fields(words)
    {
        if helps || step != FormStep::Prescripteur {
            rows.push((label, of(&mut form).text().to_owned(), Some(edit(step))));
        }
    }
    let contact = form.candidat.or_blank().contact_prefere.text();
    let contacts = SituationField::Contact.values();
    if let Some(rank) = contacts.iter().position(|other| *other == contact) {
        let said = state.element.language.words(&VALEURS);
        let word = value(said, SituationField::Contact, rank).to_owned();
        rows.push((words.preferred, word, Some(edit(FormStep::Contact))));
    }
    rows.extend(
        said_rows(state, &form)
            .into_iter()
            .map(|(name, text, change)| (name, text, Some(remove(change)))),
    );
    if form.qpv.value().is_some() {
        let remove = remove(|form| form.qpv = Given::Absent);
        rows.push((words.verdict, words.joined_verdict.to_owned(), Some(remove)));
    }
    rows.retain(|(_, text, _)| !text.trim().is_empty());
    let row = |(name, text, button): (_, _, Option<_>)| {
        let button = button.map(|button| view! { <Press state button /> });
        apart(
            view! { <div><dt>{name}</dt><dd><span translate="no">{text}</span>" "{button}</dd></div> },
        )
    };
    rows.into_iter().map(row).collect_view().into_any()
}

/// What was said elsewhere on the page, and how each is taken off.
fn said_rows(state: FormState, form: &CandidatureForm) -> Vec<SaidRow> {
    let words = state.words;
    let blank = Projet::default();
    let projet = form.projet.value().unwrap_or(&blank);
    let candidat = form.candidat.value();
    let said = state.element.language.words(&VALEURS);
    let word = |field: SituationField, text: &str| {
        let rank = field.values().iter().position(|other| *other == text);
        rank.map_or_else(String::new, |rank| value(said, field, rank).to_owned())
    };
    let list = |field, texts: Option<&Vec<String>>| {
        let texts = texts.into_iter().flatten().map(|text| word(field, text));
        texts.collect::<Vec<_>>().join(", ")
    };
    let name = state.commune_name.get_untracked();
    let place = match projet.commune.text() {
        code if name.is_empty() => code.to_owned(),
        "" => String::new(),
        _ => name,
    };
    let langue = candidat.map_or("", |candidat| candidat.langue.text());
    vec![
        (words.place, place, |form| {
            form.projet.or_blank().commune = Given::Absent
        }),
        (
            words.stade,
            word(SituationField::Stade, projet.stade.text()),
            |form| {
                form.projet.or_blank().stade = Given::Absent;
            },
        ),
        (
            words.secteur,
            word(SituationField::Secteur, projet.secteur.text()),
            |form| {
                form.projet.or_blank().secteur = Given::Absent;
            },
        ),
        (
            words.besoins,
            list(SituationField::Besoins, projet.besoins.value()),
            |form| {
                form.projet.or_blank().besoins = Given::Absent;
            },
        ),
        (
            words.langue,
            word(SituationField::Langues, langue),
            |form| {
                form.candidat.or_blank().langue = Given::Absent;
            },
        ),
        (
            words.creneaux_said,
            list(
                SituationField::Horaires,
                candidat.and_then(|c| c.creneaux.value()),
            ),
            |form| form.candidat.or_blank().creneaux = Given::Absent,
        ),
    ]
}

/// What it is, what was said, how it is taken off.
type SaidRow = (&'static str, String, fn(&mut CandidatureForm));

/// What becomes of the data: two taps away at most, from the first screen on.
#[component]
fn Notice(state: FormState) -> impl IntoView {
    let is_open = RwSignal::new(false);
    view! {
        <div class="notice" part="notice">
            <button
                class="discret"
                type="button"
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
            >
                {state.words.notice_title}
            </button>
            <ul hidden=move || !is_open.get()>{move || Later(notice_points(state))}</ul>
        </div>
    }
}

fn notice_points(state: FormState) -> AnyView {
    let words = state.words;
    let stated = |name, fallback: &str| {
        let stated = state.element.attribute(name);
        stated.unwrap_or_else(|| fallback.to_owned())
    };
    let controller = stated(attributes::RESPONSABLE, words.unknown_controller);
    let dpo = stated(attributes::DPO, words.unknown_dpo);
    let structure = state.structure_name.read();
    let values = [
        ("responsable", controller.as_str()),
        ("dpo", &dpo),
        ("structure", &structure),
    ];
    let points = words.notice.split('|');
    points
        .map(|template| {
            let point = fill_template(template, &values);
            apart(view! { <li>{point}</li> })
        })
        .collect_view()
        .into_any()
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
    // For the next structure, if they ask for it.
    let again = move || {
        let word = match state.draft.get() {
            true => words.kept_answers,
            false => words.keep_answers,
        };
        let button = FormButton::discreet(word, FormState::keep_draft);
        apart(view! { <Press state button /> })
    };
    let link = |href: String, word: &'static str| {
        view! { <a class="lien" rel="noreferrer noopener" target="_blank" href=href>{word}</a> }
    };
    view! {
        <div class="etape">
            <h2 class="question" id="titre" part="titre" tabindex="-1" node_ref=state.title>
                <SignShape sign=Sign::Yes />
                {words.receipt}
            </h2>
            <p class="reference" part="reference" translate="no">
                {fill_template(words.reference, &[("reference", &reference)])}
            </p>
            <p>{fill_template(words.receipt_follow_up, &[("nom", &name)])}</p>
            <p class="aide">{words.keep_help}</p>
            <div class="pas">
                {link(suivi.clone(), words.follow_label)}
                {link(courriel, words.send_me)}
                <Press state button=FormButton::plain(words.print_label, FormState::print) />
                {again}
            </div>
            <details>
                <summary>{words.signed_receipt}</summary>
                <code translate="no">{recu}</code>
            </details>
            <p class="imprime" translate="no">{suivi}</p>
        </div>
    }
}

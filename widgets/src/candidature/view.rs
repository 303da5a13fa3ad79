//! The screen, as a function of the state: one idea at a time.

use super::{
    CandidatureFormState, FormStep,
    actions::CandidatureAction,
    dossier::{FormFault, FormField},
};
use crate::{
    network::FetchError,
    node::{StaticAttributes, VirtualNode, element},
    tags::{Sign, boolean, button, paragraph, sign},
    words::{CandidatureWords, fill_template},
};
use shared::{candidature::RESUME_LENGTH, situation::Field as SituationField, words::value};

/// The heading that takes the focus when the screen changes.
const TITLE: StaticAttributes = &[
    ("class", "question"),
    ("id", "titre"),
    ("part", "titre"),
    ("tabindex", "-1"),
];

pub(super) fn view(state: &CandidatureFormState) -> VirtualNode {
    let words = state.words;
    let parts = match &state.etape {
        FormStep::HomePage => accueil(state),
        FormStep::Prescripteur => prescripteur(state),
        FormStep::Person => screen(
            state,
            words.person,
            "",
            vec![
                field(state, FormField::Prenom, words.prenom, "given-name"),
                field(state, FormField::Nom, words.name, "family-name"),
                trap(),
            ],
        ),
        FormStep::Contact => contact(state),
        FormStep::Projet => screen(state, words.projet, words.projet_help, vec![resume(state)]),
        FormStep::Summary => summary(state),
        FormStep::Sending => vec![title(words.sending)],
        FormStep::Verification => vec![
            title(words.verification),
            paragraph(&[], words.verification_help),
        ],
        FormStep::Waiting(fetch_error) => wait_delay(state, *fetch_error),
        FormStep::DepositRefusal(text) => vec![
            title(words.refusal),
            paragraph(&[], text.clone()),
            action_row(vec![plain_button(
                CandidatureAction::CallOutcome,
                words.back,
            )]),
        ],
        FormStep::DepositReceipt => receipt(state),
    };
    let parts = element("div", &[("class", "etape")], parts);
    element("div", &[], vec![parts])
}

fn title(text: impl Into<VirtualNode>) -> VirtualNode {
    element("h2", TITLE, vec![text.into()])
}

fn action_row(buttons: Vec<VirtualNode>) -> VirtualNode {
    element("div", &[("class", "pas")], buttons)
}

fn plain_button(action: CandidatureAction, word: &'static str) -> VirtualNode {
    button(&[("type", "button")], action.attribute(), vec![word.into()])
}

fn primary_button(action: CandidatureAction, word: &'static str) -> VirtualNode {
    let static_attributes: StaticAttributes = &[("class", "principal"), ("type", "button")];
    button(static_attributes, action.attribute(), vec![word.into()])
}

fn quiet_button(action: CandidatureAction, word: &'static str) -> VirtualNode {
    let static_attributes: StaticAttributes = &[("class", "discret"), ("type", "button")];
    button(static_attributes, action.attribute(), vec![word.into()])
}

/// Something that is so or not.
fn toggle(action: CandidatureAction, word: &'static str, is_true: bool) -> VirtualNode {
    let static_attributes: StaticAttributes =
        &[("class", "choix"), ("part", "choix"), ("type", "button")];
    let word = element("span", &[], vec![word.into()]);
    button(static_attributes, action.attribute(), vec![word]).with("aria-pressed", boolean(is_true))
}

fn accueil(state: &CandidatureFormState) -> Vec<VirtualNode> {
    let words = state.words;
    if state.dossier.structure.is_empty() {
        return vec![
            title(words.title),
            paragraph(&[("class", "aide")], words.without_structure),
        ];
    }
    let to_whom = fill_template(words.to_whom, &[("nom", &state.dossier.structure_name)]);
    let mut buttons = vec![
        primary_button(CandidatureAction::Begin, words.begin_label),
        plain_button(CandidatureAction::HelpSomeone, words.help_someone),
    ];
    if state.draft {
        buttons.push(plain_button(
            CandidatureAction::ResumeDraft,
            words.resume_label,
        ));
        buttons.push(quiet_button(CandidatureAction::Forget, words.forget_label));
    }
    vec![
        title(to_whom),
        paragraph(&[("class", "aide")], words.aide),
        action_row(buttons),
        notice(state),
    ]
}

/// A step: its heading, what is wrong, its fields, and where to go from there.
fn screen(
    state: &CandidatureFormState,
    name: &'static str,
    aide: &'static str,
    fields: Vec<VirtualNode>,
) -> Vec<VirtualNode> {
    let words = state.words;
    let followup = element(
        "button",
        &[("class", "principal"), ("type", "submit")],
        vec![words.go_on_label.into()],
    );
    let mut parts = vec![
        title(name),
        paragraph(&[("class", "aide")], aide).si("hidden", aide.is_empty()),
        faults(state),
    ];
    parts.extend(fields);
    parts.push(action_row(vec![
        followup,
        plain_button(CandidatureAction::CallOutcome, words.back),
        quiet_button(
            CandidatureAction::Keep,
            if state.draft {
                words.keep
            } else {
                words.keep_label
            },
        ),
    ]));
    vec![element(
        "form",
        &[("novalidate", ""), ("class", "formulaire")],
        parts,
    )]
}

/// What is wrong, each a step away from its field, in the same words.
fn faults(state: &CandidatureFormState) -> VirtualNode {
    let mut rows = Vec::new();
    for fault in &state.faults {
        let field = FormField::ALL
            .into_iter()
            .find(|field| field.pointer() == fault.pointer);
        let text = match field {
            Some(field) => {
                let name = name_of(state.words, field);
                let mut text = String::from(name);
                text.push_str(" : ");
                text.push_str(&fault.text);
                let action = match state.etape {
                    FormStep::Summary => CandidatureAction::Edit(field),
                    _ => CandidatureAction::GoTo(field),
                };
                let static_attributes: StaticAttributes =
                    &[("class", "discret"), ("type", "button")];
                button(static_attributes, action.attribute(), vec![text.into()])
            }
            None => fault.text.clone().into(),
        };
        rows.push(element("li", &[], vec![text]));
    }
    element(
        "div",
        &[
            ("class", "fautes"),
            ("id", "fautes"),
            ("role", "alert"),
            ("tabindex", "-1"),
        ],
        vec![
            element("b", &[], vec![state.words.faults.into()]),
            element("ul", &[], rows),
        ],
    )
    .si("hidden", state.faults.is_empty())
}

fn name_of(words: &CandidatureWords, field: FormField) -> &'static str {
    match field {
        FormField::Prenom => words.prenom,
        FormField::Nom => words.name,
        FormField::Telephone => words.telephone,
        FormField::Courriel => words.courriel,
        FormField::Resume => words.resume,
        FormField::Organisation => words.organisation,
        FormField::Referent => words.referent,
    }
}

fn fault(state: &CandidatureFormState, field: FormField) -> Option<&FormFault> {
    let mut faults = state.faults.iter();
    faults.find(|fault| fault.pointer == field.pointer())
}

/// A labelled field, with what is wrong with it.
fn field(
    state: &CandidatureFormState,
    field: FormField,
    name: &'static str,
    complete: &'static str,
) -> VirtualNode {
    let kind = match field {
        FormField::Telephone => "tel",
        FormField::Courriel => "email",
        _ => "text",
    };
    let input = element("input", &[("class", "case"), ("part", "champ")], Vec::new())
        .with("type", if kind == "email" { "text" } else { kind })
        .with("inputmode", kind)
        .with("autocomplete", complete);
    labelled(state, field, name, input)
}

fn labelled(
    state: &CandidatureFormState,
    field: FormField,
    name: &'static str,
    input: VirtualNode,
) -> VirtualNode {
    let fault_shown = fault(state, field);
    let mut fault_id = String::from("faute-");
    fault_id.push_str(field.name());
    let mut input = input
        .with("id", field.name())
        .with("aria-invalid", boolean(fault_shown.is_some()))
        .with("value", state.dossier.text(field).to_owned());
    if fault_shown.is_some() {
        input = input.with("aria-describedby", fault_id.clone());
    }
    let text = fault_shown.map_or(String::new(), |fault| fault.text.clone());
    element(
        "div",
        &[("class", "ligne")],
        vec![
            element("label", &[], vec![name.into()]).with("for", field.name()),
            input,
            paragraph(&[("class", "avis")], text)
                .with("id", fault_id)
                .si("hidden", fault_shown.is_none()),
        ],
    )
}

/// A field that nobody sees, nor hears of: only a program fills it in.
fn trap() -> VirtualNode {
    let input = element(
        "input",
        &[
            ("id", "site-web"),
            ("type", "text"),
            ("tabindex", "-1"),
            ("autocomplete", "off"),
            ("aria-hidden", "true"),
        ],
        Vec::new(),
    );
    element(
        "div",
        &[("class", "piege"), ("aria-hidden", "true")],
        vec![input],
    )
}

fn prescripteur(state: &CandidatureFormState) -> Vec<VirtualNode> {
    let words = state.words;
    screen(
        state,
        words.prescripteur,
        words.prescripteur_help,
        vec![
            field(
                state,
                FormField::Organisation,
                words.organisation,
                "organization",
            ),
            field(state, FormField::Referent, words.referent, "name"),
            toggle(
                CandidatureAction::Consent,
                words.accord,
                state.dossier.accord,
            ),
        ],
    )
}

fn contact(state: &CandidatureFormState) -> Vec<VirtualNode> {
    let words = state.words;
    let group = |name: &'static str,
                 field_of_situation: SituationField,
                 choice: &dyn Fn(u8) -> (CandidatureAction, bool)| {
        let mut buttons = Vec::new();
        for rank in 0..field_of_situation.values().len() as u8 {
            let (action, is_true) = choice(rank);
            buttons.push(toggle(
                action,
                value(field_of_situation, rank.into()),
                is_true,
            ));
        }
        let buttons = element("div", &[("class", "reponses")], buttons);
        let legend = element("legend", &[], vec![name.into()]);
        element("fieldset", &[], vec![legend, buttons])
    };
    screen(
        state,
        words.contact,
        words.contact_help,
        vec![
            field(state, FormField::Telephone, words.telephone, "tel"),
            field(state, FormField::Courriel, words.courriel, "email"),
            group(words.preferred, SituationField::Contact, &|rank| {
                (
                    CandidatureAction::Contact(rank),
                    state.dossier.contact == Some(rank),
                )
            }),
            group(words.creneaux, SituationField::Horaires, &|rank| {
                (
                    CandidatureAction::Creneau(rank),
                    state.dossier.creneaux >> rank & 1 == 1,
                )
            }),
        ],
    )
}

fn resume(state: &CandidatureFormState) -> VirtualNode {
    let input = element(
        "textarea",
        &[("class", "case"), ("part", "champ"), ("rows", "6")],
        Vec::new(),
    )
    .with("maxlength", RESUME_LENGTH.1.to_string());
    labelled(state, FormField::Resume, state.words.resume, input)
}

/// All of it, each thing a step away from being changed or taken off.
fn summary(state: &CandidatureFormState) -> Vec<VirtualNode> {
    let words = state.words;
    let dossier = &state.dossier;
    let mut rows = Vec::new();
    let mut row = |name: &'static str, text: String, button: Option<VirtualNode>| {
        if !text.trim().is_empty() {
            let value = element("dd", &[], vec![text.into(), " ".into(), button.into()]);
            let name = element("dt", &[], vec![name.into()]);
            rows.push(element("div", &[], vec![name, value]));
        }
    };
    row(words.structure, dossier.structure_name.clone(), None);
    if !dossier.dispositif.is_empty() {
        let remove_label = quiet_button(CandidatureAction::RemoveDispositif, words.remove_label);
        row(
            words.dispositif,
            dossier.dispositif.clone(),
            Some(remove_label),
        );
    }
    for field in FormField::ALL {
        let its_own = matches!(field, FormField::Organisation | FormField::Referent);
        if !its_own || dossier.prescripteur {
            let edit = quiet_button(CandidatureAction::Edit(field), words.edit);
            row(
                name_of(words, field),
                dossier.text(field).to_owned(),
                Some(edit),
            );
        }
    }
    if let Some(rank) = dossier.contact {
        let word = value(SituationField::Contact, rank.into()).to_owned();
        let edit = quiet_button(CandidatureAction::Edit(FormField::Telephone), words.edit);
        row(words.preferred, word, Some(edit));
    }
    if state.verdict.is_some() {
        let remove_label = quiet_button(CandidatureAction::RemoveVerdict, words.remove_label);
        row(
            words.verdict,
            words.joined_verdict.to_owned(),
            Some(remove_label),
        );
    }
    vec![
        title(words.summary),
        faults(state),
        element("dl", &[], rows),
        notice(state),
        toggle(CandidatureAction::NoticeRead, words.parsed, dossier.parsed),
        action_row(vec![
            primary_button(CandidatureAction::Submit, words.submit_label),
            plain_button(CandidatureAction::CallOutcome, words.back),
        ]),
    ]
}

/// What becomes of the data: two taps away at most, from the first screen on.
fn notice(state: &CandidatureFormState) -> VirtualNode {
    let words = state.words;
    let attribute = |name, fallback: &str| {
        let stated = state.host.get_attribute(name).unwrap_or_default();
        if stated.is_empty() {
            fallback.to_owned()
        } else {
            stated
        }
    };
    let controller_name = attribute("responsable", words.unknown_controller);
    let dpo = attribute("dpo", words.unknown_dpo);
    let values = [
        ("responsable", controller_name.as_str()),
        ("dpo", dpo.as_str()),
        ("structure", state.dossier.structure_name.as_str()),
    ];
    let mut points = Vec::new();
    for template in words.notice.split('|') {
        points.push(element(
            "li",
            &[],
            vec![fill_template(template, &values).into()],
        ));
    }
    element(
        "div",
        &[("class", "notice"), ("part", "notice")],
        vec![
            button(
                &[("class", "discret"), ("type", "button")],
                CandidatureAction::Notice.attribute(),
                vec![words.notice_title.into()],
            )
            .with("aria-expanded", boolean(state.notice)),
            element("ul", &[], points).si("hidden", !state.notice),
        ],
    )
}

fn wait_delay(state: &CandidatureFormState, fetch_error: FetchError) -> Vec<VirtualNode> {
    let words = state.words;
    let phrase = match fetch_error {
        FetchError::Offline => words.offline,
        _ => words.unreachable,
    };
    vec![
        title(words.not_sent),
        paragraph(&[], phrase),
        paragraph(&[], words.only_once),
        action_row(vec![primary_button(
            CandidatureAction::Resend,
            words.send_again,
        )]),
    ]
}

fn receipt(state: &CandidatureFormState) -> Vec<VirtualNode> {
    let words = state.words;
    let Some(receipt) = &state.receipt else {
        return Vec::new();
    };
    let link = |href: String, word: &'static str| {
        element(
            "a",
            &[
                ("class", "lien"),
                ("rel", "noreferrer noopener"),
                ("target", "_blank"),
            ],
            vec![word.into()],
        )
        .with("href", href)
    };
    let mut courriel = String::from("mailto:?subject=");
    courriel.push_str(&String::from(js_sys::encode_uri_component(words.subject)));
    courriel.push_str("&body=");
    courriel.push_str(&String::from(js_sys::encode_uri_component(&receipt.suivi)));
    vec![
        element("h2", TITLE, vec![sign(Sign::Yes), words.receipt.into()]),
        paragraph(
            &[("class", "reference"), ("part", "reference")],
            fill_template(words.reference, &[("reference", &receipt.reference)]),
        ),
        paragraph(
            &[],
            fill_template(
                words.receipt_follow_up,
                &[("nom", &state.dossier.structure_name)],
            ),
        ),
        paragraph(&[("class", "aide")], words.keep_help),
        element(
            "div",
            &[("class", "pas")],
            vec![
                link(receipt.suivi.clone(), words.follow_label),
                link(courriel, words.send_me),
                plain_button(CandidatureAction::Print, words.print_label),
            ],
        ),
        element(
            "details",
            &[],
            vec![
                element("summary", &[], vec![words.signed_receipt.into()]),
                element("code", &[], vec![receipt.receipt.clone().into()]),
            ],
        ),
        paragraph(&[("class", "imprime")], receipt.suivi.clone()),
    ]
}

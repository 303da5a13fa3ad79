//! The question: the field, the addresses that it proposes, the position.

use super::{
    Qpv,
    field::{AddressField, AddressNotice, PressedKey},
};
use crate::{
    later::Still,
    prelude::*,
    words::{LanguageRules, Words, count, fill_template},
};
use leptos::ev::{KeyboardEvent, MouseEvent, SubmitEvent};
use shared::inputs::{FoundPlace, PlaceKind};

/// What is asked, and how to answer.
#[component]
pub(super) fn Question(qpv: Qpv) -> impl IntoView {
    let words = qpv.words;
    let note = move || {
        let settings = qpv.element.settings.read();
        fill_template(words.note, &[("service", settings.service())])
    };
    let submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        qpv.submit();
    };
    view! {
        <form novalidate on:submit=submit>
            {Still(view! {
                <label class="question" for="adresse">{words.question}</label>
            })}
            {Still(view! {
                <p class="aide" id="aide">{words.aide}</p>
            })}
            <div class="saisie">
                <Field qpv />
                <div class="actions">
                    <button class="principal" part="verifier" type="submit">
                        {words.check_label}
                    </button>
                    <button part="localiser" type="button" on:click=move |_| qpv.locate()>
                        {Still(view! { <TargetIcon /> })}
                        {words.locate_label}
                    </button>
                </div>
            </div>
            <p class="note">{note}</p>
            {Still(view! {
                <p class="lu" id="mode-emploi">{words.instructions}</p>
            })}
        </form>
    }
}

/// The field and what opens under it.
#[component]
fn Field(qpv: Qpv) -> impl IntoView {
    let field = qpv.field;
    let is_waiting = move || field.read().is_waiting();
    let is_opened = move || field.read().list_is_visible();
    // What is written there is the resident's to change too: the same again would move
    // the cursor, and break the composition of a character.
    Effect::new(move |was_there: Option<bool>| {
        let text = field.read().text().to_owned();
        let Some(input) = qpv.input.get() else {
            return false;
        };
        match was_there {
            // It could be typed in before this was there to hear it.
            None | Some(false) => qpv.hear(&input),
            Some(true) if input.value() != text => input.set_value(&text),
            Some(true) => {}
        }
        true
    });
    view! {
        <div class=move || if is_waiting() { "champ cherche" } else { "champ" }>
            <input
                class="case"
                part="champ"
                id="adresse"
                type="text"
                role="combobox"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                enterkeyhint="search"
                aria-autocomplete="list"
                aria-controls="propositions"
                aria-describedby="aide mode-emploi"
                aria-expanded=move || if is_opened() { "true" } else { "false" }
                aria-activedescendant=move || field.read().active().map(id_option)
                node_ref=qpv.input
                on:input=move |_| {
                    if let Some(input) = qpv.input.get_untracked() {
                        qpv.act(|field| field.type_text(input.value()));
                    }
                }
                on:keydown=move |ev| press(qpv, &ev)
                on:focus=move |_| qpv.act(AddressField::goes_back)
                on:blur=move |_| qpv.act(AddressField::leave)
            />
            {move || pane(qpv)}
        </div>
    }
}

/// What opens under the field: one view, so that one effect keeps it up to date.
fn pane(qpv: Qpv) -> impl IntoView {
    let words = qpv.words;
    let field = qpv.field.read();
    let is_closed = !field.list_is_visible();
    let has_no_notice = field.notice() == AddressNotice::Nothing;
    let (phrase, advice) = phrases(words, field.notice());
    let active = field.active();
    let options = field
        .propositions()
        .iter()
        .enumerate()
        .map(|(rank, location)| option(qpv, rank, location, active == Some(rank)))
        .collect_view();
    view! {
        <div
            class="volet"
            part="volet"
            hidden=is_closed && has_no_notice && !field.is_waiting()
        >
            <p class="avis" hidden=has_no_notice>
                <b>{phrase}</b>
                " "
                <span>{advice}</span>
            </p>
            <ul
                id="propositions"
                role="listbox"
                aria-label=words.propositions
                hidden=is_closed
            >
                {options}
            </ul>
            <p class="lent" hidden=!field.is_waiting()>
                {words.search}
            </p>
        </div>
    }
}

fn option(qpv: Qpv, rank: usize, location: &FoundPlace, active: bool) -> impl IntoView + use<> {
    let words = qpv.words;
    let kind = match location.nature {
        PlaceKind::Numero | PlaceKind::Position => "",
        PlaceKind::Rue => words.kind_street,
        PlaceKind::LieuDit => words.kind_named_place,
        PlaceKind::Commune => words.kind_commune,
    };
    let mut detail = location.distinction.clone();
    if !detail.is_empty() && !kind.is_empty() {
        detail.push_str(", ");
    }
    detail.push_str(kind);
    view! {
        <li
            role="option"
            part="proposition"
            id=id_option(rank)
            aria-selected=if active { "true" } else { "false" }
            // The pointer must not take the focus from the field to the list.
            on:mousedown=|ev: MouseEvent| ev.prevent_default()
            on:click=move |_| qpv.act(|field| field.point_to(rank))
        >
            <span translate="no">{location.label.clone()}</span>
            " "
            <small>{detail}</small>
        </li>
    }
}

fn id_option(rank: usize) -> String {
    let mut id = String::from("option-");
    id.push_str(&rank.to_string());
    id
}

fn press(qpv: Qpv, ev: &KeyboardEvent) {
    let Some(key) = key(ev) else {
        return;
    };
    qpv.act(|field| {
        let (followup, replaced) = field.key(key);
        if replaced {
            ev.prevent_default();
        }
        followup
    });
}

fn key(ev: &KeyboardEvent) -> Option<PressedKey> {
    if ev.is_composing() {
        return None;
    }
    let alt = ev.alt_key();
    Some(match ev.key().as_str() {
        "ArrowDown" => PressedKey::Down { alt },
        "ArrowUp" => PressedKey::Up { alt },
        "ArrowLeft" | "ArrowRight" | "Home" | "End" => PressedKey::Cursor,
        "Enter" => PressedKey::Enter,
        "Escape" => PressedKey::Escape,
        "Tab" => PressedKey::Tab,
        _ => return None,
    })
}

/// What is said under the field, and what to try.
fn phrases(words: &Words, notice: AddressNotice) -> (&'static str, &'static str) {
    match notice {
        AddressNotice::Nothing => ("", ""),
        AddressNotice::TooShort => (words.too_short, ""),
        AddressNotice::ChooseFromList => (words.choose_from_list, ""),
        AddressNotice::NoAddress => (words.no_address, words.no_address_advice),
        AddressNotice::Refused => (words.unread_address, words.no_address_advice),
    }
}

/// What a screen reader says of the field by itself.
pub(super) fn announcement(words: &Words, rules: &LanguageRules, field: &AddressField) -> String {
    match (field.notice(), field.propositions().len()) {
        (notice @ (AddressNotice::NoAddress | AddressNotice::Refused), _) => {
            let (phrase, advice) = phrases(words, notice);
            [phrase, " ", advice].concat()
        }
        (AddressNotice::Nothing, _) if !field.list_is_visible() => String::new(),
        (AddressNotice::Nothing, number) => count(rules, words.addresses_found, number as u32, &[]),
        (notice, _) => phrases(words, notice).0.to_owned(),
    }
}

#[component]
fn TargetIcon() -> impl IntoView {
    view! {
        <svg class="viseur" viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="6" />
            <path d="M12 2v4m0 12v4M2 12h4m12 0h4" />
        </svg>
    }
}

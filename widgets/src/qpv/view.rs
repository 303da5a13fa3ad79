//! The screen, as a function of the state.

use super::{
    DetailLevel, QpvState, QpvStep,
    actions::QpvAction,
    answer::QpvAnswer,
    failure::QpvFailure,
    field::{AddressField, AddressNotice, LENGTH_MAX},
    map::{HEIGHT, QpvMap, WIDTH},
};
use crate::{
    location::{FoundPlace, PlaceKind},
    node::{StaticAttributes, VirtualNode, element},
    tags::{Sign, boolean, button, paragraph, paragraphs, shape, sign, wait_delay},
    words::{Words, fill_template},
};
use shared::qpv::Statut;

pub(super) fn view(state: &QpvState) -> VirtualNode {
    let QpvState {
        words,
        field,
        etape,
        settings,
        ..
    } = state;
    let stated = match etape {
        QpvStep::QpvAnswer(answer, detail_level) => Some(answer_view(words, answer, *detail_level)),
        QpvStep::QpvFailure(failure, _) => Some(failure_view(words, *failure)),
        QpvStep::Waiting(_) => Some(wait_delay(words.wait_delay)),
        QpvStep::Positioning => Some(wait_delay(words.position_wait)),
        QpvStep::Question => None,
    };
    element(
        "div",
        &[],
        vec![
            question(words, field, settings.service()),
            paragraph(&[("class", "lu"), ("role", "status")], announce(state)),
            stated.into(),
        ],
    )
}

fn question(words: &Words, field: &AddressField, service: &str) -> VirtualNode {
    element(
        "form",
        &[("novalidate", "")],
        vec![
            element(
                "label",
                &[("class", "question"), ("for", "adresse")],
                vec![words.question.into()],
            ),
            paragraph(&[("class", "aide"), ("id", "aide")], words.aide),
            element(
                "div",
                &[("class", "saisie")],
                vec![
                    input(words, field),
                    element(
                        "div",
                        &[("class", "actions")],
                        vec![
                            element(
                                "button",
                                &[
                                    ("class", "principal"),
                                    ("part", "verifier"),
                                    ("type", "submit"),
                                ],
                                vec![words.check_label.into()],
                            ),
                            button(
                                &[("part", "localiser"), ("type", "button")],
                                QpvAction::Locate.attribute(),
                                vec![target_icon(), words.locate_label.into()],
                            ),
                        ],
                    ),
                ],
            ),
            paragraph(
                &[("class", "note")],
                fill_template(words.note, &[("service", service)]),
            ),
            paragraph(
                &[("class", "lu"), ("id", "mode-emploi")],
                words.instructions,
            ),
        ],
    )
}

fn input(words: &Words, field: &AddressField) -> VirtualNode {
    let active = field.active();
    let visible = field.list_is_visible();
    let is_waiting = field.is_waiting();
    let (notice, advice) = match field.notice() {
        AddressNotice::Nothing => ("", ""),
        AddressNotice::TooShort => (words.too_short, ""),
        AddressNotice::ChooseFromList => (words.choose_from_list, ""),
        AddressNotice::NoAddress => (words.no_address, words.no_address_advice),
    };
    let options = field
        .propositions()
        .iter()
        .enumerate()
        .map(|(rank, location)| option(words, rank, location, active == Some(rank)))
        .collect();
    let mut case = element(
        "input",
        &[
            ("class", "case"),
            ("part", "champ"),
            ("id", "adresse"),
            ("type", "text"),
            ("role", "combobox"),
            ("autocomplete", "off"),
            ("autocapitalize", "none"),
            ("spellcheck", "false"),
            ("enterkeyhint", "search"),
            ("aria-autocomplete", "list"),
            ("aria-controls", "propositions"),
            ("aria-describedby", "aide mode-emploi"),
        ],
        Vec::new(),
    )
    .with("maxlength", LENGTH_MAX.to_string())
    .with("aria-expanded", boolean(visible))
    .with("value", field.text().to_owned());
    if let Some(rank) = active {
        case = case.with("aria-activedescendant", id_option(rank));
    }
    let panel = element(
        "div",
        &[("class", "volet"), ("part", "volet")],
        vec![
            element(
                "p",
                &[("class", "avis")],
                vec![
                    element("b", &[], vec![notice.into()]),
                    " ".into(),
                    advice.into(),
                ],
            )
            .si("hidden", notice.is_empty()),
            element(
                "ul",
                &[("id", "propositions"), ("role", "listbox")],
                options,
            )
            .with("aria-label", words.propositions)
            .si("hidden", !visible),
            paragraph(&[("class", "lent")], words.search).si("hidden", !is_waiting),
        ],
    )
    .si("hidden", !visible && notice.is_empty() && !is_waiting);
    let css_class = if is_waiting { "champ cherche" } else { "champ" };
    element("div", &[], vec![case, panel]).with("class", css_class)
}

fn option(words: &Words, rank: usize, location: &FoundPlace, active: bool) -> VirtualNode {
    let kind = match location.nature {
        PlaceKind::Numero | PlaceKind::Position => "",
        PlaceKind::Rue => words.kind_street,
        PlaceKind::LieuDit => words.kind_lieu_dit,
        PlaceKind::Commune => words.kind_commune,
    };
    element(
        "li",
        &[("role", "option"), ("part", "proposition")],
        vec![
            location.label.clone().into(),
            " ".into(),
            element("small", &[], vec![kind.into()]),
        ],
    )
    .with("id", id_option(rank))
    .with("aria-selected", boolean(active))
    .with("data-geste", QpvAction::Choose(rank).attribute())
}

fn id_option(rank: usize) -> String {
    let mut id = String::from("option-");
    id.push_str(&rank.to_string());
    id
}

/// What a screen reader says by itself.
fn announce(state: &QpvState) -> String {
    let QpvState {
        words,
        field,
        etape,
        ..
    } = state;
    match etape {
        QpvStep::QpvAnswer(answer, _) => [&answer.title, " ", &answer.raisons.join(" ")].concat(),
        QpvStep::QpvFailure(failure, _) => {
            let (title, advice) = failure.phrases(words);
            [title, " ", &*advice].concat()
        }
        QpvStep::Waiting(_) => words.wait_delay.to_owned(),
        QpvStep::Positioning => words.position_wait.to_owned(),
        QpvStep::Question => match (field.notice(), field.propositions().len()) {
            (AddressNotice::TooShort, _) => words.too_short.to_owned(),
            (AddressNotice::ChooseFromList, _) => words.choose_from_list.to_owned(),
            (AddressNotice::NoAddress, _) => {
                [words.no_address, " ", words.no_address_advice].concat()
            }
            (AddressNotice::Nothing, _) if !field.list_is_visible() => String::new(),
            (AddressNotice::Nothing, 1) => words.one_address.to_owned(),
            (AddressNotice::Nothing, number) => {
                fill_template(words.addresses_found, &[("nombre", &number.to_string())])
            }
        },
    }
}

fn answer_view(words: &Words, answer: &QpvAnswer, detail_level: DetailLevel) -> VirtualNode {
    let css_class = match answer.statut {
        Statut::Dans => "reponse dans",
        Statut::AConfirmer => "reponse doute",
        Statut::Hors => "reponse hors",
        Statut::Indetermine => "reponse inconnu",
    };
    let specify = answer.precision.map(|word| {
        button(
            &[
                ("class", "principal"),
                ("part", "preciser"),
                ("type", "button"),
            ],
            QpvAction::Specify.attribute(),
            vec![word.into()],
        )
    });
    let mut stated = vec![
        title(
            &[("id", "titre"), ("part", "titre"), ("tabindex", "-1")],
            answer.statut,
            &answer.title,
        ),
        paragraph(&[("class", "lieu")], answer.location.clone()),
    ];
    stated.extend(paragraphs(&[("class", "raison")], &answer.raisons));
    stated.push(specify.into());
    let mut parts = vec![
        paragraph(&[("class", "demonstration")], words.demonstration)
            .si("hidden", !answer.demonstration),
    ];
    let everything = detail_level == DetailLevel::Everything;
    if everything {
        stated.extend(continuations(words, answer));
    }
    parts.push(element("div", &[("class", "dit")], stated));
    if everything {
        let map = answer.map.as_ref();
        parts.push(map.map(|map| map_view(words, map)).into());
        parts.push(footer(words, answer));
    }
    element(
        "section",
        &[("part", "reponse"), ("aria-labelledby", "titre")],
        parts,
    )
    .with("class", css_class)
}

fn continuations(words: &Words, answer: &QpvAnswer) -> Vec<VirtualNode> {
    let link = element("a", &[("rel", "noreferrer")], vec![words.state_site.into()])
        .with("href", words.state_site_url);
    let mut continuations = vec![element("h3", &[], vec![words.what_now.into()])];
    continuations.extend(paragraphs(&[("class", "suite")], &answer.continuations));
    continuations.push(paragraph(&[], link));
    continuations
}

/// What the answer is worth, and everything that was measured.
fn footer(words: &Words, answer: &QpvAnswer) -> VirtualNode {
    let details = answer.details.iter().map(|(name, value)| {
        let name = element("dt", &[], vec![name.clone().into()]);
        let value = element("dd", &[], vec![value.clone().into()]);
        element("div", &[], vec![name, value])
    });
    let mut footer: Vec<_> = paragraphs(&[("class", "mention")], &answer.mentions).collect();
    footer.push(element(
        "details",
        &[("part", "details")],
        vec![
            element("summary", &[], vec![words.details.into()]),
            element("dl", &[], details.collect()),
        ],
    ));
    footer.push(button(
        &[("part", "imprimer"), ("type", "button")],
        QpvAction::Print.attribute(),
        vec![words.print_label.into()],
    ));
    element("div", &[("class", "pied")], footer)
}

fn title(static_attributes: StaticAttributes, statut: Statut, text: &str) -> VirtualNode {
    let shape = match statut {
        Statut::Dans => Sign::Yes,
        Statut::AConfirmer => Sign::Doubt,
        Statut::Hors => Sign::No,
        Statut::Indetermine => Sign::Unknown,
    };
    element(
        "h2",
        static_attributes,
        vec![sign(shape), text.to_owned().into()],
    )
}

fn target_icon() -> VirtualNode {
    element(
        "svg",
        &[
            ("class", "viseur"),
            ("viewBox", "0 0 24 24"),
            ("aria-hidden", "true"),
        ],
        vec![
            shape("circle", &[("cx", "12"), ("cy", "12"), ("r", "6")]),
            shape("path", &[("d", "M12 2v4m0 12v4M2 12h4m12 0h4")]),
        ],
    )
}

fn map_view(words: &Words, map: &QpvMap) -> VirtualNode {
    let low = HEIGHT - 60;
    let trace = |css_class| shape("path", css_class).with("d", map.quartiers.clone());
    let disk = |css_class, radius: i32| {
        shape("circle", css_class)
            .with("cx", (WIDTH / 2).to_string())
            .with("cy", (HEIGHT / 2).to_string())
            .with("r", radius.to_string())
    };
    let scale_bar = |stroke: String| shape("path", &[("class", "echelle")]).with("d", stroke);
    let text = |static_attributes, text: VirtualNode, x: i32, y: i32| {
        element("text", static_attributes, vec![text])
            .with("x", x.to_string())
            .with("y", y.to_string())
    };
    let drawing = element(
        "svg",
        &[("class", "carte"), ("role", "img")],
        vec![
            element(
                "defs",
                &[],
                vec![element(
                    "pattern",
                    &[
                        ("id", "rayures"),
                        ("width", "28"),
                        ("height", "28"),
                        ("patternUnits", "userSpaceOnUse"),
                        ("patternTransform", "rotate(45)"),
                    ],
                    vec![shape("path", &[("class", "rayure"), ("d", "M0 0v28")])],
                )],
            ),
            trace(&[("class", "bande")]).with("stroke-width", map.bande.to_string()),
            trace(&[("class", "bord")]).with("stroke-width", (map.bande - 8).to_string()),
            trace(&[("class", "quartier")]),
            disk(&[("class", "precision")], map.radius.max(24)),
            disk(&[("class", "point")], 14),
            scale_bar(
                [
                    "M60 ",
                    &(low - 30).to_string(),
                    "v30h",
                    &map.scale_bar.to_string(),
                    "v-30",
                ]
                .concat(),
            ),
            text(&[], map.scale_text.clone().into(), 60, low - 50),
            scale_bar(["M", &(WIDTH - 90).to_string(), " 150V60l-28 45m28-45l28 45"].concat()),
            text(&[("class", "nord")], words.north.into(), WIDTH - 90, 225),
        ],
    )
    .with(
        "viewBox",
        ["0 0 ", &WIDTH.to_string(), " ", &HEIGHT.to_string()].concat(),
    )
    .with("aria-label", map.text.clone());
    let legend = element("figcaption", &[], vec![words.map_legend.into()]);
    element("figure", &[("part", "carte")], vec![drawing, legend])
}

fn failure_view(words: &Words, failure: QpvFailure) -> VirtualNode {
    let (phrase, advice) = failure.phrases(words);
    element(
        "section",
        &[("class", "reponse panne"), ("part", "panne")],
        vec![element(
            "div",
            &[("class", "dit")],
            vec![
                title(
                    &[("id", "titre"), ("tabindex", "-1")],
                    Statut::Indetermine,
                    phrase,
                ),
                element(
                    "p",
                    &[],
                    vec![words.not_your_fault.into(), " ".into(), advice.into()],
                ),
                button(
                    &[
                        ("class", "principal"),
                        ("part", "reessayer"),
                        ("type", "button"),
                    ],
                    QpvAction::Retry.attribute(),
                    vec![words.retry_label.into()],
                ),
            ],
        )],
    )
}

//! Whether an address is in a priority neighbourhood.

use super::{door_head, verdict};
use crate::{frame::framed, sources::SiteData};
use leptos::prelude::*;
use shared::inputs::PlaceKind;

/// Where one is on the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum QuartierStep {
    /// Nothing was sent: the element asks, or the form where there is no script.
    #[default]
    Begin,
    /// What was typed leads nowhere yet.
    Ask {
        typed: String,
        notice: Option<UnfoundAddress>,
    },
    /// Several places fit.
    Choose {
        typed: String,
        places: Vec<ProposedPlace>,
    },
    Answer(Box<verdict::QuartierAnswer>),
    /// The contours cannot be read.
    Unavailable,
}

/// Why nothing is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnfoundAddress {
    TooShort,
    Unknown,
    Saturated,
    Unreachable,
}

/// A place that fits.
#[derive(Clone, Debug, PartialEq)]
pub struct ProposedPlace {
    /// What its button sends.
    pub value: String,
    pub label: String,
    /// What tells it from another of the same name.
    pub distinction: String,
    pub nature: PlaceKind,
}

impl UnfoundAddress {
    fn words(self) -> &'static str {
        match self {
            Self::TooShort => "Écrivez au moins trois caractères.",
            Self::Unknown => {
                "Aucune adresse trouvée. Vérifiez l’orthographe. Ajoutez la commune ou le code \
                 postal. Essayez sans le numéro."
            }
            Self::Saturated => {
                "Le service qui trouve les adresses reçoit trop de demandes. Réessayez dans \
                 quelques minutes. Votre texte est gardé."
            }
            Self::Unreachable => {
                "Le service qui trouve les adresses ne répond pas. Ce n’est pas votre faute. \
                 Réessayez dans un instant. Votre texte est gardé."
            }
        }
    }
}

pub fn quartier_page(data: &SiteData, step: QuartierStep) -> String {
    let mut head = door_head(
        "Guichet : votre adresse est-elle dans un quartier prioritaire ?",
        "Une adresse, une réponse claire : oui, non ou à confirmer.",
    );
    // What was sent is answered by the page: an element beside it would ask again.
    let begins = step == QuartierStep::Begin;
    head.module = begins;
    head.indexed = begins;
    framed("/quartier", data.notice(), &head, || {
        let content = match step {
            QuartierStep::Begin => view! {
                <section aria-label="Vérifier une adresse">
                    <guichet-qpv>{ask(String::new(), None)}</guichet-qpv>
                    {data.example()}
                </section>
            }
            .into_any(),
            QuartierStep::Ask { typed, notice } => ask(typed, notice).into_any(),
            QuartierStep::Choose { typed, places } => choose(typed, places).into_any(),
            QuartierStep::Answer(answer) => verdict::answer(*answer).into_any(),
            QuartierStep::Unavailable => view! {
                <p class="avis faute" role="alert">
                    "Les contours des quartiers n’ont pas pu être chargés. Ce n’est pas votre \
                     faute. Réessayez dans un instant. Votre mairie peut aussi répondre."
                </p>
            }
            .into_any(),
        };
        view! {
            <section class="promesse">
                <h1>"Mon quartier"</h1>
                <p class="chapeau">
                    "Un "
                    <dfn>"quartier prioritaire de la politique de la ville"</dfn>
                    " (QPV) est choisi par l’État pour recevoir plus de moyens. Certaines aides \
                     dépendent de celui où vous habitez, ou de celui de votre projet."
                </p>
            </section>
            {content}
            {begins.then(worth)}
            {begins.then(|| data.sources())}
        }
    })
}

/// The form that stands where there is no script.
pub(super) fn ask(typed: String, notice: Option<UnfoundAddress>) -> impl IntoView {
    let fault = notice.map(UnfoundAddress::words);
    view! {
        <form method="post" action="/quartier" class="sans-script">
            {fault.map(|words| view! {
                <p class="avis faute" id="adresse-faute" role="alert">{words}</p>
            })}
            {address(typed, fault.is_some())}
            {who_is_asked()}
            <button>"Vérifier mon adresse"</button>
        </form>
    }
}

fn address(typed: String, is_wrong: bool) -> impl IntoView {
    let described = match is_wrong {
        true => "adresse-aide adresse-faute",
        false => "adresse-aide",
    };
    view! {
        <p class="champ">
            <label for="adresse">"Votre adresse"</label>
            <span class="aide" id="adresse-aide">"Écrivez le numéro, la rue et la commune."</span>
            <input
                id="adresse"
                name="adresse"
                type="text"
                autocomplete="street-address"
                maxlength="200"
                required=true
                aria-describedby=described
                aria-invalid=is_wrong.then_some("true")
                value=typed
            />
        </p>
    }
}

/// Said before anything is sent.
fn who_is_asked() -> impl IntoView {
    view! {
        <p class="aide">
            "Sans JavaScript, c’est ce site qui demande au service d’adresses de l’État où elle \
             est. Puis il l’oublie : elle n’est ni gardée, ni écrite nulle part."
        </p>
    }
}

fn choose(typed: String, places: Vec<ProposedPlace>) -> impl IntoView {
    let places: Vec<_> = places
        .into_iter()
        .map(|place| {
            let kind = match place.nature {
                PlaceKind::Rue => " (rue entière)",
                PlaceKind::LieuDit => " (lieu-dit)",
                PlaceKind::Commune => " (commune entière)",
                PlaceKind::Numero | PlaceKind::Position => "",
            };
            let told = match place.distinction.as_str() {
                "" => String::new(),
                told => format!(" ({told})"),
            };
            view! {
                <label class="choix">
                    <input type="radio" name="lieu" value=place.value required=true/>
                    <span translate="no">{place.label}{told}</span>
                    {kind}
                </label>
            }
        })
        .collect();
    let again = typed.clone();
    view! {
        <form method="post" action="/quartier" class="sans-script">
            <input type="hidden" name="adresse" value=typed.clone()/>
            <input type="hidden" name="pour" value=typed/>
            <fieldset>
                <legend>"Choisissez votre adresse dans la liste."</legend>
                {places}
            </fieldset>
            <button>"Vérifier cette adresse"</button>
        </form>
        <details>
            <summary>"Ce n’est aucune de celles-là"</summary>
            <form method="post" action="/quartier" class="sans-script">
                {address(again, false)}
                <button>"Chercher de nouveau"</button>
            </form>
        </details>
    }
}

fn worth() -> impl IntoView {
    view! {
        <section>
            <h2>"Ce que la réponse vaut"</h2>
            <ul>
                <li>
                    <strong>"Oui et non sont certains. "</strong>
                    "Quand la limite du quartier est trop proche pour trancher, la réponse est « à \
                     confirmer », et dit à qui demander."
                </li>
                <li>
                    <strong>"Votre adresse n’est pas gardée. "</strong>
                    "Le service d’adresses de l’État la trouve, votre navigateur fait la \
                     vérification."
                </li>
                <li>
                    <strong>"Ce n’est pas une attestation. "</strong>
                    "Pour une démarche, c’est l’organisme qui vous la demande qui décide."
                </li>
            </ul>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(step: QuartierStep) -> String {
        quartier_page(&SiteData::Unavailable, step)
    }

    #[test]
    fn the_form_stands_in_the_element_and_says_first_who_is_asked() {
        let html = page(QuartierStep::Begin);
        let (_, inside) = html.split_once("<guichet-qpv>").expect("the element");
        let (form, _) = inside.split_once("</guichet-qpv>").expect("its end");
        let said = form
            .find("c’est ce site qui demande")
            .expect("who is asked");
        assert!(said < form.find("<button").expect("the button"));
        assert!(form.contains("method=\"post\" action=\"/quartier\""));
    }

    #[test]
    fn nothing_that_was_sent_is_html_and_no_script_goes_with_an_answer() {
        let nasty = "\"><script>alert(1)</script>".to_owned();
        let asked = page(QuartierStep::Ask {
            typed: nasty.clone(),
            notice: Some(UnfoundAddress::Unknown),
        });
        let offered = page(QuartierStep::Choose {
            typed: nasty.clone(),
            places: vec![ProposedPlace {
                value: nasty.clone(),
                label: nasty.clone(),
                distinction: nasty,
                nature: PlaceKind::Rue,
            }],
        });
        for html in [asked, offered] {
            assert!(!html.contains("<script"), "{html}");
        }
    }
}

//! A question without a script: a page each, with all that was answered before in the body of
//! its form.

use super::hidden;
use leptos::prelude::*;
use shared::{
    interview::{Answer, Answers, GivenAnswer, Usage},
    situation::{Field, FieldKind, FieldValue},
    words,
};

/// A question on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct AskedQuestion {
    pub field: Field,
    /// Which one it is, from 1.
    pub rank: usize,
    pub fault: Option<QuestionFault>,
    /// What was written, when it leads nowhere yet.
    pub typed: String,
    /// The communes of the name that was written: a code, a space and the name of each.
    pub communes: Vec<String>,
}

/// Why an answer is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionFault {
    /// Nothing was chosen, or what no form of ours sends.
    Choose,
    Number,
    Departement,
    CommuneTooShort,
    CommuneUnknown,
    GeocoderFails,
}

impl QuestionFault {
    /// That of an answer which cannot be read.
    pub fn of(field: Field) -> Self {
        match field.kind() {
            FieldKind::Number { .. } => Self::Number,
            FieldKind::Departement => Self::Departement,
            FieldKind::Commune => Self::CommuneTooShort,
            _ => Self::Choose,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Choose => "Choisissez une réponse, ou «\u{a0}Je ne sais pas\u{a0}».",
            Self::Number => "Ce n’est pas un nombre entier possible. Écrivez par exemple 24.",
            Self::Departement => {
                "Aucun département n’a ce numéro. Écrivez par exemple 93, 2A ou 974."
            }
            Self::CommuneTooShort => "Écrivez au moins trois lettres du nom de la commune.",
            Self::CommuneUnknown => {
                "Aucune commune trouvée. Vérifiez l’orthographe, ou essayez le code postal."
            }
            Self::GeocoderFails => {
                "Le service des communes ne répond pas. Réessayez, ou passez cette question."
            }
        }
    }
}

/// What a form of these pages asks for, as its buttons say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InterviewGesture {
    Begin,
    Respond,
    NotKnown,
    NotTold,
    Back,
    Results,
    /// Answers anew what was answered.
    Change(Field),
    Erase,
}

impl InterviewGesture {
    const NAMED: [(Self, &'static str); 7] = [
        (Self::Begin, "commencer"),
        (Self::Respond, "repondre"),
        (Self::NotKnown, "sait-pas"),
        (Self::NotTold, "tait"),
        (Self::Back, "retour"),
        (Self::Results, "resultats"),
        (Self::Erase, "effacer"),
    ];

    /// The value of the field `geste`; what no button says begins.
    pub fn of(text: &str) -> Self {
        let named = Self::NAMED.iter().find(|(_, name)| *name == text);
        let change = || {
            text.strip_prefix("changer ")?
                .parse()
                .ok()
                .map(Self::Change)
        };
        named
            .map(|(gesture, _)| *gesture)
            .or_else(change)
            .unwrap_or(Self::Begin)
    }

    fn as_str(self) -> &'static str {
        let named = Self::NAMED.iter().find(|(gesture, _)| *gesture == self);
        named.map_or("", |(_, name)| name)
    }
}

/// The form of a question; it is posted to `path`. `results` is what the button that leaves
/// the questions says; none once they are left.
pub(super) fn question_form(
    path: &'static str,
    answers: &Answers,
    asked: AskedQuestion,
    results: Option<&'static str>,
) -> impl IntoView + use<> {
    let AskedQuestion {
        field,
        rank,
        fault,
        typed,
        communes,
    } = asked;
    let button = |gesture: InterviewGesture, class: &'static str, words: &'static str| {
        view! {
            <button name="geste" value=gesture.as_str() class=class formnovalidate=true>{words}</button>
        }
    };
    let confirm = match (field.kind(), communes.is_empty()) {
        (FieldKind::Commune, true) => "Chercher la commune",
        _ => "Continuer",
    };
    let help =
        words::aide(words::FRENCH.fields, field).map(|help| view! { <p class="aide">{help}</p> });
    let fault = fault.map(|fault| {
        view! { <p class="avis faute" id="faute" role="alert">{fault.words()}</p> }
    });
    let back = (!answers.statements().is_empty())
        .then(|| button(InterviewGesture::Back, "second", "Retour"));
    let leave = results.map(|words| button(InterviewGesture::Results, "second", words));
    let left = results
        .is_none()
        .then(|| view! { <input type="hidden" name="suite" value="resultats"/> });
    view! {
        <form method="post" action=path class="question-posee">
            {hidden(&answers.fields())}
            <input type="hidden" name="champ" value=field.path()/>
            {left}
            <p class="doux">{format!("Question {rank}")}</p>
            {fault}
            <fieldset>
                <legend>{words::question(words::FRENCH.fields, field)}</legend>
                {help}
                {choices(field, answers, typed, communes)}
            </fieldset>
            <p class="gestes-du-pas">
                <button name="geste" value=InterviewGesture::Respond.as_str()>{confirm}</button>
            </p>
            <p class="gestes-du-pas">
                {button(InterviewGesture::NotKnown, "discret", "Je ne sais pas")}
                {button(InterviewGesture::NotTold, "discret", "Je préfère ne pas répondre")}
            </p>
            <p class="gestes-du-pas">{back}{leave}</p>
        </form>
    }
}

fn choices(field: Field, answers: &Answers, typed: String, communes: Vec<String>) -> AnyView {
    let stated = match answers.answer(field) {
        Some(Answer::FieldValue(value)) => value,
        _ => FieldValue::Unknown,
    };
    let choice = |kind: &'static str, value: String, words: String, checked: bool| {
        view! {
            <label class="choix">
                <input type=kind name="valeur" value=value checked=checked/>
                {words}
            </label>
        }
    };
    let written = |value: String, help: &'static str, mode: &'static str| {
        view! {
            <p class="aide" id="valeur-aide">{help}</p>
            <input
                name="valeur"
                type="text"
                inputmode=mode
                autocomplete="off"
                maxlength="60"
                aria-label=words::question(words::FRENCH.fields, field)
                aria-describedby="valeur-aide"
                value=value
            />
        }
        .into_any()
    };
    match field.kind() {
        FieldKind::Boolean => [("oui", "Oui", true), ("non", "Non", false)]
            .map(|(value, words, is_so)| {
                let checked = stated == FieldValue::Boolean(is_so);
                choice("radio", value.to_owned(), words.to_owned(), checked)
            })
            .into_iter()
            .collect_view()
            .into_any(),
        FieldKind::Choice(values) => (0..values.len())
            .map(|rank| {
                let checked =
                    matches!(stated, FieldValue::Choice(chosen) if usize::from(chosen) == rank);
                let words = words::value(words::FRENCH.values, field, rank).to_owned();
                choice("radio", values[rank].to_owned(), words, checked)
            })
            .collect_view()
            .into_any(),
        FieldKind::List(values) => {
            let choices = (0..values.len())
                .map(|rank| {
                    let checked = matches!(stated, FieldValue::List(list) if list >> rank & 1 == 1);
                    let words = words::value(words::FRENCH.values, field, rank).to_owned();
                    choice("checkbox", values[rank].to_owned(), words, checked)
                })
                .collect_view();
            let none = stated == FieldValue::List(0);
            view! {
                <p class="aide">"Vous pouvez en choisir plusieurs."</p>
                {choices}
                {choice("checkbox", "aucun".to_owned(), "Rien de tout cela".to_owned(), none)}
            }
            .into_any()
        }
        FieldKind::Commune => {
            let alone = communes.len() == 1;
            let same = match (field, answers.situation().stated(Field::ResidenceCommune)) {
                (Field::ProjetCommune, FieldValue::Commune(code)) => Some(choice(
                    "radio",
                    format!("{} {}", code.as_str(), answers.commune(code)),
                    "La commune où j’habite".to_owned(),
                    false,
                )),
                _ => None,
            };
            let found = communes
                .into_iter()
                .map(|commune| {
                    let words = commune
                        .split_once(' ')
                        .map_or("", |(_, name)| name)
                        .to_owned();
                    choice("radio", commune, words, alone)
                })
                .collect_view();
            view! {
                {same}
                {found}
                <p class="aide" id="commune-aide">
                    "Écrivez son nom ou son code postal. Ce site le demande au service d’adresses \
                     de l’État, puis l’oublie."
                </p>
                <input
                    name="commune-ecrite"
                    type="text"
                    autocomplete="off"
                    maxlength="60"
                    aria-label=words::question(words::FRENCH.fields, field)
                    aria-describedby="commune-aide"
                    value=typed
                />
            }
            .into_any()
        }
        FieldKind::Departement => {
            let before = match stated {
                FieldValue::Departement(code) => code.as_str().to_owned(),
                _ => typed,
            };
            written(
                before,
                "Écrivez le numéro du département, par exemple 93 ou 2A.",
                "text",
            )
        }
        _ => {
            let before = match stated {
                FieldValue::Number(number) => number.to_string(),
                _ => typed,
            };
            written(before, "Écrivez un nombre entier.", "numeric")
        }
    }
}

/// Every answer, each a step away from being changed, and the button that forgets them.
pub(super) fn given_answers(path: &'static str, answers: &Answers) -> impl IntoView + use<> {
    let count = answers.statements().len() + usize::from(answers.usage().is_some());
    let address = answers.usage().map(|usage| {
        let word = match usage {
            Usage::Home => "Mon domicile",
            Usage::Projet => "Le lieu de mon projet",
            Usage::Both => "Les deux",
            Usage::Nothing => "Ni l’un ni l’autre",
        };
        view! { <div><dt>"L’adresse vérifiée"</dt><dd>{word}</dd></div> }
    });
    let rows = answers
        .statements()
        .iter()
        .map(|given| {
            let field = given.field;
            let question = words::question(words::FRENCH.fields, field);
            view! {
                <div>
                    <dt>{question}</dt>
                    <dd>
                        {in_words(answers, given)}" "
                        <button
                            name="geste"
                            value=format!("changer {}", field.path())
                            class="discret"
                            aria-label=format!("Changer : {question}")
                        >"Changer"</button>
                    </dd>
                </div>
            }
        })
        .collect_view();
    (count > 0).then(|| {
        view! {
            <details class="reponses-donnees">
                <summary>{format!("Vos réponses ({count})")}</summary>
                <form method="post" action=path>
                    {hidden(&answers.fields())}
                    <dl>{address}{rows}</dl>
                    <button name="geste" value=InterviewGesture::Erase.as_str() class="second">
                        "Tout effacer"
                    </button>
                </form>
            </details>
        }
    })
}

/// An answer as it is read back.
fn in_words(answers: &Answers, given: &GivenAnswer) -> String {
    let stated = match given.answer {
        Answer::DoesNotKnow => return "Je ne sais pas".to_owned(),
        Answer::RatherNotSay => return "Je préfère ne pas répondre".to_owned(),
        Answer::FieldValue(value) => value,
    };
    match stated {
        FieldValue::Boolean(true) => "Oui".to_owned(),
        FieldValue::Boolean(false) => "Non".to_owned(),
        FieldValue::Number(number) => number.to_string(),
        FieldValue::Choice(rank) => {
            words::value(words::FRENCH.values, given.field, rank.into()).to_owned()
        }
        FieldValue::List(0) => "Rien de tout cela".to_owned(),
        FieldValue::List(list) => {
            let chosen = (0..given.field.values().len()).filter(|rank| list >> rank & 1 == 1);
            let chosen: Vec<_> = chosen
                .map(|rank| words::value(words::FRENCH.values, given.field, rank))
                .collect();
            chosen.join(", ")
        }
        FieldValue::Commune(code) => answers.commune(code),
        FieldValue::Departement(code) => code.as_str().to_owned(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gesture_reads_back_and_anything_else_begins() {
        for (gesture, name) in InterviewGesture::NAMED {
            assert_eq!(InterviewGesture::of(name), gesture);
        }
        let change = InterviewGesture::of("changer personne.age");
        assert_eq!(change, InterviewGesture::Change(Field::Age));
        assert_eq!(
            InterviewGesture::of("changer tout"),
            InterviewGesture::Begin
        );
    }
}

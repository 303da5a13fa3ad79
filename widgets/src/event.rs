//! What the page is told: events that bubble out of the element, without the
//! address nor the position.

use js_sys::{Object, Reflect};
use shared::{
    codes::CodeCommune,
    embed::EventName,
    qpv::{Generation, Position, Statut, Verification},
};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

/// The detail of `guichet:error`.
pub(crate) fn error(code: &str) -> JsValue {
    object(&[("code", code.into())])
}

/// The detail of `guichet:verdict`.
pub(crate) fn verdict(
    commune: Option<CodeCommune>,
    verification: &Verification<'_>,
    generation: Option<Generation>,
) -> JsValue {
    let statut = match verification.statut {
        Statut::Dans => "dans",
        Statut::AConfirmer => "a_confirmer",
        Statut::Hors => "hors",
        Statut::Indetermine => "indetermine",
    };
    let [at_300, at_500] = verification.bandes.map(|bande| {
        JsValue::from_str(match bande.position {
            Position::Dans => "dans",
            Position::AConfirmer => "a_confirmer",
            Position::Hors => "hors",
        })
    });
    let quartier = verification.quartier;
    let departement = commune
        .map(|commune| commune.departement())
        .or(quartier.map(|quartier| quartier.departement));
    object(&[
        ("statut", statut.into()),
        (
            "qpv",
            text(quartier.map(|quartier| quartier.code.as_str().to_owned())),
        ),
        // To the metre: what the answer says, not where the place is.
        (
            "distance_m",
            verification
                .distance_m
                .map_or(JsValue::NULL, |distance_m| distance_m.round().into()),
        ),
        ("bandes", object(&[("300", at_300), ("500", at_500)])),
        (
            "generation",
            text(generation.map(|generation| generation.as_str().to_owned())),
        ),
        (
            "commune",
            text(commune.map(|commune| commune.as_str().to_owned())),
        ),
        (
            "departement",
            text(departement.map(|code| code.as_str().to_owned())),
        ),
    ])
}

/// The detail of `guichet:eligibilite`.
pub(crate) fn eligibilite(yes: usize, negate: usize, unknown: usize) -> JsValue {
    object(&[
        ("eligible", (yes as u32).into()),
        ("non_eligible", (negate as u32).into()),
        ("indetermine", (unknown as u32).into()),
    ])
}

/// The detail of `guichet:orientation`: whom the resident chose, and for what.
pub(crate) fn orientation(
    structure: &str,
    name: &str,
    dispositif: Option<(&str, &str)>,
) -> JsValue {
    let text = |text: Option<&str>| text.map_or(JsValue::NULL, JsValue::from_str);
    object(&[
        ("structure", structure.into()),
        ("nom", name.into()),
        ("dispositif", text(dispositif.map(|(id, _)| id))),
        ("dispositif_nom", text(dispositif.map(|(_, name)| name))),
    ])
}

/// The detail of `guichet:candidature`: that there is one, and for whom.
pub(crate) fn candidature(structure: &str) -> JsValue {
    object(&[("statut", "recue".into()), ("structure", structure.into())])
}

fn text(value: Option<String>) -> JsValue {
    value.map_or(JsValue::NULL, |value| JsValue::from_str(&value))
}

/// An object with these members.
pub(crate) fn object(members: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (key, value) in members {
        // A fresh object takes any member.
        let _ = Reflect::set(&object, &JsValue::from_str(key), value);
    }
    object.into()
}

pub(crate) fn emit(host: &HtmlElement, name: EventName, detail: &JsValue) {
    let options = CustomEventInit::new();
    options.set_bubbles(true);
    options.set_composed(true);
    options.set_detail(detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name.as_str(), &options) {
        let _ = host.dispatch_event(&event);
    }
}

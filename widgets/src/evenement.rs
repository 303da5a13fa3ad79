//! What the page is told: events that bubble out of the element, without the
//! address nor the position.

use js_sys::{Object, Reflect};
use shared::{
    codes::CodeCommune,
    qpv::{Generation, Position, Statut, Verification},
};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

/// The detail of `guichet:erreur`.
pub(crate) fn erreur(code: &str) -> JsValue {
    objet(&[("code", code.into())])
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
    let [de_300, de_500] = verification.bandes.map(|bande| {
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
    objet(&[
        ("statut", statut.into()),
        (
            "qpv",
            texte(quartier.map(|quartier| quartier.code.as_str().to_owned())),
        ),
        // To the metre: what the answer says, not where the place is.
        (
            "distance_m",
            verification
                .distance_m
                .map_or(JsValue::NULL, |distance_m| distance_m.round().into()),
        ),
        ("bandes", objet(&[("300", de_300), ("500", de_500)])),
        (
            "generation",
            texte(generation.map(|generation| generation.as_str().to_owned())),
        ),
        (
            "commune",
            texte(commune.map(|commune| commune.as_str().to_owned())),
        ),
        (
            "departement",
            texte(departement.map(|code| code.as_str().to_owned())),
        ),
    ])
}

/// The detail of `guichet:eligibilite`.
#[cfg(feature = "tout")]
pub(crate) fn eligibilite(oui: usize, non: usize, inconnus: usize) -> JsValue {
    objet(&[
        ("eligible", (oui as u32).into()),
        ("non_eligible", (non as u32).into()),
        ("indetermine", (inconnus as u32).into()),
    ])
}

/// The detail of `guichet:orientation`: whom the resident chose, and for what.
#[cfg(feature = "tout")]
pub(crate) fn orientation(structure: &str, nom: &str, dispositif: Option<&str>) -> JsValue {
    objet(&[
        ("structure", structure.into()),
        ("nom", nom.into()),
        (
            "dispositif",
            dispositif.map_or(JsValue::NULL, JsValue::from_str),
        ),
    ])
}

/// The detail of `guichet:candidature`: that there is one, and for whom.
#[cfg(feature = "candidature")]
pub(crate) fn candidature(structure: &str) -> JsValue {
    objet(&[("statut", "recue".into()), ("structure", structure.into())])
}

fn texte(valeur: Option<String>) -> JsValue {
    valeur.map_or(JsValue::NULL, |valeur| JsValue::from_str(&valeur))
}

/// An object with these members.
pub(crate) fn objet(membres: &[(&str, JsValue)]) -> JsValue {
    let objet = Object::new();
    for (cle, valeur) in membres {
        // A fresh object takes any member.
        let _ = Reflect::set(&objet, &JsValue::from_str(cle), valeur);
    }
    objet.into()
}

/// Tells the page.
pub(crate) fn emet(hote: &HtmlElement, nom: &str, detail: &JsValue) {
    let options = CustomEventInit::new();
    options.set_bubbles(true);
    options.set_composed(true);
    options.set_detail(detail);
    if let Ok(evenement) = CustomEvent::new_with_event_init_dict(nom, &options) {
        let _ = hote.dispatch_event(&evenement);
    }
}

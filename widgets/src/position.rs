//! Where the device says it is, when the resident asks.

use crate::lecture::Objet;
use js_sys::{Function, Object, Reflect};
use shared::Point;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// Beyond this the device is given up on.
const DELAI_MAX_MS: u32 = 10_000;

/// A position this old is still where one is.
const AGE_MAX_MS: u32 = 60_000;

/// Why there is no position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refus {
    /// The resident, or the page, does not allow it.
    Refusee,
    /// The device does not know, or has no means to.
    Inconnue,
    /// The device takes too long.
    Lente,
}

/// Asks once for the position and its own precision in metres.
pub(crate) fn demande(suite: impl FnOnce(Result<(Point, f64), Refus>) + 'static) {
    // Both callbacks share the continuation, and only one is called.
    let suite = std::rc::Rc::new(std::cell::Cell::new(Some(suite)));
    let rend = move |resultat: Result<(Point, f64), Refus>| {
        if let Some(suite) = suite.take() {
            suite(resultat);
        }
    };
    let echec = rend.clone();
    let trouvee = Closure::once_into_js(move |position: JsValue| {
        rend(lis(&Objet::new(position)).ok_or(Refus::Inconnue));
    });
    let refusee = Closure::once_into_js(move |erreur: JsValue| {
        let code = Objet::new(erreur)
            .objet("code")
            .and_then(|code| code.nombre());
        echec(Err(match code {
            Some(1.0) => Refus::Refusee,
            Some(3.0) => Refus::Lente,
            _ => Refus::Inconnue,
        }));
    });
    if interroge(&trouvee, &refusee).is_none() {
        let _ = refusee
            .unchecked_into::<Function>()
            .call1(&JsValue::NULL, &JsValue::NULL);
    }
}

fn lis(position: &Objet) -> Option<(Point, f64)> {
    let coordonnees = position.objet("coords")?;
    let nombre = |cle| coordonnees.objet(cle)?.nombre();
    let point = Point::new(nombre("latitude")?, nombre("longitude")?).ok()?;
    Some((point, nombre("accuracy")?.max(0.0)))
}

/// `navigator.geolocation.getCurrentPosition`, by name: the typed interface costs
/// more than it checks here.
fn interroge(trouvee: &JsValue, refusee: &JsValue) -> Option<()> {
    let navigateur = web_sys::window()?.navigator();
    let service = Reflect::get(&navigateur, &"geolocation".into()).ok()?;
    let demande = Reflect::get(&service, &"getCurrentPosition".into()).ok()?;
    let options = Object::new();
    for (cle, valeur) in [
        ("enableHighAccuracy", JsValue::TRUE),
        ("timeout", DELAI_MAX_MS.into()),
        ("maximumAge", AGE_MAX_MS.into()),
    ] {
        Reflect::set(&options, &cle.into(), &valeur).ok()?;
    }
    demande
        .dyn_into::<Function>()
        .ok()?
        .call3(&service, trouvee, refusee, &options)
        .ok()
        .map(drop)
}

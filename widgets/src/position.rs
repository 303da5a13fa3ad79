//! Where the device says it is, when the resident asks.

use crate::reading::JsObject;
use js_sys::{Function, Object, Promise, Reflect};
use shared::Point;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Beyond this the device is given up on.
const DELAY_MAX_MS: u32 = 10_000;

/// A position this old is still where one is.
const AGE_MAX_MS: u32 = 60_000;

/// Why there is no position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PositionRefusal {
    /// The resident, or the page, does not allow it.
    Refusee,
    /// The device does not know, or has no means to.
    Unknown,
    /// The device takes too long.
    Slow,
    /// The page does not allow anybody to ask: it is not secure, or its policy says no.
    Impossible,
}

/// The position and its own precision in metres: asked for here and now, told in the end.
pub(crate) fn locate() -> impl Future<Output = Result<(Point, f64), PositionRefusal>> {
    let mut was_asked = None;
    let answer = Promise::new(&mut |found, refused| was_asked = look_up(&found, &refused));
    // Listened to from now on: a refusal that nobody hears of is a complaint of the console.
    let answer = JsFuture::from(answer);
    async move {
        was_asked.ok_or(PositionRefusal::Impossible)?;
        match answer.await {
            Ok(position) => read(&JsObject::new(position)).ok_or(PositionRefusal::Unknown),
            Err(error) => {
                let code = JsObject::new(error).object("code");
                Err(match code.and_then(|code| code.number()) {
                    Some(1.0) if is_impossible() => PositionRefusal::Impossible,
                    Some(1.0) => PositionRefusal::Refusee,
                    Some(3.0) => PositionRefusal::Slow,
                    _ => PositionRefusal::Unknown,
                })
            }
        }
    }
}

/// Whether the page is one that may not ask, whatever the resident allows: where it cannot be
/// known, it is the resident who said no.
fn is_impossible() -> bool {
    let Some(page) = web_sys::window() else {
        return true;
    };
    let page: &JsValue = page.as_ref();
    let asked = |of: &JsValue, key: &str| Reflect::get(of, &key.into()).ok();
    if asked(page, "isSecureContext").is_some_and(|secure| secure.is_falsy()) {
        return true;
    }
    // Of Chromium alone; its name of before is the one that browsers have.
    let policy = asked(page, "document").and_then(|document| asked(&document, "featurePolicy"));
    let allows = policy.and_then(|policy| {
        let allows: Function = asked(&policy, "allowsFeature")?.dyn_into().ok()?;
        allows.call1(&policy, &"geolocation".into()).ok()
    });
    allows.is_some_and(|allows| allows.is_falsy())
}

fn read(position: &JsObject) -> Option<(Point, f64)> {
    let coordinates = position.object("coords")?;
    let number = |key| coordinates.object(key)?.number();
    let point = Point::new(number("latitude")?, number("longitude")?).ok()?;
    Some((point, number("accuracy")?.max(0.0)))
}

/// `navigator.geolocation.getCurrentPosition`, by name: the typed interface costs
/// more than it checks here.
fn look_up(found: &JsValue, refusee: &JsValue) -> Option<()> {
    let browser = web_sys::window()?.navigator();
    let service = Reflect::get(&browser, &"geolocation".into()).ok()?;
    let ask = Reflect::get(&service, &"getCurrentPosition".into()).ok()?;
    let options = Object::new();
    for (key, value) in [
        ("enableHighAccuracy", JsValue::TRUE),
        ("timeout", DELAY_MAX_MS.into()),
        ("maximumAge", AGE_MAX_MS.into()),
    ] {
        Reflect::set(&options, &key.into(), &value).ok()?;
    }
    ask.dyn_into::<Function>()
        .ok()?
        .call3(&service, found, refusee, &options)
        .ok()
        .map(drop)
}

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
}

/// The position and its own precision in metres: asked for here and now, told in the end.
pub(crate) fn locate() -> impl Future<Output = Result<(Point, f64), PositionRefusal>> {
    let mut was_asked = None;
    let answer = Promise::new(&mut |found, refused| was_asked = look_up(&found, &refused));
    // Listened to from now on: a refusal that nobody hears of is a complaint of the console.
    let answer = JsFuture::from(answer);
    async move {
        was_asked.ok_or(PositionRefusal::Unknown)?;
        match answer.await {
            Ok(position) => read(&JsObject::new(position)).ok_or(PositionRefusal::Unknown),
            Err(error) => {
                let code = JsObject::new(error).object("code");
                Err(match code.and_then(|code| code.number()) {
                    Some(1.0) => PositionRefusal::Refusee,
                    Some(3.0) => PositionRefusal::Slow,
                    _ => PositionRefusal::Unknown,
                })
            }
        }
    }
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

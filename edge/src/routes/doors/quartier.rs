//! The check of an address by a form: the geocoder is asked from here, the answer is worked out
//! from the same index as the API's, and nothing of it is kept.

use super::{
    form::DoorForm,
    geocoder::{self, Among, NoPlace},
};
use crate::{
    http::context::Context,
    platform::{Failure, Platform},
    routes::qpv::point::observe,
};
use app::{ProposedPlace, QuartierAnswer, QuartierStep, UnfoundAddress};
use shared::{
    Point,
    inputs::{AddressParts, FoundPlace, Judgement, PlaceKind, judge},
    interview::{Answers, CheckedAddress},
    qpv::PointQuery,
};

/// Between the parts of a proposition, in the value of its radio button.
const BETWEEN: char = '|';

/// The most letters of a label that is sent back.
const LABEL_MAX: usize = 200;

pub(super) async fn posted<P: Platform>(
    form: &DoorForm,
    context: &Context<'_, P>,
) -> Result<QuartierStep, Failure> {
    let typed = form.text("adresse");
    let ask = |notice| QuartierStep::Ask {
        typed: typed.chars().take(LABEL_MAX).collect(),
        notice: Some(notice),
    };
    // What was chosen answers the text that it was proposed for, and no other.
    if form.text("pour") == typed
        && let Some(place) = chosen(form.text("lieu"))
    {
        return check(&place, context).await;
    }
    let places = match geocoder::find(typed, Among::Addresses, &form.headers, context).await {
        Ok(places) => places,
        Err(NoPlace::TooShort) => return Ok(ask(UnfoundAddress::TooShort)),
        Err(NoPlace::Unknown) => return Ok(ask(UnfoundAddress::Unknown)),
        Err(NoPlace::Saturated) => return Ok(ask(UnfoundAddress::Saturated)),
        Err(NoPlace::Unreachable) => return Ok(ask(UnfoundAddress::Unreachable)),
    };
    let found: Vec<_> = places.iter().map(FoundPlace::address).collect();
    let taken = match judge(typed, &found) {
        Judgement::Take(rank) => places.get(rank),
        Judgement::Offer => None,
    };
    match taken {
        Some(place) => check(place, context).await,
        None => Ok(QuartierStep::Choose {
            typed: typed.to_owned(),
            places: places.iter().map(proposed).collect(),
        }),
    }
}

fn proposed(place: &FoundPlace) -> ProposedPlace {
    let kind = match place.nature {
        PlaceKind::Numero => "housenumber",
        PlaceKind::Rue => "street",
        PlaceKind::LieuDit => "locality",
        PlaceKind::Commune | PlaceKind::Position => "municipality",
    };
    let (lat, lon) = (place.point.lat().to_string(), place.point.lon().to_string());
    let commune = place.commune.as_ref().map_or("", |code| code.as_str());
    let parts = [&lat, &lon, kind, commune, &place.label];
    ProposedPlace {
        value: parts.join(&BETWEEN.to_string()),
        label: place.label.clone(),
        distinction: place.distinction.clone(),
        nature: place.nature,
    }
}

/// The place that a radio button stands for.
fn chosen(value: &str) -> Option<FoundPlace> {
    let mut parts = value.splitn(5, BETWEEN);
    let (lat, lon) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let nature = PlaceKind::from_type(parts.next()?);
    let commune = parts.next()?.parse().ok();
    Some(FoundPlace {
        label: parts.next()?.chars().take(LABEL_MAX).collect(),
        distinction: String::new(),
        nature,
        point: Point::new(lat, lon).ok()?,
        precision_m: nature.precision_m(),
        commune,
        parts: AddressParts::default(),
    })
}

async fn check<P: Platform>(
    place: &FoundPlace,
    context: &Context<'_, P>,
) -> Result<QuartierStep, Failure> {
    let loaded = context.loaded().await?;
    let query = PointQuery {
        point: place.point,
        precision_m: place.precision_m,
        generation: None,
        date: context.today,
    };
    let index = match query.locate(&loaded.generations) {
        Ok((_, generation)) => Some(context.index(&loaded, generation).await?),
        Err(_) => None,
    };
    let (verification, referentiel) = observe(&query, &loaded, |_| index.as_deref());
    let mut answers = Answers::new(context.today);
    answers.receive_address(CheckedAddress::new(&verification, place.commune));
    Ok(QuartierStep::Answer(Box::new(QuartierAnswer::new(
        place,
        verification,
        referentiel,
        context.today,
        answers.fields(),
    ))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_proposed_is_what_is_chosen() {
        let place = chosen("47.0012|-8.0011|housenumber|99001|7 Rue | des Cordiers");
        let place = place.expect("a place");
        assert_eq!(place.label, "7 Rue | des Cordiers");
        assert_eq!(chosen(&proposed(&place).value), Some(place));
        for nonsense in [
            "",
            "47|x|street|99001|a",
            "147|-8|street|99001|a",
            "47|-8|street|99001",
            "NaN|0|street||a",
        ] {
            assert_eq!(chosen(nonsense), None, "{nonsense}");
        }
    }
}

//! The queries of callers: `GET /v1/qpv` and the points of a batch.

use super::{
    faults::Fault,
    fields::{RequestFields, RequestValue},
    limits::PRECISION_MAX_M,
};
use crate::{
    Date, Point,
    codes::{CodeCommune, CodeDepartement},
    point::PointError,
    qpv::{Generation, PointQuery, Territoire},
};
use std::borrow::Cow;

/// The query of `GET /v1/qpv`, read.
#[derive(Clone, Debug, PartialEq)]
pub enum Question {
    /// To check a point.
    Verification(QpvInput, Filter),
    /// To list the QPV of a place.
    List(PlaceQuery, Filter),
}

/// The generation asked for.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Filter {
    /// That one.
    pub generation: Option<Generation>,
    /// The one in force on that day, today by default.
    pub date: Option<Date>,
}

/// The place whose QPV are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceQuery {
    /// A département.
    Departement(CodeDepartement),
    /// A commune; an arrondissement is taken for its city.
    Commune(CodeCommune),
}

impl PlaceQuery {
    /// The département that is the place or contains it.
    pub fn departement(self) -> CodeDepartement {
        match self {
            Self::Departement(code) => code,
            Self::Commune(code) => code.departement(),
        }
    }
}

/// A point as given: valid numbers, not yet a valid position.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct QpvInput {
    lat: f64,
    lon: f64,
    precision_m: f64,
}

impl Question {
    const FIELDS: [&'static str; 7] = [
        "lat",
        "lon",
        "precision_m",
        "departement",
        "commune",
        "generation",
        "date",
    ];

    /// Reads the parameters of `GET /v1/qpv`.
    pub fn parse<'a>(
        parameters: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>,
    ) -> Result<Self, Fault> {
        let fields = collect(&Self::FIELDS, parameters)?;
        let filter = Filter::read(&fields)?;
        let point = ["lat", "lon", "precision_m"]
            .into_iter()
            .find(|name| fields.get(name).is_some());
        let departement = fields.code("departement")?;
        let commune = fields.code("commune")?;
        match (point, departement, commune) {
            (None, Some(code), None) => Ok(Self::List(PlaceQuery::Departement(code), filter)),
            (None, None, Some(code)) => Ok(Self::List(PlaceQuery::Commune(code), filter)),
            (_, Some(_), Some(_)) => {
                Err(Fault::ChampsIncompatibles("commune".into(), "departement"))
            }
            (Some(name), Some(_), _) => Err(Fault::ChampsIncompatibles("departement".into(), name)),
            (Some(name), _, Some(_)) => Err(Fault::ChampsIncompatibles("commune".into(), name)),
            (None, None, None) => Err(Fault::QuestionAbsente),
            (Some(_), None, None) => Ok(Self::Verification(QpvInput::read(&fields)?, filter)),
        }
    }
}

impl Filter {
    const FIELDS: [&'static str; 2] = ["generation", "date"];

    /// Reads the parameters of a route that takes only these.
    pub fn parse<'a>(
        parameters: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>,
    ) -> Result<Self, Fault> {
        Self::read(&collect(&Self::FIELDS, parameters)?)
    }

    fn read<const N: usize>(fields: &RequestFields<'_, N>) -> Result<Self, Fault> {
        Ok(Self {
            generation: fields.generation()?,
            date: fields.date()?,
        })
    }

    /// The generation asked for, or the one in force.
    pub fn generation(self, territoire: Territoire, today: Date) -> Option<Generation> {
        let date = self.date.unwrap_or(today);
        self.generation
            .or_else(|| Generation::in_force(territoire, date))
    }
}

/// Checks the parameters of a route that takes none.
pub fn without_parameter<'a>(
    parameters: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>,
) -> Result<(), Fault> {
    collect(&[], parameters).map(|_: RequestFields<'_, 0>| ())
}

pub(super) fn collect<'a, const N: usize>(
    names: &'static [&'static str; N],
    parameters: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>,
) -> Result<RequestFields<'a, N>, Fault> {
    let mut fields = RequestFields::new(names);
    for (name, value) in parameters {
        fields.insert(&name, RequestValue::Text(value))?;
    }
    Ok(fields)
}

impl QpvInput {
    pub(super) fn read<const N: usize>(fields: &RequestFields<'_, N>) -> Result<Self, Fault> {
        let entry = Self {
            lat: fields.required("lat")?,
            lon: fields.required("lon")?,
            precision_m: fields.number("precision_m")?.unwrap_or(0.0),
        };
        if !(0.0..=PRECISION_MAX_M).contains(&entry.precision_m) {
            return Err(Fault::PrecisionInvalide);
        }
        Ok(entry)
    }

    /// The position. `demonstration`: whether the fictional territory exists here: swapped
    /// coordinates are recognised by their falling in a territory.
    pub(super) fn point(self, demonstration: bool) -> Result<Point, Fault> {
        let in_france = |point: Point| match Territoire::at(point) {
            None => false,
            Some(Territoire::Demonstration) => demonstration,
            Some(_) => true,
        };
        let point = Point::new(self.lat, self.lon);
        if !point.is_ok_and(in_france) && Point::new(self.lon, self.lat).is_ok_and(in_france) {
            return Err(Fault::CoordonneesInversees);
        }
        point.map_err(|error| {
            Fault::CoordonneeHorsLimites(match error {
                PointError::Latitude => "lat".into(),
                PointError::Longitude => "lon".into(),
            })
        })
    }

    /// The query for the domain. `demonstration`: whether the fictional territory exists
    /// here.
    pub fn query(
        self,
        filter: Filter,
        today: Date,
        demonstration: bool,
    ) -> Result<PointQuery, Fault> {
        let point = self.point(demonstration)?;
        Ok(PointQuery {
            point,
            precision_m: self.precision_m,
            generation: filter.generation,
            date: filter.date.unwrap_or(today),
        })
    }
}

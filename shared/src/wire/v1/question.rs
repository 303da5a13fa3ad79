//! What callers ask: `GET /v1/qpv` and the points of a lot.

use super::{
    champs::{Champs, Valeur},
    faults::Faute,
    limits::PRECISION_MAX_M,
};
use crate::{
    Date, Point,
    codes::{CodeCommune, CodeDepartement},
    point::PointError,
    qpv::{Demande, Generation, Territoire},
};
use std::borrow::Cow;

/// The query of `GET /v1/qpv`, read.
#[derive(Clone, Debug, PartialEq)]
pub enum Question {
    /// What may be said of a point.
    Verification(Entree, Filtre),
    /// Which neighbourhoods there are in a place.
    Liste(Lieu, Filtre),
}

/// Which generation, as asked.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Filtre {
    /// That one.
    pub generation: Option<Generation>,
    /// The one in force on that day, today by default.
    pub date: Option<Date>,
}

/// The place whose neighbourhoods are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lieu {
    /// A département.
    Departement(CodeDepartement),
    /// A commune; an arrondissement stands for its city.
    Commune(CodeCommune),
}

impl Lieu {
    /// The département that is or holds the place.
    pub fn departement(self) -> CodeDepartement {
        match self {
            Self::Departement(code) => code,
            Self::Commune(code) => code.departement(),
        }
    }
}

/// A point as given: numbers, each legible, not yet a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entree {
    lat: f64,
    lon: f64,
    precision_m: f64,
}

impl Question {
    const CHAMPS: [&'static str; 7] = [
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
        parametres: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>,
    ) -> Result<Self, Faute> {
        let champs = collect(&Self::CHAMPS, parametres)?;
        let filtre = Filtre::read(&champs)?;
        let point = ["lat", "lon", "precision_m"]
            .into_iter()
            .find(|nom| champs.get(nom).is_some());
        let departement = champs.code("departement")?;
        let commune = champs.code("commune")?;
        match (point, departement, commune) {
            (None, Some(code), None) => Ok(Self::Liste(Lieu::Departement(code), filtre)),
            (None, None, Some(code)) => Ok(Self::Liste(Lieu::Commune(code), filtre)),
            (_, Some(_), Some(_)) => {
                Err(Faute::ChampsIncompatibles("commune".into(), "departement"))
            }
            (Some(nom), Some(_), _) => Err(Faute::ChampsIncompatibles("departement".into(), nom)),
            (Some(nom), _, Some(_)) => Err(Faute::ChampsIncompatibles("commune".into(), nom)),
            (None, None, None) => Err(Faute::QuestionAbsente),
            (Some(_), None, None) => Ok(Self::Verification(Entree::read(&champs)?, filtre)),
        }
    }
}

impl Filtre {
    const CHAMPS: [&'static str; 2] = ["generation", "date"];

    /// Reads the parameters of a route that takes these alone.
    pub fn parse<'a>(
        parametres: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>,
    ) -> Result<Self, Faute> {
        Self::read(&collect(&Self::CHAMPS, parametres)?)
    }

    fn read<const N: usize>(champs: &Champs<'_, N>) -> Result<Self, Faute> {
        Ok(Self {
            generation: champs.generation()?,
            date: champs.date()?,
        })
    }

    /// The generation asked for, or the one in force.
    pub fn generation(self, territoire: Territoire, aujourdhui: Date) -> Option<Generation> {
        let date = self.date.unwrap_or(aujourdhui);
        self.generation
            .or_else(|| Generation::en_vigueur(territoire, date))
    }
}

/// For the routes that take none.
pub fn sans_parametre<'a>(
    parametres: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>,
) -> Result<(), Faute> {
    collect(&[], parametres).map(|_: Champs<'_, 0>| ())
}

pub(super) fn collect<'a, const N: usize>(
    noms: &'static [&'static str; N],
    parametres: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>,
) -> Result<Champs<'a, N>, Faute> {
    let mut champs = Champs::new(noms);
    for (nom, valeur) in parametres {
        champs.insert(&nom, Valeur::Texte(valeur))?;
    }
    Ok(champs)
}

impl Entree {
    pub(super) fn read<const N: usize>(champs: &Champs<'_, N>) -> Result<Self, Faute> {
        let entree = Self {
            lat: champs.obligatoire("lat")?,
            lon: champs.obligatoire("lon")?,
            precision_m: champs.nombre("precision_m")?.unwrap_or(0.0),
        };
        if !(0.0..=PRECISION_MAX_M).contains(&entree.precision_m) {
            return Err(Faute::PrecisionInvalide);
        }
        Ok(entree)
    }

    /// The place. `demonstration`: whether the fictional territory exists here, for a
    /// point can only be transposed into a place.
    pub(super) fn point(self, demonstration: bool) -> Result<Point, Faute> {
        let en_france = |point: Point| match Territoire::at(point) {
            None => false,
            Some(Territoire::Demonstration) => demonstration,
            Some(_) => true,
        };
        let point = Point::new(self.lat, self.lon);
        if !point.is_ok_and(en_france) && Point::new(self.lon, self.lat).is_ok_and(en_france) {
            return Err(Faute::CoordonneesInversees);
        }
        point.map_err(|erreur| {
            Faute::CoordonneeHorsLimites(match erreur {
                PointError::Latitude => "lat".into(),
                PointError::Longitude => "lon".into(),
            })
        })
    }

    /// The question for the domain. `demonstration`: whether the fictional territory
    /// exists here.
    pub fn demande(
        self,
        filtre: Filtre,
        aujourdhui: Date,
        demonstration: bool,
    ) -> Result<Demande, Faute> {
        let point = self.point(demonstration)?;
        Ok(Demande {
            point,
            precision_m: self.precision_m,
            generation: filtre.generation,
            date: filtre.date.unwrap_or(aujourdhui),
        })
    }
}

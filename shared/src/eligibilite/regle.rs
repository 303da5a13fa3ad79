//! Rules: what a scheme asks, as a tree of conditions on the fields of a situation.

use super::{Verite, Zones};
use crate::{
    Date,
    situation::{Champ, Champs, Lieu, Situation, Valeur},
};
use jiff::SignedDuration;

/// A rule.
#[derive(Clone, Debug, PartialEq)]
pub enum Regle {
    /// A field is true, or is false.
    Est(Champ, bool),
    /// The value of a choice is among these, or a list holds one of these: a bit each.
    Parmi(Champ, u64),
    /// A list of entries holds one of these.
    ParmiFiches(Champ, Vec<u16>),
    /// A list holds something.
    NonVide(Champ),
    /// A number lies within bounds.
    Bornes {
        /// The number.
        champ: Champ,
        /// The lower bound.
        min: Option<Borne>,
        /// The upper bound.
        max: Option<Borne>,
    },
    /// A place lies in one of these zones.
    Situe(Lieu, Zones),
    /// The source asks something that no field says: the rank of its sentence among
    /// those of the entry. Never known.
    AVerifier(u16),
    /// All of these.
    Toutes(Vec<Regle>),
    /// One of these at least.
    UneDe(Vec<Regle>),
    /// Not this.
    Non(Box<Regle>),
}

/// A bound of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Borne {
    /// The rank of the parameter among those of the entry.
    pub parametre: u16,
    /// Whether the bound itself is out.
    pub stricte: bool,
}

/// A number that a rule cites, with its unit elsewhere and its history.
#[derive(Clone, Debug, PartialEq)]
pub struct Parametre {
    /// Its values, oldest first.
    pub valeurs: Vec<ValeurDatee>,
}

/// A value and when it holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ValeurDatee {
    /// The value, in the unit of the field it is compared to; days since 1 January
    /// 1970 for a date.
    pub valeur: f64,
    /// The first day; always, without one.
    pub depuis: Option<Date>,
    /// The last day.
    pub jusqu_a: Option<Date>,
}

impl Parametre {
    /// The value in force on a day: the latest that has begun, unless it has ended.
    pub fn en_vigueur(&self, date: Date) -> Option<f64> {
        self.valeurs
            .iter()
            .rfind(|v| v.depuis.is_none_or(|depuis| depuis <= date))
            .filter(|v| v.jusqu_a.is_none_or(|fin| date <= fin))
            .map(|v| v.valeur)
    }
}

/// Days since 1 January 1970: what the date of a situation is compared by.
pub fn jours(date: Date) -> f64 {
    let debut = Date::constant(1970, 1, 1);
    f64::from(date.duration_since(debut).as_hours() as i32 / 24)
}

/// The day that many days after 1 January 1970.
pub fn date(jours: f64) -> Option<Date> {
    let debut = Date::constant(1970, 1, 1);
    let secondes = (jours as i64).saturating_mul(24 * 60 * 60);
    debut.checked_add(SignedDuration::from_secs(secondes)).ok()
}

impl Regle {
    /// Whether a situation satisfies it.
    pub fn evalue(&self, situation: &Situation, parametres: &[Parametre]) -> Verite {
        match self {
            Self::Est(champ, attendu) => match situation.sait(*champ) {
                Valeur::Booleen(vrai) => (vrai == *attendu).into(),
                _ => Verite::Inconnue,
            },
            Self::Parmi(champ, bits) => match situation.sait(*champ) {
                Valeur::Choix(rang) => (bits >> rang & 1 == 1).into(),
                Valeur::Liste(valeurs) => (bits & valeurs != 0).into(),
                _ => Verite::Inconnue,
            },
            Self::ParmiFiches(champ, attendues) => match situation.sait(*champ) {
                Valeur::Fiches(fiches) => {
                    fiches.rangs().iter().any(|f| attendues.contains(f)).into()
                }
                _ => Verite::Inconnue,
            },
            Self::NonVide(champ) => match situation.sait(*champ) {
                Valeur::Liste(valeurs) => (valeurs != 0).into(),
                Valeur::Fiches(fiches) => (!fiches.rangs().is_empty()).into(),
                _ => Verite::Inconnue,
            },
            Self::Bornes { champ, min, max } => {
                let nombre = match situation.sait(*champ) {
                    Valeur::Nombre(nombre) => nombre,
                    Valeur::Date(date) => jours(date),
                    _ => return Verite::Inconnue,
                };
                let compare = |borne: &Option<Borne>, dedans: fn(f64, f64) -> bool| {
                    let Some(borne) = borne else {
                        return Verite::Vrai;
                    };
                    let parametre = parametres.get(usize::from(borne.parametre));
                    // A bound that is not in force says nothing.
                    match parametre.and_then(|p| p.en_vigueur(situation.date())) {
                        Some(limite) if nombre == limite => (!borne.stricte).into(),
                        Some(limite) => dedans(nombre, limite).into(),
                        None => Verite::Inconnue,
                    }
                };
                compare(min, |n, limite| n > limite).et(compare(max, |n, limite| n < limite))
            }
            Self::Situe(lieu, zones) => zones.contiennent(&situation.connu(*lieu)),
            Self::AVerifier(_) => Verite::Inconnue,
            Self::Toutes(regles) => regles
                .iter()
                .map(|regle| regle.evalue(situation, parametres))
                .fold(Verite::Vrai, Verite::et),
            Self::UneDe(regles) => regles
                .iter()
                .map(|regle| regle.evalue(situation, parametres))
                .fold(Verite::Faux, Verite::ou),
            Self::Non(regle) => !regle.evalue(situation, parametres),
        }
    }

    /// The fields that bear on it, those from which one may be concluded included.
    pub fn champs(&self) -> Champs {
        match self {
            Self::Est(champ, _)
            | Self::Parmi(champ, _)
            | Self::ParmiFiches(champ, _)
            | Self::NonVide(champ)
            | Self::Bornes { champ, .. } => {
                let mut champs = Situation::indices(*champ);
                champs.insert(*champ);
                champs
            }
            Self::Situe(lieu, zones) => {
                let [commune, epci, departement, region] = lieu.champs();
                let mut champs: Champs = [commune, departement, region].into_iter().collect();
                if !zones.intercommunalites.is_empty() {
                    champs.insert(epci);
                }
                champs
            }
            Self::AVerifier(_) => Champs::AUCUN,
            Self::Toutes(regles) | Self::UneDe(regles) => regles
                .iter()
                .map(Self::champs)
                .fold(Champs::AUCUN, Champs::union),
            Self::Non(regle) => regle.champs(),
        }
    }

    /// The places that it speaks of.
    #[cfg(feature = "mots")]
    pub(crate) fn lieux(&self, lieux: &mut Vec<Lieu>) {
        let mut feuilles = Vec::new();
        self.feuilles(&mut feuilles);
        lieux.extend(feuilles.into_iter().filter_map(|feuille| match feuille {
            Self::Situe(lieu, _) => Some(*lieu),
            Self::Est(Champ::ResidenceQpv, _) => Some(Lieu::Residence),
            Self::Est(Champ::ProjetQpv, _) => Some(Lieu::Projet),
            _ => None,
        }));
    }

    /// Its leaves, in order.
    pub(super) fn feuilles<'a>(&'a self, feuilles: &mut Vec<&'a Self>) {
        match self {
            Self::Toutes(regles) | Self::UneDe(regles) => {
                for regle in regles {
                    regle.feuilles(feuilles);
                }
            }
            Self::Non(regle) => regle.feuilles(feuilles),
            feuille => feuilles.push(feuille),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_value_in_force_is_the_latest_begun() {
        let jour = |annee| Some(Date::constant(annee, 1, 1));
        let valeur = |valeur, depuis, jusqu_a| ValeurDatee {
            valeur,
            depuis,
            jusqu_a,
        };
        let parametre = Parametre {
            valeurs: vec![
                valeur(26.0, jour(2019), None),
                valeur(30.0, jour(2023), jour(2025)),
            ],
        };
        let check = |annee, attendu| {
            let date = Date::constant(annee, 1, 1);
            assert_eq!(parametre.en_vigueur(date), attendu, "{annee}");
        };
        check(2018, None);
        check(2019, Some(26.0));
        check(2023, Some(30.0));
        check(2025, Some(30.0));
        check(2026, None);
    }

    #[test]
    fn days_are_counted_from_1970() {
        assert_eq!(jours(Date::constant(1970, 1, 1)), 0.0);
        assert_eq!(jours(Date::constant(1969, 12, 31)), -1.0);
        assert_eq!(jours(Date::constant(2026, 11, 22)), 20_779.0);
    }
}

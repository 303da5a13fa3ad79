//! Where a scheme is offered.

use super::Truth;
use crate::{
    codes::{CodeCommune, CodeDepartement, CodeEpci, CodeRegion},
    order::insertion_sort,
    situation::{FieldValue, KnownPlace},
};

/// A set of places: being in any of them is enough.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Zones {
    pub communes: Vec<CodeCommune>,
    pub intercommunalites: Vec<Intercommunalite>,
    pub departements: Vec<CodeDepartement>,
    pub regions: Vec<CodeRegion>,
    /// Whether all overseas territories are included.
    pub outre_mer: bool,
}

/// An intercommunalité, and what is known of its extent.
#[derive(Clone, Debug, PartialEq)]
pub struct Intercommunalite {
    pub code: CodeEpci,
    /// The one that contains it: the Métropole du Grand Paris for its territories.
    pub enclosing: Option<CodeEpci>,
    /// Its communes in order; empty without the official list.
    pub communes: Vec<CodeCommune>,
}

impl Zones {
    /// Whether a place lies in one of them, as far as it is known.
    pub fn contains(&self, location: &KnownPlace) -> Truth {
        let named = self.communes.len()
            + self.intercommunalites.len()
            + self.departements.len()
            + self.regions.len();
        // Most of the time nothing is known of a place: no need to look further.
        if *location == KnownPlace::default() && (named > 0 || self.outre_mer) {
            return Truth::Unknown;
        }
        let communes = self.communes.iter().map(|c| in_commune(*c, location));
        let epci = self.intercommunalites.iter().map(|e| e.contains(location));
        let departements = self
            .departements
            .iter()
            .map(|d| in_departement(*d, location));
        let regions = self.regions.iter().map(|r| in_region(*r, location));
        let outre_mer = self.outre_mer.then(|| is_overseas(location));
        let mut truth = Truth::False;
        for is_inside in communes
            .chain(epci)
            .chain(departements)
            .chain(regions)
            .chain(outre_mer)
        {
            truth = truth.or(is_inside);
            if truth == Truth::True {
                break;
            }
        }
        truth
    }

    /// Whether a place lies in the région of one of them, as far as it is known.
    pub(crate) fn is_neighbour(&self, location: &KnownPlace) -> Truth {
        let communes = self.intercommunalites.iter().flat_map(|e| &e.communes);
        let communes = self.communes.iter().chain(communes);
        let departements = communes.map(|commune| commune.departement());
        let departements = departements.chain(self.departements.iter().copied());
        let regions = departements.filter_map(CodeDepartement::region);
        regions
            .chain(self.regions.iter().copied())
            .map(|region| in_region(region, location))
            .fold(self.contains(location), Truth::or)
    }

    pub(super) fn merged(self, others: &Self) -> Self {
        fn concatenated<T: Clone>(mut first: Vec<T>, others: &[T]) -> Vec<T> {
            first.extend_from_slice(others);
            first
        }
        Self {
            communes: concatenated(self.communes, &others.communes),
            intercommunalites: concatenated(self.intercommunalites, &others.intercommunalites),
            departements: concatenated(self.departements, &others.departements),
            regions: concatenated(self.regions, &others.regions),
            outre_mer: self.outre_mer || others.outre_mer,
        }
    }

    /// Whether a field that settles nothing alone may do so once another is known.
    pub(super) fn has_several(&self) -> bool {
        let others = self.communes.len() + self.departements.len() + self.regions.len();
        let epci = self.intercommunalites.len();
        epci > 1 || epci == 1 && (others > 0 || self.outre_mer)
    }

    /// Values of each field of a place that tell these zones from the rest, enough for every
    /// outcome that the field can have.
    pub(super) fn probes(&self) -> [Vec<FieldValue>; 4] {
        let mut departements: Vec<CodeDepartement> = self.departements.clone();
        let members = self.intercommunalites.iter().flat_map(|e| &e.communes);
        for commune in self.communes.iter().chain(members) {
            let departement = commune.departement();
            // The communes are sorted: those of one département are together.
            if departements.last() != Some(&departement) {
                departements.push(departement);
            }
        }
        if self.outre_mer {
            let outre_mer = CodeDepartement::all().map(|(d, _)| d);
            departements.extend(outre_mer.filter(|d| d.outre_mer()).take(1));
        }
        insertion_sort(&mut departements, |a, b| a < b);
        departements.dedup();
        let mut regions: Vec<CodeRegion> = departements.iter().filter_map(|d| d.region()).collect();
        regions.extend(&self.regions);
        insertion_sort(&mut regions, |a, b| a < b);
        regions.dedup();
        // In each région, one département that is not named: all such are equivalent.
        for &region in &regions {
            let neighbour = CodeDepartement::all()
                .find(|(d, own_region)| *own_region == region && !departements.contains(d));
            departements.extend(neighbour.map(|(d, _)| d));
        }
        // And elsewhere, in métropole and overseas.
        for outre_mer in [false, true] {
            let elsewhere = CodeDepartement::all().find(|(d, own_region)| {
                d.outre_mer() == outre_mer && !regions.contains(own_region)
            });
            departements.extend(
                elsewhere
                    .map(|(d, _)| d)
                    .filter(|_| !(outre_mer && self.outre_mer)),
            );
        }
        insertion_sort(&mut departements, |a, b| a < b);

        // For each intercommunalité, one commune in each département; for each département,
        // communes outside them all.
        let mut communes = self.communes.clone();
        for epci in &self.intercommunalites {
            let mut members = epci.communes.clone();
            members.dedup_by_key(|commune| commune.departement());
            communes.extend(members);
        }
        communes.extend(departements.iter().flat_map(|d| d.generic_communes()));
        let mut regions: Vec<CodeRegion> = departements.iter().filter_map(|d| d.region()).collect();
        regions.extend(&self.regions);
        insertion_sort(&mut regions, |a, b| a < b);
        regions.dedup();
        let mut epci: Vec<CodeEpci> = self.intercommunalites.iter().map(|e| e.code).collect();
        epci.extend(outside_of(&epci));
        [
            communes.into_iter().map(FieldValue::Commune).collect(),
            epci.into_iter().map(FieldValue::Epci).collect(),
            departements
                .into_iter()
                .map(FieldValue::Departement)
                .collect(),
            regions.into_iter().map(FieldValue::Region).collect(),
        ]
    }
}

/// A well-formed code that is none of these.
fn outside_of(epci: &[CodeEpci]) -> Option<CodeEpci> {
    ["200000172", "200000438"]
        .iter()
        .filter_map(|code| code.parse().ok())
        .find(|code| !epci.contains(code))
}

pub(crate) fn in_commune(zone: CodeCommune, location: &KnownPlace) -> Truth {
    match location.commune {
        Some(commune) if commune == zone || commune.commune() == zone => Truth::True,
        // The place is known to be in Paris, and the zone is one of its arrondissements.
        Some(commune) if commune == zone.commune() => Truth::Unknown,
        Some(_) => Truth::False,
        // Paris is the only commune of its département.
        None if zone.as_str() == "75056" => in_departement(zone.departement(), location),
        None => outside_departement(zone.departement(), location),
    }
}

/// False when the place is known to be outside a département, else unknown.
fn outside_departement(departement: CodeDepartement, location: &KnownPlace) -> Truth {
    match in_departement(departement, location) {
        Truth::True => Truth::Unknown,
        other => other,
    }
}

pub(crate) fn in_departement(zone: CodeDepartement, location: &KnownPlace) -> Truth {
    match (location.departement, location.region, zone.region()) {
        (Some(departement), ..) => (departement == zone).into(),
        (None, Some(region), Some(expected)) if region != expected => Truth::False,
        _ => Truth::Unknown,
    }
}

pub(crate) fn in_region(zone: CodeRegion, location: &KnownPlace) -> Truth {
    match (location.region, location.departement) {
        (Some(region), _) => (region == zone).into(),
        // An overseas collectivity lies in no région.
        (None, Some(_)) => Truth::False,
        (None, None) => Truth::Unknown,
    }
}

fn is_overseas(location: &KnownPlace) -> Truth {
    let departement = location.departement.map(CodeDepartement::outre_mer);
    departement
        .or(location.region.map(CodeRegion::outre_mer))
        .into()
}

impl Intercommunalite {
    pub(crate) fn contains(&self, location: &KnownPlace) -> Truth {
        if self.is_out_of_reach(location) {
            return Truth::False;
        }
        if location.epci == Some(self.code) {
            return Truth::True;
        }
        if let Some(commune) = location.commune
            && !self.communes.is_empty()
        {
            return self
                .communes
                .binary_search(&commune.commune())
                .is_ok()
                .into();
        }
        if location.epci.is_some() && location.epci != self.enclosing {
            return Truth::False;
        }
        Truth::Unknown
    }

    /// Whether the place is known to lie in a département where it has no commune. Without
    /// the list of its communes, that is never known.
    fn is_out_of_reach(&self, location: &KnownPlace) -> bool {
        if location.departement.is_none() && location.region.is_none() {
            return false;
        }
        let mut rest = &self.communes[..];
        while let Some(first) = rest.first() {
            let departement = first.departement();
            if outside_departement(departement, location) != Truth::False {
                return false;
            }
            // The communes are sorted: those of one département are together.
            rest = &rest[rest.partition_point(|c| c.departement() <= departement)..];
        }
        !self.communes.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Date,
        situation::{Field, Situation, SituationPlace},
    };

    fn zones() -> Zones {
        let code = |code: &str| code.parse().expect("a commune");
        Zones {
            communes: vec![code("75118"), code("11262")],
            intercommunalites: vec![Intercommunalite {
                code: "200057867".parse().expect("a code"),
                enclosing: "200054781".parse().ok(),
                communes: vec![code("93027"), code("93066")],
            }],
            departements: vec!["26".parse().expect("a département")],
            regions: vec!["02".parse().expect("a région")],
            outre_mer: false,
        }
    }

    #[test]
    fn a_place_is_in_out_or_unknown_by_what_is_known_of_it() {
        let check = |known: &[(Field, FieldValue)], expected| {
            let mut situation = Situation::new(Date::constant(2026, 11, 22));
            for &(field, value) in known {
                assert!(situation.set(field, value), "{field}");
            }
            let place = situation.known(SituationPlace::Residence);
            assert_eq!(zones().contains(&place), expected, "{known:?}");
        };
        let commune = |code: &str| {
            let code = code.parse().expect("a commune");
            (Field::ResidenceCommune, FieldValue::Commune(code))
        };
        let epci = |code: &str| {
            let code = code.parse().expect("a code");
            (Field::ResidenceEpci, FieldValue::Epci(code))
        };
        let departement = |code: &str| {
            let code = code.parse().expect("a département");
            (Field::ResidenceDepartement, FieldValue::Departement(code))
        };
        let region = |code: &str| {
            let code = code.parse().expect("a région");
            (Field::ResidenceRegion, FieldValue::Region(code))
        };
        check(&[], Truth::Unknown);
        check(&[commune("75118")], Truth::True);
        check(&[commune("75119")], Truth::False);
        check(&[commune("75056")], Truth::Unknown);
        check(&[commune("93066")], Truth::True);
        check(&[commune("93010")], Truth::False);
        check(&[commune("26362")], Truth::True);
        check(&[commune("97213")], Truth::True);
        check(&[epci("200057867")], Truth::True);
        check(&[epci("200054781")], Truth::Unknown);
        check(&[epci("200054781"), commune("93066")], Truth::True);
        check(&[departement("26")], Truth::True);
        check(&[departement("972")], Truth::True);
        check(&[departement("75")], Truth::Unknown);
        check(&[departement("93")], Truth::Unknown);
        check(&[departement("13")], Truth::False);
        check(&[region("02")], Truth::True);
        check(&[region("11")], Truth::Unknown);
        check(&[region("93")], Truth::False);
    }
}

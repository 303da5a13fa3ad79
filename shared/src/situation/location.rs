//! The two places of a situation, and what is known of each.

use super::{Field, FieldValue, Situation};
use crate::codes::{CodeCommune, CodeDepartement, CodeEpci, CodeRegion};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SituationPlace {
    /// Where the person lives.
    Residence,
    /// Where the project is.
    Projet,
}

/// What is known of a place. An arrondissement of Paris, Lyon or Marseille belongs
/// where its commune does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KnownPlace {
    /// The commune or the arrondissement.
    pub commune: Option<CodeCommune>,
    /// The intercommunalité, only when it was stated.
    pub epci: Option<CodeEpci>,
    pub departement: Option<CodeDepartement>,
    pub region: Option<CodeRegion>,
}

impl SituationPlace {
    /// Its fields: commune, intercommunalité, département, région.
    pub fn fields(self) -> [Field; 4] {
        match self {
            Self::Residence => [
                Field::ResidenceCommune,
                Field::ResidenceEpci,
                Field::ResidenceDepartement,
                Field::ResidenceRegion,
            ],
            Self::Projet => [
                Field::ProjetCommune,
                Field::ProjetEpci,
                Field::ProjetDepartement,
                Field::ProjetRegion,
            ],
        }
    }

    /// The place that a field belongs to, and its rank among the fields of that place.
    pub(crate) fn of(field: Field) -> Option<(Self, usize)> {
        Some(match field {
            Field::ResidenceCommune => (Self::Residence, 0),
            Field::ResidenceEpci => (Self::Residence, 1),
            Field::ResidenceDepartement => (Self::Residence, 2),
            Field::ResidenceRegion => (Self::Residence, 3),
            Field::ProjetCommune => (Self::Projet, 0),
            Field::ProjetEpci => (Self::Projet, 1),
            Field::ProjetDepartement => (Self::Projet, 2),
            Field::ProjetRegion => (Self::Projet, 3),
            _ => return None,
        })
    }
}

impl Situation {
    /// What is known of a place.
    pub fn known(&self, location: SituationPlace) -> KnownPlace {
        let mut known = KnownPlace::default();
        for field in location.fields() {
            match self.stated(field) {
                FieldValue::Commune(code) => known.commune = Some(code),
                FieldValue::Epci(code) => known.epci = Some(code),
                FieldValue::Departement(code) => known.departement = Some(code),
                FieldValue::Region(code) => known.region = Some(code),
                _ => {}
            }
        }
        known.departement = known
            .departement
            .or_else(|| known.commune.map(CodeCommune::departement));
        known.region = known
            .region
            .or_else(|| known.departement.and_then(CodeDepartement::region));
        known
    }

    /// Whether nothing is known of a field: neither stated, nor inferred, nor determined by
    /// what else is known of its place.
    pub fn is_unknown(&self, field: Field) -> bool {
        self.known_value(field).is_unknown() && !self.is_determined(field)
    }

    /// A commune determines its intercommunalité, its département and its région, and a
    /// département its région.
    fn is_determined(&self, field: Field) -> bool {
        let Some((location, rank)) = SituationPlace::of(field) else {
            return false;
        };
        let known = self.known(location);
        match rank {
            0 => false,
            1 => known.commune.is_some(),
            2 => known.departement.is_some(),
            _ => known.region.is_some() || known.departement.is_some(),
        }
    }

    /// Whether a field may turn out to have this value, given the rest of what is
    /// known of its place.
    pub(crate) fn accepts(&self, field: Field, value: FieldValue) -> bool {
        let Some((location, _)) = SituationPlace::of(field) else {
            return true;
        };
        let known = self.known(location);
        let (departement, region) = match value {
            FieldValue::Commune(code) => (Some(code.departement()), code.departement().region()),
            FieldValue::Departement(code) => (Some(code), code.region()),
            FieldValue::Region(code) => (None, Some(code)),
            _ => return true,
        };
        compatible(known.departement, departement) && compatible(known.region, region)
    }
}

fn compatible<T: PartialEq>(known: Option<T>, assumed: Option<T>) -> bool {
    match (known, assumed) {
        (Some(known), Some(assumed)) => known == assumed,
        _ => true,
    }
}

//! What a structure does, for whom and how.

use super::{
    Public,
    set::{EnumSet, list},
};
use crate::situation::Field;

list! {
    /// What a structure does for a project: the steps of a parcours, in their order.
    Fonction {
        /// Listens to the idea, and says where to go.
        Ecouter "ecouter",
        /// Helps build the project.
        Construire "construire",
        /// Lets people try the activity before creating anything.
        Tester "tester",
        Financer "financer",
        /// Offers a place to work.
        Heberger "heberger",
        Durer "durer",
        /// Removes obstacles: childcare, French, digital skills. Only proposed for a need, so
        /// it is not a step for everyone.
        Lever "lever",
    }
}

list! {
    Cout {
        Gratuit "gratuit",
        Payant "payant",
    }
}

/// What is done, for whom and how. What a source leaves out is empty: unknown, never "no".
/// Lists use the order of the situation's fields, a bit per value.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Service {
    /// The steps it serves.
    pub fonctions: EnumSet<Fonction>,
    /// The one that its source names first.
    pub principale: Option<Fonction>,
    /// The stages it serves, bits of `projet.stade`.
    pub stades: u8,
    /// The needs it answers, bits of `projet.besoins`.
    pub besoins: u32,
    /// Whom it receives: belonging to one of these is enough.
    pub publics: EnumSet<Public>,
    /// On site or remotely, bits of `preferences.format`.
    pub formats: u8,
    /// Individually or in a group, bits of `preferences.individuel_collectif`.
    pub suivis: u8,
    /// When, bits of `preferences.horaires`.
    pub horaires: u8,
    /// Languages spoken, bits of `personne.langues`.
    pub langues: u64,
    /// Whether people may bring their children.
    pub enfants: Option<bool>,
    pub cout: Option<Cout>,
}

impl Service {
    /// Its lists, each with the field whose values it uses.
    pub(crate) fn lists(&self) -> [(Field, u64); 6] {
        [
            (Field::Stade, self.stades.into()),
            (Field::Besoins, self.besoins.into()),
            (Field::Format, self.formats.into()),
            (Field::IndividuelCollectif, self.suivis.into()),
            (Field::Horaires, self.horaires.into()),
            (Field::Langues, self.langues),
        ]
    }

    /// The union of two descriptions of the same structure.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        // If one is open to all, so is the union.
        let publics = if self.publics.is_empty() || other.publics.is_empty() {
            EnumSet::default()
        } else {
            self.publics.union(other.publics)
        };
        Self {
            fonctions: self.fonctions.union(other.fonctions),
            principale: self.principale.or(other.principale),
            stades: self.stades | other.stades,
            besoins: self.besoins | other.besoins,
            publics,
            formats: self.formats | other.formats,
            suivis: self.suivis | other.suivis,
            horaires: self.horaires | other.horaires,
            langues: self.langues | other.langues,
            enfants: self.enfants.or(other.enfants),
            cout: self.cout.or(other.cout),
        }
    }
}

/// How to meet someone of an entry of the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct Door {
    /// Whom to meet, and how.
    pub accueil: String,
    /// What is done there.
    pub service: Service,
    /// The other entries that can be asked for there, by their ranks.
    pub dispositifs: Vec<u16>,
}

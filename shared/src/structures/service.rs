//! What a structure does, for whom and how.

use super::{
    Public,
    set::{EnumSet, list},
};
use crate::situation::Field;

list! {
    /// What a structure does for a project: the steps of a parcours, in their order.
    Fonction {
        /// Hears the idea, says where to go.
        Ecouter "ecouter",
        /// Helps build the project.
        Construire "construire",
        /// Lets one try the activity before creating anything.
        Tester "tester",
        Financer "financer",
        /// Gives a place to work.
        Heberger "heberger",
        Durer "durer",
        /// Lifts what stands in the way: childcare, French, digital skills. Asked for
        /// by a need alone, so it is no step that everyone goes through.
        Lever "lever",
    }
}

list! {
    Cout {
        Gratuit "gratuit",
        Payant "payant",
    }
}

/// What is done, for whom and how. What a source leaves out is empty: not said, never
/// "no". Lists of the situation keep its order, a bit a value.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Service {
    /// The steps it serves.
    pub fonctions: EnumSet<Fonction>,
    /// The one that its source names first: what it is known for.
    pub principale: Option<Fonction>,
    /// The stages it serves, bits of `projet.stade`.
    pub stades: u8,
    /// The needs it answers, bits of `projet.besoins`.
    pub besoins: u16,
    /// Whom it receives: one of these will do.
    pub publics: EnumSet<Public>,
    /// On the spot or at a distance, bits of `preferences.format`.
    pub formats: u8,
    /// Alone or in a group, bits of `preferences.individuel_collectif`.
    pub suivis: u8,
    /// When, bits of `preferences.horaires`.
    pub horaires: u8,
    /// Languages spoken, bits of `person.langues`.
    pub langues: u64,
    /// Whether one may come with children.
    pub enfants: Option<bool>,
    pub cout: Option<Cout>,
}

impl Service {
    /// Its lists, each with the field whose values it holds.
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

    /// Both, for two descriptions of the same structure.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        // Open to all beside somebody's public is open to all.
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

/// The door of an entry of the catalogue: somebody to meet behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct Door {
    /// Whom one meets, and how.
    pub accueil: String,
    /// What is done there.
    pub service: Service,
    /// The other entries that are asked for there, by their ranks.
    pub dispositifs: Vec<u16>,
}

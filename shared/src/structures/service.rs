//! What a structure does, for whom and how.

use super::{
    Public,
    ensemble::{Ensemble, liste},
};
use crate::situation::Champ;

liste! {
    /// What a structure does for a project: the steps of a parcours, in their order.
    Fonction {
        /// Hears the idea, says where to go.
        Ecouter "ecouter",
        /// Helps build the project.
        Construire "construire",
        /// Lets one try the activity before creating anything.
        Tester "tester",
        /// Lends, gives, guarantees.
        Financer "financer",
        /// Gives a place to work.
        Heberger "heberger",
        /// Stays afterwards.
        Durer "durer",
        /// Lifts what stands in the way: childcare, French, digital skills. Asked for
        /// by a need alone, so it is no step that everyone goes through.
        Lever "lever",
    }
}

liste! {
    /// Whether it costs.
    Cout {
        /// Nothing to pay.
        Gratuit "gratuit",
        /// Something to pay.
        Payant "payant",
    }
}

/// What is done, for whom and how. What a source leaves out is empty: not said, never
/// "no". Lists of the situation keep its order, a bit a value.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Service {
    /// The steps it serves.
    pub fonctions: Ensemble<Fonction>,
    /// The one that its source names first: what it is known for.
    pub principale: Option<Fonction>,
    /// The stages it serves, bits of `projet.stade`.
    pub stades: u8,
    /// The needs it answers, bits of `projet.besoins`.
    pub besoins: u16,
    /// Whom it receives: one of these will do.
    pub publics: Ensemble<Public>,
    /// On the spot or at a distance, bits of `preferences.format`.
    pub formats: u8,
    /// Alone or in a group, bits of `preferences.individuel_collectif`.
    pub suivis: u8,
    /// When, bits of `preferences.horaires`.
    pub horaires: u8,
    /// Languages spoken, bits of `personne.langues`.
    pub langues: u64,
    /// Whether one may come with children.
    pub enfants: Option<bool>,
    /// What it costs.
    pub cout: Option<Cout>,
}

impl Service {
    /// Its lists, each with the field whose values it holds.
    pub(crate) fn listes(&self) -> [(Champ, u64); 6] {
        [
            (Champ::Stade, self.stades.into()),
            (Champ::Besoins, self.besoins.into()),
            (Champ::Format, self.formats.into()),
            (Champ::IndividuelCollectif, self.suivis.into()),
            (Champ::Horaires, self.horaires.into()),
            (Champ::Langues, self.langues),
        ]
    }

    /// Both, for two descriptions of the same structure.
    #[must_use]
    pub fn union(self, autre: Self) -> Self {
        // Open to all beside somebody's public is open to all.
        let publics = if self.publics.is_empty() || autre.publics.is_empty() {
            Ensemble::default()
        } else {
            self.publics.union(autre.publics)
        };
        Self {
            fonctions: self.fonctions.union(autre.fonctions),
            principale: self.principale.or(autre.principale),
            stades: self.stades | autre.stades,
            besoins: self.besoins | autre.besoins,
            publics,
            formats: self.formats | autre.formats,
            suivis: self.suivis | autre.suivis,
            horaires: self.horaires | autre.horaires,
            langues: self.langues | autre.langues,
            enfants: self.enfants.or(autre.enfants),
            cout: self.cout.or(autre.cout),
        }
    }
}

/// The door of an entry of the catalogue: somebody to meet behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct Porte {
    /// Whom one meets, and how.
    pub accueil: String,
    /// What is done there.
    pub service: Service,
    /// The other entries that are asked for there, by their ranks.
    pub dispositifs: Vec<u16>,
}

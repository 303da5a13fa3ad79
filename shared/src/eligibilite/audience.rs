//! Whom an entry is for.

use crate::structures::{EnumSet, list};

list! {
    /// Who asks for an entry, or meets its people: the answers given to one are not those
    /// given to another.
    Audience {
        /// Lives there, with a project or without.
        Habitant "habitant",
        /// Has an idea or a project, alone or with others.
        Porteur "porteur",
        /// A structure that exists: an association, a cooperative, a company.
        Structure "structure",
        /// Who employs, for what is asked of an employer.
        Employeur "employeur",
        /// Who accompanies projects, for its own money and tools.
        Accompagnateur "accompagnateur",
        Collectivite "collectivite",
    }
}

impl Audience {
    /// Their names, in order.
    pub const NAMES: &'static [&'static str] = &[
        "habitant",
        "porteur",
        "structure",
        "employeur",
        "accompagnateur",
        "collectivite",
    ];

    /// Those whom a page speaks to when it does not say: people, and their projects.
    pub fn of_a_page() -> EnumSet<Self> {
        [Self::Habitant, Self::Porteur].into_iter().collect()
    }
}

impl EnumSet<Audience> {
    /// Whether an entry for these is for one of the others; an entry that says nothing is
    /// for all.
    pub fn meets(self, others: Self) -> bool {
        self.is_empty() || !self.intersection(others).is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structures::Ranked;

    #[test]
    fn names_are_those_of_the_values() {
        let names = Audience::ALL.iter().map(|audience| audience.as_str());
        assert!(names.eq(Audience::NAMES.iter().copied()));
    }

    #[test]
    fn an_entry_that_says_nothing_is_for_all() {
        let page = Audience::of_a_page();
        let of = |audience| [audience].into_iter().collect::<EnumSet<Audience>>();
        assert!(EnumSet::default().meets(page));
        assert!(of(Audience::Porteur).meets(page));
        assert!(!of(Audience::Accompagnateur).meets(page));
    }
}

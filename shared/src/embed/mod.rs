//! What a page may write of the elements, and hear of them: one table, which the elements,
//! the documentation of the site, the types of the package and the tests read.
//!
//! The elements name things by [`AttributeName`], [`EventName`] and [`PartName`], which are
//! made here alone: what is not in the table cannot be read, told or shown.

mod elements;
mod names;
mod said;

pub use elements::{ELEMENTS, PROPERTIES};
pub use names::{AttributeName, EventName, LANGUE_CHOISIE, PartName, attributes, events, parts};
pub use said::SaidTwice;

/// A custom element.
#[derive(Clone, Copy, Debug)]
pub struct ElementSpec {
    /// `guichet-qpv`.
    pub tag: &'static str,
    /// The same as a class or a component is named.
    pub class: &'static str,
    /// What a webmaster calls it.
    pub title: SaidTwice,
    /// The page of the site that does the same, for who cannot run the element.
    pub page: &'static str,
    pub said: SaidTwice,
    pub since: &'static str,
    pub attributes: &'static [AttributeSpec],
    pub events: &'static [EventSpec],
    pub parts: &'static [PartSpec],
}

#[derive(Clone, Copy, Debug)]
pub struct AttributeSpec {
    pub name: AttributeName,
    pub kind: AttributeKind,
    /// What holds when it is not there; empty when nothing does.
    pub default: SaidTwice,
    pub said: SaidTwice,
    pub since: &'static str,
    /// Whether the element hears that it changes; the others are read when they serve.
    pub observed: bool,
}

/// What the value of an attribute is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttributeKind {
    Text,
    /// An address, without a slash at the end.
    Url,
    /// A kind of territory and a code: `commune:93066`.
    Territoire,
    OneOf(&'static [&'static str]),
    /// Several of these, separated by spaces or commas.
    Several(&'static [&'static str]),
}

/// An event, which bubbles and leaves every shadow tree.
#[derive(Clone, Copy, Debug)]
pub struct EventSpec {
    pub name: EventName,
    pub detail: &'static [DetailField],
    pub said: SaidTwice,
    pub since: &'static str,
}

/// A member of what an event tells.
#[derive(Clone, Copy, Debug)]
pub struct DetailField {
    pub name: &'static str,
    /// As TypeScript writes it.
    pub kind: &'static str,
    pub said: SaidTwice,
}

/// What `::part()` reaches.
#[derive(Clone, Copy, Debug)]
pub struct PartSpec {
    pub name: PartName,
    pub said: SaidTwice,
}

/// A custom property of CSS.
#[derive(Clone, Copy, Debug)]
pub struct PropertySpec {
    pub name: &'static str,
    /// As CSS writes it: `<color>`.
    pub syntax: &'static str,
    pub default: &'static str,
    pub said: SaidTwice,
    pub since: &'static str,
}

impl ElementSpec {
    /// The element of a tag, with or without `guichet-` before it.
    pub fn of(name: &str) -> Option<&'static Self> {
        let name = name.strip_prefix("guichet-").unwrap_or(name);
        ELEMENTS.iter().find(|element| element.short() == name)
    }

    /// `qpv`, of `guichet-qpv`.
    pub fn short(&self) -> &'static str {
        self.tag.strip_prefix("guichet-").unwrap_or(self.tag)
    }

    pub fn takes(&self, attribute: AttributeName) -> bool {
        self.attributes.iter().any(|spec| spec.name == attribute)
    }
}

/// The attributes that any element hears of, which a page's browser must be told once.
pub fn observed_attributes() -> Vec<&'static str> {
    let mut names: Vec<_> = attributes_of_all()
        .filter(|attribute| attribute.observed)
        .map(|attribute| attribute.name.as_str())
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Every attribute of every element.
fn attributes_of_all() -> impl Iterator<Item = &'static AttributeSpec> {
    ELEMENTS.iter().flat_map(|element| element.attributes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_name_is_of_an_element_and_every_element_says_each_once() {
        fn check(all: &[&'static str], of: impl Fn(&ElementSpec) -> Vec<&'static str>) {
            let mut used = BTreeSet::new();
            for element in &ELEMENTS {
                let names = of(element);
                let distinct: BTreeSet<_> = names.iter().copied().collect();
                assert_eq!(distinct.len(), names.len(), "{}", element.tag);
                used.extend(distinct);
            }
            assert_eq!(used, all.iter().copied().collect());
        }
        check(&attributes::ALL.map(AttributeName::as_str), |element| {
            let names = element.attributes.iter();
            names.map(|attribute| attribute.name.as_str()).collect()
        });
        check(&events::ALL.map(EventName::as_str), |element| {
            let names = element.events.iter();
            names.map(|event| event.name.as_str()).collect()
        });
        check(&parts::ALL.map(PartName::as_str), |element| {
            element
                .parts
                .iter()
                .map(|part| part.name.as_str())
                .collect()
        });
    }

    #[test]
    fn everything_is_said_in_both_languages() {
        let attributes = attributes_of_all().map(|attribute| attribute.said);
        let events = ELEMENTS.iter().flat_map(|element| element.events);
        let details = events.clone().flat_map(|event| event.detail);
        let parts = ELEMENTS.iter().flat_map(|element| element.parts);
        let all = attributes
            .chain(
                ELEMENTS
                    .iter()
                    .flat_map(|element| [element.title, element.said]),
            )
            .chain(events.map(|event| event.said))
            .chain(details.map(|field| field.said))
            .chain(parts.map(|part| part.said))
            .chain(PROPERTIES.iter().map(|property| property.said));
        for said in all {
            assert!(!said.fr.is_empty() && !said.en.is_empty(), "{said:?}");
            assert!(
                !said.fr.contains('\''),
                "{} has a typewriter's mark",
                said.fr
            );
            assert_ne!(said.fr, said.en);
        }
    }

    #[test]
    fn an_element_is_found_by_its_name() {
        let tag = |name| ElementSpec::of(name).map(|element| element.tag);
        assert_eq!(tag("qpv"), Some("guichet-qpv"));
        assert_eq!(tag("guichet-candidature"), Some("guichet-candidature"));
        assert_eq!(tag("guichet-"), None);
        assert_eq!(tag("script"), None);
    }
}

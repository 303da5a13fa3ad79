//! The communes of a neighbourhood, from the cells that list them.
//!
//! `insee_com` and `lib_com` hold one or several, separated by commas or
//! semicolons, with or without spaces, sometimes as a list of a programming
//! language; leading zeros are lost by spreadsheets. Names and codes need not be
//! in the same order, and names may be those of a whole group of communes: which
//! name goes with which code is learnt from the neighbourhoods of one commune.
//! In 2015 arrondissements are told as "Marseille 3ème, 1er et 2ème arrondissements".

#![cfg_attr(
    not(test),
    deny(
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::string_slice,
        clippy::unwrap_used
    )
)]

use shared::{codes::CodeCommune, qpv::Commune};
use std::collections::BTreeMap;

/// What the two cells of one neighbourhood say.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct AttributeCells {
    codes: Vec<CodeCommune>,
    names: Vec<String>,
    /// Whether something among the codes is none.
    unreadable: bool,
}

/// The communes of a neighbourhood.
#[derive(Debug, PartialEq)]
pub(crate) struct QuartierCommunes {
    /// One or more.
    pub(crate) communes: Vec<Commune>,
    /// Whether a name was given to a code by its position alone, or left out for want of a code.
    pub(crate) doubtful: bool,
}

impl AttributeCells {
    /// Splits the cells. What is no code is left out and makes the communes doubtful:
    /// they do not move a limit, so a slip there is no reason to refuse a whole set.
    pub(crate) fn parse(codes: &str, names: &str) -> Self {
        let texts = || {
            codes
                .split(|c: char| !c.is_ascii_alphanumeric())
                .filter(|text| !text.is_empty())
        };
        let codes = texts().filter_map(|code| format!("{code:0>5}").parse().ok());
        let codes: Vec<CodeCommune> = codes.collect();
        Self {
            unreadable: codes.len() < texts().count(),
            codes: dedup(codes),
            names: dedup(split_names(names)),
        }
    }

    /// Whether both cells are empty.
    pub(crate) fn is_empty(&self) -> bool {
        self.codes.is_empty() && self.names.is_empty()
    }
}

/// The names of the codes, as the whole set tells them.
#[derive(Debug, Default)]
pub(crate) struct NamesByCommune(BTreeMap<CodeCommune, String>);

impl NamesByCommune {
    /// Learns from every neighbourhood: first of one commune, then by elimination.
    pub(crate) fn learn<'a>(cells: impl Iterator<Item = &'a AttributeCells> + Clone) -> Self {
        let mut names = Self::default();
        loop {
            let known = names.0.len();
            for cells in cells.clone() {
                let (codes, remaining) = names.unpaired(cells);
                if let ([code], [name]) = (&codes[..], &remaining[..]) {
                    names.0.insert(**code, (*name).clone());
                }
            }
            if names.0.len() == known {
                return names;
            }
        }
    }

    /// The communes of one neighbourhood.
    pub(crate) fn communes(&self, cells: &AttributeCells) -> QuartierCommunes {
        if cells.codes.is_empty() {
            let named = |name: &String| Commune {
                code: None,
                name: name.clone(),
            };
            return QuartierCommunes {
                communes: cells.names.iter().map(named).collect(),
                doubtful: cells.unreadable,
            };
        }
        let (codes, remaining) = self.unpaired(cells);
        // As many of each: the order of the source is all there is left to go by.
        // Otherwise the cell as it is: a name too many is better than a wrong one.
        let by_position = codes.len() == remaining.len();
        let mut left = remaining.iter();
        let mut name = |code: &CodeCommune| match self.known(code, cells) {
            Some(name) => name.clone(),
            None if cells.names.is_empty() => code.to_string(),
            None if by_position => left.next().map(|name| name.to_string()).unwrap_or_default(),
            None => cells.names.join(", "),
        };
        let communes = cells.codes.iter().map(|code| Commune {
            code: Some(*code),
            name: name(code),
        });
        QuartierCommunes {
            communes: communes.collect(),
            doubtful: cells.unreadable || !codes.is_empty() || !remaining.is_empty(),
        }
    }

    /// The name of a code, unless the cell holds names and not that one.
    fn known(&self, code: &CodeCommune, cells: &AttributeCells) -> Option<&String> {
        let fits = |name: &&String| cells.names.is_empty() || cells.names.contains(name);
        self.0.get(code).filter(fits)
    }

    /// The codes whose name is not known, and the names that are no code's.
    fn unpaired<'a>(&self, cells: &'a AttributeCells) -> (Vec<&'a CodeCommune>, Vec<&'a String>) {
        let AttributeCells { codes, names, .. } = cells;
        let taken: Vec<_> = codes
            .iter()
            .filter_map(|code| self.known(code, cells))
            .collect();
        (
            codes
                .iter()
                .filter(|code| self.known(code, cells).is_none())
                .collect(),
            names.iter().filter(|name| !taken.contains(name)).collect(),
        )
    }
}

fn split_names(cell: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut city = "";
    for item in cell.split([',', ';']) {
        let item = item.trim_matches(|c: char| c.is_whitespace() || "[]{}\"".contains(c));
        let item = match item.strip_prefix('\'') {
            Some(quoted) => quoted.strip_suffix('\'').unwrap_or(quoted),
            None => item,
        };
        // No commune has a digit in its name: what does is an arrondissement's.
        let at = item.find(|c: char| c.is_ascii_digit());
        match at.and_then(|at| item.split_at_checked(at)) {
            None if item.is_empty() => {}
            None => names.push(item.to_owned()),
            Some((before, ranks)) => {
                if !before.is_empty() {
                    city = before.trim_end();
                }
                let ranks = ranks.trim_end_matches('s');
                let ranks = ranks.strip_suffix("arrondissement").unwrap_or(ranks);
                let full = |rank: &str| format!("{city} {} arrondissement", rank.trim());
                names.extend(ranks.split(" et ").map(full));
            }
        }
    }
    names
}

fn dedup<T: PartialEq>(items: Vec<T>) -> Vec<T> {
    let mut kept = Vec::with_capacity(items.len());
    for item in items {
        if !kept.contains(&item) {
            kept.push(item);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{AttributeCells, NamesByCommune};

    /// The last of `cells` read with what all of them tell.
    fn check(cells: &[(&str, &str)], expect: &[(&str, &str)], doubtful: bool) {
        let cells: Vec<_> = cells
            .iter()
            .map(|(codes, names)| AttributeCells::parse(codes, names))
            .collect();
        let found = NamesByCommune::learn(cells.iter()).communes(cells.last().expect("one"));
        let communes: Vec<_> = found
            .communes
            .iter()
            .map(|c| (c.code.as_ref().map_or("", |code| code.as_str()), &*c.name))
            .collect();
        assert_eq!((&communes[..], found.doubtful), (expect, doubtful));
    }

    #[test]
    fn one_commune() {
        check(
            &[("99001", "Port-Brumel")],
            &[("99001", "Port-Brumel")],
            false,
        );
        check(&[("1004", "Ambérieu")], &[("01004", "Ambérieu")], false);
        check(&[("", "L'Anse")], &[("", "L'Anse")], false);
        check(
            &[("99001", "Port-Brumel"), ("99001", "")],
            &[("99001", "Port-Brumel")],
            false,
        );
        check(&[("99001", "")], &[("99001", "99001")], true);
    }

    #[test]
    fn several_in_every_encoding() {
        let both = [("99001", "Port-Brumel"), ("99002", "Sainte-Aubépine")];
        for (codes, names) in [
            ("99001,99002", "Port-Brumel,Sainte-Aubépine"),
            ("99001; 99002", "Port-Brumel; Sainte-Aubépine"),
            ("['99001', '99002']", "['Port-Brumel', 'Sainte-Aubépine']"),
            ("{99001,99002}", "{Port-Brumel,Sainte-Aubépine}"),
            ("99001 ; 99002;", "Port-Brumel, Sainte-Aubépine,"),
        ] {
            check(&[("99001", "Port-Brumel"), (codes, names)], &both, false);
        }
        check(
            &[("", "Houdain,  Haillicourt, ")],
            &[("", "Houdain"), ("", "Haillicourt")],
            false,
        );
    }

    #[test]
    fn names_in_another_order_than_the_codes() {
        check(
            &[
                ("97101", "Les Abymes"),
                ("97101,97120", "Pointe-à-Pitre; Les Abymes"),
            ],
            &[("97101", "Les Abymes"), ("97120", "Pointe-à-Pitre")],
            false,
        );
    }

    #[test]
    fn the_names_of_a_whole_group() {
        check(
            &[
                ("02571,02691", "Omissy; Saint-Quentin"),
                ("02571", "Omissy"),
                ("02691", "Omissy; Saint-Quentin"),
            ],
            &[("02691", "Saint-Quentin")],
            true,
        );
    }

    #[test]
    fn what_cannot_be_told_is_said() {
        check(
            &[("99001,99002", "Port-Brumel; Sainte-Aubépine")],
            &[("99001", "Port-Brumel"), ("99002", "Sainte-Aubépine")],
            true,
        );
        check(
            &[("99001", "Port-Brumel; Sainte-Aubépine")],
            &[("99001", "Port-Brumel, Sainte-Aubépine")],
            true,
        );
    }

    #[test]
    fn a_text_that_is_no_code_is_left_out_and_said() {
        check(
            &[("ici, 99001", "Port-Brumel")],
            &[("99001", "Port-Brumel")],
            true,
        );
        check(&[("ici", "Port-Brumel")], &[("", "Port-Brumel")], true);
    }

    #[test]
    fn arrondissements_are_named_in_full() {
        check(
            &[("", "Lyon 8ème arrondissement, Vénissieux")],
            &[("", "Lyon 8ème arrondissement"), ("", "Vénissieux")],
            false,
        );
        check(
            &[("", "Marseille 3ème, 1er,  6ème et 15ème arrondissements")],
            &[
                ("", "Marseille 3ème arrondissement"),
                ("", "Marseille 1er arrondissement"),
                ("", "Marseille 6ème arrondissement"),
                ("", "Marseille 15ème arrondissement"),
            ],
            false,
        );
    }
}

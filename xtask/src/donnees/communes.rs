//! The communes of a neighbourhood, from the cells that list them.
//!
//! `insee_com` and `lib_com` hold one or several, separated by commas or
//! semicolons, with or without spaces, sometimes as a list of a programming
//! language; leading zeros are lost by spreadsheets. Names and codes need not be
//! in the same order, and names may be those of a whole group of communes: which
//! name goes with which code is learnt from the neighbourhoods of one commune.

use shared::{codes::CodeCommune, qpv::Commune};
use std::collections::BTreeMap;

/// What the two cells of one neighbourhood say.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Cellules {
    codes: Vec<CodeCommune>,
    noms: Vec<String>,
}

/// The communes of a neighbourhood.
#[derive(Debug, PartialEq)]
pub(crate) struct Communes {
    /// One or more.
    pub(crate) communes: Vec<Commune>,
    /// Whether a name was given to a code by its position alone, or left out for want of a code.
    pub(crate) douteuses: bool,
}

impl Cellules {
    /// Splits the cells; a text that is no code is given back.
    pub(crate) fn parse(codes: &str, noms: &str) -> Result<Self, String> {
        let codes = split(codes)
            .map(|code| format!("{code:0>5}").parse().map_err(|_| code.to_owned()))
            .collect::<Result<Vec<CodeCommune>, _>>()?;
        Ok(Self {
            codes: dedup(codes),
            noms: dedup(split(noms).map(str::to_owned).collect()),
        })
    }

    /// Whether both cells are empty.
    pub(crate) fn is_empty(&self) -> bool {
        self.codes.is_empty() && self.noms.is_empty()
    }
}

/// The names of the codes, as the whole set tells them.
#[derive(Debug, Default)]
pub(crate) struct Noms(BTreeMap<CodeCommune, String>);

impl Noms {
    /// Learns from every neighbourhood: first of one commune, then by elimination.
    pub(crate) fn learn<'a>(cellules: impl Iterator<Item = &'a Cellules> + Clone) -> Self {
        let mut noms = Self::default();
        loop {
            let known = noms.0.len();
            for cellules in cellules.clone() {
                let (codes, restants) = noms.unpaired(cellules);
                if let ([code], [nom]) = (&codes[..], &restants[..]) {
                    noms.0.insert(**code, (*nom).clone());
                }
            }
            if noms.0.len() == known {
                return noms;
            }
        }
    }

    /// The communes of one neighbourhood.
    pub(crate) fn communes(&self, cellules: &Cellules) -> Communes {
        if cellules.codes.is_empty() {
            let named = |nom: &String| Commune {
                code: None,
                nom: nom.clone(),
            };
            return Communes {
                communes: cellules.noms.iter().map(named).collect(),
                douteuses: false,
            };
        }
        let (codes, restants) = self.unpaired(cellules);
        // As many of each: the order of the source is all there is left to go by.
        // Otherwise the cell as it is: a name too many is better than a wrong one.
        let by_position = codes.len() == restants.len();
        let mut left = restants.iter();
        let mut nom = |code: &CodeCommune| match self.known(code, cellules) {
            Some(nom) => nom.clone(),
            None if cellules.noms.is_empty() => code.to_string(),
            None if by_position => left.next().map(|nom| nom.to_string()).unwrap_or_default(),
            None => cellules.noms.join(", "),
        };
        let communes = cellules.codes.iter().map(|code| Commune {
            code: Some(*code),
            nom: nom(code),
        });
        Communes {
            communes: communes.collect(),
            douteuses: !codes.is_empty() || !restants.is_empty(),
        }
    }

    /// The name of a code, unless the cell holds names and not that one.
    fn known(&self, code: &CodeCommune, cellules: &Cellules) -> Option<&String> {
        let fits = |nom: &&String| cellules.noms.is_empty() || cellules.noms.contains(nom);
        self.0.get(code).filter(fits)
    }

    /// The codes whose name is not known, and the names that are no code's.
    fn unpaired<'a>(&self, cellules: &'a Cellules) -> (Vec<&'a CodeCommune>, Vec<&'a String>) {
        let Cellules { codes, noms } = cellules;
        let taken: Vec<_> = codes
            .iter()
            .filter_map(|code| self.known(code, cellules))
            .collect();
        (
            codes
                .iter()
                .filter(|code| self.known(code, cellules).is_none())
                .collect(),
            noms.iter().filter(|nom| !taken.contains(nom)).collect(),
        )
    }
}

fn split(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([',', ';'])
        .map(|item| item.trim_matches(|c: char| c.is_whitespace() || "[]{}\"".contains(c)))
        .map(|item| match item.strip_prefix('\'') {
            Some(quoted) => quoted.strip_suffix('\'').unwrap_or(quoted),
            None => item,
        })
        .filter(|item| !item.is_empty())
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
    use super::{Cellules, Noms};

    /// The last of `cells` read with what all of them tell.
    fn check(cells: &[(&str, &str)], expect: &[(&str, &str)], douteuses: bool) {
        let cells: Vec<_> = cells
            .iter()
            .map(|(codes, noms)| Cellules::parse(codes, noms).expect("codes"))
            .collect();
        let found = Noms::learn(cells.iter()).communes(cells.last().expect("one"));
        let communes: Vec<_> = found
            .communes
            .iter()
            .map(|c| (c.code.as_ref().map_or("", |code| code.as_str()), &*c.nom))
            .collect();
        assert_eq!((&communes[..], found.douteuses), (expect, douteuses));
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
        for (codes, noms) in [
            ("99001,99002", "Port-Brumel,Sainte-Aubépine"),
            ("99001; 99002", "Port-Brumel; Sainte-Aubépine"),
            ("['99001', '99002']", "['Port-Brumel', 'Sainte-Aubépine']"),
            ("{99001,99002}", "{Port-Brumel,Sainte-Aubépine}"),
            ("99001 ; 99002;", "Port-Brumel, Sainte-Aubépine,"),
        ] {
            check(&[("99001", "Port-Brumel"), (codes, noms)], &both, false);
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
    fn a_text_that_is_no_code_is_given_back() {
        assert_eq!(
            Cellules::parse("Port-Brumel", ""),
            Err("Port-Brumel".to_owned())
        );
    }
}

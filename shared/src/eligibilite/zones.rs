//! Where a scheme is offered.

use super::Verite;
use crate::{
    codes::{CodeCommune, CodeDepartement, CodeEpci, CodeRegion},
    ordre::trie,
    situation::{Connu, Valeur},
};

/// Places, any of which will do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Zones {
    /// Communes and arrondissements.
    pub communes: Vec<CodeCommune>,
    /// Intercommunalités.
    pub intercommunalites: Vec<Intercommunalite>,
    /// Départements.
    pub departements: Vec<CodeDepartement>,
    /// Régions.
    pub regions: Vec<CodeRegion>,
    /// All of it overseas.
    pub outre_mer: bool,
}

/// An intercommunalité and what is known of its extent.
#[derive(Clone, Debug, PartialEq)]
pub struct Intercommunalite {
    /// Its code.
    pub code: CodeEpci,
    /// The one that holds it: the Métropole du Grand Paris for its territories.
    pub englobant: Option<CodeEpci>,
    /// Its communes in order; empty when the official list was not at hand.
    pub communes: Vec<CodeCommune>,
}

impl Zones {
    /// Whether a place lies in one of them, as far as it is known.
    pub fn contiennent(&self, lieu: &Connu) -> Verite {
        let nommees = self.communes.len()
            + self.intercommunalites.len()
            + self.departements.len()
            + self.regions.len();
        // Most of the time nothing is known of a place, and nothing has to be looked at.
        if *lieu == Connu::default() && (nommees > 0 || self.outre_mer) {
            return Verite::Inconnue;
        }
        let communes = self.communes.iter().map(|c| dans_commune(*c, lieu));
        let epci = self.intercommunalites.iter().map(|e| e.contient(lieu));
        let departements = self.departements.iter().map(|d| dans_departement(*d, lieu));
        let regions = self.regions.iter().map(|r| dans_region(*r, lieu));
        let outre_mer = self.outre_mer.then(|| en_outre_mer(lieu));
        let mut verite = Verite::Faux;
        for dedans in communes
            .chain(epci)
            .chain(departements)
            .chain(regions)
            .chain(outre_mer)
        {
            verite = verite.ou(dedans);
            if verite == Verite::Vrai {
                break;
            }
        }
        verite
    }

    /// These and others.
    pub(super) fn reunies(self, autres: &Self) -> Self {
        fn suite<T: Clone>(mut unes: Vec<T>, autres: &[T]) -> Vec<T> {
            unes.extend_from_slice(autres);
            unes
        }
        Self {
            communes: suite(self.communes, &autres.communes),
            intercommunalites: suite(self.intercommunalites, &autres.intercommunalites),
            departements: suite(self.departements, &autres.departements),
            regions: suite(self.regions, &autres.regions),
            outre_mer: self.outre_mer || autres.outre_mer,
        }
    }

    /// Whether a field may settle once another is known what it does not alone.
    pub(super) fn a_plusieurs(&self) -> bool {
        let autres = self.communes.len() + self.departements.len() + self.regions.len();
        let epci = self.intercommunalites.len();
        epci > 1 || epci == 1 && (autres > 0 || self.outre_mer)
    }

    /// Values of each field of a place that tell these zones from the rest: enough
    /// for every outcome that the field can bring about.
    pub(super) fn reperes(&self) -> [Vec<Valeur>; 4] {
        let mut departements: Vec<CodeDepartement> = self.departements.clone();
        let membres = self.intercommunalites.iter().flat_map(|e| &e.communes);
        for commune in self.communes.iter().chain(membres) {
            let departement = commune.departement();
            // In order, those of one département are together.
            if departements.last() != Some(&departement) {
                departements.push(departement);
            }
        }
        if self.outre_mer {
            let outre_mer = CodeDepartement::tous().map(|(d, _)| d);
            departements.extend(outre_mer.filter(|d| d.outre_mer()).take(1));
        }
        trie(&mut departements, |a, b| a < b);
        departements.dedup();
        let mut regions: Vec<CodeRegion> = departements.iter().filter_map(|d| d.region()).collect();
        regions.extend(&self.regions);
        trie(&mut regions, |a, b| a < b);
        regions.dedup();
        // In each région, one that is not named: all such are alike.
        for &region in &regions {
            let voisin = CodeDepartement::tous()
                .find(|(d, sienne)| *sienne == region && !departements.contains(d));
            departements.extend(voisin.map(|(d, _)| d));
        }
        // And elsewhere, in métropole and overseas.
        for outre_mer in [false, true] {
            let ailleurs = CodeDepartement::tous()
                .find(|(d, sienne)| d.outre_mer() == outre_mer && !regions.contains(sienne));
            departements.extend(
                ailleurs
                    .map(|(d, _)| d)
                    .filter(|_| !(outre_mer && self.outre_mer)),
            );
        }
        trie(&mut departements, |a, b| a < b);

        // One commune of an intercommunalité in each département, and some that are nowhere.
        let mut communes = self.communes.clone();
        for epci in &self.intercommunalites {
            let mut membres = epci.communes.clone();
            membres.dedup_by_key(|commune| commune.departement());
            communes.extend(membres);
        }
        communes.extend(departements.iter().flat_map(|d| d.communes_quelconques()));
        let mut regions: Vec<CodeRegion> = departements.iter().filter_map(|d| d.region()).collect();
        regions.extend(&self.regions);
        trie(&mut regions, |a, b| a < b);
        regions.dedup();
        let mut epci: Vec<CodeEpci> = self.intercommunalites.iter().map(|e| e.code).collect();
        epci.extend(hors_de(&epci));
        [
            communes.into_iter().map(Valeur::Commune).collect(),
            epci.into_iter().map(Valeur::Epci).collect(),
            departements.into_iter().map(Valeur::Departement).collect(),
            regions.into_iter().map(Valeur::Region).collect(),
        ]
    }
}

/// A well-formed code that is none of these.
fn hors_de(epci: &[CodeEpci]) -> Option<CodeEpci> {
    ["200000172", "200000438"]
        .iter()
        .filter_map(|code| code.parse().ok())
        .find(|code| !epci.contains(code))
}

pub(crate) fn dans_commune(zone: CodeCommune, lieu: &Connu) -> Verite {
    match lieu.commune {
        Some(commune) if commune == zone || commune.commune() == zone => Verite::Vrai,
        // Paris is known, and the zone is one of its arrondissements.
        Some(commune) if commune == zone.commune() => Verite::Inconnue,
        Some(_) => Verite::Faux,
        // Paris is all of its département.
        None if zone.as_str() == "75056" => dans_departement(zone.departement(), lieu),
        None => hors_du_departement(zone.departement(), lieu),
    }
}

/// False when the place is known to be out of a département, else unknown.
fn hors_du_departement(departement: CodeDepartement, lieu: &Connu) -> Verite {
    match dans_departement(departement, lieu) {
        Verite::Vrai => Verite::Inconnue,
        autre => autre,
    }
}

pub(crate) fn dans_departement(zone: CodeDepartement, lieu: &Connu) -> Verite {
    match (lieu.departement, lieu.region, zone.region()) {
        (Some(departement), ..) => (departement == zone).into(),
        (None, Some(region), Some(attendue)) if region != attendue => Verite::Faux,
        _ => Verite::Inconnue,
    }
}

pub(crate) fn dans_region(zone: CodeRegion, lieu: &Connu) -> Verite {
    match (lieu.region, lieu.departement) {
        (Some(region), _) => (region == zone).into(),
        // An overseas collectivity lies in no région.
        (None, Some(_)) => Verite::Faux,
        (None, None) => Verite::Inconnue,
    }
}

fn en_outre_mer(lieu: &Connu) -> Verite {
    let departement = lieu.departement.map(CodeDepartement::outre_mer);
    departement
        .or(lieu.region.map(CodeRegion::outre_mer))
        .into()
}

impl Intercommunalite {
    pub(crate) fn contient(&self, lieu: &Connu) -> Verite {
        if self.est_hors_de_portee(lieu) {
            return Verite::Faux;
        }
        if lieu.epci == Some(self.code) {
            return Verite::Vrai;
        }
        if let Some(commune) = lieu.commune
            && !self.communes.is_empty()
        {
            return self
                .communes
                .binary_search(&commune.commune())
                .is_ok()
                .into();
        }
        if lieu.epci.is_some() && lieu.epci != self.englobant {
            return Verite::Faux;
        }
        Verite::Inconnue
    }

    /// Whether the place lies in a département where it has no commune. Without the list,
    /// nothing is known to.
    fn est_hors_de_portee(&self, lieu: &Connu) -> bool {
        if lieu.departement.is_none() && lieu.region.is_none() {
            return false;
        }
        let mut reste = &self.communes[..];
        while let Some(premiere) = reste.first() {
            let departement = premiere.departement();
            if hors_du_departement(departement, lieu) != Verite::Faux {
                return false;
            }
            // In order, those of one département are together.
            reste = &reste[reste.partition_point(|c| c.departement() <= departement)..];
        }
        !self.communes.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Date,
        situation::{Champ, Lieu, Situation},
    };

    fn zones() -> Zones {
        let code = |code: &str| code.parse().expect("a commune");
        Zones {
            communes: vec![code("75118"), code("11262")],
            intercommunalites: vec![Intercommunalite {
                code: "200057867".parse().expect("a code"),
                englobant: "200054781".parse().ok(),
                communes: vec![code("93027"), code("93066")],
            }],
            departements: vec!["26".parse().expect("a département")],
            regions: vec!["02".parse().expect("a région")],
            outre_mer: false,
        }
    }

    #[test]
    fn a_place_is_in_out_or_unknown_by_what_is_known_of_it() {
        let check = |connu: &[(Champ, Valeur)], attendu| {
            let mut situation = Situation::new(Date::constant(2026, 11, 22));
            for &(champ, valeur) in connu {
                assert!(situation.dis(champ, valeur), "{champ}");
            }
            let place = situation.connu(Lieu::Residence);
            assert_eq!(zones().contiennent(&place), attendu, "{connu:?}");
        };
        let commune = |code: &str| {
            let code = code.parse().expect("a commune");
            (Champ::ResidenceCommune, Valeur::Commune(code))
        };
        let epci = |code: &str| {
            let code = code.parse().expect("a code");
            (Champ::ResidenceEpci, Valeur::Epci(code))
        };
        let departement = |code: &str| {
            let code = code.parse().expect("a département");
            (Champ::ResidenceDepartement, Valeur::Departement(code))
        };
        let region = |code: &str| {
            let code = code.parse().expect("a région");
            (Champ::ResidenceRegion, Valeur::Region(code))
        };
        check(&[], Verite::Inconnue);
        check(&[commune("75118")], Verite::Vrai);
        check(&[commune("75119")], Verite::Faux);
        check(&[commune("75056")], Verite::Inconnue);
        check(&[commune("93066")], Verite::Vrai);
        check(&[commune("93010")], Verite::Faux);
        check(&[commune("26362")], Verite::Vrai);
        check(&[commune("97213")], Verite::Vrai);
        check(&[epci("200057867")], Verite::Vrai);
        check(&[epci("200054781")], Verite::Inconnue);
        check(&[epci("200054781"), commune("93066")], Verite::Vrai);
        check(&[departement("26")], Verite::Vrai);
        check(&[departement("972")], Verite::Vrai);
        check(&[departement("75")], Verite::Inconnue);
        check(&[departement("93")], Verite::Inconnue);
        check(&[departement("13")], Verite::Faux);
        check(&[region("02")], Verite::Vrai);
        check(&[region("11")], Verite::Inconnue);
        check(&[region("93")], Verite::Faux);
    }
}

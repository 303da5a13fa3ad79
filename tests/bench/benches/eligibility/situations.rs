//! Situations of every degree of knowledge, the same at every run.

use shared::{
    Date,
    codes::{CodeCommune, CodeEpci},
    eligibilite::{Catalogue, Intercommunalite, Regle, Zones},
    situation::{Champ, Champs, Fiches, Genre, Lieu, Situation, Unite, Valeur},
};

/// The day of all of them.
const JOUR: Date = Date::constant(2026, 11, 22);

const NOMBRE: usize = 200;

/// Communes that no scheme names, in métropole and overseas.
const AILLEURS: [&str; 4] = ["01004", "59350", "97209", "2A004"];

/// An intercommunalité that no scheme names.
const AUTRE_EPCI: &str = "200000172";

/// The first of them knows nothing.
pub(crate) fn tire(catalogue: &Catalogue) -> Vec<Situation> {
    let mut hasard = Hasard(0x9e37_79b9_7f4a_7c15);
    let zones = zones(catalogue);
    let communes = communes(&zones);
    let champs = champs(catalogue);
    (0..NOMBRE)
        .map(|rang| {
            // From nothing at all to everything.
            let part = (rang % 9) as f64 / 8.0;
            let mut situation = Situation::new(JOUR);
            for champ in champs.iter().filter(|champ| *champ != Champ::Date) {
                if hasard.part() < part {
                    let valeur = valeur(champ, catalogue, &mut hasard);
                    situation.dis(champ, valeur);
                }
            }
            for lieu in [Lieu::Residence, Lieu::Projet] {
                if hasard.part() < part {
                    let commune = communes[hasard.parmi(communes.len())];
                    situe(&mut situation, lieu, commune, &zones);
                }
            }
            situation
        })
        .collect()
}

/// All of a place at once: what its commune alone leaves open would be for each engine
/// to find out.
fn situe(situation: &mut Situation, lieu: Lieu, commune: CodeCommune, zones: &[&Zones]) {
    let [champ, epci, departement, region] = lieu.champs();
    situation.dis(champ, Valeur::Commune(commune));
    situation.dis(epci, Valeur::Epci(sien(commune, zones)));
    situation.dis(departement, Valeur::Departement(commune.departement()));
    if let Some(code) = commune.departement().region() {
        situation.dis(region, Valeur::Region(code));
    }
}

fn sien(commune: CodeCommune, zones: &[&Zones]) -> CodeEpci {
    intercommunalites(commune, zones)
        .map(|epci| epci.code)
        .next()
        .unwrap_or_else(|| AUTRE_EPCI.parse().expect("a code"))
}

/// Those that hold a commune.
pub(crate) fn intercommunalites<'a>(
    commune: CodeCommune,
    zones: &[&'a Zones],
) -> impl Iterator<Item = &'a Intercommunalite> {
    zones
        .iter()
        .flat_map(|zones| &zones.intercommunalites)
        .filter(move |epci| epci.communes.binary_search(&commune.commune()).is_ok())
}

/// Every zone that a scheme names.
pub(crate) fn zones(catalogue: &Catalogue) -> Vec<&Zones> {
    let mut zones = Vec::new();
    visite(catalogue, &mut |regle| {
        if let Regle::Situe(_, siennes) = regle {
            zones.push(siennes);
        }
    });
    zones
}

fn visite<'a>(catalogue: &'a Catalogue, voit: &mut dyn FnMut(&'a Regle)) {
    fn descends<'a>(regle: &'a Regle, voit: &mut dyn FnMut(&'a Regle)) {
        voit(regle);
        match regle {
            Regle::Toutes(regles) | Regle::UneDe(regles) => {
                regles.iter().for_each(|regle| descends(regle, voit));
            }
            Regle::Non(regle) => descends(regle, voit),
            _ => {}
        }
    }
    let fiches = catalogue.fiches().iter();
    for condition in fiches.flat_map(|fiche| &fiche.conditions) {
        descends(&condition.regle, voit);
    }
}

fn champs(catalogue: &Catalogue) -> Champs {
    let des_lieux: Champs = [Lieu::Residence, Lieu::Projet]
        .iter()
        .flat_map(|lieu| lieu.champs())
        .collect();
    let mut champs = Champs::AUCUN;
    visite(catalogue, &mut |regle| {
        champs = champs.union(regle.champs())
    });
    champs.sans(des_lieux)
}

/// One commune of each zone, and some of none. Paris, Lyon and Marseille as a whole are
/// left out: of their arrondissements only our engine knows that they may be it.
fn communes(zones: &[&Zones]) -> Vec<CodeCommune> {
    let entieres = ["75056", "69123", "13055"];
    let nommees = zones.iter().flat_map(|zones| {
        let des_epci = zones.intercommunalites.iter();
        let des_epci = des_epci.filter_map(|epci| epci.communes.first());
        zones.communes.iter().chain(des_epci)
    });
    let ailleurs = AILLEURS.map(|code| code.parse().expect("a commune"));
    let mut communes: Vec<CodeCommune> = nommees.copied().chain(ailleurs).collect();
    communes.retain(|commune| !entieres.contains(&commune.as_str()));
    communes.sort_unstable();
    communes.dedup();
    communes
}

fn valeur(champ: Champ, catalogue: &Catalogue, hasard: &mut Hasard) -> Valeur {
    match champ.genre() {
        Genre::Booleen => Valeur::Booleen(hasard.part() < 0.5),
        Genre::Choix(valeurs) => Valeur::Choix(hasard.parmi(valeurs.len()) as u8),
        Genre::Liste(valeurs) => {
            let un = |hasard: &mut Hasard| 1 << hasard.parmi(valeurs.len());
            match hasard.parmi(4) {
                0 => Valeur::Liste(0),
                1 => Valeur::Liste(un(hasard)),
                _ => Valeur::Liste(un(hasard) | un(hasard)),
            }
        }
        Genre::Fiches => {
            let rang = hasard.parmi(catalogue.fiches().len()) as u16;
            Valeur::Fiches(Fiches::from_iter([rang]))
        }
        Genre::Nombre { unite, .. } => {
            let jusqu_a = match unite {
                Unite::Euros => 50_000,
                Unite::Metres => 600,
                Unite::Personnes => 12,
                _ => 70,
            };
            Valeur::Nombre(hasard.parmi(jusqu_a) as f64)
        }
        Genre::CodeQpv => {
            let code = ["QN09301N", "QP093028"][hasard.parmi(2)];
            Valeur::CodeQpv(code.parse().expect("a code"))
        }
        _ => Valeur::Inconnue,
    }
}

/// A small generator with a fixed seed.
struct Hasard(u64);

impl Hasard {
    fn part(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as f64 / (1u64 << 53) as f64
    }

    fn parmi(&mut self, nombre: usize) -> usize {
        (self.part() * nombre as f64) as usize
    }
}

//! A file of structures, loaded.

use super::{
    Faits, Proche, Structure, Zone,
    proches::{Arbre, Noeud, en_pas},
};
use crate::{
    Date, Point,
    codes::{CodeCommune, CodeDepartement},
    eligibilite::{Intercommunalite, Verite},
    ordre::triee,
    situation::Connu,
};
use std::cell::OnceCell;

/// The structures of the country, or those that serve a département.
#[derive(Clone, Debug)]
pub struct Annuaire {
    pub(super) entete: Entete,
    pub(super) faits: Vec<Faits>,
    pub(super) textes: [Textes; Colonne::TOUTES.len()],
    /// The columns of [`Colonne::SUITE`], where they come after the rest.
    pub(super) suite: OnceCell<[Textes; Colonne::SUITE.len()]>,
    arbre: Arbre,
    /// By what they cover.
    par_zone: Vec<(Zone, u32)>,
    /// Which intercommunalités of the file a commune belongs to.
    membres: Vec<(CodeCommune, u16)>,
    /// The ranks in the order of the identifiers, once one was looked for.
    par_id: OnceCell<Vec<u32>>,
}

/// What a file says of itself, and what its structures cite.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entete {
    pub(super) empreinte: [u8; 32],
    pub(super) portee: Portee,
    pub(super) demonstration: bool,
    pub(super) provenances: Vec<Provenance>,
    pub(super) dispositifs: Vec<String>,
    pub(super) epci: Vec<Intercommunalite>,
    pub(super) communes: Vec<CommuneConnue>,
}

/// For which places a file has every structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Portee {
    /// Any place of the country.
    France,
    /// The places of a département, and nowhere else.
    Departement(CodeDepartement),
}

impl Portee {
    /// Whether a place may be asked about: what lies elsewhere is not in the file.
    pub fn repond(self, departement: CodeDepartement) -> bool {
        match self {
            Self::France => true,
            Self::Departement(code) => code == departement,
        }
    }
}

/// Where structures were read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// Who publishes them.
    pub nom: String,
    /// Under which licence.
    pub licence: String,
    /// When.
    pub publie_le: Option<Date>,
}

/// A commune that the file speaks of.
#[derive(Clone, Debug, PartialEq)]
pub struct CommuneConnue {
    /// Its code.
    pub code: CodeCommune,
    /// Its name.
    pub nom: String,
    /// Its middle.
    pub centre: Option<Point>,
}

/// A column of texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colonne {
    /// The identifier.
    Id,
    /// The name.
    Nom,
    /// What it does, in a sentence.
    Resume,
    /// Number and street.
    Adresse,
    /// As one dials it.
    Telephone,
    /// E-mail.
    Courriel,
    /// Its site.
    Site,
    /// When it is open.
    Ouverture,
    /// Those it works with, separated by spaces.
    Avec,
}

impl Colonne {
    /// All of them, in the order of the file.
    pub const TOUTES: [Self; 9] = [
        Self::Id,
        Self::Nom,
        Self::Resume,
        Self::Adresse,
        Self::Telephone,
        Self::Courriel,
        Self::Site,
        Self::Ouverture,
        Self::Avec,
    ];

    /// Those that a page asks for once the list is there: no rule reads them, and
    /// nobody needs them to go and meet somebody.
    pub const SUITE: [Self; 2] = [Self::Resume, Self::Site];
}

/// The texts of a column, one after the other.
#[derive(Clone, Debug, Default)]
pub(super) struct Textes {
    pub(super) suite: String,
    /// Where each ends.
    pub(super) fins: Vec<u32>,
}

impl Textes {
    pub(super) fn get(&self, rang: u32) -> Option<&str> {
        let rang = rang as usize;
        let debut = match rang {
            0 => 0,
            _ => *self.fins.get(rang - 1)? as usize + 1,
        };
        let texte = self.suite.get(debut..*self.fins.get(rang)? as usize)?;
        Some(texte).filter(|texte| !texte.is_empty())
    }
}

impl Annuaire {
    pub(super) fn new(
        entete: Entete,
        faits: Vec<Faits>,
        textes: [Textes; Colonne::TOUTES.len()],
    ) -> Self {
        let mut par_zone = Vec::new();
        let mut noeuds = Vec::new();
        for (rang, faits) in (0u32..).zip(&faits) {
            par_zone.extend(faits.zones.iter().map(|zone| (*zone, rang)));
            if let Some(point) = faits.place.and_then(|place| place.point) {
                let (lat, lon) = en_pas(point);
                noeuds.push(Noeud {
                    lat,
                    lon,
                    rang,
                    masque: faits.service.fonctions.bits(),
                });
            }
        }
        let membres: Vec<_> = (0u16..)
            .zip(&entete.epci)
            .flat_map(|(rang, epci)| epci.communes.iter().map(move |commune| (*commune, rang)))
            .collect();
        Self {
            arbre: Arbre::new(noeuds),
            par_zone: triee(&par_zone, |a, b| a < b),
            membres: triee(&membres, |a, b| a < b),
            entete,
            faits,
            textes,
            suite: OnceCell::new(),
            par_id: OnceCell::new(),
        }
    }

    /// The SHA-256 of the file.
    pub fn empreinte(&self) -> [u8; 32] {
        self.entete.empreinte
    }

    /// Which places it can be asked about.
    pub fn portee(&self) -> Portee {
        self.entete.portee
    }

    /// Whether its structures are fictional.
    pub fn demonstration(&self) -> bool {
        self.entete.demonstration
    }

    /// How many structures it has.
    pub fn len(&self) -> usize {
        self.faits.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.faits.is_empty()
    }

    /// What is compared to a situation, in the order of the ranks.
    pub fn faits(&self) -> &[Faits] {
        &self.faits
    }

    /// The text of a structure, when its source has one.
    pub fn texte(&self, rang: u32, colonne: Colonne) -> Option<&str> {
        let suite = Colonne::SUITE.iter().position(|autre| *autre == colonne);
        match (suite, self.suite.get()) {
            (Some(place), Some(suite)) => suite[place].get(rang),
            _ => self.textes[colonne as usize].get(rang),
        }
    }

    /// Whether what comes after the rest is there.
    pub fn est_complet(&self) -> bool {
        self.entete.portee == Portee::France || self.suite.get().is_some()
    }

    /// The rank of a structure.
    pub fn rang(&self, id: &str) -> Option<u32> {
        let id_de = |rang: u32| self.texte(rang, Colonne::Id);
        let par_id = self.par_id.get_or_init(|| {
            let mut rangs: Vec<u32> = (0..self.len() as u32).collect();
            rangs.sort_by_key(|rang| id_de(*rang));
            rangs
        });
        let place = par_id.partition_point(|rang| id_de(*rang) < Some(id));
        let rang = par_id.get(place).copied();
        rang.filter(|rang| id_de(*rang) == Some(id))
    }

    /// Where a structure was read.
    pub fn provenance(&self, faits: &Faits) -> Option<&Provenance> {
        self.entete.provenances.get(usize::from(faits.source))
    }

    /// The identifiers of the entries of the catalogue that its structures carry.
    pub fn dispositifs(&self) -> &[String] {
        &self.entete.dispositifs
    }

    /// The intercommunalités that its zones cite.
    pub fn epci(&self) -> &[Intercommunalite] {
        &self.entete.epci
    }

    /// Every commune it speaks of, in the order of the codes.
    pub fn communes(&self) -> &[CommuneConnue] {
        &self.entete.communes
    }

    /// What it knows of a commune; of its city, for an arrondissement it does not know.
    pub fn commune(&self, code: CodeCommune) -> Option<&CommuneConnue> {
        let communes = &self.entete.communes;
        let find = |code| {
            let place = communes.binary_search_by(|commune| commune.code.cmp(&code));
            place.ok().map(|place| &communes[place])
        };
        find(code).or_else(|| find(code.commune()))
    }

    /// Whole, as its source describes it.
    pub fn structure(&self, rang: u32) -> Option<Structure> {
        let texte = |colonne| self.texte(rang, colonne).map(str::to_owned);
        Some(Structure {
            id: texte(Colonne::Id)?,
            nom: texte(Colonne::Nom)?,
            resume: texte(Colonne::Resume),
            adresse: texte(Colonne::Adresse),
            telephone: texte(Colonne::Telephone),
            courriel: texte(Colonne::Courriel),
            site: texte(Colonne::Site),
            ouverture: texte(Colonne::Ouverture),
            avec: self
                .texte(rang, Colonne::Avec)
                .map(|ids| ids.split(' ').map(str::to_owned).collect())
                .unwrap_or_default(),
            faits: self.faits.get(rang as usize)?.clone(),
        })
    }

    /// The structures within reach that serve one of these steps and that `accepte`
    /// takes: so many at most, nearest first.
    pub fn proches(
        &self,
        depuis: Point,
        rayon_m: f64,
        max: usize,
        fonctions: super::Ensemble<super::Fonction>,
        mut accepte: impl FnMut(u32, &Faits) -> bool,
    ) -> Vec<Proche> {
        let mut accepte = |rang: u32| {
            let faits = self.faits.get(rang as usize);
            faits.is_some_and(|faits| accepte(rang, faits))
        };
        self.arbre
            .proches(depuis, rayon_m, max, fonctions.bits(), &mut accepte)
    }

    /// The structures that cover a place, or may: in the order of their ranks.
    pub fn couvrant(&self, lieu: &Connu) -> Vec<u32> {
        let mut rangs = Vec::new();
        let mut add = |zone: Zone| {
            let debut = self.par_zone.partition_point(|(autre, _)| *autre < zone);
            let suite = self.par_zone[debut..].iter();
            rangs.extend(
                suite
                    .take_while(|(autre, _)| *autre == zone)
                    .map(|(_, r)| *r),
            );
        };
        match lieu.commune {
            // A city of arrondissements may be any of them: each zone is to be asked.
            Some(commune) if !est_decoupee(commune) => {
                add(Zone::Commune(commune));
                if commune.commune() != commune {
                    add(Zone::Commune(commune.commune()));
                }
                let ville = commune.commune();
                let debut = self.membres.partition_point(|(autre, _)| *autre < ville);
                for (_, rang) in self.membres[debut..]
                    .iter()
                    .take_while(|(c, _)| *c == ville)
                {
                    add(Zone::Epci(*rang));
                }
                add(Zone::Departement(commune.departement()));
                if let Some(region) = commune.departement().region() {
                    add(Zone::Region(region));
                }
                add(Zone::France);
            }
            _ => {
                for memes in self.par_zone.chunk_by(|(a, _), (b, _)| a == b) {
                    if memes[0].0.contient(lieu, &self.entete.epci) != Verite::Faux {
                        rangs.extend(memes.iter().map(|(_, rang)| *rang));
                    }
                }
            }
        }
        sans_double(&rangs)
    }
}

impl Annuaire {
    /// All of them within reach, nearest first.
    pub fn autour(&self, depuis: Point, rayon_m: f64) -> Vec<Proche> {
        self.arbre
            .proches(depuis, rayon_m, self.len(), u32::MAX, &mut |_| true)
    }

    /// Those met in a commune, and those that cover it: in the order of their ranks. A
    /// city stands for its arrondissements.
    pub fn de_la_commune(&self, code: CodeCommune) -> Vec<u32> {
        let lieu = Connu {
            commune: Some(code),
            departement: Some(code.departement()),
            region: code.departement().region(),
            epci: None,
        };
        let ici = |faits: &Faits| {
            let commune = faits.place.map(|place| place.commune);
            commune.is_some_and(|autre| autre == code || autre.commune() == code)
        };
        self.reunis(self.couvrant(&lieu), ici)
    }

    /// Those met in a département, and those that cover a part of it: in the order of
    /// their ranks.
    pub fn du_departement(&self, code: CodeDepartement) -> Vec<u32> {
        let touche = |zone: &Zone| match zone {
            Zone::Commune(commune) => commune.departement() == code,
            Zone::Epci(rang) => {
                let epci = self.entete.epci.get(usize::from(*rang));
                epci.is_some_and(|e| e.communes.iter().any(|c| c.departement() == code))
            }
            Zone::Departement(autre) => *autre == code,
            Zone::Region(region) => code.region() == Some(*region),
            Zone::France => true,
        };
        let memes = self.par_zone.chunk_by(|(a, _), (b, _)| a == b);
        let couvrent = memes
            .filter(|memes| touche(&memes[0].0))
            .flat_map(|memes| memes.iter().map(|(_, rang)| *rang))
            .collect();
        self.reunis(couvrent, |faits| {
            (faits.place).is_some_and(|place| place.commune.departement() == code)
        })
    }

    /// These and those that have a trait, each once.
    fn reunis(&self, mut rangs: Vec<u32>, ont: impl Fn(&Faits) -> bool) -> Vec<u32> {
        let faits = (0u32..).zip(&self.faits);
        rangs.extend(faits.filter(|(_, faits)| ont(faits)).map(|(rang, _)| rang));
        sans_double(&rangs)
    }
}

/// In order, each once.
fn sans_double(rangs: &[u32]) -> Vec<u32> {
    let mut rangs = triee(rangs, |a, b| a < b);
    rangs.dedup();
    rangs
}

/// Paris, Lyon or Marseille itself.
fn est_decoupee(commune: CodeCommune) -> bool {
    matches!(commune.as_str(), "75056" | "69123" | "13055")
}

//! The packs of the page: loaded once, for every element on it.

use crate::{
    reglages::{Donnees, Reglages},
    reseau::{Echec, Forme, Requete, octets},
};
use sha2::{Digest, Sha256};
use shared::qpv::{Demande, Manifeste, Paquets, Requis};
use std::cell::RefCell;
use wasm_bindgen::JsValue;

/// Why the data of a place cannot be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manque {
    /// It does not come.
    Reseau(Echec),
    /// It came, and is not what it should be.
    Refuse,
}

#[cfg(feature = "tout")]
impl Manque {
    /// The stable code of what a catalogue can lack.
    pub(crate) fn code_du_catalogue(self) -> &'static str {
        match self {
            Self::Reseau(_) => "catalogue-injoignable",
            Self::Refuse => "catalogue-refuse",
        }
    }
}

type Suite = Box<dyn FnOnce(Result<(), Manque>)>;

/// What is known of the data of one address.
struct Magasin {
    api: String,
    /// The folder under `/data/`, and the packs, once the manifest is there.
    ouvert: Option<(String, Paquets)>,
    /// What is on its way and who waits for it.
    attentes: Vec<Attente>,
    /// A file was refused: the browser's copies are not to be trusted.
    mefiant: bool,
}

struct Attente {
    objet: Objet,
    suites: Vec<Suite>,
    _requete: Option<Requete>,
}

/// A file to load.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Objet {
    Manifeste,
    Tuile(Requis),
}

thread_local! {
    static MAGASINS: RefCell<Vec<Magasin>> = const { RefCell::new(Vec::new()) };
}

/// Answers from the packs that are there, or `None` without a manifest.
pub(crate) fn consulte<T>(reglages: &Reglages, lit: impl FnOnce(&Paquets) -> T) -> Option<T> {
    avec(reglages, |magasin| {
        magasin.ouvert.as_ref().map(|(_, paquets)| lit(paquets))
    })
}

/// Loads what is missing for an answer, one step: `suite` comes when another step
/// can be taken. `false` when nothing is missing, and `suite` never comes.
pub(crate) fn complete(reglages: &Reglages, demande: &Demande, suite: Suite) -> bool {
    let Some(manque) = consulte(reglages, |paquets| paquets.manque(demande)) else {
        charge(reglages, Objet::Manifeste, suite);
        return true;
    };
    let mut suite = Some(suite);
    for requis in &manque {
        let suite = suite.take().unwrap_or_else(|| Box::new(|_| {}));
        charge(reglages, Objet::Tuile(*requis), suite);
    }
    !manque.is_empty()
}

fn avec<T>(reglages: &Reglages, agit: impl FnOnce(&mut Magasin) -> T) -> T {
    MAGASINS.with_borrow_mut(|magasins| {
        for magasin in magasins.iter_mut() {
            if magasin.api == reglages.api {
                return agit(magasin);
            }
        }
        let mut magasin = Magasin {
            api: reglages.api.clone(),
            ouvert: reglages.donnees.as_ref().and_then(ouvre),
            attentes: Vec::new(),
            mefiant: false,
        };
        let valeur = agit(&mut magasin);
        magasins.push(magasin);
        valeur
    })
}

/// The manifest that the assembly put beside the glue; `None` if it is not one, and
/// then it is asked for like any other.
fn ouvre(donnees: &Donnees) -> Option<(String, Paquets)> {
    let binaire = web_sys::window()?.atob(&donnees.manifeste).ok()?;
    let octets: Vec<u8> = binaire.chars().map(|c| c as u8).collect();
    let manifeste = Manifeste::decode(&octets).ok()?;
    Some((donnees.version.clone(), Paquets::new(manifeste)))
}

fn charge(reglages: &Reglages, objet: Objet, suite: Suite) {
    let demande = avec(reglages, |magasin| {
        let deja = magasin.attentes.iter_mut().find(|a| a.objet == objet);
        if let Some(attente) = deja {
            attente.suites.push(suite);
            return None;
        }
        magasin.attentes.push(Attente {
            objet,
            suites: vec![suite],
            _requete: None,
        });
        Some((magasin.adresse(objet), magasin.mefiant))
    });
    let Some((url, mefiant)) = demande else {
        return;
    };
    let forme = if mefiant {
        Forme::OctetsFrais
    } else {
        Forme::Octets
    };
    let reglages_recus = reglages.clone();
    let recoit = move |corps: Result<Vec<JsValue>, Echec>| recoit(&reglages_recus, objet, corps);
    let requete = Requete::lance(&[url], forme, Box::new(recoit));
    avec(reglages, |magasin| {
        let attente = magasin.attentes.iter_mut().find(|a| a.objet == objet);
        if let Some(attente) = attente {
            attente._requete = requete;
        }
    });
}

fn recoit(reglages: &Reglages, objet: Objet, corps: Result<Vec<JsValue>, Echec>) {
    let (suites, resultat) = avec(reglages, |magasin| {
        let resultat = corps
            .map_err(Manque::Reseau)
            .and_then(|corps| magasin.range(objet, corps.first().and_then(octets)));
        magasin.mefiant = resultat == Err(Manque::Refuse);
        let mut suites = Vec::new();
        magasin.attentes.retain_mut(|attente| {
            if attente.objet == objet {
                suites = std::mem::take(&mut attente.suites);
            }
            attente.objet != objet
        });
        (suites, resultat)
    });
    for suite in suites {
        suite(resultat);
    }
}

impl Magasin {
    fn adresse(&self, objet: Objet) -> String {
        let api = &self.api;
        match (objet, &self.ouvert) {
            (Objet::Tuile(requis), Some((version, _))) => {
                let Requis { generation, tuile } = requis;
                let generation = generation.as_str();
                [
                    api,
                    "/data/",
                    version,
                    "/",
                    generation,
                    "/tuiles/",
                    &tuile.nom(),
                    ".qpv",
                ]
                .concat()
            }
            _ => [api, "/data/manifeste.qpv"].concat(),
        }
    }

    fn range(&mut self, objet: Objet, octets: Option<Vec<u8>>) -> Result<(), Manque> {
        let octets = octets.ok_or(Manque::Refuse)?;
        match (objet, &mut self.ouvert) {
            (Objet::Tuile(requis), Some((_, paquets))) => {
                paquets.ajoute(requis, &octets).map_err(|_| Manque::Refuse)
            }
            _ => {
                let manifeste = Manifeste::decode(&octets).map_err(|_| Manque::Refuse)?;
                self.ouvert = Some((version(&octets), Paquets::new(manifeste)));
                Ok(())
            }
        }
    }
}

/// The folder of a data set: the first 16 hexadecimal digits of its manifest's SHA-256.
fn version(manifeste: &[u8]) -> String {
    let empreinte = Sha256::digest(manifeste);
    let mut version = String::new();
    for octet in &empreinte[..8] {
        for quartet in [octet >> 4, octet & 0xf] {
            version.extend(char::from_digit(quartet.into(), 16));
        }
    }
    version
}

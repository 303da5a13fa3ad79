//! The questions that several elements put to the resident, one at a time.
//!
//! Not to know and not to tell are answers like any other. What is said here stays in
//! the page; only the name of a commune, when one is looked up, goes to the geocoder.

mod adresse;
mod boutons;
mod conduite;
mod ecrans;
mod gestes;
mod parcours;
mod reponses;
mod saisie;
mod vue;

pub(crate) use boutons::{actions, attribut, mot_et_rang, principal, secondaire};
pub(crate) use conduite::{Etape, Mene, habite};
pub(crate) use ecrans::{Seuil, ecran, panne, retour, seuil};
pub(crate) use gestes::Pas;
pub(crate) use parcours::{Parcours, Reponse};
pub(crate) use reponses::reponses;
pub(crate) use vue::{TITRE, question, usages};

use crate::{
    geocodeur::{self, COMMUNES},
    horloge,
    lieu::Lieu,
    reglages::Reglages,
    reseau::{Echec, Requete},
};
use adresse::Adresse;
use saisie::Saisie;
use shared::situation::{Champ, Valeur};
use std::cell::RefCell;

/// Fewer letters name too many communes.
const LETTRES_MIN: usize = 3;

/// What was answered, and what is being asked.
pub(crate) struct Entretien {
    /// The answers.
    pub(crate) parcours: Parcours,
    /// The question on screen.
    pub(crate) champ: Option<Champ>,
    brouillon: Brouillon,
    /// A search under way; replaced, it is abandoned.
    requete: Option<Requete>,
}

/// An answer in the making.
#[derive(Clone, Debug, Default, PartialEq)]
struct Brouillon {
    texte: String,
    liste: u64,
    communes: Vec<Lieu>,
    avis: Avis,
}

/// What is said of an answer in the making.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Avis {
    /// Nothing.
    #[default]
    Aucun,
    /// What was written is no answer.
    Illisible,
    /// Communes are being looked for.
    Recherche,
    /// No commune fits.
    AucuneCommune,
    /// The geocoder does not answer.
    Geocodeur(Echec),
}

/// What comes of having sent what was written.
enum Envoi {
    /// It is an answer.
    Repondu,
    /// It is none, and the screen says so.
    Refuse,
    /// It is to be looked up first.
    AChercher,
}

/// What comes back from the geocoder.
type Recu = Result<Vec<Lieu>, Echec>;

thread_local! {
    /// The last answers given on the page: one resident, several elements.
    static PARTAGE: RefCell<Option<Parcours>> = const { RefCell::new(None) };
}

impl Entretien {
    pub(crate) fn new() -> Self {
        Self {
            parcours: Parcours::new(horloge::aujourdhui()),
            champ: None,
            brouillon: Brouillon::default(),
            requete: None,
        }
    }

    /// Lets the other elements of the page know what was answered here.
    pub(crate) fn partage(&self) {
        PARTAGE.set(Some(self.parcours.clone()));
    }

    /// Goes on from what was last answered on the page.
    pub(crate) fn reprend(&mut self) {
        if let Some(parcours) = PARTAGE.with_borrow(Clone::clone) {
            self.parcours = parcours;
        }
    }

    /// The first of these of which nothing is known, and that was not put aside.
    pub(crate) fn premiere_ouverte(&self, champs: &[Champ]) -> Option<Champ> {
        let situation = self.parcours.situation();
        let libre =
            |champ: &Champ| situation.ignore(*champ) && self.parcours.rang(*champ).is_none();
        champs.iter().copied().find(libre)
    }

    /// Puts a question, with what was answered to it before.
    pub(crate) fn demande(&mut self, champ: Option<Champ>) {
        self.requete = None;
        self.brouillon = Brouillon::default();
        self.champ = champ;
        let Some(Reponse::Valeur(dite)) = champ.and_then(|champ| self.parcours.reponse(champ))
        else {
            return;
        };
        match dite {
            Valeur::Liste(liste) => self.brouillon.liste = liste,
            Valeur::Nombre(nombre) => self.brouillon.texte = (nombre as u32).to_string(),
            Valeur::Departement(code) => self.brouillon.texte = code.as_str().to_owned(),
            _ => {}
        }
    }

    /// Answers the question on screen; `false` when there is none.
    fn repond(&mut self, reponse: Reponse) -> bool {
        if let Some(champ) = self.champ {
            self.parcours.repond(champ, reponse);
        }
        self.champ.is_some()
    }

    /// What is written in the field changes.
    fn ecrit(&mut self, texte: String) {
        self.brouillon.texte = texte;
        self.brouillon.avis = Avis::Aucun;
    }

    /// What was written is to be an answer, or looked for.
    fn envoie(&mut self) -> Envoi {
        let Some(champ) = self.champ else {
            return Envoi::Refuse;
        };
        let texte = self.brouillon.texte.trim();
        if Saisie::de(champ) == Saisie::Commune && texte.chars().count() >= LETTRES_MIN {
            return Envoi::AChercher;
        }
        match saisie::lit(champ, texte) {
            Some(valeur) => {
                self.repond(Reponse::Valeur(valeur));
                Envoi::Repondu
            }
            None => {
                self.brouillon.avis = Avis::Illisible;
                Envoi::Refuse
            }
        }
    }

    /// Looks up the communes of what was written.
    fn cherche(&mut self, reglages: &Reglages, suite: Box<dyn FnOnce(Recu)>) {
        self.brouillon.communes.clear();
        self.brouillon.avis = Avis::Recherche;
        let texte = self.brouillon.texte.trim();
        self.requete = geocodeur::cherche(reglages, texte, COMMUNES, suite);
    }

    /// The communes that were found.
    fn recoit(&mut self, communes: Recu) {
        self.brouillon.avis = match communes {
            Ok(communes) if communes.is_empty() => Avis::AucuneCommune,
            Ok(communes) => {
                self.brouillon.communes = communes;
                Avis::Aucun
            }
            Err(echec) => Avis::Geocodeur(echec),
        };
    }
}

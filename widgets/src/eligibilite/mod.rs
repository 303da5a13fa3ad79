//! `<guichet-eligibilite>`: from a few answers to what they give a right to.
//!
//! Answers stay in the page: the catalogue comes to them. One state, and a view that
//! is a function of it, as for `<guichet-qpv>`.

mod bilan;
mod gestes;
mod resultats;
mod vue;

use crate::{
    entretien::{Entretien, Etape, Mene, Parcours, Pas, habite},
    eveil::{self, Eveil},
    evenement, feuille, impression,
    mots::{self, MotsEligibilite, MotsEntretien},
    noeud::Noeud,
    reglages::Reglages,
    reseau::Requete,
};
use bilan::{Bilan, Rayon};
use gestes::Geste;
use shared::eligibilite::{Catalogue, Evaluation, evalue};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

/// One element.
pub(crate) type Eligibilite = Eveil<Etat>;

/// What an element knows.
pub(crate) struct Etat {
    mots: &'static MotsEligibilite,
    dits: &'static MotsEntretien,
    hote: HtmlElement,
    cadre: HtmlElement,
    reglages: Reglages,
    entretien: Entretien,
    /// The catalogue and what it says of the situation, once it has come.
    savoir: Option<Savoir>,
    etape: Etape,
    /// The question was come to from the results, and goes back there.
    depuis_resultats: bool,
    /// What of the results is open.
    ouverts: Ouverts,
    /// What is on its way; replaced, it is abandoned.
    requete: Option<Requete>,
}

/// What the catalogue says.
struct Savoir {
    catalogue: Rc<Catalogue>,
    evaluation: Evaluation,
    bilan: Bilan,
}

impl Savoir {
    fn new(catalogue: Rc<Catalogue>, parcours: &Parcours) -> Self {
        let evaluation = evalue(&catalogue, parcours.situation(), None);
        Self {
            bilan: Bilan::new(&evaluation, &catalogue, parcours),
            evaluation,
            catalogue,
        }
    }
}

/// What of the results is open.
#[derive(Clone, Debug, Default, PartialEq)]
struct Ouverts {
    fiches: Vec<u16>,
    /// A bit each.
    rayons: u8,
    entiers: u8,
}

impl Ouverts {
    fn au_depart() -> Self {
        Self {
            rayons: 1 << Rayon::Oui as u8 | 1 << Rayon::AVerifier as u8,
            ..Self::default()
        }
    }
}

/// Fills the frame of an element; `verdict` is the last one that the page was told.
pub(crate) fn monte(
    hote: HtmlElement,
    cadre: HtmlElement,
    reglages: Reglages,
    verdict: JsValue,
) -> Eligibilite {
    let mots = &mots::ELIGIBILITE_FR;
    let _ = cadre.set_attribute("lang", mots.lang);
    let _ = cadre.set_attribute("dir", mots.dir);
    feuille::habille_eligibilite(&cadre);
    let etat = Etat {
        mots,
        dits: &mots::ENTRETIEN_FR,
        hote,
        cadre,
        reglages,
        entretien: Entretien::new(),
        savoir: None,
        etape: Etape::Accueil,
        depuis_resultats: false,
        ouverts: Ouverts::au_depart(),
        requete: None,
    };
    habite(etat, verdict, |_, _| None)
}

impl eveil::Etat for Etat {
    fn vue(&self) -> Noeud {
        vue::vue(self)
    }

    fn cadre(&self) -> &HtmlElement {
        &self.cadre
    }

    fn hote(&self) -> &HtmlElement {
        &self.hote
    }
}

impl Mene for Etat {
    fn entretien(&mut self) -> &mut Entretien {
        &mut self.entretien
    }

    fn reglages(&mut self) -> &mut Reglages {
        &mut self.reglages
    }

    fn etape(&mut self) -> &mut Etape {
        &mut self.etape
    }

    fn attend(&mut self, requete: Option<Requete>) {
        self.requete = requete;
    }

    fn recoit(&mut self, catalogue: Rc<Catalogue>) {
        self.savoir = Some(Savoir::new(catalogue, &self.entretien.parcours));
        self.avance();
    }

    fn change_d_adresse(&mut self) {
        self.evalue();
    }

    fn fait(element: &Eligibilite, geste: &str) {
        if let Some(geste) = Geste::parse(geste) {
            element.geste(geste);
        }
    }

    fn suit_la_reponse(element: &Eligibilite) {
        let detail = element.agit(|etat| {
            etat.entretien.partage();
            etat.evalue();
            etat.avance();
            etat.detail()
        });
        if let Some(Some(detail)) = detail {
            element.emet("guichet:eligibilite", &detail);
        }
        element.montre_le_titre();
    }
}

impl Eligibilite {
    /// What a gesture asks.
    fn geste(&self, geste: Geste) {
        match geste {
            Geste::Pas(Pas::Commencer | Pas::Reessayer) => self.commence(),
            Geste::Pas(Pas::Imprimer) => {
                if let Some(hote) = self.hote() {
                    impression::imprime(&hote);
                }
                return;
            }
            Geste::Ouvrir(_) | Geste::Deplier(_) | Geste::ToutVoir(_) => {
                self.agit(|etat| etat.ouverts.bascule(geste));
                return;
            }
            Geste::Pas(Pas::Repondre(geste)) => {
                if self.agit(|etat| etat.entretien.fait(geste)) == Some(true) {
                    Etat::suit_la_reponse(self);
                }
                return;
            }
            Geste::Pas(pas) => {
                self.agit(|etat| etat.va(pas));
            }
            Geste::Continuer => {
                self.agit(Etat::continue_les_questions);
            }
        }
        self.montre_le_titre();
    }
}

impl Ouverts {
    /// Opens what is closed, closes what is open.
    fn bascule(&mut self, geste: Geste) {
        match geste {
            Geste::Ouvrir(fiche) => match self.fiches.iter().position(|f| *f == fiche) {
                Some(rang) => {
                    self.fiches.swap_remove(rang);
                }
                None => self.fiches.push(fiche),
            },
            Geste::Deplier(rayon) => self.rayons ^= 1 << rayon as u8,
            Geste::ToutVoir(rayon) => self.entiers |= 1 << rayon as u8,
            _ => {}
        }
    }
}

impl Etat {
    /// Works out anew what the catalogue says.
    fn evalue(&mut self) {
        if let Some(savoir) = &mut self.savoir {
            *savoir = Savoir::new(savoir.catalogue.clone(), &self.entretien.parcours);
        }
    }

    /// To what comes after an answer: what the address is, the next question, the results.
    fn avance(&mut self) {
        let Some(savoir) = &self.savoir else {
            return;
        };
        let parcours = &self.entretien.parcours;
        let sans_usage = parcours.adresse().is_some() && parcours.usage().is_none();
        let prochaine = parcours
            .prochaine(&savoir.evaluation)
            .filter(|_| !self.depuis_resultats && !sans_usage);
        self.etape = match prochaine {
            _ if sans_usage => Etape::Adresse,
            Some(_) => Etape::Question,
            None => Etape::Resultats,
        };
        self.entretien.demande(prochaine);
    }

    /// What goes from one step to another without an answer.
    fn va(&mut self, pas: Pas) {
        match pas {
            Pas::Retour => self.recule(),
            Pas::Resultats => self.etape = Etape::Resultats,
            Pas::Demander(champ) => {
                self.depuis_resultats = true;
                self.entretien.demande(Some(champ));
                self.etape = Etape::Question;
            }
            Pas::Effacer => {
                self.entretien = Entretien::new();
                self.entretien.partage();
                self.ouverts = Ouverts::au_depart();
                self.depuis_resultats = false;
                self.evalue();
                self.etape = Etape::Accueil;
            }
            _ => {}
        }
    }

    fn continue_les_questions(&mut self) {
        self.depuis_resultats = false;
        self.avance();
    }

    /// To the question before this one, or to what came before the first.
    fn recule(&mut self) {
        self.etape = if self.etape != Etape::Question {
            Etape::Accueil
        } else if self.depuis_resultats {
            Etape::Resultats
        } else if let Some(avant) = self.rang().checked_sub(2) {
            let dit = self.entretien.parcours.dits().get(avant);
            self.entretien.demande(dit.map(|dit| dit.champ));
            Etape::Question
        } else if self.entretien.parcours.adresse().is_some() {
            Etape::Adresse
        } else {
            Etape::Accueil
        };
    }

    /// Which question this is, from one.
    fn rang(&self) -> usize {
        let parcours = &self.entretien.parcours;
        let deja = self.entretien.champ.and_then(|champ| parcours.rang(champ));
        deja.unwrap_or(parcours.dits().len()) + 1
    }

    /// What the page is told: how many, never which nor why.
    fn detail(&self) -> Option<JsValue> {
        let bilan = &self.savoir.as_ref()?.bilan;
        Some(evenement::eligibilite(
            bilan.nombre(&Rayon::OUIS),
            bilan.nombre(&[Rayon::Non]),
            bilan.nombre(&Rayon::INCONNUS),
        ))
    }
}

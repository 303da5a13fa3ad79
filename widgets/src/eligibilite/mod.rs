//! `<guichet-eligibilite>`: from a few answers to what they give a right to.
//!
//! Answers stay in the page: the catalogue comes to them. One state, and a view that
//! is a function of it, as for `<guichet-qpv>`.

mod bilan;
mod gestes;
mod resultats;
mod vue;

use crate::{
    entretien::{self, Adresse, Entretien, Envoi, Recu},
    eveil::{self, Eveil},
    evenement, feuille, impression,
    lecture::Objet,
    mots::{self, MotsEligibilite, MotsEntretien},
    noeud::Noeud,
    rayonnage::{CATALOGUE, Manque},
    reglages::Reglages,
    reseau::Requete,
};
use bilan::{Bilan, Rayon};
use entretien::Parcours;
use gestes::Geste;
use gloo::events::EventListener;
use shared::eligibilite::{Catalogue, Evaluation, evalue};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, HtmlElement};

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

/// Where the resident is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Etape {
    /// Reading what this is.
    Accueil,
    /// Waiting for the catalogue.
    Attente,
    /// Reading that it does not come.
    Panne(Manque),
    /// Saying what the checked address is.
    Adresse,
    /// Answering a question.
    Question,
    /// Reading the results.
    Resultats,
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
    let mut entretien = Entretien::new();
    if let Some(adresse) = Adresse::lit(Objet::new(verdict)) {
        entretien.parcours.recoit_adresse(adresse);
    }
    let element = Eveil::new(Etat {
        mots,
        dits: &mots::ENTRETIEN_FR,
        hote,
        cadre: cadre.clone(),
        reglages,
        entretien,
        savoir: None,
        etape: Etape::Accueil,
        depuis_resultats: false,
        ouverts: Ouverts::au_depart(),
        requete: None,
    });
    let mut ecoutes = gestes::ecoute_tout(&element, &cadre);
    if let Some(document) = web_sys::window().and_then(|page| page.document()) {
        let attentif = element.clone();
        ecoutes.push(EventListener::new(&document, "guichet:verdict", move |e| {
            if let Some(evenement) = e.dyn_ref::<CustomEvent>() {
                attentif.recoit_verdict(evenement.detail());
            }
        }));
    }
    element.garde(ecoutes);
    element
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

impl Eligibilite {
    /// The settings have changed.
    pub(crate) fn regle(&self, reglages: Reglages) {
        self.agit(|etat| etat.reglages = reglages);
    }

    /// Another address was checked on the page.
    fn recoit_verdict(&self, detail: JsValue) {
        let Some(adresse) = Adresse::lit(Objet::new(detail)) else {
            return;
        };
        self.agit(|etat| {
            etat.entretien.parcours.recoit_adresse(adresse);
            etat.evalue();
            // Whoever is answering goes on: what the address is will be asked after.
            if etat.etape == Etape::Resultats {
                etat.etape = Etape::Adresse;
            }
        });
    }

    /// What a gesture asks.
    fn geste(&self, geste: Geste) {
        match geste {
            Geste::Commencer | Geste::Reessayer => self.commence(),
            Geste::Imprimer => {
                if let Some(hote) = self.hote() {
                    impression::imprime(&hote);
                }
                return;
            }
            Geste::Ouvrir(_) | Geste::Deplier(_) | Geste::ToutVoir(_) => {
                self.agit(|etat| etat.ouverts.bascule(geste));
                return;
            }
            Geste::Repondre(geste) => {
                if self.agit(|etat| etat.entretien.fait(geste)) != Some(true) {
                    return;
                }
                self.suit_la_reponse();
            }
            Geste::Retour
            | Geste::Resultats
            | Geste::Continuer
            | Geste::Demander(_)
            | Geste::Effacer => {
                self.agit(|etat| etat.va(geste));
            }
        }
        self.montre_le_titre();
    }

    /// Begins, with the catalogue when it is there.
    fn commence(&self) {
        let mefiant = self.lit(|etat| etat.etape == Etape::Panne(Manque::Refuse)) == Some(true);
        let Some(adresse) = self.lit(|etat| etat.reglages.catalogue.clone()) else {
            return;
        };
        if let Some(catalogue) = CATALOGUE.deja(&adresse) {
            self.recoit(Ok(catalogue));
            return;
        }
        let element = self.clone();
        let suite = move |recu| {
            element.recoit(recu);
            element.montre_le_titre();
        };
        self.agit(|etat| {
            etat.etape = Etape::Attente;
            etat.requete = CATALOGUE.charge(adresse, mefiant, Box::new(suite));
        });
    }

    fn recoit(&self, recu: Result<Rc<Catalogue>, Manque>) {
        let code = self.agit(|etat| match recu {
            Ok(catalogue) => {
                etat.entretien.reprend();
                etat.savoir = Some(Savoir::new(catalogue, &etat.entretien.parcours));
                etat.avance();
                None
            }
            Err(manque) => {
                etat.etape = Etape::Panne(manque);
                Some(manque.code_du_catalogue())
            }
        });
        if let Some(Some(code)) = code {
            self.emet("guichet:erreur", &evenement::erreur(code));
        }
    }

    /// Something was answered.
    fn suit_la_reponse(&self) {
        let detail = self.agit(|etat| {
            etat.entretien.partage();
            etat.evalue();
            etat.avance();
            etat.detail()
        });
        if let Some(Some(detail)) = detail {
            self.emet("guichet:eligibilite", &detail);
        }
    }

    /// What was written is to be an answer, or looked for.
    fn envoie(&self) {
        match self.agit(|etat| etat.entretien.envoie()) {
            None | Some(Envoi::Refuse) => {}
            Some(Envoi::Repondu) => {
                self.suit_la_reponse();
                self.montre_le_titre();
            }
            Some(Envoi::AChercher) => {
                let element = self.clone();
                let suite = move |communes: Recu| {
                    element.agit(|etat| etat.entretien.recoit(communes));
                };
                self.agit(|etat| etat.entretien.cherche(&etat.reglages, Box::new(suite)));
            }
        }
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
    fn va(&mut self, geste: Geste) {
        match geste {
            Geste::Retour => self.recule(),
            Geste::Resultats => self.etape = Etape::Resultats,
            Geste::Continuer => {
                self.depuis_resultats = false;
                self.avance();
            }
            Geste::Demander(champ) => {
                self.depuis_resultats = true;
                self.entretien.demande(Some(champ));
                self.etape = Etape::Question;
            }
            Geste::Effacer => {
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

//! How an interview goes on: what every element that puts questions does alike.

use super::{Adresse, Entretien, Envoi, Recu};
use crate::{
    ecoute::{self, ecoute},
    eveil::{self, Eveil},
    evenement,
    lecture::Objet,
    rayonnage::{CATALOGUE, Manque},
    reglages::Reglages,
    reseau::Requete,
};
use gloo::events::EventListener;
use shared::eligibilite::Catalogue;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, Document, HtmlElement};

/// Where the resident is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Etape {
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

/// An element that puts questions, then answers from the catalogue.
pub(crate) trait Mene: eveil::Etat + Sized + 'static {
    /// What was answered, and what is being asked.
    fn entretien(&mut self) -> &mut Entretien;
    /// What the page asks of the element.
    fn reglages(&mut self) -> &mut Reglages;
    /// Where the resident is.
    fn etape(&mut self) -> &mut Etape;
    /// Keeps what is on its way.
    fn attend(&mut self, requete: Option<Requete>);
    /// The catalogue is there.
    fn recoit(&mut self, catalogue: Rc<Catalogue>);
    /// Another address was checked on the page, which is kept already.
    fn change_d_adresse(&mut self);

    /// What a gesture asks, as its `data-geste` says.
    fn fait(element: &Eveil<Self>, geste: &str);
    /// A question was answered: to what comes next, with the focus.
    fn suit_la_reponse(element: &Eveil<Self>);
    /// The catalogue has come, or does not.
    fn suit_le_catalogue(_element: &Eveil<Self>) {}
}

/// Makes an element of a state; `verdict` is the last one that the page was told. What
/// more it listens to comes of `ecoutes`.
pub(crate) fn habite<E: Mene>(
    mut etat: E,
    verdict: JsValue,
    ecoutes: fn(&Eveil<E>, &Document) -> Option<EventListener>,
) -> Eveil<E> {
    if let Some(adresse) = Adresse::lit(Objet::new(verdict)) {
        etat.entretien().parcours.recoit_adresse(adresse);
    }
    let cadre = etat.cadre().clone();
    let element = Eveil::new(etat);
    let mut toutes = ecoute_le_cadre(&element, &cadre);
    if let Some(document) = web_sys::window().and_then(|page| page.document()) {
        let attentif = element.clone();
        toutes.push(EventListener::new(&document, "guichet:verdict", move |e| {
            if let Some(evenement) = e.dyn_ref::<CustomEvent>() {
                attentif.recoit_verdict(evenement.detail());
            }
        }));
        toutes.extend(ecoutes(&element, &document));
    }
    element.garde(toutes);
    element
}

/// One listener an event for the whole element, until the listeners are dropped.
fn ecoute_le_cadre<E: Mene>(element: &Eveil<E>, cadre: &HtmlElement) -> Vec<EventListener> {
    vec![
        ecoute(element, cadre, "click", |element, evenement| {
            if let Some(geste) = ecoute::geste(evenement) {
                E::fait(element, &geste);
            }
        }),
        ecoute(element, cadre, "submit", |element, evenement| {
            evenement.prevent_default();
            element.envoie();
        }),
        ecoute(element, cadre, "input", |element, evenement| {
            if let Some(saisie) = ecoute::saisie(evenement) {
                element.agit(|etat| etat.entretien().ecrit(saisie.value()));
            }
        }),
    ]
}

impl<E: Mene> Eveil<E> {
    /// The settings have changed.
    pub(crate) fn regle(&self, reglages: Reglages) {
        self.agit(|etat| *etat.reglages() = reglages);
    }

    /// Another address was checked on the page.
    fn recoit_verdict(&self, detail: JsValue) {
        let Some(adresse) = Adresse::lit(Objet::new(detail)) else {
            return;
        };
        self.agit(|etat| {
            etat.entretien().parcours.recoit_adresse(adresse);
            etat.change_d_adresse();
            // Whoever is answering goes on: what the address is will be asked after.
            if *etat.etape() == Etape::Resultats {
                *etat.etape() = Etape::Adresse;
            }
        });
    }

    /// Begins, with the catalogue when it is there.
    pub(crate) fn commence(&self) {
        let debut = self.agit(|etat| {
            let mefiant = *etat.etape() == Etape::Panne(Manque::Refuse);
            (mefiant, etat.reglages().catalogue.clone())
        });
        let Some((mefiant, adresse)) = debut else {
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
            *etat.etape() = Etape::Attente;
            etat.attend(CATALOGUE.charge(adresse, mefiant, Box::new(suite)));
        });
    }

    fn recoit(&self, recu: Result<Rc<Catalogue>, Manque>) {
        let manque = recu.as_ref().err().copied();
        self.agit(|etat| match recu {
            Ok(catalogue) => {
                etat.entretien().reprend();
                etat.recoit(catalogue);
            }
            Err(manque) => *etat.etape() = Etape::Panne(manque),
        });
        if let Some(manque) = manque {
            let detail = evenement::erreur(manque.code_du_catalogue());
            self.emet("guichet:erreur", &detail);
        }
        E::suit_le_catalogue(self);
    }

    /// What was written is to be an answer, or looked for.
    fn envoie(&self) {
        match self.agit(|etat| etat.entretien().envoie()) {
            None | Some(Envoi::Refuse) => {}
            Some(Envoi::Repondu) => E::suit_la_reponse(self),
            Some(Envoi::AChercher) => {
                let element = self.clone();
                let suite = move |communes: Recu| {
                    element.agit(|etat| etat.entretien().recoit(communes));
                };
                self.agit(|etat| {
                    let reglages = etat.reglages().clone();
                    etat.entretien().cherche(&reglages, Box::new(suite));
                });
            }
        }
    }
}

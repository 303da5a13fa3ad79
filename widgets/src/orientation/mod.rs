//! `<guichet-orientation>`: from three answers to the people to meet, in order.
//!
//! The catalogue and the structures of the département come to the page: the situation
//! goes nowhere. Each further answer orders the list anew, in view.

mod carte;
mod envoi;
mod gestes;
mod resultats;
mod vue;

use crate::{
    entretien::{Entretien, Etape, Mene, Pas, habite},
    eveil::{self, Eveil},
    evenement, feuille, impression,
    mots::{self, MotsEntretien, MotsOrientation},
    noeud::Noeud,
    rayonnage::{ANNUAIRE, Manque},
    reglages::Reglages,
    reseau::{Forme, Requete, octets},
};
use gestes::Geste;
use gloo::events::EventListener;
use js_sys::Function;
use shared::{
    codes::CodeDepartement,
    eligibilite::Catalogue,
    orientation::{Demande, Parcours, Qui, oriente},
    situation::{Champ, Lieu},
    structures::{Annuaire, Colonne},
};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

/// Three answers are enough for a first list.
const PREMIERES: [Champ; 3] = [Champ::ResidenceCommune, Champ::Stade, Champ::Besoins];

/// What orders the list better, most telling first.
const SUIVANTES: [Champ; 14] = [
    Champ::ProjetCommune,
    Champ::ResidenceQpv,
    Champ::Age,
    Champ::Emploi,
    Champ::Langues,
    Champ::Format,
    Champ::Horaires,
    Champ::EnfantsACharge,
    Champ::DistanceMax,
    Champ::Contact,
    Champ::IndividuelCollectif,
    Champ::Secteur,
    Champ::StatutJuridique,
    Champ::MinimaSociaux,
];

/// How many are proposed.
const LIMITE: usize = 10;

/// One element.
pub(crate) type Orientation = Eveil<Etat>;

/// What an element knows.
pub(crate) struct Etat {
    mots: &'static MotsOrientation,
    dits: &'static MotsEntretien,
    hote: HtmlElement,
    cadre: HtmlElement,
    reglages: Reglages,
    entretien: Entretien,
    catalogue: Option<Rc<Catalogue>>,
    structures: Structures,
    reponse: Option<Parcours>,
    etape: Etape,
    /// Who is open, with all their reasons.
    ouverts: Vec<Qui>,
    requete: Option<Requete>,
    /// What completes the structures, asked for once: the list does not wait for it.
    suite: Option<Requete>,
    /// What the device shares with.
    partage: Option<Function>,
    /// What is said of the list once copied.
    copie: &'static str,
}

/// The structures of the place.
#[derive(Default)]
enum Structures {
    /// No place is known yet.
    #[default]
    SansLieu,
    /// They are on their way.
    Attendues(CodeDepartement),
    /// They are here.
    Presentes(CodeDepartement, Rc<Annuaire>),
    /// They do not come: the doors of the catalogue are proposed without them.
    Absentes(CodeDepartement, Manque),
}

/// Fills the frame of an element; `verdict` is the last one that the page was told.
pub(crate) fn monte(
    hote: HtmlElement,
    cadre: HtmlElement,
    reglages: Reglages,
    verdict: JsValue,
) -> Orientation {
    let mots = &mots::ORIENTATION_FR;
    let _ = cadre.set_attribute("lang", mots.lang);
    let _ = cadre.set_attribute("dir", mots.dir);
    feuille::habille_orientation(&cadre);
    let etat = Etat {
        mots,
        dits: &mots::ENTRETIEN_FR,
        hote,
        cadre,
        reglages,
        entretien: Entretien::new(),
        catalogue: None,
        structures: Structures::SansLieu,
        reponse: None,
        etape: Etape::Accueil,
        ouverts: Vec::new(),
        requete: None,
        suite: None,
        partage: envoi::partage(),
        copie: "",
    };
    habite(etat, verdict, |element, document| {
        let attentif = element.clone();
        let reprend = move |_: &web_sys::Event| attentif.reprend();
        Some(EventListener::new(document, "guichet:eligibilite", reprend))
    })
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
        self.catalogue = Some(catalogue);
        self.avance();
    }

    fn change_d_adresse(&mut self) {}

    fn fait(element: &Orientation, geste: &str) {
        if let Some(geste) = Geste::parse(geste) {
            element.geste(geste);
        }
    }

    fn suit_la_reponse(element: &Orientation) {
        element.agit(Etat::avance);
        element.complete();
        element.montre_le_titre();
    }

    fn suit_le_catalogue(element: &Orientation) {
        element.complete();
    }
}

impl Orientation {
    /// Another element of the page has learnt something: it counts here too.
    fn reprend(&self) {
        self.agit(|etat| {
            etat.entretien.reprend();
            if etat.etape == Etape::Resultats {
                etat.pose_la_suivante();
            }
        });
        self.complete();
    }

    /// What a gesture asks.
    fn geste(&self, geste: Geste) {
        match geste {
            Geste::Pas(Pas::Commencer | Pas::Reessayer) => self.commence(),
            Geste::ReessayerStructures => {
                let refusees = self.agit(|etat| {
                    matches!(
                        std::mem::take(&mut etat.structures),
                        Structures::Absentes(_, Manque::Refuse)
                    )
                });
                self.complete_en(refusees == Some(true));
                return;
            }
            Geste::Pas(Pas::Imprimer) => {
                if let Some(hote) = self.hote() {
                    impression::imprime(&hote);
                }
                return;
            }
            Geste::Envoyer => {
                self.partage_la_liste();
                return;
            }
            Geste::Copier => {
                self.copie_la_liste();
                return;
            }
            Geste::Ouvrir(qui) => {
                self.agit(|etat| etat.bascule(qui));
                return;
            }
            Geste::Choisir(qui) => {
                self.choisit(qui);
                return;
            }
            Geste::Pas(Pas::Repondre(geste)) => {
                if self.agit(|etat| etat.entretien.fait(geste)) == Some(true) {
                    Etat::suit_la_reponse(self);
                }
                return;
            }
            Geste::Pas(Pas::Retour) => {
                self.agit(Etat::recule);
            }
            Geste::Pas(Pas::Resultats) => {
                self.agit(|etat| etat.etape = Etape::Resultats);
                self.complete();
            }
            Geste::Pas(Pas::Demander(champ)) => {
                self.agit(|etat| etat.entretien.demande(Some(champ)));
            }
            Geste::Pas(Pas::Effacer) => {
                self.agit(Etat::oublie);
            }
        }
        self.montre_le_titre();
    }

    /// Loads the structures of the place when they are not there, then answers anew.
    fn complete(&self) {
        self.complete_en(false);
    }

    /// The same; `mefiant` when the copy that the browser keeps was refused.
    fn complete_en(&self, mefiant: bool) {
        let a_charger = self.agit(|etat| {
            let departement = etat.departement();
            let charge = departement.filter(|code| !etat.structures.sont_de(*code));
            if let Some(code) = charge {
                let adresse = etat.adresse_des_structures(code, "");
                etat.suite = None;
                etat.structures = match ANNUAIRE.deja(&adresse) {
                    Some(annuaire) => Structures::Presentes(code, annuaire),
                    None => Structures::Attendues(code),
                };
            }
            if departement.is_none() {
                etat.structures = Structures::SansLieu;
            }
            etat.repond();
            match etat.structures {
                Structures::Attendues(code) if charge == Some(code) => {
                    Some((code, etat.adresse_des_structures(code, "")))
                }
                _ => None,
            }
        });
        if let Some(Some((code, adresse))) = a_charger {
            let element = self.clone();
            let suite = move |recu| element.recoit_les_structures(code, recu);
            let requete = ANNUAIRE.charge(adresse, mefiant, Box::new(suite));
            self.agit(|etat| etat.requete = requete);
        }
        self.demande_la_suite();
    }

    /// Asks for what completes the structures that are there.
    fn demande_la_suite(&self) {
        let manque = self.lit(|etat| match &etat.structures {
            Structures::Presentes(code, annuaire)
                if etat.suite.is_none() && !annuaire.est_complet() =>
            {
                Some((
                    etat.adresse_des_structures(*code, ".suite"),
                    annuaire.clone(),
                ))
            }
            _ => None,
        });
        let Some(Some((adresse, annuaire))) = manque else {
            return;
        };
        let element = self.clone();
        let recoit = move |corps: Result<Vec<_>, _>| {
            // Without it, or with that of other structures, the list is as it was.
            if let Ok(corps) = corps
                && let Some(octets) = corps.first().and_then(octets)
                && annuaire.complete(&octets).is_ok()
            {
                element.agit(|_| ());
            }
        };
        let requete = Requete::lance(&[adresse], Forme::Octets, Box::new(recoit));
        self.agit(|etat| etat.suite = requete);
    }

    fn recoit_les_structures(&self, code: CodeDepartement, recu: Result<Rc<Annuaire>, Manque>) {
        let manque = self.agit(|etat| {
            // An answer to another place is no answer to this one.
            if !matches!(etat.structures, Structures::Attendues(attendu) if attendu == code) {
                return None;
            }
            let manque = recu.as_ref().err().copied();
            etat.structures = match recu {
                Ok(annuaire) => Structures::Presentes(code, annuaire),
                Err(manque) => Structures::Absentes(code, manque),
            };
            etat.repond();
            manque
        });
        self.demande_la_suite();
        if let Some(Some(_)) = manque {
            self.emet(
                "guichet:erreur",
                &evenement::erreur("structures-injoignables"),
            );
        }
    }

    /// Whom the resident wants to write to: the page, and its form, are told.
    fn choisit(&self, qui: Qui) {
        if let Some(Some(detail)) = self.lit(|etat| etat.detail(qui)) {
            self.emet("guichet:orientation", &detail);
        }
    }
}

impl Structures {
    fn sont_de(&self, departement: CodeDepartement) -> bool {
        match self {
            Self::SansLieu => false,
            Self::Attendues(code) | Self::Presentes(code, _) | Self::Absentes(code, _) => {
                *code == departement
            }
        }
    }
}

impl Etat {
    /// Where structures are looked for: around the project, or else around home.
    fn departement(&self) -> Option<CodeDepartement> {
        let situation = self.entretien.parcours.situation();
        let de = |lieu| situation.connu(lieu).departement;
        de(Lieu::Projet).or_else(|| de(Lieu::Residence))
    }

    /// Of the structures themselves, or of what completes them.
    fn adresse_des_structures(&self, departement: CodeDepartement, suite: &str) -> String {
        let api = &self.reglages.api;
        [api, "/structures/", departement.as_str(), suite, ".gus"].concat()
    }

    fn annuaire(&self) -> Option<&Annuaire> {
        match &self.structures {
            Structures::Presentes(_, annuaire) => Some(annuaire),
            _ => None,
        }
    }

    /// Works out anew whom to meet.
    fn repond(&mut self) {
        let Some(catalogue) = &self.catalogue else {
            return;
        };
        self.copie = "";
        self.reponse = Some(oriente(&Demande {
            catalogue,
            annuaire: self.annuaire(),
            situation: self.entretien.parcours.situation(),
            position: None,
            limite: LIMITE,
        }));
    }

    /// To what comes after an answer.
    fn avance(&mut self) {
        self.entretien.partage();
        let parcours = &self.entretien.parcours;
        if parcours.adresse().is_some() && parcours.usage().is_none() {
            self.etape = Etape::Adresse;
            return;
        }
        if self.etape != Etape::Resultats {
            if let Some(champ) = self.entretien.premiere_ouverte(&PREMIERES) {
                self.etape = Etape::Question;
                self.entretien.demande(Some(champ));
                return;
            }
            self.etape = Etape::Resultats;
        }
        self.pose_la_suivante();
    }

    fn pose_la_suivante(&mut self) {
        let champ = self.entretien.premiere_ouverte(&SUIVANTES);
        self.entretien.demande(champ);
    }

    /// To the question before this one, or to what came before the first.
    fn recule(&mut self) {
        let parcours = &self.entretien.parcours;
        let deja = self.entretien.champ.and_then(|champ| parcours.rang(champ));
        let rang = deja.unwrap_or(parcours.dits().len());
        let avant = rang
            .checked_sub(1)
            .and_then(|rang| parcours.dits().get(rang));
        let avant = avant.map(|dit| dit.champ);
        self.etape = match (self.etape, avant) {
            (Etape::Question, Some(_)) => Etape::Question,
            (Etape::Question, None) if parcours.adresse().is_some() => Etape::Adresse,
            _ => Etape::Accueil,
        };
        if self.etape == Etape::Question {
            self.entretien.demande(avant);
        }
    }

    fn oublie(&mut self) {
        self.entretien = Entretien::new();
        self.entretien.partage();
        self.structures = Structures::SansLieu;
        self.reponse = None;
        self.ouverts.clear();
        self.etape = Etape::Accueil;
    }

    fn bascule(&mut self, qui: Qui) {
        match self.ouverts.iter().position(|autre| *autre == qui) {
            Some(rang) => {
                self.ouverts.swap_remove(rang);
            }
            None => self.ouverts.push(qui),
        }
    }

    /// What the page is told of a choice: who, and for what.
    fn detail(&self, qui: Qui) -> Option<JsValue> {
        let proposition = resultats::propositions(self.reponse.as_ref()?).find(|p| p.qui == qui)?;
        let catalogue = self.catalogue.as_ref()?;
        let fiche = |rang: u16| Some(catalogue.fiches().get(usize::from(rang))?.id.as_str());
        let structure = match qui {
            Qui::Fiche(rang) => fiche(rang)?,
            Qui::Structure(rang) => self.annuaire()?.texte(rang, Colonne::Id)?,
        };
        let dispositif = proposition.dispositifs.first();
        let dispositif = dispositif.and_then(|(rang, _)| fiche(*rang));
        Some(evenement::orientation(
            structure,
            self.nom(qui)?,
            dispositif,
        ))
    }

    /// How somebody is called.
    fn nom(&self, qui: Qui) -> Option<&str> {
        match qui {
            Qui::Fiche(rang) => {
                let fiches = self.catalogue.as_ref()?.fiches();
                Some(&fiches.get(usize::from(rang))?.nom)
            }
            Qui::Structure(rang) => self.annuaire()?.texte(rang, Colonne::Nom),
        }
    }
}

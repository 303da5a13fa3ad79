//! `<guichet-candidature>`: writing to a structure in two minutes.
//!
//! Nothing goes before the resident sends; nothing is kept in the browser unless they
//! ask. What is sent carries one key, the same however often it is sent: the structure
//! has it once.

mod brouillon;
mod calcul;
mod dossier;
mod envoi;
mod gestes;
mod vue;

use crate::{
    eveil::{self, Eveil},
    evenement, feuille, impression,
    lecture::Objet,
    mots::{self, MotsCandidature},
    noeud::Noeud,
    reglages::Reglages,
    reseau::{Echec, Requete},
};
use calcul::{Tranche, tranche};
use dossier::{Champ, Dossier, Faute};
use envoi::{Recu, Refus};
use gestes::Geste;
use gloo::{events::EventListener, timers::callback::Timeout};
use shared::candidature::Defi;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, HtmlElement};

/// One element.
pub(crate) type Candidature = Eveil<Etat>;

/// What an element knows.
pub(crate) struct Etat {
    mots: &'static MotsCandidature,
    hote: HtmlElement,
    cadre: HtmlElement,
    reglages: Reglages,
    dossier: Dossier,
    /// What the check of an address told, unless the resident took it off.
    verdict: Option<JsValue>,
    etape: Etape,
    /// The step was come to from the summary, and goes back there.
    depuis_le_bilan: bool,
    /// What is wrong with the step on screen.
    fautes: Vec<Faute>,
    /// The notice is open.
    notice: bool,
    /// A field that nobody sees was filled in.
    piege: bool,
    /// When the form was opened.
    ouvert_ms: f64,
    /// What marks this application, once it was sent.
    cle: Option<String>,
    /// What met the last challenge.
    preuve: Option<String>,
    /// Challenges since the resident last sent.
    defis: u32,
    brouillon: bool,
    recu: Option<Recu>,
    requete: Option<Requete>,
    calcul: Option<Timeout>,
}

/// Nobody is asked more often than this in a row: they may send again.
const DEFIS_MAX: u32 = 3;

/// Where the resident is.
#[derive(Clone, Debug, PartialEq)]
enum Etape {
    /// Reading what this is, before anything is written.
    Accueil,
    /// Writing who helps.
    Prescripteur,
    /// Writing who they are.
    Personne,
    /// Writing how to be reached.
    Contact,
    /// Writing what the project is about.
    Projet,
    /// Reading all of it before it goes.
    Bilan,
    /// Waiting for the answer.
    Envoi,
    /// Working at what is asked of each when too many send.
    Verification,
    /// It could not be sent: it goes as soon as it can.
    Attente(Echec),
    /// It was refused, for a reason that can be mended.
    Refus(String),
    /// It is kept.
    Recu,
}

impl Etape {
    /// The places, in what is sent, of what is written there.
    fn pointeurs(&self) -> &'static [&'static str] {
        match self {
            Self::Prescripteur => &["/prescripteur"],
            Self::Personne => &["/candidat/prenom", "/candidat/nom"],
            Self::Contact => &[
                "/candidat/telephone",
                "/candidat/courriel",
                "/candidat/contact_prefere",
                "/candidat/creneaux",
            ],
            Self::Projet => &["/projet"],
            Self::Bilan => &[""],
            _ => &[],
        }
    }

    fn concerne(&self, faute: &Faute) -> bool {
        let mut pointeurs = self.pointeurs().iter();
        pointeurs.any(|debut| faute.pointeur.starts_with(debut))
    }
}

/// Fills the frame of an element; `verdict` is the last one that the page was told.
pub(crate) fn monte(
    hote: HtmlElement,
    cadre: HtmlElement,
    reglages: Reglages,
    verdict: JsValue,
) -> Candidature {
    let mots = &mots::CANDIDATURE_FR;
    let _ = cadre.set_attribute("lang", mots.lang);
    let _ = cadre.set_attribute("dir", mots.dir);
    feuille::habille_candidature(&cadre);
    let mut etat = Etat {
        mots,
        hote,
        cadre: cadre.clone(),
        reglages,
        dossier: Dossier::default(),
        verdict: Some(verdict).filter(|verdict| verdict.is_object()),
        etape: Etape::Accueil,
        depuis_le_bilan: false,
        fautes: Vec::new(),
        notice: false,
        piege: false,
        ouvert_ms: 0.0,
        cle: None,
        preuve: None,
        defis: 0,
        brouillon: brouillon::existe(),
        recu: None,
        requete: None,
        calcul: None,
    };
    etat.lit_les_attributs();
    let element = Eveil::new(etat);
    let mut ecoutes = gestes::ecoute_tout(&element, &cadre);
    let page = web_sys::window();
    if let Some(document) = page.as_ref().and_then(|page| page.document()) {
        for (nom, fait) in [
            ("guichet:verdict", Candidature::recoit_verdict as fn(&_, _)),
            ("guichet:orientation", Candidature::recoit_structure),
        ] {
            let attentif = element.clone();
            ecoutes.push(EventListener::new(&document, nom, move |e| {
                if let Some(evenement) = e.dyn_ref::<CustomEvent>() {
                    fait(&attentif, evenement.detail());
                }
            }));
        }
    }
    if let Some(page) = page {
        let attentif = element.clone();
        ecoutes.push(EventListener::new(&page, "online", move |_| {
            if attentif.lit(|etat| matches!(etat.etape, Etape::Attente(_))) == Some(true) {
                attentif.envoie();
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

impl Candidature {
    /// The settings have changed.
    pub(crate) fn regle(&self, reglages: Reglages) {
        self.agit(|etat| {
            etat.reglages = reglages;
            etat.lit_les_attributs();
        });
    }

    fn recoit_verdict(&self, detail: JsValue) {
        self.agit(|etat| {
            if etat.modifiable() {
                etat.verdict = Some(detail).filter(|detail| detail.is_object());
            }
        });
    }

    /// A structure was chosen on the page: the form is for it, and comes into view.
    fn recoit_structure(&self, detail: JsValue) {
        let detail = Objet::new(detail);
        let Some(structure) = detail.texte("structure") else {
            return;
        };
        self.agit(|etat| {
            if etat.modifiable() {
                etat.dossier.nom_structure = detail.texte("nom").unwrap_or(structure.clone());
                etat.dossier.structure = structure;
                etat.dossier.dispositif = detail.texte("dispositif").unwrap_or_default();
                etat.etape = Etape::Accueil;
            }
        });
        self.montre_le_titre();
    }

    fn geste(&self, geste: Geste) {
        match geste {
            Geste::Envoyer => {
                if self.agit(Etat::est_pret) == Some(true) {
                    self.envoie();
                } else {
                    self.montre_les_fautes();
                }
                return;
            }
            Geste::Renvoyer => {
                self.envoie();
                return;
            }
            Geste::Imprimer => {
                if let Some(hote) = self.hote() {
                    impression::imprime(&hote);
                }
                return;
            }
            Geste::Aller(champ) => {
                self.va_au_champ(champ);
                return;
            }
            Geste::Contact(_) | Geste::Creneau(_) | Geste::Accord | Geste::Lue | Geste::Notice => {
                self.agit(|etat| etat.bascule(geste));
                return;
            }
            Geste::Continuer => {
                if self.agit(Etat::continue_) == Some(false) {
                    self.montre_les_fautes();
                    return;
                }
            }
            _ => {
                self.agit(|etat| etat.va(geste));
            }
        }
        self.montre_le_titre();
    }

    /// The focus goes to the summary of what is wrong.
    fn montre_les_fautes(&self) {
        if let Some(fautes) = self.cherche_dans_le_cadre::<HtmlElement>("#fautes") {
            let _ = fautes.focus();
        }
    }

    fn va_au_champ(&self, champ: Champ) {
        let mut selecteur = String::from("#");
        selecteur.push_str(champ.nom());
        if let Some(saisie) = self.cherche_dans_le_cadre::<HtmlElement>(&selecteur) {
            let _ = saisie.focus();
        }
    }

    /// Sends, again when it was sent already: the key is the same.
    fn envoie(&self) {
        self.agit(|etat| etat.defis = 0);
        self.poste();
    }

    fn poste(&self) {
        let element = self.clone();
        let suite = move |reponse| element.recoit(reponse);
        self.agit(|etat| {
            let cle = etat.cle.get_or_insert_with(envoi::cle).clone();
            etat.requete = envoi::envoie(etat, &cle, Box::new(suite));
            etat.etape = Etape::Envoi;
        });
        self.montre_le_titre();
    }

    /// Works at a challenge, a slice at a time, then sends the same with its proof.
    fn resout(&self, defi: Defi, depuis: u32) {
        let element = self.clone();
        let suite = Timeout::new(0, move || match tranche(&defi, depuis) {
            Tranche::Trouve(nombre) => {
                element.agit(|etat| etat.preuve = Some(defi.preuve(nombre)));
                element.poste();
            }
            Tranche::Suite(depuis) => element.resout(defi, depuis),
        });
        self.agit(|etat| etat.calcul = Some(suite));
    }

    fn recoit(&self, reponse: Result<Recu, Refus>) {
        let mut a_resoudre = None;
        let detail = self.agit(|etat| match reponse {
            Ok(recu) => {
                brouillon::efface();
                etat.brouillon = false;
                etat.recu = Some(recu);
                etat.etape = Etape::Recu;
                Some(evenement::candidature(&etat.dossier.structure))
            }
            Err(Refus::Preuve(defi)) => {
                etat.defis += 1;
                etat.etape = if etat.defis > DEFIS_MAX {
                    Etape::Attente(Echec::Injoignable)
                } else {
                    a_resoudre = Some(defi);
                    Etape::Verification
                };
                None
            }
            // Nobody knows whether it arrived: it may only be sent again as it is.
            Err(Refus::Inconnu(echec)) => {
                etat.etape = Etape::Attente(echec);
                None
            }
            Err(Refus::Dit { texte, fautes }) => {
                (etat.cle, etat.preuve) = (None, None);
                etat.fautes = fautes;
                etat.etape = if etat.fautes.is_empty() {
                    Etape::Refus(texte)
                } else {
                    Etape::Bilan
                };
                None
            }
        });
        if let Some(Some(detail)) = detail {
            self.emet("guichet:candidature", &detail);
        }
        self.montre_le_titre();
        if let Some(defi) = a_resoudre {
            self.resout(defi, 0);
        }
    }
}

impl Etat {
    /// What the partner set on the element.
    fn lit_les_attributs(&mut self) {
        let attribut = |nom| self.hote.get_attribute(nom).unwrap_or_default();
        let structure = attribut("structure");
        if !structure.is_empty() && self.dossier.structure.is_empty() {
            let nom = attribut("nom");
            self.dossier.nom_structure = if nom.is_empty() {
                structure.clone()
            } else {
                nom
            };
            self.dossier.dispositif = attribut("dispositif");
            self.dossier.structure = structure;
        }
    }

    /// Nothing has gone yet.
    fn modifiable(&self) -> bool {
        self.cle.is_none() && self.recu.is_none()
    }

    fn est_pret(&mut self) -> bool {
        self.fautes = self.dossier.fautes();
        self.fautes.is_empty()
    }

    /// To the next step, unless something is wrong with this one.
    fn continue_(&mut self) -> bool {
        let mut fautes = self.dossier.fautes();
        fautes.retain(|faute| self.etape.concerne(faute));
        self.fautes = fautes;
        if !self.fautes.is_empty() {
            return false;
        }
        self.etape = match self.etape {
            _ if self.depuis_le_bilan => Etape::Bilan,
            Etape::Prescripteur => Etape::Personne,
            Etape::Personne => Etape::Contact,
            Etape::Contact => Etape::Projet,
            _ => Etape::Bilan,
        };
        self.depuis_le_bilan = false;
        true
    }

    fn va(&mut self, geste: Geste) {
        self.fautes.clear();
        match geste {
            Geste::Commencer | Geste::Aider => {
                self.ouvert_ms = js_sys::Date::now();
                self.dossier.prescripteur = geste == Geste::Aider;
                self.etape = if self.dossier.prescripteur {
                    Etape::Prescripteur
                } else {
                    Etape::Personne
                };
            }
            Geste::Retour => {
                self.etape = match self.etape {
                    _ if self.depuis_le_bilan => Etape::Bilan,
                    Etape::Bilan => Etape::Projet,
                    Etape::Projet => Etape::Contact,
                    Etape::Contact => Etape::Personne,
                    Etape::Personne if self.dossier.prescripteur => Etape::Prescripteur,
                    Etape::Refus(_) => Etape::Bilan,
                    _ => Etape::Accueil,
                };
                self.depuis_le_bilan = false;
            }
            Geste::Changer(champ) => {
                self.depuis_le_bilan = true;
                self.etape = match champ {
                    Champ::Prenom | Champ::Nom => Etape::Personne,
                    Champ::Telephone | Champ::Courriel => Etape::Contact,
                    Champ::Resume => Etape::Projet,
                    Champ::Organisation | Champ::Referent => Etape::Prescripteur,
                };
            }
            Geste::RetirerVerdict => self.verdict = None,
            Geste::RetirerDispositif => self.dossier.dispositif.clear(),
            Geste::Garder => self.brouillon = brouillon::garde(&self.dossier),
            Geste::Reprendre => {
                let structure = self.dossier.structure.clone();
                let nom = self.dossier.nom_structure.clone();
                if let Some(dossier) = brouillon::lis() {
                    self.dossier = dossier;
                }
                if !structure.is_empty() {
                    (self.dossier.structure, self.dossier.nom_structure) = (structure, nom);
                }
                self.ouvert_ms = js_sys::Date::now();
                self.etape = Etape::Personne;
            }
            Geste::Oublier => {
                brouillon::efface();
                self.brouillon = false;
            }
            _ => {}
        }
    }

    fn bascule(&mut self, geste: Geste) {
        let dossier = &mut self.dossier;
        match geste {
            Geste::Contact(rang) => {
                dossier.contact = Some(rang).filter(|rang| dossier.contact != Some(*rang));
            }
            Geste::Creneau(rang) => dossier.creneaux ^= 1 << rang,
            Geste::Accord => dossier.accord = !dossier.accord,
            Geste::Lue => dossier.lue = !dossier.lue,
            Geste::Notice => self.notice = !self.notice,
            _ => {}
        }
    }

    /// What is written in a field changes.
    fn ecrit(&mut self, nom: &str, texte: String) {
        match Champ::parse(nom) {
            Some(champ) => self.dossier.ecrit(champ, texte),
            None => self.piege = !texte.is_empty(),
        }
    }
}

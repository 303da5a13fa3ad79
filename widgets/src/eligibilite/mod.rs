//! `<guichet-eligibilite>`: from a few answers to what they give a right to.
//!
//! Answers stay in the page: the catalogue comes to them. One state, and a view that
//! is a function of it, as for `<guichet-qpv>`.

mod adresse;
mod bilan;
mod catalogue;
mod gestes;
mod parcours;
mod resultats;
mod saisie;
mod vue;

use crate::{
    ecran::Ecran,
    evenement, feuille,
    geocodeur::{self, COMMUNES},
    horloge, impression,
    lecture::Objet,
    lieu::Lieu,
    mots::{self, MotsEligibilite},
    reglages::Reglages,
    reseau::{Echec, Requete},
};
use adresse::Adresse;
use bilan::{Bilan, Rayon};
use catalogue::Manque;
use gestes::Geste;
use gloo::events::EventListener;
use parcours::{Parcours, Reponse};
use shared::{
    eligibilite::{Catalogue, Evaluation, evalue},
    situation::{Champ, Valeur},
};
use std::{
    cell::{OnceCell, RefCell},
    rc::Rc,
};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, HtmlElement};

/// One element: a handle on it, cheap to give to every listener.
#[derive(Clone)]
pub(crate) struct Eligibilite(Rc<Eveille>);

/// An element awake.
struct Eveille {
    /// `None` once the element has gone.
    etat: RefCell<Option<Etat>>,
    ecran: OnceCell<Ecran>,
    ecoutes: RefCell<Vec<EventListener>>,
}

/// What an element knows.
struct Etat {
    mots: &'static MotsEligibilite,
    hote: HtmlElement,
    cadre: HtmlElement,
    reglages: Reglages,
    parcours: Parcours,
    /// The catalogue and what it says of the situation, once it has come.
    savoir: Option<Savoir>,
    etape: Etape,
    /// What is being written or chosen, not an answer yet.
    brouillon: Brouillon,
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
    Question(Champ),
    /// Reading the results.
    Resultats,
}

/// An answer in the making.
#[derive(Clone, Debug, Default, PartialEq)]
struct Brouillon {
    texte: String,
    liste: u64,
    communes: Vec<Lieu>,
    avis: Avis,
    /// The question was come to from the results, and goes back there.
    depuis_resultats: bool,
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
    let mut parcours = Parcours::new(horloge::aujourdhui());
    if let Some(adresse) = Adresse::lit(Objet::new(verdict)) {
        parcours.recoit_adresse(adresse);
    }
    let etat = Etat {
        mots,
        hote,
        cadre: cadre.clone(),
        reglages,
        parcours,
        savoir: None,
        etape: Etape::Accueil,
        brouillon: Brouillon::default(),
        ouverts: Ouverts::au_depart(),
        requete: None,
    };
    let ecran = Ecran::new(vue::vue(&etat), &cadre);
    let element = Eligibilite(Rc::new(Eveille {
        etat: RefCell::new(Some(etat)),
        ecran: OnceCell::from(ecran),
        ecoutes: RefCell::default(),
    }));
    let mut ecoutes = gestes::ecoute_tout(&element, &cadre);
    if let Some(document) = web_sys::window().and_then(|page| page.document()) {
        let attentif = element.clone();
        ecoutes.push(EventListener::new(&document, "guichet:verdict", move |e| {
            if let Some(evenement) = e.dyn_ref::<CustomEvent>() {
                attentif.recoit_verdict(evenement.detail());
            }
        }));
    }
    element.0.ecoutes.replace(ecoutes);
    element
}

impl Eligibilite {
    /// The settings have changed.
    pub(crate) fn regle(&self, reglages: Reglages) {
        self.agit(|etat| etat.reglages = reglages);
    }

    /// The element has left the page: all it held is let go.
    pub(crate) fn ferme(&self) {
        drop((self.0.etat.take(), self.0.ecoutes.take()));
    }

    /// Changes the state, then the screen; `None` once the element has gone.
    ///
    /// Nothing that calls the page back may happen in there, as for `<guichet-qpv>`.
    fn agit<T>(&self, agit: impl FnOnce(&mut Etat) -> T) -> Option<T> {
        let valeur = agit(self.0.etat.borrow_mut().as_mut()?);
        if let Some(ecran) = self.0.ecran.get() {
            ecran.montre(&mut || self.lit(vue::vue));
        }
        Some(valeur)
    }

    /// Reads the state; `None` once the element has gone.
    fn lit<T>(&self, lit: impl FnOnce(&Etat) -> T) -> Option<T> {
        self.0.etat.borrow().as_ref().map(lit)
    }

    /// Another address was checked on the page.
    fn recoit_verdict(&self, detail: JsValue) {
        let Some(adresse) = Adresse::lit(Objet::new(detail)) else {
            return;
        };
        self.agit(|etat| {
            etat.parcours.recoit_adresse(adresse);
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
                if let Some(hote) = self.lit(|etat| etat.hote.clone()) {
                    impression::imprime(&hote);
                }
                return;
            }
            Geste::Ouvrir(_) | Geste::Deplier(_) | Geste::ToutVoir(_) | Geste::Basculer(_) => {
                self.agit(|etat| etat.bascule(geste));
                return;
            }
            Geste::ValiderListe => {
                let liste = self.lit(|etat| etat.brouillon.liste).unwrap_or_default();
                self.repond(Reponse::Valeur(Valeur::Liste(liste)));
            }
            Geste::Commune(_) | Geste::MemeCommune => {
                if let Some(Some(valeur)) = self.agit(|etat| etat.commune(geste)) {
                    self.repond(Reponse::Valeur(valeur));
                }
            }
            _ => match geste.reponse() {
                Some(reponse) => self.repond(reponse),
                None => {
                    self.agit(|etat| etat.va(geste));
                }
            },
        }
        self.montre_le_titre();
    }

    /// Begins, with the catalogue when it is there.
    fn commence(&self) {
        let mefiant = self.lit(|etat| etat.etape == Etape::Panne(Manque::Refuse)) == Some(true);
        let deja = self.lit(|etat| catalogue::deja(&etat.reglages)).flatten();
        if let Some(catalogue) = deja {
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
            etat.requete = catalogue::charge(&etat.reglages, mefiant, Box::new(suite));
        });
    }

    fn recoit(&self, recu: Result<Rc<Catalogue>, Manque>) {
        let code = self.agit(|etat| match recu {
            Ok(catalogue) => {
                etat.savoir = Some(Savoir::new(catalogue, &etat.parcours));
                etat.avance();
                None
            }
            Err(manque) => {
                etat.etape = Etape::Panne(manque);
                Some(code(manque))
            }
        });
        if let Some(Some(code)) = code {
            self.emet("guichet:erreur", &evenement::erreur(code));
        }
    }

    /// Answers the question on screen.
    fn repond(&self, reponse: Reponse) {
        let repondu = self.agit(|etat| {
            let Etape::Question(champ) = etat.etape else {
                return false;
            };
            etat.parcours.repond(champ, reponse);
            etat.evalue();
            etat.avance();
            true
        });
        if repondu == Some(true)
            && let Some(Some(detail)) = self.lit(Etat::detail)
        {
            self.emet("guichet:eligibilite", &detail);
        }
    }

    /// What is written in the field changes.
    fn ecrit(&self, texte: String) {
        self.agit(|etat| {
            etat.brouillon.texte = texte;
            etat.brouillon.avis = Avis::Aucun;
        });
    }

    /// What was written is to be an answer, or looked for.
    fn valide_saisie(&self) {
        let Some(Some((champ, texte))) = self.lit(|etat| match etat.etape {
            Etape::Question(champ) => Some((champ, etat.brouillon.texte.clone())),
            _ => None,
        }) else {
            return;
        };
        if saisie::Saisie::de(champ) == saisie::Saisie::Commune {
            self.cherche_commune(champ, &texte);
        } else if let Some(valeur) = saisie::lit(champ, &texte) {
            self.repond(Reponse::Valeur(valeur));
            self.montre_le_titre();
        } else {
            self.agit(|etat| etat.brouillon.avis = Avis::Illisible);
        }
    }

    fn cherche_commune(&self, champ: Champ, texte: &str) {
        if texte.trim().chars().count() < 3 {
            self.agit(|etat| etat.brouillon.avis = Avis::Illisible);
            return;
        }
        let element = self.clone();
        let suite = move |lieux: Result<Vec<Lieu>, Echec>| {
            element.agit(|etat| {
                if etat.etape != Etape::Question(champ) {
                    return;
                }
                etat.brouillon.avis = match lieux {
                    Ok(lieux) if lieux.is_empty() => Avis::AucuneCommune,
                    Ok(lieux) => {
                        etat.brouillon.communes = lieux;
                        Avis::Aucun
                    }
                    Err(echec) => Avis::Geocodeur(echec),
                };
            });
        };
        self.agit(|etat| {
            etat.brouillon.communes.clear();
            etat.brouillon.avis = Avis::Recherche;
            etat.requete = geocodeur::cherche(&etat.reglages, texte.trim(), COMMUNES, suite);
        });
    }

    /// The focus goes to the heading of what is new on the screen.
    fn montre_le_titre(&self) {
        let cadre = self.lit(|etat| etat.cadre.clone());
        let titre = cadre.and_then(|cadre| cadre.query_selector("#titre").ok().flatten());
        if let Some(titre) = titre.and_then(|titre| titre.dyn_into::<HtmlElement>().ok()) {
            let _ = titre.focus();
        }
    }

    fn emet(&self, nom: &str, detail: &JsValue) {
        if let Some(hote) = self.lit(|etat| etat.hote.clone()) {
            evenement::emet(&hote, nom, detail);
        }
    }
}

/// The stable code of what the catalogue can lack.
fn code(manque: Manque) -> &'static str {
    match manque {
        Manque::Reseau(_) => "catalogue-injoignable",
        Manque::Refuse => "catalogue-refuse",
    }
}

impl Etat {
    /// Works out anew what the catalogue says.
    fn evalue(&mut self) {
        if let Some(savoir) = &mut self.savoir {
            *savoir = Savoir::new(savoir.catalogue.clone(), &self.parcours);
        }
    }

    /// To what comes after an answer: what the address is, the next question, the results.
    fn avance(&mut self) {
        let Some(savoir) = &self.savoir else {
            return;
        };
        let depuis_resultats = self.brouillon.depuis_resultats;
        let sans_usage = self.parcours.adresse().is_some() && self.parcours.usage().is_none();
        let prochaine = self.parcours.prochaine(&savoir.evaluation);
        match prochaine {
            _ if sans_usage => self.etape = Etape::Adresse,
            Some(champ) if !depuis_resultats => self.demande(champ, false),
            _ => self.etape = Etape::Resultats,
        }
        if self.etape == Etape::Resultats {
            self.brouillon = Brouillon::default();
        }
    }

    /// Puts a question, with what was answered to it before.
    fn demande(&mut self, champ: Champ, depuis_resultats: bool) {
        self.requete = None;
        self.brouillon = Brouillon {
            depuis_resultats,
            ..Brouillon::default()
        };
        match self.parcours.reponse(champ) {
            Some(Reponse::Valeur(Valeur::Liste(liste))) => self.brouillon.liste = liste,
            Some(Reponse::Valeur(Valeur::Nombre(nombre))) => {
                self.brouillon.texte = (nombre as u32).to_string();
            }
            Some(Reponse::Valeur(Valeur::Departement(code))) => {
                self.brouillon.texte = code.to_string();
            }
            _ => {}
        }
        self.etape = Etape::Question(champ);
    }

    /// What goes from one step to another without an answer.
    fn va(&mut self, geste: Geste) {
        match geste {
            Geste::Situer(usage) => {
                self.parcours.situe(usage);
                self.evalue();
                self.avance();
            }
            Geste::Retour => self.recule(),
            Geste::Resultats => {
                self.brouillon = Brouillon::default();
                self.etape = Etape::Resultats;
            }
            Geste::Continuer => {
                self.brouillon.depuis_resultats = false;
                self.avance();
            }
            Geste::Demander(champ) => {
                let depuis_resultats = self.etape == Etape::Resultats;
                self.demande(champ, depuis_resultats);
            }
            Geste::Effacer => {
                self.parcours = Parcours::new(self.parcours.situation().date());
                self.ouverts = Ouverts::au_depart();
                self.brouillon = Brouillon::default();
                self.evalue();
                self.etape = Etape::Accueil;
            }
            _ => {}
        }
    }

    /// To the question before this one, or to what came before the first.
    fn recule(&mut self) {
        let Etape::Question(champ) = self.etape else {
            self.etape = Etape::Accueil;
            return;
        };
        if self.brouillon.depuis_resultats {
            self.brouillon = Brouillon::default();
            self.etape = Etape::Resultats;
            return;
        }
        let dits = self.parcours.dits();
        let rang = self.parcours.rang(champ).unwrap_or(dits.len());
        match rang.checked_sub(1).and_then(|rang| dits.get(rang)) {
            Some(dit) => self.demande(dit.champ, false),
            None if self.parcours.adresse().is_some() => self.etape = Etape::Adresse,
            None => self.etape = Etape::Accueil,
        }
    }

    /// Opens what is closed, closes what is open.
    fn bascule(&mut self, geste: Geste) {
        let ouverts = &mut self.ouverts;
        match geste {
            Geste::Ouvrir(fiche) => match ouverts.fiches.iter().position(|f| *f == fiche) {
                Some(rang) => {
                    ouverts.fiches.swap_remove(rang);
                }
                None => ouverts.fiches.push(fiche),
            },
            Geste::Deplier(rayon) => ouverts.rayons ^= 1 << rayon as u8,
            Geste::ToutVoir(rayon) => ouverts.entiers |= 1 << rayon as u8,
            Geste::Basculer(rang) => self.brouillon.liste ^= 1 << rang,
            _ => {}
        }
    }

    /// The commune that a gesture names.
    fn commune(&mut self, geste: Geste) -> Option<Valeur> {
        match geste {
            Geste::Commune(rang) => {
                let lieu = self.brouillon.communes.get(rang)?;
                let commune = lieu.commune?;
                self.parcours.nomme(commune, vue::nom(lieu));
                Some(Valeur::Commune(commune))
            }
            _ => Some(self.parcours.situation().dit(Champ::ResidenceCommune)),
        }
    }

    /// What the page is told: how many, never which nor why.
    fn detail(&self) -> Option<JsValue> {
        let savoir = self.savoir.as_ref()?;
        let nombre = |rayons: &[Rayon]| savoir.bilan.nombre(rayons);
        Some(evenement::eligibilite(
            nombre(&Rayon::OUIS),
            nombre(&[Rayon::Non]),
            nombre(&Rayon::INCONNUS),
        ))
    }
}

//! `<guichet-qpv>`: from an address to what may be said of it.
//!
//! One state, and a view that is a function of it: Leptos compares the new view
//! with the one before and touches what differs. Signals and effects would follow
//! a finer grain than this screen has, and weigh more: the same small screen took
//! 38 kB with a signal a value, 29 kB with one for all, 21 kB with none (brotli).

mod carte;
mod champ;
mod gestes;
mod panne;
mod reponse;
mod vue;

use crate::{
    eveil::{self, Eveil},
    evenement, feuille, geocodeur, horloge, impression,
    lieu::{Lieu, Nature},
    magasin::{self, Manque},
    mots::{self, Mots},
    noeud::Noeud,
    position,
    reglages::Reglages,
    reseau::{self, Echec, Requete},
};
use champ::{Champ, Suite};
use gestes::Geste;
use gloo::timers::callback::Timeout;
use panne::Panne;
use reponse::{Constat, Reponse};
use shared::qpv::{Demande, Motif, Paquets, Quartier};
use wasm_bindgen::JsValue;
use web_sys::{HtmlElement, HtmlInputElement};

/// The pause in the typing after which the geocoder is asked.
const PAUSE_MS: u32 = 200;

/// From the answer itself to what goes with it: a slow phone has shown the first by then.
const SUITE_MS: u32 = 100;

/// One element.
pub(crate) type Qpv = Eveil<Etat>;

/// What an element knows.
pub(crate) struct Etat {
    mots: &'static Mots,
    hote: HtmlElement,
    cadre: HtmlElement,
    reglages: Reglages,
    champ: Champ,
    etape: Etape,
    /// Which place is being checked: what comes for an earlier one is dropped.
    tour: u32,
    /// The search under way; replaced or emptied, it is abandoned.
    recherche: Option<Requete>,
    /// What is to be done in a moment.
    minuterie: Option<Timeout>,
}

/// Where the resident is.
#[derive(Clone, Debug, PartialEq)]
enum Etape {
    /// Writing.
    Question,
    /// Waiting for the device to say where it is.
    Localisation,
    /// Waiting for the contours of a place.
    Attente(Lieu),
    /// Reading the answer; at first, without what goes with it.
    Reponse(Box<Reponse>, Ampleur),
    /// Reading what failed, for a place when it was known.
    Panne(Panne, Option<Lieu>),
}

/// How much of an answer is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ampleur {
    /// The answer and its reasons: what a resident waits for.
    Essentiel,
    /// What to do, the map and the rest as well.
    Tout,
}

/// Fills the frame of an element.
pub(crate) fn monte(hote: HtmlElement, cadre: HtmlElement, reglages: Reglages) -> Qpv {
    let mots = &mots::FR;
    let _ = cadre.set_attribute("lang", mots.lang);
    let _ = cadre.set_attribute("dir", mots.dir);
    feuille::habille(&cadre);
    let etat = Etat {
        mots,
        hote,
        cadre: cadre.clone(),
        reglages,
        champ: Champ::default(),
        etape: Etape::Question,
        tour: 0,
        recherche: None,
        minuterie: None,
    };
    let qpv = Eveil::new(etat);
    qpv.garde(gestes::ecoute(&qpv, &cadre));
    qpv
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

impl Qpv {
    /// The settings have changed.
    pub(crate) fn regle(&self, reglages: Reglages) {
        self.agit(|etat| etat.reglages = reglages);
    }

    /// Puts the focus back in the field.
    fn revient_au_champ(&self) {
        if let Some(saisie) = self.cherche_dans_le_cadre::<HtmlInputElement>("input") {
            let _ = saisie.focus();
        }
    }

    /// Does in the field what a gesture asks, then what follows from it.
    fn champ(&self, geste: &mut dyn FnMut(&mut Champ) -> Suite) {
        let suite = self.agit(|etat| {
            let avant = etat.champ.texte().to_owned();
            let suite = geste(&mut etat.champ);
            // An answer to another text is no answer to this one.
            let repos = matches!(
                etat.etape,
                Etape::Panne(Panne::Geocodeur(Echec::Sature(_)), _)
            );
            if etat.champ.texte() != avant && !repos {
                etat.passe(Etape::Question);
            }
            suite
        });
        match suite {
            None | Some(Suite::Rien) => {}
            Some(Suite::Abandonne) => {
                self.agit(Etat::abandonne);
            }
            Some(Suite::Cherche {
                tour,
                texte,
                maintenant,
            }) => {
                let pause = if maintenant { 0 } else { PAUSE_MS };
                let qpv = self.clone();
                let cherche = move || qpv.cherche(tour, texte);
                let minuterie = Timeout::new(pause.max(reseau::repos_ms()), cherche);
                self.agit(|etat| {
                    etat.abandonne();
                    etat.minuterie = Some(minuterie);
                });
            }
            Some(Suite::Choisit(lieu)) => self.verifie(lieu),
        }
    }

    /// What a gesture outside the field asks.
    fn geste(&self, geste: Geste) {
        match geste {
            Geste::Choisir(rang) => self.champ(&mut |champ| champ.designe(rang)),
            Geste::Localiser => self.localise(),
            Geste::Reessayer => self.reessaie(),
            Geste::Preciser => {
                let saisie = self.cherche_dans_le_cadre::<HtmlInputElement>("input");
                if let Some(saisie) = saisie {
                    let _ = saisie.focus();
                    // The number goes before the street.
                    let _ = saisie.set_selection_range(0, 0);
                }
            }
            Geste::Imprimer => {
                if let Some(hote) = self.hote() {
                    impression::imprime(&hote);
                }
            }
        }
    }

    fn cherche(&self, tour: u32, texte: String) {
        let qpv = self.clone();
        self.agit(|etat| {
            let suite = move |lieux| qpv.recoit(tour, lieux);
            etat.recherche = geocodeur::cherche(&etat.reglages, &texte, "", suite);
        });
    }

    fn recoit(&self, tour: u32, lieux: Result<Vec<Lieu>, Echec>) {
        let lieux = match lieux {
            Ok(lieux) => lieux,
            Err(echec) => {
                if self.agit(|etat| etat.champ.echoue(tour)) == Some(true) {
                    self.echoue(Panne::Geocodeur(echec), None);
                    if let Echec::Sature(secondes) = echec {
                        reseau::repose(secondes);
                        self.champ(&mut Champ::relance);
                    }
                }
                return;
            }
        };
        let premier = lieux.first().cloned();
        let mut lieux = Some(lieux);
        self.agit(|etat| {
            if matches!(etat.etape, Etape::Panne(Panne::Geocodeur(_), _)) {
                etat.passe(Etape::Question);
            }
        });
        self.champ(&mut |champ| champ.recoit(tour, lieux.take().unwrap_or_default()));
        if let Some(premier) = premier {
            self.devance(premier);
        }
    }

    /// While the list is read, the pack of the likeliest answer comes, and the answer is
    /// worked out once for nothing: a browser compiles code when it is first called, and
    /// that would be when the resident waits.
    fn devance(&self, lieu: Lieu) {
        let Some((reglages, mots)) = self.lit(|etat| (etat.reglages.clone(), etat.mots)) else {
            return;
        };
        let demande = demande(&lieu);
        let pour_rien = reglages.clone();
        let suite = move |_| {
            magasin::consulte(&pour_rien, |paquets| {
                repond(mots, &lieu, paquets, &demande, true);
            });
        };
        magasin::complete(&reglages, &demande, Box::new(suite));
    }

    fn localise(&self) {
        let tour = self.agit(|etat| {
            etat.abandonne();
            etat.champ.saisit(String::new());
            etat.passe(Etape::Localisation)
        });
        let qpv = self.clone();
        position::demande(move |position| {
            if qpv.lit(|etat| etat.tour) != tour {
                return;
            }
            match position {
                Ok((point, precision_m)) => qpv.verifie(Lieu {
                    libelle: String::new(),
                    nature: Nature::Position,
                    point,
                    precision_m,
                    commune: None,
                }),
                Err(refus) => qpv.echoue(Panne::Position(refus), None),
            }
        });
    }

    fn reessaie(&self) {
        match self.lit(|etat| etat.etape.clone()) {
            Some(Etape::Panne(_, Some(lieu))) => self.verifie(lieu),
            Some(Etape::Panne(Panne::Position(_), None)) => self.localise(),
            _ => self.champ(&mut Champ::relance),
        }
        // The button goes away with the failure it stood beside.
        self.revient_au_champ();
    }

    /// Checks a place: the answer at once if its pack is there.
    fn verifie(&self, lieu: Lieu) {
        let tour = self.agit(|etat| {
            etat.abandonne();
            etat.passe(Etape::Attente(lieu.clone()))
        });
        if let Some(tour) = tour {
            self.avance(tour, lieu);
        }
    }

    /// One step towards the answer: says what can be said, loads what is missing.
    fn avance(&self, tour: u32, lieu: Lieu) {
        let demande = demande(&lieu);
        let lieu_suivant = lieu.clone();
        let qpv = self.clone();
        let suite = move |charge: Result<(), Manque>| {
            if qpv.lit(|etat| etat.tour) != Some(tour) {
                return;
            }
            match charge {
                Ok(()) => qpv.avance(tour, lieu_suivant),
                // An answer on screen stays: only its distance was still to come.
                Err(manque) => {
                    if qpv.lit(|etat| matches!(etat.etape, Etape::Attente(_))) == Some(true) {
                        qpv.echoue(Panne::Donnees(manque), Some(lieu_suivant));
                    }
                }
            }
        };
        let Some((reglages, mots)) = self.lit(|etat| (etat.reglages.clone(), etat.mots)) else {
            return;
        };
        let complet = !magasin::complete(&reglages, &demande, Box::new(suite));
        let dit = magasin::consulte(&reglages, |paquets| {
            repond(mots, &lieu, paquets, &demande, complet)
        });
        let Some(Some((reponse, detail))) = dit else {
            return;
        };
        let premiere = self.agit(|etat| {
            let premiere = matches!(etat.etape, Etape::Attente(_));
            let ampleur = match premiere {
                true => Ampleur::Essentiel,
                false => Ampleur::Tout,
            };
            etat.etape = Etape::Reponse(reponse, ampleur);
            premiere
        });
        // Where there is no room for keyboard and answer at once, the focus goes from
        // the field to the answer, which closes the keyboard and brings it into view.
        if premiere == Some(true) && tactile() {
            self.montre_le_titre();
        }
        if complet {
            self.emet("guichet:verdict", &detail);
        }
        if premiere == Some(true) {
            let qpv = self.clone();
            Timeout::new(SUITE_MS, move || qpv.acheve(tour)).forget();
        }
    }

    /// Shows what goes with an answer, if it is still that one.
    fn acheve(&self, tour: u32) {
        self.agit(|etat| {
            if let (true, Etape::Reponse(_, ampleur)) = (etat.tour == tour, &mut etat.etape) {
                *ampleur = Ampleur::Tout;
            }
        });
    }

    fn echoue(&self, panne: Panne, lieu: Option<Lieu>) {
        self.agit(|etat| etat.passe(Etape::Panne(panne, lieu)));
        self.emet("guichet:erreur", &evenement::erreur(panne.code()));
    }
}

/// What the packs say, if they say anything: to the resident, and to the page.
fn repond(
    mots: &'static Mots,
    lieu: &Lieu,
    paquets: &Paquets,
    demande: &Demande,
    complet: bool,
) -> Option<(Box<Reponse>, JsValue)> {
    let (verification, referentiel) = paquets.verifie(demande);
    if !complet && verification.motif == Some(Motif::DonneesManquantes) {
        return None;
    }
    let trace = |quartier: &Quartier| {
        let index = paquets.index(&quartier.code)?;
        let contours: Vec<_> = index
            .quartiers()
            .iter()
            .filter_map(|quartier| index.contour(&quartier.code))
            .collect();
        let limite_m = verification.limite_m?;
        carte::trace(lieu.point, limite_m, verification.incertitude_m, &contours)
    };
    let entrees = paquets.manifeste().entrees();
    let constat = Constat {
        mots,
        lieu,
        verification,
        referentiel,
        complet,
        demonstration: entrees
            .iter()
            .any(|entree| entree.referentiel.demonstration),
        date: demande.date,
    };
    let generation = referentiel.map(|referentiel| referentiel.generation);
    let detail = evenement::verdict(lieu.commune, &verification, generation);
    Some((Box::new(constat.reponse(trace)), detail))
}

impl Etat {
    /// Drops the search under way.
    fn abandonne(&mut self) {
        self.recherche = None;
        self.minuterie = None;
    }

    /// Goes on to another step, and says which it is.
    fn passe(&mut self, etape: Etape) -> u32 {
        self.etape = etape;
        self.tour = self.tour.wrapping_add(1);
        self.tour
    }
}

/// Fingers rather than a mouse, hence a keyboard on the screen.
fn tactile() -> bool {
    web_sys::window()
        .and_then(|page| page.match_media("(pointer: coarse)").ok().flatten())
        .is_some_and(|requete| requete.matches())
}

/// What is asked of a place, today.
fn demande(lieu: &Lieu) -> Demande {
    Demande {
        point: lieu.point,
        precision_m: lieu.precision_m,
        generation: None,
        date: horloge::aujourdhui(),
    }
}

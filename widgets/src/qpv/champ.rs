//! The address field as a state machine: what a gesture changes and what must follow.
//!
//! The pattern is the combobox with a list and manual selection of the WAI-ARIA
//! Authoring Practices: nothing is selected on the resident's behalf.

use crate::lieu::Lieu;

/// Fewer characters are not sent: the geocoder refuses them.
pub(crate) const LONGUEUR_MIN: usize = 3;
/// More characters are not sent: the geocoder refuses them.
pub(crate) const LONGUEUR_MAX: usize = 200;

/// What the field holds and shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Champ {
    texte: String,
    choisi: Option<Lieu>,
    propositions: Vec<Lieu>,
    active: Option<usize>,
    ouvert: bool,
    avis: Avis,
    tour: u32,
    /// The search whose answer has come or is awaited, with the text it is for.
    demande: Option<String>,
    recue: bool,
    valide: bool,
    absent: bool,
}

/// What is said under the field beside the list itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Avis {
    /// Nothing.
    #[default]
    Aucun,
    /// Too little was written to look for anything.
    TropCourt,
    /// Several places fit: one has to be chosen.
    Choisissez,
    /// No place fits.
    AucuneAdresse,
}

/// A key that means something here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Touche {
    /// Down; with `Alt`, only opens the list.
    Bas {
        /// `Alt` is held.
        alt: bool,
    },
    /// Up; with `Alt`, only closes the list.
    Haut {
        /// `Alt` is held.
        alt: bool,
    },
    /// A key that moves the cursor in the text: Home, End, left, right.
    Curseur,
    /// Enter.
    Entree,
    /// Escape.
    Echap,
    /// Tab.
    Tab,
}

/// What must follow a gesture.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Suite {
    /// Nothing.
    Rien,
    /// Forget the search under way.
    Abandonne,
    /// Ask the geocoder, after a pause in the typing unless `maintenant`.
    Cherche {
        /// Which search this is: the answer comes back with it.
        tour: u32,
        /// What to look for.
        texte: String,
        /// Whether to skip the pause.
        maintenant: bool,
    },
    /// The resident has chosen.
    Choisit(Lieu),
}

impl Champ {
    /// The text of the field.
    pub(crate) fn texte(&self) -> &str {
        &self.texte
    }

    /// The places proposed.
    pub(crate) fn propositions(&self) -> &[Lieu] {
        &self.propositions
    }

    /// The proposition the arrow keys are on, while the list shows.
    pub(crate) fn active(&self) -> Option<usize> {
        self.active.filter(|_| self.liste_visible())
    }

    /// What is said under the field.
    pub(crate) fn avis(&self) -> Avis {
        self.avis
    }

    /// Whether the list shows.
    pub(crate) fn liste_visible(&self) -> bool {
        self.ouvert && !self.propositions.is_empty()
    }

    /// Whether an answer is awaited.
    pub(crate) fn en_attente(&self) -> bool {
        self.demande.is_some() && !self.recue
    }

    /// The text has changed under the resident's fingers.
    pub(crate) fn saisit(&mut self, texte: String) -> Suite {
        self.texte = texte;
        self.choisi = None;
        self.active = None;
        self.avis = Avis::Aucun;
        self.valide = false;
        match requete(&self.texte) {
            None => {
                self.oublie();
                Suite::Abandonne
            }
            Some(texte) if self.demande.as_deref() == Some(&texte) => {
                self.ouvert = true;
                if self.recue && self.propositions.is_empty() {
                    self.avis = Avis::AucuneAdresse;
                }
                Suite::Rien
            }
            Some(texte) => self.cherche(texte, false),
        }
    }

    /// A key was pressed: what follows, and whether the browser's own effect is replaced.
    pub(crate) fn touche(&mut self, touche: Touche) -> (Suite, bool) {
        let nombre = self.propositions.len();
        match touche {
            Touche::Bas { .. } | Touche::Haut { .. } if nombre == 0 => (Suite::Rien, false),
            Touche::Bas { alt: true } => {
                self.ouvert = true;
                (Suite::Rien, true)
            }
            Touche::Haut { alt: true } => {
                self.ferme();
                (Suite::Rien, true)
            }
            Touche::Bas { alt: false } => {
                self.active = Some(self.active().map_or(0, |active| (active + 1) % nombre));
                self.ouvert = true;
                (Suite::Rien, true)
            }
            Touche::Haut { alt: false } => {
                self.active = Some(match self.active() {
                    None | Some(0) => nombre - 1,
                    Some(active) => active - 1,
                });
                self.ouvert = true;
                (Suite::Rien, true)
            }
            Touche::Curseur => {
                self.active = None;
                (Suite::Rien, false)
            }
            Touche::Entree => (self.valide(), true),
            Touche::Echap if self.ouvert || self.avis != Avis::Aucun => {
                self.ferme();
                (Suite::Rien, true)
            }
            Touche::Echap if !self.texte.is_empty() => (self.saisit(String::new()), true),
            Touche::Echap => (Suite::Rien, false),
            Touche::Tab => {
                self.ferme();
                (Suite::Rien, false)
            }
        }
    }

    /// A proposition was pointed at.
    pub(crate) fn designe(&mut self, rang: usize) -> Suite {
        let Some(lieu) = self.propositions.get(rang).cloned() else {
            return Suite::Rien;
        };
        self.texte.clone_from(&lieu.libelle);
        self.choisi = Some(lieu.clone());
        self.ferme();
        self.oublie();
        Suite::Choisit(lieu)
    }

    /// The resident asks for the answer: Enter, or the button.
    pub(crate) fn valide(&mut self) -> Suite {
        if let Some(rang) = self.active() {
            return self.designe(rang);
        }
        if let Some(lieu) = &self.choisi {
            return Suite::Choisit(lieu.clone());
        }
        let Some(texte) = requete(&self.texte) else {
            self.avis = Avis::TropCourt;
            return Suite::Rien;
        };
        if self.demande.as_deref() != Some(&texte) || !self.recue {
            let suite = self.cherche(texte, true);
            self.valide = true;
            return suite;
        }
        self.tranche(&texte)
    }

    /// The field has lost the focus: the list goes, the text stays, and an answer
    /// still to come opens nothing.
    pub(crate) fn quitte(&mut self) -> Suite {
        self.ferme();
        self.absent = true;
        Suite::Rien
    }

    /// The field has the focus again.
    pub(crate) fn revient(&mut self) -> Suite {
        self.absent = false;
        Suite::Rien
    }

    /// The answer of a search; one to an older search is dropped.
    pub(crate) fn recoit(&mut self, tour: u32, propositions: Vec<Lieu>) -> Suite {
        if tour != self.tour || !self.en_attente() {
            return Suite::Rien;
        }
        self.recue = true;
        self.active = None;
        self.ouvert = !self.absent;
        self.avis = if propositions.is_empty() && !self.absent {
            Avis::AucuneAdresse
        } else {
            Avis::Aucun
        };
        self.propositions = propositions;
        match self.demande.clone() {
            Some(texte) if self.valide => self.tranche(&texte),
            _ => Suite::Rien,
        }
    }

    /// A search has failed: `true` when it was the one awaited. The text stays.
    pub(crate) fn echoue(&mut self, tour: u32) -> bool {
        let attendue = tour == self.tour && self.en_attente();
        if attendue {
            self.oublie();
        }
        attendue
    }

    /// The same search again, after a failure.
    pub(crate) fn relance(&mut self) -> Suite {
        match requete(&self.texte) {
            Some(texte) => self.cherche(texte, true),
            None => Suite::Rien,
        }
    }

    fn cherche(&mut self, texte: String, maintenant: bool) -> Suite {
        self.tour = self.tour.wrapping_add(1);
        self.demande = Some(texte.clone());
        self.recue = false;
        self.avis = Avis::Aucun;
        Suite::Cherche {
            tour: self.tour,
            texte,
            maintenant,
        }
    }

    /// Chooses when there is only one thing that can be meant, else asks.
    fn tranche(&mut self, texte: &str) -> Suite {
        self.valide = false;
        let exacte = self
            .propositions
            .iter()
            .position(|lieu| lieu.libelle.eq_ignore_ascii_case(texte));
        match (exacte, self.propositions.len()) {
            (Some(rang), _) => self.designe(rang),
            (None, 1) => self.designe(0),
            (None, 0) => {
                self.avis = Avis::AucuneAdresse;
                Suite::Rien
            }
            _ => {
                self.ouvert = true;
                self.avis = Avis::Choisissez;
                Suite::Rien
            }
        }
    }

    fn ferme(&mut self) {
        self.ouvert = false;
        self.active = None;
        self.avis = Avis::Aucun;
    }

    fn oublie(&mut self) {
        self.propositions.clear();
        self.demande = None;
        self.recue = false;
        self.valide = false;
        self.tour = self.tour.wrapping_add(1);
    }
}

/// What may be sent for a text: spaces put in order, beginning with a letter or
/// a digit, long enough, cut where the geocoder would refuse the rest.
fn requete(texte: &str) -> Option<String> {
    let mut propre = String::new();
    for mot in texte.split_whitespace() {
        if !propre.is_empty() {
            propre.push(' ');
        }
        propre.push_str(mot);
    }
    // Beyond ASCII a character is taken for a letter: the exact table costs kilobytes.
    let debut = propre.trim_start_matches(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric());
    let coupe = match debut.char_indices().nth(LONGUEUR_MAX) {
        Some((fin, _)) => debut[..fin].trim_end(),
        None => debut,
    };
    (coupe.chars().count() >= LONGUEUR_MIN).then(|| coupe.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lieu::Nature;
    use shared::Point;

    fn lieu(libelle: &str) -> Lieu {
        Lieu {
            libelle: libelle.to_owned(),
            nature: Nature::Numero,
            point: Point::new(47.0, -8.0).expect("in range"),
            precision_m: 15.0,
            commune: None,
        }
    }

    fn rempli(texte: &str, libelles: &[&str]) -> Champ {
        let mut champ = Champ::default();
        let Suite::Cherche { tour, .. } = champ.saisit(texte.to_owned()) else {
            panic!("{texte} is searched");
        };
        let propositions = libelles.iter().copied().map(lieu).collect();
        assert_eq!(champ.recoit(tour, propositions), Suite::Rien);
        champ
    }

    const BAS: Touche = Touche::Bas { alt: false };
    const HAUT: Touche = Touche::Haut { alt: false };

    #[test]
    fn only_what_the_geocoder_takes_is_sent() {
        let check = |texte: &str, attendu: Option<&str>| {
            assert_eq!(requete(texte).as_deref(), attendu, "{texte:?}");
        };
        check("", None);
        check("12", None);
        check("  12  ", None);
        check("12 r", Some("12 r"));
        check("  12   rue\tdes Lilas ", Some("12 rue des Lilas"));
        check(" '’ élan", Some("’ élan"));
        check("(((", None);
        check("- 3 quai", Some("3 quai"));
        check("Île", Some("Île"));
        check(&"é".repeat(300), Some(&"é".repeat(200)));
    }

    #[test]
    fn the_arrows_go_round_and_nothing_is_selected_before_them() {
        let mut champ = rempli("12 rue", &["a", "b", "c"]);
        assert!(champ.liste_visible());
        let mut check = |touche, attendu| {
            assert_eq!(champ.touche(touche), (Suite::Rien, true));
            assert_eq!(champ.active(), attendu, "{touche:?}");
        };
        check(HAUT, Some(2));
        check(BAS, Some(0));
        check(BAS, Some(1));
        check(HAUT, Some(0));
        check(HAUT, Some(2));
        assert_eq!(champ.touche(Touche::Curseur), (Suite::Rien, false));
        assert_eq!(champ.active(), None);
        assert!(champ.liste_visible());
    }

    #[test]
    fn alt_opens_and_closes_without_moving() {
        let mut champ = rempli("12 rue", &["a", "b"]);
        champ.touche(Touche::Haut { alt: true });
        assert!(!champ.liste_visible());
        champ.touche(Touche::Bas { alt: true });
        assert!(champ.liste_visible());
        assert_eq!(champ.active(), None);
    }

    #[test]
    fn escape_closes_then_empties_then_is_left_to_the_page() {
        let mut champ = rempli("12 rue", &["a"]);
        assert_eq!(champ.touche(Touche::Echap), (Suite::Rien, true));
        assert_eq!((champ.liste_visible(), champ.texte()), (false, "12 rue"));
        assert_eq!(champ.touche(Touche::Echap), (Suite::Abandonne, true));
        assert_eq!(champ.texte(), "");
        assert_eq!(champ.touche(Touche::Echap), (Suite::Rien, false));
    }

    #[test]
    fn tab_leaves_without_choosing() {
        let mut champ = rempli("12 rue", &["a"]);
        champ.touche(BAS);
        assert_eq!(champ.touche(Touche::Tab), (Suite::Rien, false));
        assert_eq!((champ.liste_visible(), champ.texte()), (false, "12 rue"));
    }

    #[test]
    fn enter_takes_the_active_proposition() {
        let mut champ = rempli("12 rue", &["a", "b"]);
        champ.touche(BAS);
        champ.touche(BAS);
        assert_eq!(
            champ.touche(Touche::Entree),
            (Suite::Choisit(lieu("b")), true)
        );
        assert_eq!((champ.texte(), champ.liste_visible()), ("b", false));
        assert_eq!(champ.valide(), Suite::Choisit(lieu("b")), "asked again");
    }

    #[test]
    fn enter_alone_chooses_only_what_can_be_meant() {
        let check = |texte: &str, libelles: &[&str], suite: Suite, avis: Avis| {
            let mut champ = rempli(texte, libelles);
            assert_eq!(champ.valide(), suite, "{texte}");
            assert_eq!(champ.avis(), avis, "{texte}");
        };
        check("12 rue", &["a", "b"], Suite::Rien, Avis::Choisissez);
        check("12 rue", &["a"], Suite::Choisit(lieu("a")), Avis::Aucun);
        check(
            "12 RUE A",
            &["12 rue A bis", "12 Rue A"],
            Suite::Choisit(lieu("12 Rue A")),
            Avis::Aucun,
        );
        check("12 rue", &[], Suite::Rien, Avis::AucuneAdresse);
    }

    #[test]
    fn enter_before_the_answer_waits_for_it() {
        let mut champ = Champ::default();
        champ.saisit("12 rue".to_owned());
        let Suite::Cherche {
            tour,
            maintenant: true,
            ..
        } = champ.valide()
        else {
            panic!("searched at once");
        };
        assert_eq!(
            champ.recoit(tour, vec![lieu("a")]),
            Suite::Choisit(lieu("a"))
        );
    }

    #[test]
    fn enter_on_too_little_says_so() {
        let mut champ = Champ::default();
        champ.saisit("12".to_owned());
        assert_eq!(champ.valide(), Suite::Rien);
        assert_eq!(champ.avis(), Avis::TropCourt);
        champ.saisit("12 ".to_owned());
        assert_eq!(champ.avis(), Avis::Aucun);
    }

    #[test]
    fn a_stale_answer_is_dropped() {
        let mut champ = Champ::default();
        let Suite::Cherche { tour: ancien, .. } = champ.saisit("12 rue".to_owned()) else {
            panic!("searched");
        };
        let Suite::Cherche { tour, .. } = champ.saisit("12 rue d".to_owned()) else {
            panic!("searched");
        };
        champ.recoit(ancien, vec![lieu("a")]);
        assert!(champ.propositions().is_empty() && champ.en_attente());
        champ.recoit(tour, vec![lieu("b")]);
        assert_eq!(champ.propositions(), [lieu("b")]);
        assert!(!champ.echoue(ancien));
    }

    #[test]
    fn an_answer_after_the_text_was_emptied_is_dropped() {
        let mut champ = Champ::default();
        let Suite::Cherche { tour, .. } = champ.saisit("12 rue".to_owned()) else {
            panic!("searched");
        };
        assert_eq!(champ.saisit("1".to_owned()), Suite::Abandonne);
        champ.recoit(tour, vec![lieu("a")]);
        assert!(!champ.liste_visible());
    }

    #[test]
    fn an_answer_that_comes_when_the_field_was_left_opens_nothing() {
        let mut champ = Champ::default();
        let Suite::Cherche { tour, .. } = champ.saisit("12 rue".to_owned()) else {
            panic!("searched");
        };
        champ.quitte();
        champ.recoit(tour, vec![lieu("a")]);
        assert!(!champ.liste_visible());
        champ.revient();
        champ.touche(BAS);
        assert!(champ.liste_visible());
    }

    #[test]
    fn a_space_more_does_not_ask_again() {
        let mut champ = rempli("12 rue", &["a"]);
        assert_eq!(champ.saisit("12 rue ".to_owned()), Suite::Rien);
        assert!(champ.liste_visible());
    }

    #[test]
    fn a_failure_keeps_the_text_and_can_be_tried_again() {
        let mut champ = Champ::default();
        let Suite::Cherche { tour, .. } = champ.saisit("12 rue".to_owned()) else {
            panic!("searched");
        };
        assert!(champ.echoue(tour));
        assert_eq!(champ.texte(), "12 rue");
        let Suite::Cherche {
            tour,
            texte,
            maintenant: true,
        } = champ.relance()
        else {
            panic!("searched again");
        };
        assert_eq!(texte, "12 rue");
        champ.recoit(tour, vec![lieu("a")]);
        assert!(champ.liste_visible());
    }
}

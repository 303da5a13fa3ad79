//! The parts of a screen, as values that Leptos builds, compares and mounts.
//!
//! Leptos gives each tag, with its attributes and its children, a type of its own,
//! and each type its own copy of the code that makes it and compares it: 9 kB of a
//! page (brotli) for one screen. Here a tag is a value, and the code is there once.

use std::borrow::Cow;
use tachys::{
    renderer::Rndr,
    view::{Mountable, Render},
};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, Node, Text};

/// A text that never changes, or one made for this screen.
type Mot = Cow<'static, str>;

/// What an element always has.
pub(crate) type Fixes = &'static [(&'static str, &'static str)];

/// A part of the screen.
pub(crate) enum Noeud {
    /// Words.
    Texte(Mot),
    /// An element and what it holds.
    Element(Balise, Vec<Noeud>),
}

/// An element without what it holds.
pub(crate) struct Balise {
    nom: &'static str,
    fixes: Fixes,
    variables: Vec<(&'static str, Mot)>,
}

/// An element. The same place of the screen with another name or other fixed
/// attributes is another element.
pub(crate) fn element(nom: &'static str, fixes: Fixes, enfants: Vec<Noeud>) -> Noeud {
    let balise = Balise {
        nom,
        fixes,
        variables: Vec::new(),
    };
    Noeud::Element(balise, enfants)
}

impl Noeud {
    /// With an attribute that may change; `value` is what a field holds.
    pub(crate) fn avec(mut self, nom: &'static str, valeur: impl Into<Mot>) -> Self {
        self.ajoute(nom, valeur.into());
        self
    }

    /// With an attribute that is there or not.
    pub(crate) fn si(self, nom: &'static str, present: bool) -> Self {
        if present { self.avec(nom, "") } else { self }
    }

    fn ajoute(&mut self, nom: &'static str, valeur: Mot) {
        if let Self::Element(balise, _) = self {
            balise.variables.push((nom, valeur));
        }
    }
}

impl From<&'static str> for Noeud {
    fn from(texte: &'static str) -> Self {
        Self::Texte(texte.into())
    }
}

impl From<String> for Noeud {
    fn from(texte: String) -> Self {
        Self::Texte(texte.into())
    }
}

/// What holds the place of a part that does not show: others keep theirs.
impl From<Option<Noeud>> for Noeud {
    fn from(noeud: Option<Self>) -> Self {
        noeud.unwrap_or_else(|| Self::from(""))
    }
}

impl Balise {
    fn est(&self, autre: &Self) -> bool {
        self.nom == autre.nom && self.fixes == autre.fixes
    }

    fn lit(&self, nom: &str) -> Option<&Mot> {
        let trouvee = self.variables.iter().find(|(autre, _)| *autre == nom);
        trouvee.map(|(_, valeur)| valeur)
    }

    /// Brings an element from the attributes it had to these.
    fn pose(&self, element: &Element, avant: &Self) {
        for (nom, _) in &avant.variables {
            if self.lit(nom).is_none() {
                Rndr::remove_attribute(element, nom);
            }
        }
        for (nom, valeur) in &self.variables {
            if *nom == "value" {
                // What is written there is the resident's to change too. Writing the
                // same again would move the cursor.
                let champ: &HtmlInputElement = element.unchecked_ref();
                if champ.value() != **valeur {
                    champ.set_value(valeur);
                }
            } else if avant.lit(nom) != Some(valeur) {
                Rndr::set_attribute(element, nom, valeur);
            }
        }
    }
}

/// A part on the screen.
pub(crate) struct Affiche {
    sorte: Sorte,
    /// Within a drawing, where elements are of another kind.
    dessin: bool,
}

enum Sorte {
    Texte(Mot, Text),
    Element(Balise, Element, Vec<Affiche>),
}

const DESSIN: &str = "http://www.w3.org/2000/svg";

impl Noeud {
    fn construit(self, dessin: bool) -> Affiche {
        let (balise, enfants) = match self {
            Self::Element(balise, enfants) => (balise, enfants),
            Self::Texte(texte) => {
                let noeud = Rndr::create_text_node(&texte);
                let sorte = Sorte::Texte(texte, noeud);
                return Affiche { sorte, dessin };
            }
        };
        let dessin = dessin || balise.nom == "svg";
        let element = Rndr::create_element(balise.nom, dessin.then_some(DESSIN));
        for (nom, valeur) in balise.fixes {
            Rndr::set_attribute(&element, nom, valeur);
        }
        let nue = Balise {
            variables: Vec::new(),
            ..balise
        };
        balise.pose(&element, &nue);
        let mut affiches = Vec::with_capacity(enfants.len());
        montre(enfants, &mut affiches, &element, dessin);
        let sorte = Sorte::Element(balise, element, affiches);
        Affiche { sorte, dessin }
    }
}

/// Brings what an element shows to what it has to hold.
fn montre(enfants: Vec<Noeud>, affiches: &mut Vec<Affiche>, element: &Element, dessin: bool) {
    while affiches.len() > enfants.len() {
        if let Some(mut de_trop) = affiches.pop() {
            de_trop.unmount();
        }
    }
    for (rang, enfant) in enfants.into_iter().enumerate() {
        if let Some(affiche) = affiches.get_mut(rang) {
            enfant.rebuild(affiche);
        } else {
            let mut affiche = enfant.construit(dessin);
            affiche.mount(element, None);
            affiches.push(affiche);
        }
    }
}

impl Render for Noeud {
    type State = Affiche;

    fn build(self) -> Affiche {
        self.construit(false)
    }

    fn rebuild(self, affiche: &mut Affiche) {
        match (self, &mut affiche.sorte) {
            (Self::Texte(texte), Sorte::Texte(avant, noeud)) => {
                if texte != *avant {
                    Rndr::set_text(noeud, &texte);
                    *avant = texte;
                }
            }
            (Self::Element(balise, enfants), Sorte::Element(avant, element, affiches))
                if balise.est(avant) =>
            {
                balise.pose(element, avant);
                *avant = balise;
                montre(enfants, affiches, element, affiche.dessin);
            }
            (autre, _) => {
                let mut neuf = autre.construit(affiche.dessin);
                affiche.insert_before_this(&mut neuf);
                affiche.unmount();
                *affiche = neuf;
            }
        }
    }
}

impl Affiche {
    fn noeud(&self) -> &Node {
        match &self.sorte {
            Sorte::Texte(_, noeud) => noeud,
            Sorte::Element(_, element, _) => element,
        }
    }
}

impl Mountable for Affiche {
    fn unmount(&mut self) {
        Rndr::remove(self.noeud());
    }

    fn mount(&mut self, parent: &Element, repere: Option<&Node>) {
        Rndr::insert_node(parent, self.noeud(), repere);
    }

    fn insert_before_this(&self, autre: &mut dyn Mountable) -> bool {
        let parent = self.noeud().parent_element();
        if let Some(parent) = &parent {
            autre.mount(parent, Some(self.noeud()));
        }
        parent.is_some()
    }

    fn elements(&self) -> Vec<Element> {
        match &self.sorte {
            Sorte::Texte(..) => Vec::new(),
            Sorte::Element(_, element, _) => vec![element.clone()],
        }
    }
}

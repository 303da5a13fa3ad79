//! The names, each made here and nowhere else. A module that uses one carries its letters,
//! and nothing of what the table says of it.

/// A kind of name, and a module with each of its names and all of them.
macro_rules! names {
    ($(#[$about:meta])* $kind:ident in $module:ident: $($name:ident = $text:literal,)+) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $kind(&'static str);

        impl $kind {
            pub const fn as_str(self) -> &'static str {
                self.0
            }
        }

        $(#[$about])*
        pub mod $module {
            use super::$kind;

            $(pub const $name: $kind = $kind($text);)+

            pub const ALL: [$kind; [$($text),+].len()] = [$($name),+];
        }
    };
}

names! {
    /// What a page writes on an element.
    AttributeName in attributes:
    API = "api",
    COMPTAGE = "comptage",
    DISPOSITIF = "dispositif",
    DPO = "dpo",
    GEOCODEUR = "geocodeur",
    LANG = "lang",
    NOM = "nom",
    PARTENAIRE = "partenaire",
    PUBLIC = "public",
    RESPONSABLE = "responsable",
    STRUCTURE = "structure",
    TERRITOIRE = "territoire",
    THEME = "theme",
}

names! {
    /// What an element tells the page.
    EventName in events:
    CANDIDATURE = "guichet:candidature",
    ELIGIBILITE = "guichet:eligibilite",
    ERREUR = "guichet:erreur",
    ORIENTATION = "guichet:orientation",
    PRET = "guichet:pret",
    VERDICT = "guichet:verdict",
}

/// What a page, or the choice under an element, says to every element: its language.
pub const LANGUE_CHOISIE: EventName = EventName("guichet:langue");

names! {
    /// What the style of a page reaches in an element.
    PartName in parts:
    ATTENTE = "attente",
    CADRE = "cadre",
    CARTE = "carte",
    CHAMP = "champ",
    CHOIX = "choix",
    CONTACT = "contact",
    DETAILS = "details",
    ETAPE = "etape",
    FICHE = "fiche",
    IMPRIMER = "imprimer",
    LOCALISER = "localiser",
    NOTICE = "notice",
    PANNE = "panne",
    PRECISER = "preciser",
    PROPOSITION = "proposition",
    RAYON = "rayon",
    REESSAYER = "reessayer",
    REFERENCE = "reference",
    REPONSE = "reponse",
    REPONSES = "reponses",
    TITRE = "titre",
    VERIFIER = "verifier",
    VOLET = "volet",
}

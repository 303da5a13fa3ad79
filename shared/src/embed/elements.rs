//! What each element takes, tells and shows.

use super::{
    AttributeKind, AttributeName, AttributeSpec, DetailField, ElementSpec, EventName, EventSpec,
    PartName, PartSpec, PropertySpec, SaidTwice, attributes as a, events as e, parts as p,
};
use crate::eligibilite::Audience;

const fn attribute(
    name: AttributeName,
    kind: AttributeKind,
    default: SaidTwice,
    observed: bool,
    said: SaidTwice,
) -> AttributeSpec {
    AttributeSpec {
        name,
        kind,
        default,
        said,
        since: FIRST,
        observed,
    }
}

const fn event(name: EventName, detail: &'static [DetailField], said: SaidTwice) -> EventSpec {
    EventSpec {
        name,
        detail,
        said,
        since: FIRST,
    }
}

const fn field(name: &'static str, kind: &'static str, said: SaidTwice) -> DetailField {
    DetailField { name, kind, said }
}

const fn part(name: PartName, fr: &'static str, en: &'static str) -> PartSpec {
    PartSpec {
        name,
        said: SaidTwice::new(fr, en),
    }
}

/// The version since which all of it has been there.
const FIRST: &str = "0.1.0";

const LANG: AttributeSpec = attribute(
    a::LANG,
    AttributeKind::Text,
    SaidTwice::alike("fr"),
    true,
    SaidTwice::new(
        "La langue de l’élément, comme « fr » ou « ar » : celle de la page, puis du navigateur, sinon.",
        "The language of the element, as “fr” or “ar”: else the page's, then the browser's.",
    ),
);
const THEME: AttributeSpec = attribute(
    a::THEME,
    AttributeKind::OneOf(&["auto", "clair", "sombre"]),
    SaidTwice::alike("auto"),
    false,
    SaidTwice::new(
        "Clair, sombre, ou comme l’appareil.",
        "Light (clair), dark (sombre), or as the device is (auto).",
    ),
);
const API: AttributeSpec = attribute(
    a::API,
    AttributeKind::Url,
    SaidTwice::new(
        "le site d’où vient le script",
        "the site the script comes from",
    ),
    true,
    SaidTwice::new(
        "L’adresse d’un autre Guichet, dont les données servent.",
        "The address of another Guichet, whose data are used.",
    ),
);
const GEOCODEUR: AttributeSpec = attribute(
    a::GEOCODEUR,
    AttributeKind::Url,
    SaidTwice::new("celui du site", "the one of the site"),
    true,
    SaidTwice::new(
        "L’adresse d’un autre service d’adresses, au format de celui de l’État.",
        "The address of another geocoder, which answers as the State’s does.",
    ),
);
const PARTENAIRE: AttributeSpec = attribute(
    a::PARTENAIRE,
    AttributeKind::Text,
    SaidTwice::NOTHING,
    true,
    SaidTwice::new(
        "L’identifiant public de votre organisation : ce qui se fait sur votre site est compté à \
         son nom, jamais au nom d’une personne.",
        "The public identifier of your organisation: what is done on your site is counted for \
         it, never for a person.",
    ),
);
const COMPTAGE: AttributeSpec = attribute(
    a::COMPTAGE,
    AttributeKind::OneOf(&["oui", "non"]),
    SaidTwice::new("oui", "oui"),
    true,
    SaidTwice::new(
        "« non » : rien n’est compté de ce qui se fait ici.",
        "“non”: nothing that is done here is counted.",
    ),
);
const TERRITOIRE: AttributeSpec = attribute(
    a::TERRITOIRE,
    AttributeKind::Territoire,
    SaidTwice::NOTHING,
    true,
    SaidTwice::new(
        "Met en premier les adresses de ce lieu, et ses structures tant que l’on n’a pas dit où \
         l’on est : commune:93066, epci:200057867, departement:93 ou qpv:QN09301M. Personne n’est \
         écarté.",
        "Puts the addresses of this place first, and its structures until one says where one is: \
         commune:93066, epci:200057867, departement:93 or qpv:QN09301M. Nobody is left out.",
    ),
);
const PUBLIC: AttributeSpec = attribute(
    a::PUBLIC,
    AttributeKind::Several(Audience::NAMES),
    SaidTwice::alike("habitant porteur"),
    false,
    SaidTwice::new(
        "À qui l’élément parle : ce qui n’est pour aucun d’eux n’est pas montré.",
        "Whom the element speaks to: what is for none of them is not shown.",
    ),
);
const STRUCTURE: AttributeSpec = attribute(
    a::STRUCTURE,
    AttributeKind::Text,
    SaidTwice::NOTHING,
    true,
    SaidTwice::new(
        "L’identifiant de la structure à qui écrire. Sans lui, l’élément attend qu’on en choisisse \
         une dans la page.",
        "The identifier of the structure to write to. Without it, the element waits until one is \
         chosen on the page.",
    ),
);
const NOM: AttributeSpec = attribute(
    a::NOM,
    AttributeKind::Text,
    SaidTwice::new("l’identifiant", "the identifier"),
    true,
    SaidTwice::new(
        "Le nom de cette structure, comme il s’affiche.",
        "The name of that structure, as it is shown.",
    ),
);
const DISPOSITIF: AttributeSpec = attribute(
    a::DISPOSITIF,
    AttributeKind::Text,
    SaidTwice::NOTHING,
    true,
    SaidTwice::new(
        "L’identifiant du dispositif pour lequel on écrit.",
        "The identifier of the scheme that one writes about.",
    ),
);

const RESPONSABLE: AttributeSpec = attribute(
    a::RESPONSABLE,
    AttributeKind::Text,
    SaidTwice::NOTHING,
    false,
    SaidTwice::new(
        "Qui répond des données personnelles, comme l’information du formulaire le nomme.",
        "Who answers for personal data, as the notice of the form names them.",
    ),
);
const DPO: AttributeSpec = attribute(
    a::DPO,
    AttributeKind::Text,
    SaidTwice::NOTHING,
    false,
    SaidTwice::new(
        "Le contact de votre délégué à la protection des données, dans la même information.",
        "How to reach your data protection officer, in the same notice.",
    ),
);

const PRET: EventSpec = event(
    e::PRET,
    &[],
    SaidTwice::new("L’élément est prêt.", "The element is ready."),
);
const ERREUR: EventSpec = event(
    e::ERREUR,
    &[field(
        "code",
        "string",
        SaidTwice::new(
            "Ce qui a échoué, par exemple geocodeur-injoignable.",
            "What failed, for instance geocodeur-injoignable.",
        ),
    )],
    SaidTwice::new("Une étape échoue.", "A step fails."),
);
const VERDICT: EventSpec = event(
    e::VERDICT,
    &[
        field(
            "statut",
            "\"dans\" | \"a_confirmer\" | \"hors\" | \"indetermine\"",
            SaidTwice::new("La réponse.", "The answer."),
        ),
        field(
            "qpv",
            "string | null",
            SaidTwice::new("Le code du quartier.", "The code of the neighbourhood."),
        ),
        field(
            "distance_m",
            "number | null",
            SaidTwice::new(
                "La distance au plus proche, au mètre.",
                "The distance to the nearest one, to the metre.",
            ),
        ),
        field(
            "bandes",
            "Record<\"300\" | \"500\", \"dans\" | \"a_confirmer\" | \"hors\">",
            SaidTwice::new(
                "La place dans les bandes de 300 et 500 mètres.",
                "The place in the bands of 300 and 500 metres.",
            ),
        ),
        field(
            "generation",
            "string | null",
            SaidTwice::new(
                "La liste des quartiers qui a servi.",
                "The list of neighbourhoods used.",
            ),
        ),
        field(
            "commune",
            "string | null",
            SaidTwice::new("Le code de la commune.", "The code of the commune."),
        ),
        field(
            "departement",
            "string | null",
            SaidTwice::new("Le code du département.", "The code of the département."),
        ),
    ],
    SaidTwice::new("Une réponse s’affiche.", "An answer is shown."),
);
const ELIGIBILITE: EventSpec = event(
    e::ELIGIBILITE,
    &[
        field(
            "eligible",
            "number",
            SaidTwice::new("Combien sont possibles.", "How many are open."),
        ),
        field(
            "non_eligible",
            "number",
            SaidTwice::new("Combien ne le sont pas.", "How many are not."),
        ),
        field(
            "indetermine",
            "number",
            SaidTwice::new(
                "Combien dépendent d’une réponse.",
                "How many depend on an answer.",
            ),
        ),
    ],
    SaidTwice::new("Des résultats s’affichent.", "Results are shown."),
);
const ORIENTATION: EventSpec = event(
    e::ORIENTATION,
    &[
        field(
            "structure",
            "string",
            SaidTwice::new(
                "L’identifiant de la structure.",
                "The identifier of the structure.",
            ),
        ),
        field("nom", "string", SaidTwice::new("Son nom.", "Its name.")),
        field(
            "dispositif",
            "string | null",
            SaidTwice::new(
                "L’identifiant du dispositif.",
                "The identifier of the scheme.",
            ),
        ),
        field(
            "dispositif_nom",
            "string | null",
            SaidTwice::new("Son intitulé.", "How it is called."),
        ),
    ],
    SaidTwice::new(
        "Une structure est choisie ; le formulaire de la page la reprend.",
        "A structure is chosen; the form on the page takes it over.",
    ),
);
const CANDIDATURE: EventSpec = event(
    e::CANDIDATURE,
    &[
        field(
            "statut",
            "\"recue\"",
            SaidTwice::new("Toujours recue.", "Always recue: received."),
        ),
        field(
            "structure",
            "string",
            SaidTwice::new(
                "L’identifiant de la structure.",
                "The identifier of the structure.",
            ),
        ),
    ],
    SaidTwice::new("Une demande est reçue.", "An application is received."),
);

const CADRE: PartSpec = part(p::CADRE, "Tout l’élément.", "The whole element.");
const TITRE: PartSpec = part(
    p::TITRE,
    "Le titre de l’écran.",
    "The heading of the screen.",
);
const CHAMP: PartSpec = part(p::CHAMP, "Un champ à remplir.", "A field to fill in.");
const CHOIX: PartSpec = part(p::CHOIX, "Un choix à cocher.", "A choice to tick.");
const ATTENTE: PartSpec = part(
    p::ATTENTE,
    "Ce qui se dit pendant l’attente.",
    "What is said while one waits.",
);
const PANNE: PartSpec = part(
    p::PANNE,
    "Ce qui se dit d’un échec.",
    "What is said of a failure.",
);
const CARTE: PartSpec = part(p::CARTE, "La carte.", "The map.");
const REPONSES: PartSpec = part(
    p::REPONSES,
    "Les réponses déjà données.",
    "The answers given so far.",
);
const FICHE: PartSpec = part(p::FICHE, "Une proposition.", "A proposal.");
const CONTACT: PartSpec = part(
    p::CONTACT,
    "Un lien pour joindre quelqu’un.",
    "A link to reach somebody.",
);

/// Every element.
pub static ELEMENTS: [ElementSpec; 4] = [
    ElementSpec {
        tag: "guichet-qpv",
        class: "GuichetQpv",
        title: SaidTwice::new("Vérifier une adresse", "Check an address"),
        page: "/quartier",
        said: SaidTwice::new(
            "Dit si une adresse est dans un quartier prioritaire de la politique de la ville.",
            "Says whether an address is in a priority neighbourhood.",
        ),
        since: FIRST,
        attributes: &[
            TERRITOIRE, PARTENAIRE, COMPTAGE, THEME, LANG, API, GEOCODEUR,
        ],
        events: &[PRET, VERDICT, ERREUR],
        parts: &[
            CADRE,
            CHAMP,
            part(
                p::VOLET,
                "La liste des adresses proposées.",
                "The list of addresses.",
            ),
            part(
                p::PROPOSITION,
                "Une adresse de la liste.",
                "An address of the list.",
            ),
            part(
                p::VERIFIER,
                "Le bouton qui vérifie.",
                "The button that checks.",
            ),
            part(
                p::LOCALISER,
                "Le bouton qui prend la position de l’appareil.",
                "The button that takes the position of the device.",
            ),
            ATTENTE,
            part(p::REPONSE, "La réponse.", "The answer."),
            TITRE,
            part(
                p::PRECISER,
                "Le bouton qui précise.",
                "The button to be more precise.",
            ),
            part(
                p::DETAILS,
                "Le détail, sous une ligne.",
                "The details, behind a line.",
            ),
            part(
                p::IMPRIMER,
                "Le bouton qui imprime.",
                "The button that prints.",
            ),
            CARTE,
            PANNE,
            part(
                p::REESSAYER,
                "Le bouton qui réessaie.",
                "The button that tries again.",
            ),
        ],
    },
    ElementSpec {
        tag: "guichet-eligibilite",
        class: "GuichetEligibilite",
        title: SaidTwice::new("Trouver ses aides", "Find what one can ask for"),
        page: "/aides",
        said: SaidTwice::new(
            "Quelques questions, puis ce que l’on peut demander, et pourquoi.",
            "A few questions, then what one can ask for, and why.",
        ),
        since: FIRST,
        attributes: &[
            PUBLIC, TERRITOIRE, PARTENAIRE, COMPTAGE, THEME, LANG, API, GEOCODEUR,
        ],
        events: &[PRET, ELIGIBILITE, ERREUR],
        parts: &[
            CADRE,
            TITRE,
            CHAMP,
            CHOIX,
            ATTENTE,
            part(
                p::RAYON,
                "Un groupe de propositions.",
                "A group of proposals.",
            ),
            FICHE,
            CONTACT,
            PANNE,
            REPONSES,
        ],
    },
    ElementSpec {
        tag: "guichet-orientation",
        class: "GuichetOrientation",
        title: SaidTwice::new("Trouver qui peut aider", "Find who can help"),
        page: "/aide",
        said: SaidTwice::new(
            "Trois questions, puis qui rencontrer, dans quel ordre et pourquoi.",
            "Three questions, then whom to meet, in which order and why.",
        ),
        since: FIRST,
        attributes: &[
            TERRITOIRE, PARTENAIRE, COMPTAGE, THEME, LANG, API, GEOCODEUR,
        ],
        events: &[PRET, ORIENTATION, ERREUR],
        parts: &[
            CADRE,
            TITRE,
            CHAMP,
            CHOIX,
            ATTENTE,
            part(p::ETAPE, "Une étape du parcours.", "A step of the way."),
            FICHE,
            CONTACT,
            PANNE,
            CARTE,
            REPONSES,
        ],
    },
    ElementSpec {
        tag: "guichet-candidature",
        class: "GuichetCandidature",
        title: SaidTwice::new("Écrire à une structure", "Write to a structure"),
        page: "/ecrire",
        said: SaidTwice::new(
            "Un formulaire de deux minutes, reçu par une structure qui peut répondre.",
            "A form of two minutes, received by a structure that can answer.",
        ),
        since: FIRST,
        attributes: &[
            STRUCTURE,
            NOM,
            DISPOSITIF,
            RESPONSABLE,
            DPO,
            PARTENAIRE,
            THEME,
            LANG,
            API,
        ],
        events: &[PRET, CANDIDATURE, ERREUR],
        parts: &[
            CADRE,
            TITRE,
            CHAMP,
            CHOIX,
            part(
                p::NOTICE,
                "Ce que deviennent les données, sous une ligne.",
                "What becomes of the data, behind a line.",
            ),
            part(
                p::REFERENCE,
                "La référence de la demande.",
                "The reference of the application.",
            ),
        ],
    },
];

/// What the style of a page sets, on an element or above it.
pub static PROPERTIES: [PropertySpec; 3] = [
    PropertySpec {
        name: "--guichet-accent",
        syntax: "<color>",
        default: "#0f5c63",
        said: SaidTwice::new(
            "La couleur des boutons et des liens. Les autres en sont déduites, pour rester lisibles.",
            "The colour of buttons and links. The others follow from it, so as to stay readable.",
        ),
        since: FIRST,
    },
    PropertySpec {
        name: "--guichet-font",
        syntax: "*",
        default: "inherit",
        said: SaidTwice::new(
            "La police ; celle de la page si rien n’est dit.",
            "The font; that of the page unless it is set.",
        ),
        since: FIRST,
    },
    PropertySpec {
        name: "--guichet-radius",
        syntax: "<length>",
        default: "0.75em",
        said: SaidTwice::new("L’arrondi des angles.", "How round corners are."),
        since: FIRST,
    },
];

//! The screen, as a function of the state.

use super::{
    Ampleur, Etape, Etat,
    carte::{Carte, HAUTEUR, LARGEUR},
    champ::{Avis, Champ, LONGUEUR_MAX},
    gestes::Geste,
    panne::Panne,
    reponse::Reponse,
};
use crate::{
    balises::{Signe, attente, booleen, bouton, forme, paragraphe, paragraphes, signe},
    lieu::{Lieu, Nature},
    mots::{Mots, remplit},
    noeud::{Fixes, Noeud, element},
};
use shared::qpv::Statut;

pub(super) fn vue(etat: &Etat) -> Noeud {
    let Etat {
        mots,
        champ,
        etape,
        reglages,
        ..
    } = etat;
    let dit = match etape {
        Etape::Reponse(reponse, ampleur) => Some(reponse_vue(mots, reponse, *ampleur)),
        Etape::Panne(panne, _) => Some(panne_vue(mots, *panne)),
        Etape::Attente(_) => Some(attente(mots.attente)),
        Etape::Localisation => Some(attente(mots.attente_position)),
        Etape::Question => None,
    };
    element(
        "div",
        &[],
        vec![
            question(mots, champ, reglages.service()),
            paragraphe(&[("class", "lu"), ("role", "status")], annonce(etat)),
            dit.into(),
        ],
    )
}

fn question(mots: &Mots, champ: &Champ, service: &str) -> Noeud {
    element(
        "form",
        &[("novalidate", "")],
        vec![
            element(
                "label",
                &[("class", "question"), ("for", "adresse")],
                vec![mots.question.into()],
            ),
            paragraphe(&[("class", "aide"), ("id", "aide")], mots.aide),
            element(
                "div",
                &[("class", "saisie")],
                vec![
                    saisie(mots, champ),
                    element(
                        "div",
                        &[("class", "actions")],
                        vec![
                            element(
                                "button",
                                &[
                                    ("class", "principal"),
                                    ("part", "verifier"),
                                    ("type", "submit"),
                                ],
                                vec![mots.verifier.into()],
                            ),
                            bouton(
                                &[("part", "localiser"), ("type", "button")],
                                Geste::Localiser.attribut(),
                                vec![viseur(), mots.localiser.into()],
                            ),
                        ],
                    ),
                ],
            ),
            paragraphe(
                &[("class", "note")],
                remplit(mots.note, &[("service", service)]),
            ),
            paragraphe(&[("class", "lu"), ("id", "mode-emploi")], mots.mode_emploi),
        ],
    )
}

fn saisie(mots: &Mots, champ: &Champ) -> Noeud {
    let active = champ.active();
    let visible = champ.liste_visible();
    let en_attente = champ.en_attente();
    let (avis, conseil) = match champ.avis() {
        Avis::Aucun => ("", ""),
        Avis::TropCourt => (mots.trop_court, ""),
        Avis::Choisissez => (mots.choisissez, ""),
        Avis::AucuneAdresse => (mots.aucune_adresse, mots.aucune_adresse_conseil),
    };
    let options = champ
        .propositions()
        .iter()
        .enumerate()
        .map(|(rang, lieu)| option(mots, rang, lieu, active == Some(rang)))
        .collect();
    let mut case = element(
        "input",
        &[
            ("class", "case"),
            ("part", "champ"),
            ("id", "adresse"),
            ("type", "text"),
            ("role", "combobox"),
            ("autocomplete", "off"),
            ("autocapitalize", "none"),
            ("spellcheck", "false"),
            ("enterkeyhint", "search"),
            ("aria-autocomplete", "list"),
            ("aria-controls", "propositions"),
            ("aria-describedby", "aide mode-emploi"),
        ],
        Vec::new(),
    )
    .avec("maxlength", LONGUEUR_MAX.to_string())
    .avec("aria-expanded", booleen(visible))
    .avec("value", champ.texte().to_owned());
    if let Some(rang) = active {
        case = case.avec("aria-activedescendant", id_option(rang));
    }
    let volet = element(
        "div",
        &[("class", "volet"), ("part", "volet")],
        vec![
            element(
                "p",
                &[("class", "avis")],
                vec![
                    element("b", &[], vec![avis.into()]),
                    " ".into(),
                    conseil.into(),
                ],
            )
            .si("hidden", avis.is_empty()),
            element(
                "ul",
                &[("id", "propositions"), ("role", "listbox")],
                options,
            )
            .avec("aria-label", mots.propositions)
            .si("hidden", !visible),
            paragraphe(&[("class", "lent")], mots.recherche).si("hidden", !en_attente),
        ],
    )
    .si("hidden", !visible && avis.is_empty() && !en_attente);
    let classe = if en_attente { "champ cherche" } else { "champ" };
    element("div", &[], vec![case, volet]).avec("class", classe)
}

fn option(mots: &Mots, rang: usize, lieu: &Lieu, active: bool) -> Noeud {
    let genre = match lieu.nature {
        Nature::Numero | Nature::Position => "",
        Nature::Rue => mots.genre_rue,
        Nature::LieuDit => mots.genre_lieu_dit,
        Nature::Commune => mots.genre_commune,
    };
    element(
        "li",
        &[("role", "option"), ("part", "proposition")],
        vec![
            lieu.libelle.clone().into(),
            " ".into(),
            element("small", &[], vec![genre.into()]),
        ],
    )
    .avec("id", id_option(rang))
    .avec("aria-selected", booleen(active))
    .avec("data-geste", Geste::Choisir(rang).attribut())
}

fn id_option(rang: usize) -> String {
    let mut id = String::from("option-");
    id.push_str(&rang.to_string());
    id
}

/// What a screen reader says by itself.
fn annonce(etat: &Etat) -> String {
    let Etat {
        mots, champ, etape, ..
    } = etat;
    match etape {
        Etape::Reponse(reponse, _) => [&reponse.titre, " ", &reponse.raisons.join(" ")].concat(),
        Etape::Panne(panne, _) => {
            let (titre, conseil) = panne.phrases(mots);
            [titre, " ", &*conseil].concat()
        }
        Etape::Attente(_) => mots.attente.to_owned(),
        Etape::Localisation => mots.attente_position.to_owned(),
        Etape::Question => match (champ.avis(), champ.propositions().len()) {
            (Avis::TropCourt, _) => mots.trop_court.to_owned(),
            (Avis::Choisissez, _) => mots.choisissez.to_owned(),
            (Avis::AucuneAdresse, _) => {
                [mots.aucune_adresse, " ", mots.aucune_adresse_conseil].concat()
            }
            (Avis::Aucun, _) if !champ.liste_visible() => String::new(),
            (Avis::Aucun, 1) => mots.une_adresse.to_owned(),
            (Avis::Aucun, nombre) => remplit(mots.des_adresses, &[("nombre", &nombre.to_string())]),
        },
    }
}

fn reponse_vue(mots: &Mots, reponse: &Reponse, ampleur: Ampleur) -> Noeud {
    let classe = match reponse.statut {
        Statut::Dans => "reponse dans",
        Statut::AConfirmer => "reponse doute",
        Statut::Hors => "reponse hors",
        Statut::Indetermine => "reponse inconnu",
    };
    let preciser = reponse.precision.map(|mot| {
        bouton(
            &[
                ("class", "principal"),
                ("part", "preciser"),
                ("type", "button"),
            ],
            Geste::Preciser.attribut(),
            vec![mot.into()],
        )
    });
    let mut dit = vec![
        titre(
            &[("id", "titre"), ("part", "titre"), ("tabindex", "-1")],
            reponse.statut,
            &reponse.titre,
        ),
        paragraphe(&[("class", "lieu")], reponse.lieu.clone()),
    ];
    dit.extend(paragraphes(&[("class", "raison")], &reponse.raisons));
    dit.push(preciser.into());
    let mut parties = vec![
        paragraphe(&[("class", "demonstration")], mots.demonstration)
            .si("hidden", !reponse.demonstration),
    ];
    let tout = ampleur == Ampleur::Tout;
    if tout {
        dit.extend(suites(mots, reponse));
    }
    parties.push(element("div", &[("class", "dit")], dit));
    if tout {
        let carte = reponse.carte.as_ref();
        parties.push(carte.map(|carte| carte_vue(mots, carte)).into());
        parties.push(pied(mots, reponse));
    }
    element(
        "section",
        &[("part", "reponse"), ("aria-labelledby", "titre")],
        parties,
    )
    .avec("class", classe)
}

fn suites(mots: &Mots, reponse: &Reponse) -> Vec<Noeud> {
    let lien = element("a", &[("rel", "noreferrer")], vec![mots.site_etat.into()])
        .avec("href", mots.site_etat_url);
    let mut suites = vec![element("h3", &[], vec![mots.et_maintenant.into()])];
    suites.extend(paragraphes(&[("class", "suite")], &reponse.suites));
    suites.push(paragraphe(&[], lien));
    suites
}

/// What the answer is worth, and everything that was measured.
fn pied(mots: &Mots, reponse: &Reponse) -> Noeud {
    let details = reponse.details.iter().map(|(nom, valeur)| {
        let nom = element("dt", &[], vec![nom.clone().into()]);
        let valeur = element("dd", &[], vec![valeur.clone().into()]);
        element("div", &[], vec![nom, valeur])
    });
    let mut pied: Vec<_> = paragraphes(&[("class", "mention")], &reponse.mentions).collect();
    pied.push(element(
        "details",
        &[("part", "details")],
        vec![
            element("summary", &[], vec![mots.details.into()]),
            element("dl", &[], details.collect()),
        ],
    ));
    pied.push(bouton(
        &[("part", "imprimer"), ("type", "button")],
        Geste::Imprimer.attribut(),
        vec![mots.imprimer.into()],
    ));
    element("div", &[("class", "pied")], pied)
}

fn titre(fixes: Fixes, statut: Statut, texte: &str) -> Noeud {
    let forme = match statut {
        Statut::Dans => Signe::Oui,
        Statut::AConfirmer => Signe::Doute,
        Statut::Hors => Signe::Non,
        Statut::Indetermine => Signe::Inconnu,
    };
    element("h2", fixes, vec![signe(forme), texte.to_owned().into()])
}

fn viseur() -> Noeud {
    element(
        "svg",
        &[
            ("class", "viseur"),
            ("viewBox", "0 0 24 24"),
            ("aria-hidden", "true"),
        ],
        vec![
            forme("circle", &[("cx", "12"), ("cy", "12"), ("r", "6")]),
            forme("path", &[("d", "M12 2v4m0 12v4M2 12h4m12 0h4")]),
        ],
    )
}

fn carte_vue(mots: &Mots, carte: &Carte) -> Noeud {
    let bas = HAUTEUR - 60;
    let trace = |classe| forme("path", classe).avec("d", carte.quartiers.clone());
    let disque = |classe, rayon: i32| {
        forme("circle", classe)
            .avec("cx", (LARGEUR / 2).to_string())
            .avec("cy", (HAUTEUR / 2).to_string())
            .avec("r", rayon.to_string())
    };
    let echelle = |trait_: String| forme("path", &[("class", "echelle")]).avec("d", trait_);
    let texte = |fixes, texte: Noeud, x: i32, y: i32| {
        element("text", fixes, vec![texte])
            .avec("x", x.to_string())
            .avec("y", y.to_string())
    };
    let dessin = element(
        "svg",
        &[("class", "carte"), ("role", "img")],
        vec![
            element(
                "defs",
                &[],
                vec![element(
                    "pattern",
                    &[
                        ("id", "rayures"),
                        ("width", "28"),
                        ("height", "28"),
                        ("patternUnits", "userSpaceOnUse"),
                        ("patternTransform", "rotate(45)"),
                    ],
                    vec![forme("path", &[("class", "rayure"), ("d", "M0 0v28")])],
                )],
            ),
            trace(&[("class", "bande")]).avec("stroke-width", carte.bande.to_string()),
            trace(&[("class", "bord")]).avec("stroke-width", (carte.bande - 8).to_string()),
            trace(&[("class", "quartier")]),
            disque(&[("class", "precision")], carte.rayon.max(24)),
            disque(&[("class", "point")], 14),
            echelle(
                [
                    "M60 ",
                    &(bas - 30).to_string(),
                    "v30h",
                    &carte.echelle.to_string(),
                    "v-30",
                ]
                .concat(),
            ),
            texte(&[], carte.echelle_texte.clone().into(), 60, bas - 50),
            echelle(
                [
                    "M",
                    &(LARGEUR - 90).to_string(),
                    " 150V60l-28 45m28-45l28 45",
                ]
                .concat(),
            ),
            texte(&[("class", "nord")], mots.nord.into(), LARGEUR - 90, 225),
        ],
    )
    .avec(
        "viewBox",
        ["0 0 ", &LARGEUR.to_string(), " ", &HAUTEUR.to_string()].concat(),
    )
    .avec("aria-label", carte.texte.clone());
    let legende = element("figcaption", &[], vec![mots.carte_legende.into()]);
    element("figure", &[("part", "carte")], vec![dessin, legende])
}

fn panne_vue(mots: &Mots, panne: Panne) -> Noeud {
    let (phrase, conseil) = panne.phrases(mots);
    element(
        "section",
        &[("class", "reponse panne"), ("part", "panne")],
        vec![element(
            "div",
            &[("class", "dit")],
            vec![
                titre(
                    &[("id", "titre"), ("tabindex", "-1")],
                    Statut::Indetermine,
                    phrase,
                ),
                element(
                    "p",
                    &[],
                    vec![mots.pas_votre_faute.into(), " ".into(), conseil.into()],
                ),
                bouton(
                    &[
                        ("class", "principal"),
                        ("part", "reessayer"),
                        ("type", "button"),
                    ],
                    Geste::Reessayer.attribut(),
                    vec![mots.reessayer.into()],
                ),
            ],
        )],
    )
}

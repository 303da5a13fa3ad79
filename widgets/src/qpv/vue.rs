//! The screen, as a function of the state.

use super::{
    Etape, Etat,
    carte::{Carte, HAUTEUR, LARGEUR},
    champ::{Avis, Champ, LONGUEUR_MAX},
    gestes::Geste,
    panne::Panne,
    reponse::Reponse,
};
use crate::{
    lieu::{Lieu, Nature},
    mots::{Mots, remplit},
};
use leptos::prelude::*;
use shared::qpv::Statut;

pub(super) fn vue(etat: &Etat) -> impl IntoView + use<> {
    let Etat {
        mots,
        champ,
        etape,
        reglages,
        ..
    } = etat;
    view! {
        <form novalidate>
            <label class="question" for="adresse">{mots.question}</label>
            <p class="aide" id="aide">{mots.aide}</p>
            <div class="saisie">
                {saisie(mots, champ)}
                <div class="actions">
                    <button class="principal" part="verifier" type="submit">{mots.verifier}</button>
                    <button part="localiser" type="button" data-geste=Geste::Localiser.attribut()>
                        {viseur()}
                        {mots.localiser}
                    </button>
                </div>
            </div>
            <p class="note">{remplit(mots.note, &[("service", reglages.service())])}</p>
            <p class="lu" id="mode-emploi">{mots.mode_emploi}</p>
        </form>
        <p class="lu" role="status">{annonce(etat)}</p>
        {match etape {
            Etape::Reponse(reponse) => Some(reponse_vue(mots, reponse)),
            _ => None,
        }}
        {match etape {
            Etape::Panne(panne, _) => Some(panne_vue(mots, *panne)),
            _ => None,
        }}
        {match etape {
            Etape::Attente(_) => Some(mots.attente),
            Etape::Localisation => Some(mots.attente_position),
            _ => None,
        }
        .map(|mot| view! { <p class="attente" part="attente"><span>{mot}</span></p> })}
    }
}

fn saisie(mots: &Mots, champ: &Champ) -> impl IntoView + use<> {
    let active = champ.active();
    let visible = champ.liste_visible();
    let avis = match champ.avis() {
        Avis::Aucun => "",
        Avis::TropCourt => mots.trop_court,
        Avis::Choisissez => mots.choisissez,
        Avis::AucuneAdresse => mots.aucune_adresse,
    };
    let conseil = match champ.avis() {
        Avis::AucuneAdresse => mots.aucune_adresse_conseil,
        _ => "",
    };
    let options: Vec<_> = champ
        .propositions()
        .iter()
        .enumerate()
        .map(|(rang, lieu)| option(mots, rang, lieu, active == Some(rang)))
        .collect();
    view! {
        <div class=if champ.en_attente() { "champ cherche" } else { "champ" }>
            <input
                class="case"
                part="champ"
                id="adresse"
                type="text"
                role="combobox"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                enterkeyhint="search"
                maxlength=LONGUEUR_MAX.to_string()
                aria-autocomplete="list"
                aria-controls="propositions"
                aria-describedby="aide mode-emploi"
                aria-expanded=visible.to_string()
                aria-activedescendant=active.map(id_option)
                prop:value=champ.texte().to_owned()
            />
            <div class="volet" part="volet" hidden=!visible && avis.is_empty() && !champ.en_attente()>
                <p class="avis" hidden=avis.is_empty()><b>{avis}</b>" "{conseil}</p>
                <ul id="propositions" role="listbox" aria-label=mots.propositions hidden=!visible>
                    {options}
                </ul>
                <p class="lent" hidden=!champ.en_attente()>{mots.recherche}</p>
            </div>
        </div>
    }
}

fn option(mots: &Mots, rang: usize, lieu: &Lieu, active: bool) -> impl IntoView + use<> {
    let genre = match lieu.nature {
        Nature::Numero | Nature::Position => "",
        Nature::Rue => mots.genre_rue,
        Nature::LieuDit => mots.genre_lieu_dit,
        Nature::Commune => mots.genre_commune,
    };
    view! {
        <li
            role="option"
            id=id_option(rang)
            part="proposition"
            aria-selected=active.to_string()
            data-geste=Geste::Choisir(rang).attribut()
        >
            {lieu.libelle.clone()}
            " "
            <small>{genre}</small>
        </li>
    }
}

fn id_option(rang: usize) -> String {
    format!("option-{rang}")
}

/// What a screen reader says by itself.
fn annonce(etat: &Etat) -> String {
    let Etat {
        mots, champ, etape, ..
    } = etat;
    match etape {
        Etape::Reponse(reponse) => format!("{} {}", reponse.titre, reponse.raisons.join(" ")),
        Etape::Panne(panne, _) => {
            let (titre, conseil) = panne.phrases(mots);
            format!("{titre} {conseil}")
        }
        Etape::Attente(_) => mots.attente.to_owned(),
        Etape::Localisation => mots.attente_position.to_owned(),
        Etape::Question => match (champ.avis(), champ.propositions().len()) {
            (Avis::TropCourt, _) => mots.trop_court.to_owned(),
            (Avis::Choisissez, _) => mots.choisissez.to_owned(),
            (Avis::AucuneAdresse, _) => {
                format!("{} {}", mots.aucune_adresse, mots.aucune_adresse_conseil)
            }
            (Avis::Aucun, _) if !champ.liste_visible() => String::new(),
            (Avis::Aucun, 1) => mots.une_adresse.to_owned(),
            (Avis::Aucun, nombre) => remplit(mots.des_adresses, &[("nombre", &nombre.to_string())]),
        },
    }
}

fn reponse_vue(mots: &Mots, reponse: &Reponse) -> impl IntoView + use<> {
    let classe = match reponse.statut {
        Statut::Dans => "reponse dans",
        Statut::AConfirmer => "reponse doute",
        Statut::Hors => "reponse hors",
        Statut::Indetermine => "reponse inconnu",
    };
    view! {
        <section class=classe part="reponse" aria-labelledby="titre">
            <p class="demonstration" hidden=!reponse.demonstration>{mots.demonstration}</p>
            <div class="dit">
                <h2 id="titre" part="titre" tabindex="-1">{signe(reponse.statut)}{reponse.titre.clone()}</h2>
                <p class="lieu">{reponse.lieu.clone()}</p>
                {paragraphes(&reponse.raisons, "raison")}
                {reponse.precision.map(|mot| view! {
                    <button class="principal" part="preciser" type="button" data-geste=Geste::Preciser.attribut()>{mot}</button>
                })}
                <h3>{mots.et_maintenant}</h3>
                {paragraphes(&reponse.suites, "suite")}
                <p><a href=mots.site_etat_url rel="noreferrer">{mots.site_etat}</a></p>
            </div>
            {reponse.carte.as_ref().map(|carte| carte_vue(mots, carte))}
            <div class="pied">
                {paragraphes(&reponse.mentions, "mention")}
                <details part="details">
                    <summary>{mots.details}</summary>
                    <dl>
                        {reponse.details.iter().map(|(nom, valeur)| view! {
                            <div><dt>{nom.clone()}</dt><dd>{valeur.clone()}</dd></div>
                        }).collect::<Vec<_>>()}
                    </dl>
                </details>
                <button part="imprimer" type="button" data-geste=Geste::Imprimer.attribut()>{mots.imprimer}</button>
            </div>
        </section>
    }
}

fn paragraphes(textes: &[String], classe: &'static str) -> impl IntoView + use<> {
    let paragraphe = |texte: &String| view! { <p class=classe>{texte.clone()}</p> };
    textes.iter().map(paragraphe).collect::<Vec<_>>()
}

/// The shape that goes with the answer: a tick, a wave, a bar, a question mark.
fn signe(statut: Statut) -> impl IntoView {
    let trait_ = match statut {
        Statut::Dans => "M7 12.5l3.5 3.5L17 9",
        Statut::AConfirmer => "M6.5 13.5c2-4 4-4 5.5-1.5s3.5 2.5 5.5-1.5",
        Statut::Hors => "M7 12h10",
        Statut::Indetermine => "M9 9.5a3 3 0 1 1 4 2.8c-.7.3-1 .8-1 1.7M12 17v.1",
    };
    view! {
        <svg class="signe" viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r={"11"} />
            <path d=trait_ />
        </svg>
    }
}

fn viseur() -> impl IntoView {
    view! {
        <svg class="viseur" viewBox="0 0 24 24" aria-hidden={"true"}>
            <circle cx="12" cy="12" r={"6"} />
            <path d={"M12 2v4m0 12v4M2 12h4m12 0h4"} />
        </svg>
    }
}

fn carte_vue(mots: &Mots, carte: &Carte) -> impl IntoView + use<> {
    let (cx, cy) = (LARGEUR / 2, HAUTEUR / 2);
    let bas = HAUTEUR - 60;
    let echelle = format!("M60 {}v30h{}v-30", bas - 30, carte.echelle);
    view! {
        <figure part="carte">
            <svg class="carte" viewBox=format!("0 0 {LARGEUR} {HAUTEUR}") role="img" aria-label=carte.texte.clone()>
                <defs>
                    <pattern id="rayures" width="28" height="28" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                        <path class="rayure" d={"M0 0v28"} />
                    </pattern>
                </defs>
                <path class="bande" d=carte.quartiers.clone() stroke-width=carte.bande.to_string() />
                <path class="bord" d=carte.quartiers.clone() stroke-width=(carte.bande - 8).to_string() />
                <path class="quartier" d=carte.quartiers.clone() />
                <circle class="precision" cx=cx.to_string() cy=cy.to_string() r=carte.rayon.max(24).to_string() />
                <circle class="point" cx=cx.to_string() cy=cy.to_string() r={"14"} />
                <path class="echelle" d=echelle />
                <text x={"60"} y=(bas - 50).to_string()>{carte.echelle_texte.clone()}</text>
                <path class="echelle" d=format!("M{0} 150V60l-28 45m28-45l28 45", LARGEUR - 90) />
                <text class="nord" x=(LARGEUR - 90).to_string() y={"225"}>{mots.nord}</text>
            </svg>
            <figcaption>{mots.carte_legende}</figcaption>
        </figure>
    }
}

fn panne_vue(mots: &Mots, panne: Panne) -> impl IntoView + use<> {
    let (titre, conseil) = panne.phrases(mots);
    view! {
        <section class="reponse panne" part="panne">
            <div class="dit">
                <h2 id="titre" tabindex="-1">{signe(Statut::Indetermine)}{titre}</h2>
                <p>{mots.pas_votre_faute}" "{conseil}</p>
                <button class="principal" part="reessayer" type="button" data-geste=Geste::Reessayer.attribut()>{mots.reessayer}</button>
            </div>
        </section>
    }
}

//! What is said of a checked place, without a script: in the sentences of the element, which are
//! written in `messages/fr/reponse.ftl` too.

use leptos::prelude::*;
use shared::{
    Date,
    inputs::{FoundPlace, PlaceKind},
    interview::Usage,
    qpv::{BANDES_M, Motif, Position, Referentiel, Statut, Verification},
    words::long_day,
};

/// A checked place, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct QuartierAnswer {
    pub statut: Statut,
    pub title: &'static str,
    /// The address, as the geocoder writes it.
    pub location: String,
    pub reasons: Vec<String>,
    pub next: Vec<&'static str>,
    /// What the resident can add to get a firmer answer.
    pub precision: Option<&'static str>,
    /// What the answer is worth and where it comes from.
    pub mentions: Vec<String>,
    /// What carries the answer, without the address, to the pages that use it.
    pub fields: Vec<(String, String)>,
}

impl QuartierAnswer {
    /// `fields` is what the next pages are told.
    pub fn new(
        place: &FoundPlace,
        verification: &Verification<'_>,
        referentiel: Option<&Referentiel>,
        date: Date,
        fields: Vec<(String, String)>,
    ) -> Self {
        Self {
            statut: verification.statut,
            title: title(place.nature, verification.statut),
            location: place.label.clone(),
            reasons: reasons(place.nature, verification),
            next: match verification.statut {
                Statut::Dans => vec![NEXT_YES, NEXT_CITESLAB, NEXT_TOWN_HALL],
                Statut::Hors => vec![NEXT_NO, NEXT_TOWN_HALL],
                Statut::AConfirmer | Statut::Indetermine => vec![NEXT_TOWN_HALL],
            },
            precision: match (verification.statut, place.nature) {
                (Statut::Dans | Statut::Hors, _) | (_, PlaceKind::Numero) => None,
                (_, PlaceKind::Rue) => Some("Préciser le numéro"),
                _ => Some("Écrire une adresse"),
            },
            mentions: mentions(referentiel, date),
            fields,
        }
    }
}

const NEXT_YES: &str = "Dites-le quand vous demandez une aide\u{a0}: certaines sont réservées à \
    ces quartiers.";
const NEXT_CITESLAB: &str = "Un projet\u{a0}? CitésLab, un service gratuit, aide à créer son \
    activité dans ces quartiers.";
const NEXT_NO: &str = "Vous gardez les aides ouvertes à tous\u{a0}: c’est le «\u{a0}droit \
    commun\u{a0}».";
const NEXT_TOWN_HALL: &str = "Votre mairie peut confirmer ce résultat.";

fn title(nature: PlaceKind, statut: Statut) -> &'static str {
    let is_address = nature == PlaceKind::Numero;
    match (statut, nature) {
        (Statut::Dans, _) if is_address => "Oui, cette adresse est dans un quartier prioritaire.",
        (Statut::Dans, _) => "Oui, ce lieu est dans un quartier prioritaire.",
        (Statut::Hors, _) if is_address => {
            "Non, cette adresse n’est pas dans un quartier prioritaire."
        }
        (Statut::Hors, _) => "Non, ce lieu n’est pas dans un quartier prioritaire.",
        (Statut::Indetermine, _) => "Nous ne pouvons pas répondre pour ce lieu.",
        (Statut::AConfirmer, PlaceKind::Rue) => {
            "À confirmer\u{a0}: il manque le numéro dans la rue."
        }
        (Statut::AConfirmer, PlaceKind::LieuDit | PlaceKind::Commune) => {
            "À confirmer\u{a0}: il manque une adresse plus précise."
        }
        (Statut::AConfirmer, PlaceKind::Numero | PlaceKind::Position) => {
            "À confirmer\u{a0}: la limite d’un quartier prioritaire passe tout près."
        }
    }
}

fn reasons(nature: PlaceKind, verification: &Verification<'_>) -> Vec<String> {
    let name = verification.plus_proche.map_or("", |nearest| &nearest.name);
    let limit = distance(verification.limite_m.unwrap_or_default());
    match verification.statut {
        Statut::Dans => vec![
            format!("C’est le quartier «\u{a0}{name}\u{a0}»."),
            format!("Sa limite est à {limit}."),
        ],
        Statut::Hors => {
            let nearest = match verification.plus_proche {
                Some(_) => {
                    format!("Le quartier le plus proche, «\u{a0}{name}\u{a0}», est à {limit}.")
                }
                None => "Il n’y a aucun quartier prioritaire à moins de 10\u{a0}km.".to_owned(),
            };
            let mut reasons = vec![nearest];
            reasons.extend(bande(verification));
            reasons
        }
        Statut::AConfirmer => {
            let wide = match nature {
                PlaceKind::Rue => "Une rue peut être en partie dans un quartier prioritaire.",
                PlaceKind::LieuDit => "Ce nom désigne un endroit étendu.",
                PlaceKind::Commune => "Ce nom désigne toute une commune.",
                PlaceKind::Numero | PlaceKind::Position => {
                    let vague = precision(verification.incertitude_m);
                    return vec![
                        format!("La limite du quartier «\u{a0}{name}\u{a0}» passe à {limit}."),
                        format!(
                            "Nous connaissons ce lieu à {vague} près\u{a0}: nous ne pouvons pas \
                             trancher."
                        ),
                    ];
                }
            };
            vec![
                wide.to_owned(),
                format!("Le quartier le plus proche est «\u{a0}{name}\u{a0}»."),
            ]
        }
        Statut::Indetermine => {
            let why = match verification.motif {
                None | Some(Motif::HorsTerritoire) => {
                    "Cet endroit est hors du territoire que nous connaissons."
                }
                Some(Motif::GenerationAbsente) => {
                    "Nous n’avons pas la liste des quartiers en vigueur à cet endroit."
                }
                Some(Motif::ReferentielPartiel) => {
                    "Notre liste de quartiers est incomplète à cet endroit."
                }
                Some(Motif::DonneesManquantes | Motif::LimiteProche) => {
                    "Les contours des quartiers de ce secteur manquent."
                }
            };
            vec![why.to_owned()]
        }
    }
}

/// The narrowest band that may hold the place, and what it is for.
fn bande(verification: &Verification<'_>) -> Vec<String> {
    let said = verification.bandes.iter().find_map(|bande| {
        let width = precision(bande.width_m);
        match bande.position {
            Position::Dans => Some(format!(
                "C’est à moins de {width} d’un quartier prioritaire."
            )),
            Position::AConfirmer => Some(format!(
                "C’est peut-être à moins de {width} d’un quartier prioritaire."
            )),
            Position::Hors => None,
        }
    });
    let meaning = said
        .is_some()
        .then(|| "Certaines aides comptent cette distance.".to_owned());
    said.into_iter().chain(meaning).collect()
}

fn mentions(referentiel: Option<&Referentiel>, date: Date) -> Vec<String> {
    let mut mentions = vec!["Ce résultat ne vaut pas attestation.".to_owned()];
    if let Some(referentiel) = referentiel {
        mentions.push(format!(
            "Vérifié le {}, avec les quartiers de {}.",
            long_day(date),
            referentiel.generation.as_str()
        ));
        mentions.push(format!("Source\u{a0}: {}.", referentiel.source));
        if let Some(published) = referentiel.publie_le {
            mentions.push(format!("Publication\u{a0}: {}.", long_day(published)));
        }
    }
    mentions
}

/// A distance in metres, no finer than it is worth: tens of metres, then hundreds.
fn distance(metres: f64) -> String {
    if metres < 10.0 {
        return "moins de 10\u{a0}m".to_owned();
    }
    let tens = (metres / 10.0).round() as u32;
    if tens >= 100 {
        let hundreds = (metres / 100.0).round() as u32;
        return match (hundreds / 10, hundreds % 10) {
            (km, 0) => format!("{km}\u{a0}km"),
            (km, rest) => format!("{km},{rest}\u{a0}km"),
        };
    }
    // "At 300 m" when it is 298 would read as outside the band it is in.
    match BANDES_M.contains(&f64::from(tens * 10)) {
        true => format!("{}\u{a0}m", metres as u32),
        false => format!("{}\u{a0}m", tens * 10),
    }
}

/// A precision in metres, never made better than it is.
fn precision(metres: f64) -> String {
    match metres < 1_000.0 {
        true => format!("{}\u{a0}m", (metres / 10.0).ceil() as u32 * 10),
        false => distance((metres / 100.0).ceil() * 100.0),
    }
}

/// The answer on the page, and where it leads.
pub(super) fn answer(answer: QuartierAnswer) -> impl IntoView {
    let (class, sign) = match answer.statut {
        Statut::Dans => ("verdict dans", "M5 13l4.5 4.5L19 7"),
        Statut::Hors => ("verdict hors", "M6 12h12"),
        Statut::AConfirmer | Statut::Indetermine => (
            "verdict doute",
            "M9 9.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.1",
        ),
    };
    let paragraphs = |texts: Vec<String>| -> Vec<_> {
        texts
            .into_iter()
            .map(|text| view! { <p>{text}</p> })
            .collect()
    };
    let again = answer.precision.unwrap_or("Vérifier une autre adresse");
    let next: Vec<_> = answer
        .next
        .iter()
        .map(|text| view! { <p>{*text}</p> })
        .collect();
    view! {
        <section class=class aria-labelledby="verdict">
            <h2 id="verdict">
                <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=sign/></svg>
                {answer.title}
            </h2>
            <p class="lieu" translate="no">{answer.location}</p>
            {paragraphs(answer.reasons)}
            <h3>"Et maintenant\u{a0}?"</h3>
            {next}
            <p>
                <a rel="noreferrer" href="https://sig.ville.gouv.fr">
                    "Voir les contours sur le site de l’État, sig.ville.gouv.fr"
                </a>
            </p>
            <div class="doux">{paragraphs(answer.mentions)}</div>
            <p><a href="/quartier">{again}</a></p>
        </section>
        {go_on(&answer.fields)}
    }
}

/// With what was said of the address, to the next question.
fn go_on(fields: &[(String, String)]) -> impl IntoView + use<> {
    let usages: Vec<_> = Usage::ALL
        .into_iter()
        .map(|usage| {
            let word = match usage {
                Usage::Home => "J’y habite",
                Usage::Projet => "Mon projet est là",
                Usage::Both => "Les deux",
                Usage::Nothing => "Ni l’un ni l’autre",
            };
            let checked = usage == Usage::Home;
            view! {
                <label class="choix">
                    <input type="radio" name="adresse.usage" value=usage.as_str() checked=checked/>
                    {word}
                </label>
            }
        })
        .collect();
    view! {
        <form method="post" action="/aides" class="suite">
            {super::hidden(fields)}
            <fieldset>
                <legend>"Cette adresse, qu’est-ce pour vous\u{a0}?"</legend>
                {usages}
            </fieldset>
            <p class="aide">"L’adresse n’est pas transmise : seulement ce qui vient d’en être dit."</p>
            <p class="gestes-du-pas">
                <button>"Voir ce que je peux demander"</button>
                <button class="second" formaction="/aide">"Trouver qui peut m’aider"</button>
            </p>
        </form>
    }
}

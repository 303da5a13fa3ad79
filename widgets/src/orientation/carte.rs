//! Where they are, around the middle of what is proposed: no streets, north up, a scale.
//! Numbers are those of the list.

use super::{Etat, resultats::propositions};
use crate::{
    balises::forme,
    mots::remplit,
    noeud::{Noeud, element},
};
use shared::{
    Point,
    metrique::MetriqueLocale,
    orientation::{Parcours, Qui},
};

/// The drawing, in its own units.
const LARGEUR: i32 = 1_000;
const HAUTEUR: i32 = 620;
const MARGE: f64 = 90.0;

/// Scales that are round to read, in metres.
const ECHELLES: [u32; 12] = [
    100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000,
];

/// Draws those whose place is known; nothing for fewer than two.
pub(super) fn vue(etat: &Etat, reponse: &Parcours) -> Option<Noeud> {
    let annuaire = etat.annuaire()?;
    let mut points = Vec::new();
    for (rang, proposition) in propositions(reponse).enumerate() {
        if let Qui::Structure(structure) = proposition.qui
            && let Some(place) = annuaire.faits().get(structure as usize)?.place
            && let Some(point) = place.point
        {
            points.push((rang + 1, point));
        }
    }
    let (_, premier) = *points.first().filter(|_| points.len() > 1)?;
    let metrique = MetriqueLocale::at(premier.lat());
    let metres =
        |point: Point| metrique.metres(point.lon() - premier.lon(), point.lat() - premier.lat());
    let (mut ouest, mut est, mut sud, mut nord) = (0f64, 0f64, 0f64, 0f64);
    let ici = reponse.position.map(metres);
    for (x, y) in points.iter().map(|(_, point)| metres(*point)).chain(ici) {
        (ouest, est) = (ouest.min(x), est.max(x));
        (sud, nord) = (sud.min(y), nord.max(y));
    }
    let par_unite = ((est - ouest) / (f64::from(LARGEUR) - 2.0 * MARGE))
        .max((nord - sud) / (f64::from(HAUTEUR) - 2.0 * MARGE))
        .max(0.5);
    let place = |(x, y): (f64, f64)| {
        let milieu = ((ouest + est) / 2.0, (sud + nord) / 2.0);
        (
            LARGEUR / 2 + ((x - milieu.0) / par_unite) as i32,
            HAUTEUR / 2 - ((y - milieu.1) / par_unite) as i32,
        )
    };
    let mut dessin = Vec::new();
    if let Some(ici) = ici {
        let (x, y) = place(ici);
        dessin.push(disque("ici", x, y, 16));
    }
    for (numero, point) in &points {
        let (x, y) = place(metres(*point));
        dessin.push(disque("repere", x, y, 34));
        dessin.push(texte("chiffre", numero.to_string(), x, y + 13));
    }
    dessin.extend(echelle(par_unite));
    let nombre = points.len().to_string();
    let dit = remplit(etat.mots.carte, &[("nombre", &nombre)]);
    let svg = element("svg", &[("class", "carte"), ("role", "img")], dessin)
        .avec("viewBox", format!("0 0 {LARGEUR} {HAUTEUR}"))
        .avec("aria-label", dit);
    let legende = element("figcaption", &[], vec![etat.mots.carte_legende.into()]);
    Some(element("figure", &[("part", "carte")], vec![svg, legende]))
}

fn disque(classe: &'static str, x: i32, y: i32, rayon: i32) -> Noeud {
    forme("circle", &[])
        .avec("class", classe)
        .avec("cx", x.to_string())
        .avec("cy", y.to_string())
        .avec("r", rayon.to_string())
}

fn texte(classe: &'static str, mot: String, x: i32, y: i32) -> Noeud {
    // The drawing is told by its label: nothing in it is read.
    element("text", &[("aria-hidden", "true")], vec![mot.into()])
        .avec("class", classe)
        .avec("x", x.to_string())
        .avec("y", y.to_string())
}

/// A bar of a round length, at most a third of the drawing.
fn echelle(par_unite: f64) -> [Noeud; 2] {
    let tiers = f64::from(LARGEUR) / 3.0 * par_unite;
    let mut metres = ECHELLES[0];
    for candidate in ECHELLES {
        if f64::from(candidate) <= tiers {
            metres = candidate;
        }
    }
    let longueur = (f64::from(metres) / par_unite) as i32;
    let bas = HAUTEUR - 40;
    let mot = match metres {
        0..1_000 => format!("{metres}\u{a0}m"),
        _ => format!("{}\u{a0}km", metres / 1_000),
    };
    [
        forme("path", &[("class", "echelle")])
            .avec("d", format!("M40 {}v24h{longueur}v-24", bas - 24)),
        texte("", mot, 40, bas - 40),
    ]
}

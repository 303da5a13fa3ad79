//! Where they are, around the middle of what is proposed: no streets, north up, a scale.
//! Numbers are those of the list; those that would cover each other share a mark.

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
const LARGEUR: i32 = 400;
const HAUTEUR: i32 = 280;
const MARGE: f64 = 40.0;

/// What is left to the scale, at the bottom.
const BAS: i32 = 40;

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
        .max((nord - sud) / (f64::from(HAUTEUR - BAS) - 2.0 * MARGE))
        .max(0.5);
    let place = |(x, y): (f64, f64)| {
        let milieu = ((ouest + est) / 2.0, (sud + nord) / 2.0);
        (
            LARGEUR / 2 + ((x - milieu.0) / par_unite) as i32,
            (HAUTEUR - BAS) / 2 - ((y - milieu.1) / par_unite) as i32,
        )
    };
    let mut dessin = Vec::new();
    if let Some(ici) = ici {
        let (x, y) = place(ici);
        dessin.push(disque("ici", x, y, 8));
    }
    let mut reperes = Vec::new();
    for (numero, point) in &points {
        let (x, y) = place(metres(*point));
        reperes.push(Repere {
            x,
            y,
            numeros: 1 << numero,
        });
    }
    let nombre = points.len().to_string();
    let mut dit = remplit(etat.mots.carte, &[("nombre", &nombre)]);
    for repere in reunis(reperes) {
        let numeros = repere.numeros();
        if repere.plusieurs() {
            let ensemble = remplit(etat.mots.carte_ensemble, &[("numeros", &numeros)]);
            dit.push(' ');
            dit.push_str(&ensemble);
        }
        dessin.push(repere.disque());
        dessin.push(texte("chiffre", numeros, repere.x, repere.y + 7));
    }
    dessin.extend(echelle(par_unite));
    let svg = element("svg", &[("class", "carte"), ("role", "img")], dessin)
        .avec(
            "viewBox",
            ["0 0 ", &LARGEUR.to_string(), " ", &HAUTEUR.to_string()].concat(),
        )
        .avec("aria-label", dit);
    let legende = element("figcaption", &[], vec![etat.mots.carte_legende.into()]);
    Some(element("figure", &[("part", "carte")], vec![svg, legende]))
}

/// One or several of the list, where they are.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Repere {
    x: i32,
    y: i32,
    /// A bit each.
    numeros: u64,
}

/// Half the height of a mark.
const RAYON: i32 = 17;

impl Repere {
    fn plusieurs(self) -> bool {
        !self.numeros.is_power_of_two()
    }

    /// In order, commas between.
    fn numeros(self) -> String {
        let mut dits = String::new();
        for numero in 0..u64::BITS {
            if self.numeros >> numero & 1 == 1 {
                if !dits.is_empty() {
                    dits.push_str(", ");
                }
                dits.push_str(&numero.to_string());
            }
        }
        dits
    }

    /// Half the width: a digit and a comma take about as much room.
    fn demi_largeur(self) -> i32 {
        RAYON.max(RAYON / 2 + self.numeros().len() as i32 * 5)
    }

    fn couvre(self, autre: Self) -> bool {
        let largeur = self.demi_largeur() + autre.demi_largeur();
        (self.x - autre.x).abs() < largeur && (self.y - autre.y).abs() < 2 * RAYON
    }

    fn disque(self) -> Noeud {
        let demi = self.demi_largeur();
        forme("rect", &[("class", "repere")])
            .avec("x", (self.x - demi).to_string())
            .avec("y", (self.y - RAYON).to_string())
            .avec("width", (2 * demi).to_string())
            .avec("height", (2 * RAYON).to_string())
            .avec("rx", RAYON.to_string())
    }
}

/// Marks of which none covers another: two that would are one, between them.
fn reunis(mut reperes: Vec<Repere>) -> Vec<Repere> {
    let mut rang = 0;
    while rang < reperes.len() {
        let ici = reperes[rang];
        let suivants = &reperes[rang + 1..];
        let Some(place) = suivants.iter().position(|autre| ici.couvre(*autre)) else {
            rang += 1;
            continue;
        };
        let autre = reperes.remove(rang + 1 + place);
        reperes[rang] = Repere {
            x: (ici.x + autre.x) / 2,
            y: (ici.y + autre.y) / 2,
            numeros: ici.numeros | autre.numeros,
        };
        // Wider and elsewhere, it may cover one that was looked at before.
        rang = 0;
    }
    reperes
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
    let bas = HAUTEUR - 16;
    let (nombre, unite) = match metres {
        0..1_000 => (metres, "\u{a0}m"),
        _ => (metres / 1_000, "\u{a0}km"),
    };
    let mot = [&nombre.to_string(), unite].concat();
    [
        forme("path", &[("class", "echelle")]).avec(
            "d",
            [
                "M16 ",
                &(bas - 9).to_string(),
                "v9h",
                &longueur.to_string(),
                "v-9",
            ]
            .concat(),
        ),
        texte("", mot, 24, bas - 8),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_mark_covers_another_and_none_is_lost() {
        let check = |places: &[(i32, i32)], attendus: &[&str]| {
            let reperes = (1..).zip(places).map(|(numero, (x, y))| Repere {
                x: *x,
                y: *y,
                numeros: 1 << numero,
            });
            let reunis = reunis(reperes.collect());
            let dits: Vec<String> = reunis.iter().map(|repere| repere.numeros()).collect();
            assert_eq!(dits, attendus);
            for (rang, a) in reunis.iter().enumerate() {
                assert!(reunis[rang + 1..].iter().all(|b| !a.couvre(*b)), "{dits:?}");
            }
        };
        check(&[], &[]);
        check(&[(0, 0), (300, 0)], &["1", "2"]);
        check(&[(0, 0), (300, 0), (0, 0)], &["1, 3", "2"]);
        check(&[(0, 0), (33, 0)], &["1, 2"]);
        check(&[(0, 0), (0, 34)], &["1", "2"]);
        // Grown, the first takes in the one that it did not touch.
        check(&[(0, 0), (35, 0), (0, 0)], &["1, 2, 3"]);
        check(&[(5, 5); 12], &["1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12"]);
    }
}

//! Every word a resident reads, one table a language.
//!
//! A word with `{…}` is filled by [`remplit`]. A new language is a new table: the
//! compiler asks for every word, the tests below for the same holes.

macro_rules! mots {
    ($(#[$docs:meta])* $table:ident: $($(#[$doc:meta])* $nom:ident,)*) => {
        $(#[$docs])*
        #[derive(Debug, PartialEq)]
        pub(crate) struct $table {
            $($(#[$doc])* pub(crate) $nom: &'static str,)*
        }

        #[cfg(test)]
        impl $table {
            pub(crate) fn tous(&self) -> Vec<(&'static str, &'static str)> {
                vec![$((stringify!($nom), self.$nom)),*]
            }
        }
    };
}

#[cfg(feature = "candidature")]
mod candidature;
#[cfg(feature = "tout")]
mod eligibilite;
#[cfg(feature = "tout")]
mod entretien;
mod fr;
mod nombres;
#[cfg(feature = "tout")]
mod orientation;

#[cfg(feature = "candidature")]
pub(crate) use candidature::{FR as CANDIDATURE_FR, MotsCandidature};
#[cfg(feature = "tout")]
pub(crate) use eligibilite::{FR as ELIGIBILITE_FR, MotsEligibilite};
#[cfg(feature = "tout")]
pub(crate) use entretien::{FR as ENTRETIEN_FR, MotsEntretien};
pub(crate) use fr::FR;
#[cfg(feature = "tout")]
pub(crate) use nombres::mois;
pub(crate) use nombres::{date, distance, precision};
#[cfg(feature = "tout")]
pub(crate) use orientation::{FR as ORIENTATION_FR, MotsOrientation};

mots! {
    /// The words of `<guichet-qpv>` in one language.
    Mots:

    /// The language, as `lang` writes it.
    lang,
    /// The direction of its writing.
    dir,
    /// The months, in order, commas between.
    mois,
    /// What separates whole from decimal.
    virgule,
    /// A day of a month of a year.
    date,
    /// Less than the smallest distance said.
    moins_de,

    /// The question, label of the field.
    question,
    /// How to answer it.
    aide,
    /// Who receives what is typed.
    note,
    /// The button that checks.
    verifier,
    /// The button that asks the device.
    localiser,
    /// The button that tries again.
    reessayer,
    /// The button that prints.
    imprimer,

    /// The name of the list of propositions.
    propositions,
    /// How to use the list, for those who hear it.
    mode_emploi,
    /// Announced: one proposition.
    une_adresse,
    /// Announced: several.
    des_adresses,
    /// Beside a proposition that is a street.
    genre_rue,
    /// Beside a proposition that is a hamlet or a named place.
    genre_lieu_dit,
    /// Beside a proposition that is a commune.
    genre_commune,
    /// Too little was written.
    trop_court,
    /// Several places fit.
    choisissez,
    /// No place fits.
    aucune_adresse,
    /// What to try then.
    aucune_adresse_conseil,
    /// The addresses are long to come.
    recherche,
    /// The answer is long to come.
    attente,
    /// The device is asked where it is.
    attente_position,

    /// Yes, for an address.
    oui_adresse,
    /// Yes, for a wider place.
    oui_lieu,
    /// Yes, for the device's position.
    oui_position,
    /// No, for an address.
    non_adresse,
    /// No, for a wider place.
    non_lieu,
    /// No, for the device's position.
    non_position,
    /// To confirm: the limit is too near.
    doute_limite,
    /// To confirm: a street without its number.
    doute_rue,
    /// To confirm: a wider place.
    doute_lieu,
    /// To confirm: a vague position.
    doute_position,
    /// No answer.
    sans_reponse,

    /// What stands for the address when the device gave a position.
    votre_position,
    /// The neighbourhood's name.
    quartier_nom,
    /// How far its limit is, from inside.
    limite_a,
    /// The nearest neighbourhood.
    plus_proche,
    /// None within reach.
    aucun_proche,
    /// Within 300 m.
    bande_300,
    /// Perhaps within 300 m.
    bande_300_doute,
    /// Within 500 m.
    bande_500,
    /// Perhaps within 500 m.
    bande_500_doute,
    /// What a band is for.
    bande_sens,
    /// The limit is nearer than the data is exact.
    limite_proche,
    /// And so nothing can be told.
    limite_proche_suite,
    /// The neighbourhood in question.
    quartier_en_cause,
    /// Why a street is not enough.
    rue_etendue,
    /// Why a named place is not enough.
    lieu_etendu,
    /// Why a commune is not enough.
    commune_etendue,
    /// Why a vague position is not enough.
    position_vague,
    /// The point is in no known territory.
    hors_territoire,
    /// No set is in force there.
    generation_absente,
    /// The set is an extract.
    referentiel_partiel,
    /// A pack is missing.
    donnees_manquantes,

    /// The heading of what to do.
    et_maintenant,
    /// What a yes opens.
    suite_oui,
    /// Whom to see with a project.
    suite_citeslab,
    /// What a no leaves.
    suite_non,
    /// Who confirms.
    suite_mairie,
    /// Ask for the number.
    preciser_numero,
    /// Ask for an address.
    preciser_adresse,
    /// The State's site.
    site_etat,
    /// Its address.
    site_etat_url,

    /// The answer proves nothing.
    pas_attestation,
    /// Where the data comes from.
    source,
    /// When it was published.
    publication,
    /// When the check was made.
    verifie_le,
    /// The data is fictional.
    demonstration,

    /// The heading of the details.
    details,
    /// Detail: the address.
    detail_adresse,
    /// Detail: the neighbourhood.
    detail_quartier,
    /// Detail: its communes.
    detail_communes,
    /// Detail: the generation.
    detail_generation,
    /// Detail: the distance to the limit.
    detail_limite,
    /// Detail: the uncertainty.
    detail_precision,
    /// Detail: a band.
    detail_bande,
    /// Detail: the licence.
    detail_licence,
    /// Within.
    oui,
    /// Not within.
    non,
    /// Perhaps.
    peut_etre,

    /// The map in words, from inside.
    carte_dedans,
    /// The map in words, from outside.
    carte_dehors,
    /// The map in words, in doubt.
    carte_doute,
    /// How to read the map.
    carte_legende,
    /// North, on the map.
    nord,

    /// It is nobody's fault here.
    pas_votre_faute,
    /// The device has no network.
    hors_ligne,
    /// What to try.
    hors_ligne_conseil,
    /// The geocoder does not answer.
    geocodeur_panne,
    /// What to try.
    geocodeur_panne_conseil,
    /// The geocoder has too much to do.
    geocodeur_sature,
    /// What happens next.
    geocodeur_sature_conseil,
    /// The contours do not come.
    paquet_panne,
    /// What to try.
    paquet_panne_conseil,
    /// The contours are damaged.
    paquet_refuse,
    /// What to try.
    paquet_refuse_conseil,
    /// The position is not allowed.
    position_refusee,
    /// What to try.
    position_refusee_conseil,
    /// The position is not known.
    position_inconnue,
    /// The position takes too long.
    position_lente,
    /// What to try.
    position_conseil,
}

/// A word with its holes filled.
pub(crate) fn remplit(modele: &str, valeurs: &[(&str, &str)]) -> String {
    let mut texte = String::with_capacity(modele.len() + 16);
    for (rang, morceau) in modele.split('{').enumerate() {
        match morceau.split_once('}') {
            Some((cle, apres)) if rang > 0 => {
                let valeur = valeurs.iter().find(|(nom, _)| *nom == cle);
                texte.push_str(valeur.map_or("", |(_, valeur)| valeur));
                texte.push_str(apres);
            }
            _ => texte.push_str(morceau),
        }
    }
    texte
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_are_filled() {
        let check = |modele, attendu| {
            let valeurs = [("a", "un"), ("b", "deux")];
            assert_eq!(remplit(modele, &valeurs), attendu);
        };
        check("rien", "rien");
        check("{a} et {b}, puis {a}", "un et deux, puis un");
        check("{inconnu}!", "!");
        check("ouvert {a", "ouvert a");
    }

    #[test]
    fn the_loader_says_the_same() {
        let chargeur = include_str!("../../../public/guichet.js");
        let (eligibilite, orientation) = (&ELIGIBILITE_FR, &ORIENTATION_FR);
        let candidature = &CANDIDATURE_FR;
        for mot in [
            FR.question,
            FR.aide,
            FR.reessayer,
            eligibilite.titre,
            eligibilite.aide,
            orientation.titre,
            orientation.aide,
            candidature.titre,
            candidature.sans_structure,
        ] {
            assert!(chargeur.contains(&format!("\"{mot}\"")), "{mot}");
        }
    }

    /// Every word of every table.
    fn toutes() -> impl Iterator<Item = (&'static str, &'static str)> {
        let tables = [
            FR.tous(),
            ENTRETIEN_FR.tous(),
            ELIGIBILITE_FR.tous(),
            ORIENTATION_FR.tous(),
            CANDIDATURE_FR.tous(),
        ];
        tables.into_iter().flatten()
    }

    #[test]
    fn sentences_are_short_and_polite() {
        let mut longueurs: Vec<usize> = Vec::new();
        for (nom, mot) in toutes() {
            for phrase in mot.split_inclusive(['.', '?', '!', ':']) {
                let mots = phrase
                    .split_whitespace()
                    .filter(|mot| mot.chars().any(char::is_alphanumeric));
                let nombre = mots.count();
                assert!(nombre <= 20, "{nom}: {nombre} words in {phrase:?}");
                longueurs.push(nombre);
            }
            let bas = mot.to_lowercase();
            for interdit in [" tu ", " ton ", " ta ", "email", "mail", "cliquez"] {
                assert!(!bas.contains(interdit), "{nom}: {interdit:?} in {mot:?}");
            }
            assert!(
                !mot.contains('\''),
                "{nom}: typewriter apostrophe in {mot:?}"
            );
        }
        longueurs.sort_unstable();
        assert!(longueurs[longueurs.len() / 2] <= 12);
    }
}

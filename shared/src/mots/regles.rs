//! What a rule asks, in a sentence.

use super::{
    lettres::{colle, en_minuscule, jour, petite},
    valeurs::valeur as mot_de,
};
use crate::{
    eligibilite::{Borne, Condition, Fiche, Regle, Zones, date},
    situation::{Champ, Genre, Lieu, Unite, Valeur},
};

/// What a condition asks.
pub fn condition(fiche: &Fiche, condition: &Condition) -> String {
    if let Some(libelle) = &condition.libelle {
        return territoire(&condition.regle, libelle);
    }
    phrase(fiche, &condition.regle)
}

/// A territory is said by its name.
fn territoire(regle: &Regle, libelle: &str) -> String {
    let mut lieux = Vec::new();
    regle.lieux(&mut lieux);
    let qui = match (
        lieux.contains(&Lieu::Residence),
        lieux.contains(&Lieu::Projet),
    ) {
        (true, false) => "habiter ici",
        (false, true) => "avoir son projet ici",
        _ => "habiter ou avoir son projet ici",
    };
    colle(&[qui, " : ", libelle, "."])
}

fn phrase(fiche: &Fiche, regle: &Regle) -> String {
    let mut texte = texte(fiche, regle);
    if !texte.ends_with(['.', '!', '?']) {
        texte.push('.');
    }
    texte
}

fn texte(fiche: &Fiche, regle: &Regle) -> String {
    match regle {
        Regle::Est(champ, vrai) => est(*champ, *vrai),
        Regle::Parmi(champ, bits) => {
            let mots: Vec<&str> = (0..champ.valeurs().len())
                .filter(|rang| bits >> rang & 1 == 1)
                .map(|rang| mot_de(*champ, rang))
                .collect();
            colle(&[sujet(*champ), " : ", &enumere(&mots)])
        }
        Regle::ParmiFiches(..) => "être déjà suivi par le programme lié".to_owned(),
        Regle::NonVide(Champ::AccompagnePar) => "être déjà accompagné".to_owned(),
        Regle::NonVide(champ) => colle(&[sujet(*champ), " : au moins un cas"]),
        Regle::Bornes { champ, min, max } => bornes(fiche, *champ, *min, *max),
        Regle::Situe(lieu, zones) => situe(*lieu, zones),
        Regle::AVerifier(phrase) => {
            let phrase = fiche.phrases.get(usize::from(*phrase));
            phrase.map_or(String::new(), |p| p.trim_end_matches('.').to_owned())
        }
        Regle::Toutes(regles) => joint(fiche, regles, ", et "),
        Regle::UneDe(regles) => joint(fiche, regles, ", ou "),
        Regle::Non(regle) => colle(&["ne pas être dans ce cas : ", &texte(fiche, regle)]),
    }
}

fn joint(fiche: &Fiche, regles: &[Regle], lien: &str) -> String {
    let textes: Vec<String> = regles
        .iter()
        .enumerate()
        .map(|(rang, regle)| {
            let texte = texte(fiche, regle);
            if rang == 0 { texte } else { minuscule(&texte) }
        })
        .collect();
    textes.join(lien)
}

/// The first letter small, unless an acronym begins there.
fn minuscule(texte: &str) -> String {
    match texte.chars().nth(1) {
        Some(seconde) if petite(seconde) == seconde => en_minuscule(texte),
        _ => texte.to_owned(),
    }
}

fn enumere(mots: &[&str]) -> String {
    match mots {
        [] => String::new(),
        [seul] => (*seul).to_owned(),
        [debut @ .., dernier] => colle(&[&debut.join(", "), " ou ", dernier]),
    }
}

fn est(champ: Champ, vrai: bool) -> String {
    let (oui, non) = match champ {
        Champ::ResidenceQpv => (
            "habiter un quartier prioritaire",
            "ne pas habiter un quartier prioritaire",
        ),
        Champ::ProjetQpv => (
            "avoir son projet dans un quartier prioritaire",
            "avoir son projet hors des quartiers prioritaires",
        ),
        Champ::ResidenceRural => ("habiter à la campagne", "ne pas habiter à la campagne"),
        Champ::ProjetRuralFragilise => (
            "avoir son projet dans une campagne fragilisée",
            "avoir son projet hors des campagnes fragilisées",
        ),
        Champ::Ess => (
            "faire partie de l’économie sociale et solidaire (ESS)",
            "ne pas faire partie de l’économie sociale et solidaire (ESS)",
        ),
        Champ::UtiliteSociale => ("être d’utilité sociale", "ne pas être d’utilité sociale"),
        Champ::Innovant => ("proposer quelque chose de nouveau", "ne pas être innovant"),
        Champ::ButLucratif => (
            "vouloir partager des bénéfices",
            "ne pas vouloir partager de bénéfices",
        ),
        Champ::Article1But => ("avoir un autre but que partager des bénéfices", ""),
        Champ::Article1Gouvernance => ("décider de façon démocratique, selon les statuts", ""),
        Champ::Article1Benefices => ("garder la plupart des bénéfices pour l’activité", ""),
        Champ::Article1Reserves => ("avoir des réserves que personne ne peut se partager", ""),
        Champ::Article2Fragilite => ("soutenir des personnes fragiles", ""),
        Champ::Article2LienSocial => ("créer du lien entre les habitants", ""),
        Champ::Article2Citoyennete => ("aider à mieux vivre la citoyenneté", ""),
        Champ::Article2DeveloppementDurable => (
            "servir l’environnement, l’énergie, la culture ou la solidarité",
            "",
        ),
        Champ::UtiliteSocialeDansStatuts => ("écrire l’utilité sociale dans ses statuts", ""),
        Champ::EchelleSalaires => ("limiter les plus hauts salaires, comme le dit la loi", ""),
        Champ::TitresCotes => (
            "avoir des parts vendues en bourse",
            "ne pas avoir de parts vendues en bourse",
        ),
        Champ::AccesCredit => (
            "pouvoir obtenir un prêt d’une banque",
            "ne pas pouvoir obtenir un prêt d’une banque",
        ),
        Champ::ActiviteNonDeclaree => (
            "exercer une activité qui n’est pas encore déclarée",
            "exercer une activité déclarée",
        ),
        Champ::CommerceProximite => ("être un commerce de proximité", ""),
        Champ::BeneficieHabitantsQpv => ("agir pour des habitants d’un quartier prioritaire", ""),
        Champ::RecruteIssuQpv => ("embaucher quelqu’un d’un quartier prioritaire", ""),
        Champ::Scolarise => ("être à l’école ou en études", "avoir quitté l’école"),
        Champ::Handicap => ("être en situation de handicap", ""),
        Champ::Rqth => ("être reconnu travailleur handicapé (RQTH)", ""),
        Champ::Refugie => ("être réfugié", ""),
        Champ::Migrant => ("être venu d’un autre pays pour vivre en France", ""),
        Champ::ParentRefugie => ("avoir un parent réfugié", ""),
        Champ::OriginaireQpv => ("avoir grandi dans un quartier prioritaire", ""),
        Champ::Boursier => ("être boursier", ""),
        Champ::ParentSeul => ("élever seul ses enfants", ""),
        Champ::ServiceCiviqueTermine => ("avoir terminé un service civique", ""),
        Champ::Collectif => ("porter le projet à plusieurs", ""),
        autre => (autre.chemin(), ""),
    };
    match (vrai, non) {
        (true, _) => oui.to_owned(),
        (false, "") => colle(&["ne pas être dans ce cas : ", oui]),
        (false, non) => non.to_owned(),
    }
}

fn sujet(champ: Champ) -> &'static str {
    match champ {
        Champ::Secteur => "domaine du projet",
        Champ::Themes => "cause du projet",
        Champ::Stade => "moment du projet",
        Champ::StatutJuridique => "statut de la structure",
        Champ::StatutVise => "statut à créer",
        Champ::ConventionsIae => "convention d’insertion avec l’État",
        Champ::Diplome => "diplôme",
        Champ::Emploi => "situation de travail",
        Champ::GenrePersonne => "être",
        Champ::MinimaSociaux => "recevoir un minimum social",
        Champ::Engagements => "engagement accompli",
        autre => autre.chemin(),
    }
}

fn bornes(fiche: &Fiche, champ: Champ, min: Option<Borne>, max: Option<Borne>) -> String {
    let lis = |borne: Option<Borne>| {
        let borne = borne?;
        let parametre = fiche.parametres.get(usize::from(borne.parametre))?;
        Some((parametre.valeurs.last()?.valeur, borne.stricte))
    };
    let nombre = |n: f64| nombre(champ, n);
    let etendue = match (lis(min), lis(max)) {
        (Some((a, false)), Some((b, false))) => colle(&["de ", &sans_unite(a), " à ", &nombre(b)]),
        (min, max) => {
            let mut dits = Vec::new();
            for (borne, large, stricte) in [
                (min, "au moins ", "plus de "),
                (max, "au plus ", "moins de "),
            ] {
                if let Some((n, exclue)) = borne {
                    let debut = if exclue { stricte } else { large };
                    dits.push(colle(&[debut, &nombre(n)]));
                }
            }
            dits.join(" et ")
        }
    };
    mesure(champ, &etendue)
}

/// A number, or bounds, with what it is the measure of.
fn mesure(champ: Champ, combien: &str) -> String {
    let sujet = match champ {
        Champ::Age => "avoir",
        Champ::ResidenceDistanceQpv => "habiter à",
        Champ::ProjetDistanceQpv => "avoir son projet à",
        Champ::NombrePorteurs => "être",
        Champ::Effectif => "employer",
        Champ::Anciennete => "exister depuis",
        Champ::MoisSansEmploi => "être sans emploi depuis",
        Champ::EnfantsACharge => "avoir à charge",
        Champ::BesoinFinancement => "chercher",
        _ => "",
    };
    let suite = match champ {
        Champ::ResidenceDistanceQpv | Champ::ProjetDistanceQpv => " d’un quartier prioritaire",
        Champ::EnfantsACharge => " (enfants)",
        _ => "",
    };
    colle(&[sujet, " ", combien, suite]).trim().to_owned()
}

/// What would have to be otherwise, said as a condition is.
pub fn changement(champ: Champ, valeur: Valeur) -> String {
    match valeur {
        Valeur::Booleen(vrai) => est(champ, vrai),
        Valeur::Choix(rang) => colle(&[sujet(champ), " : ", mot_de(champ, rang.into())]),
        Valeur::Nombre(n) => mesure(champ, &nombre(champ, n)),
        Valeur::Date(terme) => colle(&["attendre le ", &jour(terme)]),
        _ => String::new(),
    }
}

/// To the tenth, which is as fine as anything is counted here: writing floats in full
/// would bring 10 kB of tables to the page.
fn sans_unite(n: f64) -> String {
    let dixiemes = (n * 10.0).round() as u64;
    match dixiemes % 10 {
        0 => (dixiemes / 10).to_string(),
        reste => colle(&[&(dixiemes / 10).to_string(), ",", &reste.to_string()]),
    }
}

fn nombre(champ: Champ, n: f64) -> String {
    let unite = match champ.genre() {
        Genre::Nombre { unite, .. } => unite,
        _ => Unite::Date,
    };
    let pluriel = n >= 2.0;
    let mot = match unite {
        Unite::Ans if pluriel => "ans",
        Unite::Ans => "an",
        Unite::Mois => "mois",
        Unite::Metres => "m",
        Unite::Kilometres => "km",
        Unite::Euros if pluriel => "euros",
        Unite::Euros => "euro",
        Unite::Personnes if pluriel => "personnes",
        Unite::Personnes => "personne",
        Unite::Date => return date(n).map_or(String::new(), jour),
    };
    colle(&[&sans_unite(n), "\u{a0}", mot])
}

fn situe(lieu: Lieu, zones: &Zones) -> String {
    let qui = match lieu {
        Lieu::Residence => "habiter",
        Lieu::Projet => "avoir son projet",
    };
    let mut lieux = Vec::new();
    let mut dans = |debut: &str, codes: Vec<&str>| {
        if !codes.is_empty() {
            lieux.push(colle(&[debut, &enumere(&codes)]));
        }
    };
    let communes = zones.communes.iter();
    dans("dans la commune ", communes.map(|c| c.as_str()).collect());
    let siens = zones.intercommunalites.iter();
    let siens = siens.map(|e| e.code.as_str()).collect();
    dans("dans l’intercommunalité ", siens);
    let departements = zones.departements.iter();
    let departements = departements.map(|d| d.as_str()).collect();
    dans("dans le département ", departements);
    let regions = zones.regions.iter();
    dans("dans la région ", regions.map(|r| r.as_str()).collect());
    if zones.outre_mer {
        lieux.push("outre-mer".to_owned());
    }
    colle(&[qui, " ", &lieux.join(" ou ")])
}

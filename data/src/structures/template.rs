//! The CSV that a collectivité or a network fills in a spreadsheet: see
//! `data/structures/LISEZMOI.md`.

use super::{
    context::Contexte,
    raw::Brute,
    rows::Ligne,
    values::{courriel, de_nom, horaires, jour, telephone},
};
use crate::catalogue::freins;
use shared::{
    Date,
    codes::Siret,
    situation::Champ,
    structures::{
        Admission, Appel, Cout, Datation, Ensemble, Fonction, Nature, Origine, Public, Rang,
        Service,
    },
};

/// Every column; `nom`, `fonctions` and `verifie_le` must be filled.
pub(super) const COLONNES: [&str; 28] = [
    "id",
    "nom",
    "resume",
    "siret",
    "commune",
    "code_postal",
    "adresse",
    "lat",
    "lon",
    "couvre",
    "fonctions",
    "besoins",
    "stades",
    "publics",
    "formats",
    "horaires",
    "ouverture",
    "langues",
    "enfants",
    "cout",
    "admission",
    "places",
    "telephone",
    "courriel",
    "site",
    "dispositifs",
    "travaille_avec",
    "verifie_le",
];

/// A structure of the CSV.
pub(super) fn structure(contexte: &Contexte<'_>, ligne: &Ligne) -> Result<Brute, String> {
    if let Some(inconnue) = ligne
        .champs
        .keys()
        .find(|nom| !COLONNES.contains(&nom.as_str()))
    {
        return Err(format!(
            "colonne inconnue : « {inconnue} » ; sont prévues : {}",
            COLONNES.join(", ")
        ));
    }
    let nom = ligne.texte("nom").ok_or("il manque « nom »")?;
    let date = ligne
        .texte("verifie_le")
        .ok_or("il manque « verifie_le »")?;
    let (le, precision) = jour(date).ok_or(format!(
        "« verifie_le » : « {date} » n'est pas une date ; écrivez 2026-11-22, 2026-11 ou 2026"
    ))?;
    let siret = ligne.texte("siret");
    if let Some(siret) = siret {
        let lu = siret.replace(' ', "").parse::<Siret>();
        lu.map_err(|erreur| format!("siret « {siret} » : {erreur}"))?;
    }
    let (code, commune_nom) = match ligne.texte("commune") {
        Some(texte) if texte.chars().any(|c| c.is_ascii_digit()) => (Some(texte), None),
        autre => (None, autre),
    };
    let commune = contexte.commune(code, commune_nom, ligne.texte("code_postal"))?;
    let (point, precision_lieu) = contexte.place(ligne, ("lat", "lon"), commune)?;
    let zones = ligne.liste("couvre").into_iter();
    let zones = zones
        .map(|code| contexte.zone(&code))
        .collect::<Result<Vec<_>, _>>()?;
    if commune.is_none() && zones.is_empty() {
        return Err("donnez « commune » (où l'on est reçu) ou « couvre » (pour qui)".to_owned());
    }
    let (admission, places) = (admission(ligne)?, places(ligne)?);
    let dispositifs = ligne.liste("dispositifs");
    if let Some(inconnu) = dispositifs
        .iter()
        .find(|id| contexte.catalogue.rang(id).is_none())
    {
        return Err(format!(
            "« {inconnu} » n'est l'identifiant d'aucune fiche du catalogue"
        ));
    }
    let telephone = match ligne.texte("telephone") {
        None => None,
        Some(texte) => Some(telephone(texte).ok_or(format!(
            "téléphone « {texte} » : écrivez ses 10 chiffres, ou +33 et la suite"
        ))?),
    };
    let courriel = match ligne.texte("courriel") {
        None => None,
        texte => Some(courriel(texte).ok_or(format!(
            "courriel « {} » : il en manque une partie",
            texte.unwrap_or_default()
        ))?),
    };
    let owned = |nom: &str| ligne.texte(nom).map(str::to_owned);
    Ok(Brute {
        ou: (contexte.fichier.to_owned(), ligne.numero),
        id: match ligne.texte("id") {
            Some(id) if id.contains(' ') => {
                return Err(format!("« id » : « {id} » a une espace"));
            }
            Some(id) => id.to_owned(),
            None => de_nom(nom, commune),
        },
        nom: nom.to_owned(),
        resume: owned("resume"),
        siret: siret.map(|siret| siret.replace(' ', "")),
        adresse: owned("adresse"),
        telephone,
        courriel,
        site: owned("site"),
        ouverture: owned("ouverture"),
        avec: ligne.liste("travaille_avec"),
        nature: Nature::Accompagnement,
        commune,
        point,
        precision: precision_lieu,
        zones,
        service: service(ligne)?,
        admission,
        places,
        dispositifs,
        provenance: contexte.provenance("Liste locale", ""),
        datation: Datation {
            le,
            precision,
            origine: Origine::Verification,
        },
    })
}

fn service(ligne: &Ligne) -> Result<Service, String> {
    let mut service = Service::default();
    for nom in ligne.liste("fonctions") {
        let fonction = parmi::<Fonction>("fonctions", &nom)?;
        service.principale = service.principale.or(Some(fonction));
        service.fonctions.insert(fonction);
    }
    service.besoins = valeurs(ligne, "besoins", Champ::Besoins)? as u16;
    service.fonctions = service.fonctions.union(freins(service.besoins));
    if service.fonctions.is_empty() {
        let noms: Vec<_> = Fonction::TOUS.iter().map(|f| f.as_str()).collect();
        return Err(format!(
            "il manque « fonctions » : au moins une parmi {}",
            noms.join(", ")
        ));
    }
    service.stades = valeurs(ligne, "stades", Champ::Stade)? as u8;
    let publics = ligne.liste("publics");
    let publics = publics.iter().filter(|nom| *nom != "tous-publics");
    service.publics = publics
        .map(|nom| parmi::<Public>("publics", nom))
        .collect::<Result<Ensemble<_>, _>>()?;
    for format in ligne.liste("formats") {
        let rang = |champ: Champ| champ.valeurs().iter().position(|valeur| *valeur == format);
        match (rang(Champ::Format), rang(Champ::IndividuelCollectif)) {
            (Some(rang), _) => service.formats |= 1 << rang,
            (_, Some(rang)) => service.suivis |= 1 << rang,
            _ => {
                return Err(format!(
                    "« formats » : « {format} » n'est pas prévu ; sont prévus : presentiel, \
                     distanciel, individuel, collectif"
                ));
            }
        }
    }
    service.horaires = match valeurs(ligne, "horaires", Champ::Horaires)? {
        0 => horaires(ligne.texte("ouverture")),
        bits => bits as u8,
    };
    service.langues = valeurs(ligne, "langues", Champ::Langues)?;
    service.enfants = match ligne.texte("enfants") {
        None => None,
        Some("oui") => Some(true),
        Some("non") => Some(false),
        Some(autre) => return Err(format!("« enfants » : « {autre} » ; écrivez oui ou non")),
    };
    service.cout = ligne
        .texte("cout")
        .map(|cout| parmi::<Cout>("cout", cout))
        .transpose()?;
    Ok(service)
}

/// `toute_l_annee`; `pause` or `pause 2026-12-31`; calls as `2026-09-01/2026-10-15`.
fn admission(ligne: &Ligne) -> Result<Admission, String> {
    let Some(texte) = ligne.texte("admission") else {
        return Ok(Admission::Inconnue);
    };
    let lis = |texte: &str| -> Result<Date, String> {
        let lue = jour(texte.trim()).map(|(jour, _)| jour);
        lue.ok_or(format!(
            "« admission » : « {texte} » n'est pas une date AAAA-MM-JJ"
        ))
    };
    if texte == "toute_l_annee" {
        return Ok(Admission::TouteLAnnee);
    }
    if let Some(fin) = texte.strip_prefix("pause") {
        return Ok(Admission::Pause(match fin.trim() {
            "" => None,
            fin => Some(lis(fin)?),
        }));
    }
    let mut appels = Vec::new();
    for appel in ligne.liste("admission") {
        let (debut, fin) = appel.split_once('/').ok_or(format!(
            "« admission » : « {appel} » ; écrivez toute_l_annee, pause, pause 2026-12-31, ou \
             2026-09-01/2026-10-15 pour un appel"
        ))?;
        let (debut, fin) = (lis(debut)?, lis(fin)?);
        if fin < debut {
            return Err(format!(
                "« admission » : l'appel « {appel} » finit avant de commencer"
            ));
        }
        appels.push(Appel { debut, fin });
    }
    appels.sort_unstable();
    Ok(Admission::Appels(appels.into_iter().collect()))
}

fn places(ligne: &Ligne) -> Result<Option<u16>, String> {
    let lis = |texte: &str| {
        let lu = texte.parse();
        lu.map_err(|_| format!("« places » : « {texte} » n'est pas un nombre entier"))
    };
    ligne.texte("places").map(lis).transpose()
}

fn parmi<T: Rang>(colonne: &str, mot: &str) -> Result<T, String> {
    T::parse(mot).ok_or_else(|| {
        let connus: Vec<_> = T::TOUS.iter().map(|valeur| valeur.as_str()).collect();
        format!(
            "« {colonne} » : « {mot} » n'est pas prévu ; sont prévus : {}",
            connus.join(", ")
        )
    })
}

fn valeurs(ligne: &Ligne, colonne: &str, champ: Champ) -> Result<u64, String> {
    let mut bits = 0;
    for mot in ligne.liste(colonne) {
        let rang = champ.valeurs().iter().position(|valeur| *valeur == mot);
        bits |= 1
            << rang.ok_or_else(|| {
                let connus = champ.valeurs().join(", ");
                format!("« {colonne} » : « {mot} » n'est pas prévu ; sont prévus : {connus}")
            })?;
    }
    Ok(bits)
}

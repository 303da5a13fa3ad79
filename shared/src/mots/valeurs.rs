//! The values of choices and lists.

use super::orientation::langue;
use crate::situation::Champ;

/// A value of a choice or a list, by its rank, as it is said.
pub fn valeur(champ: Champ, rang: usize) -> &'static str {
    let Some(&code) = champ.valeurs().get(rang) else {
        return "";
    };
    match (champ, code) {
        (Champ::Langues, _) => langue(code),
        (Champ::Emploi, "demandeur") => "je cherche un emploi",
        (Champ::Emploi, "demandeur_longue_duree") => "je cherche un emploi depuis plus d’un an",
        (Champ::Emploi, "salarie") => "je suis salarié",
        (Champ::Emploi, "independant") => "je travaille à mon compte",
        (Champ::Emploi, "etudiant") => "je suis étudiant",
        (Champ::Emploi, "inactif") => "je ne travaille pas et ne cherche pas d’emploi",
        (Champ::Diplome, "aucun") => "aucun diplôme",
        (Champ::Stade, "idee") => "j’ai une idée",
        (Champ::Stade, "emergence") => "je construis mon idée",
        (Champ::Stade, "creation") => "je suis en train de créer",
        (Champ::Stade, "test") => "je teste mon activité",
        (Champ::Stade, "lance") => "mon activité est lancée",
        (Champ::Stade, "developpement") => "mon activité se développe",
        (Champ::Stade, "changement_echelle") => "mon activité change d’échelle",
        (Champ::StatutJuridique, "aucun") => "pas encore de structure",
        _ => mot(code),
    }
}

fn mot(code: &'static str) -> &'static str {
    match code {
        "services_personne" => "services à la personne",
        "petite_enfance" => "petite enfance",
        "creation_urbaine" => "création urbaine",
        "mobilite" => "mobilité",
        "batiment" => "bâtiment",
        "solidarite" => "solidarité",
        "numerique" => "numérique",
        "education" => "éducation",
        "vivre_ensemble" => "vivre ensemble",
        "egalite_des_chances" => "égalité des chances",
        "pauvrete" => "lutte contre la pauvreté",
        "sante" => "santé",
        "transition_ecologique" => "transition écologique",
        "scop" => "scop (coopérative de salariés)",
        "scic" => "scic (coopérative d’intérêt collectif)",
        "cooperative" => "coopérative",
        "societe_commerciale" => "société commerciale",
        "micro_entreprise" => "micro-entreprise",
        "aci" => "atelier et chantier d’insertion",
        "ei" => "entreprise d’insertion",
        "ai" => "association intermédiaire",
        "etti" => "intérim d’insertion",
        "eiti" => "insertion par le travail indépendant",
        "business_plan" => "plan d’affaires",
        "reseau" => "réseau",
        "test_activite" => "tester mon activité",
        "garde_enfants" => "garde d’enfants",
        "francais" => "français",
        "cap_bep" => "CAP ou BEP",
        "bac2" => "bac + 2",
        "bac3_plus" => "bac + 3 ou plus",
        "rsa" => "RSA",
        "ass" => "ASS",
        "aah" => "AAH",
        "service_civique" => "service civique",
        "benevolat" => "bénévolat",
        "presentiel" => "sur place",
        "distanciel" => "à distance",
        "individuel" => "seul",
        "collectif" => "en groupe",
        "journee" => "en journée",
        "week_end" => "le week-end",
        "telephone" => "téléphone",
        "sms" => "SMS",
        "courriel" => "courriel",
        "whatsapp" => "WhatsApp",
        autre => autre,
    }
}

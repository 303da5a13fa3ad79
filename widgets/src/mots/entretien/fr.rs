//! French.

use super::MotsEntretien;

/// The French words.
pub(crate) const FR: MotsEntretien = MotsEntretien {
    adresse_dans: "Vous avez vérifié une adresse : elle est dans un quartier prioritaire.",
    adresse_hors: "Vous avez vérifié une adresse : elle n’est pas dans un quartier prioritaire.",
    adresse_doute: "Vous avez vérifié une adresse : elle reste à confirmer.",
    adresse_question: "Cette adresse, qu’est-ce que c’est pour vous ?",
    adresse_aide: "Certaines aides regardent où vous habitez. D’autres regardent où est votre projet.",
    adresse_domicile: "Mon domicile",
    adresse_projet: "Le lieu de mon projet",
    adresse_les_deux: "Les deux",
    adresse_aucun: "Ni l’un ni l’autre",
    oui: "Oui",
    non: "Non",
    aucun: "Rien de tout cela",
    valider: "Valider",
    chercher: "Chercher la commune",
    meme_commune: "La commune où j’habite",
    communes: "Communes trouvées",
    plusieurs: "Vous pouvez en choisir plusieurs.",
    ne_sait_pas: "Je ne sais pas",
    ne_dit_pas: "Je préfère ne pas répondre",
    aide_nombre: "Écrivez un nombre entier.",
    aide_departement: "Écrivez le numéro du département, par exemple 93 ou 2A.",
    aide_commune: "Écrivez son nom ou son code postal. Il est envoyé à {service}, qui propose les communes.",
    nombre_illisible: "Ce n’est pas un nombre entier possible. Écrivez par exemple 24.",
    departement_illisible: "Aucun département n’a ce numéro. Écrivez par exemple 93, 2A ou 974.",
    commune_illisible: "Écrivez au moins trois lettres du nom de la commune.",
    recherche: "Recherche des communes…",
    aucune_commune: "Aucune commune trouvée. Vérifiez l’orthographe, ou essayez le code postal.",
    geocodeur_panne: "Le service des communes ne répond pas. Réessayez, ou passez cette question.",
    hors_ligne: "Vous n’êtes plus connecté à Internet. Réessayez, ou passez cette question.",
};

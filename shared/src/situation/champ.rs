//! Every field of a situation: its name, what it holds, what may become of it.

use std::{fmt, str::FromStr};

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Genre {
    /// True or false.
    Booleen,
    /// A number: its unit, and whether it is a whole one.
    Nombre {
        /// Its unit, as parameters write it.
        unite: Unite,
        /// Whether it counts whole things.
        entier: bool,
    },
    /// One value of a list, in an order that means something where there is one.
    Choix(&'static [&'static str]),
    /// Some of the values of a list.
    Liste(&'static [&'static str]),
    /// Identifiers of the catalogue.
    Fiches,
    /// A day.
    Date,
    /// The code of a neighbourhood.
    CodeQpv,
    /// The code of a commune, or of an arrondissement of Paris, Lyon or Marseille.
    Commune,
    /// The code of an intercommunalité.
    Epci,
    /// The code of a département.
    Departement,
    /// The code of a région.
    Region,
}

/// The unit of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unite {
    /// Years.
    Ans,
    /// Months.
    Mois,
    /// Metres.
    Metres,
    /// Kilometres.
    Kilometres,
    /// Euros.
    Euros,
    /// People.
    Personnes,
    /// Days of the calendar: the number of days since 1 January 1970.
    Date,
}

impl Unite {
    /// Every unit.
    pub const TOUTES: [Self; 7] = [
        Self::Ans,
        Self::Mois,
        Self::Metres,
        Self::Kilometres,
        Self::Euros,
        Self::Personnes,
        Self::Date,
    ];

    /// How the catalogue and the API write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ans => "ans",
            Self::Mois => "mois",
            Self::Metres => "m",
            Self::Kilometres => "km",
            Self::Euros => "eur",
            Self::Personnes => "personnes",
            Self::Date => "date",
        }
    }
}

/// Whether what a field says may come to be otherwise: nobody is told that they
/// would be entitled to something if they were somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changement {
    /// Not ours to suggest.
    Jamais,
    /// Only upwards, as an age or a stage.
    Croissant,
    /// Either way.
    Libre,
}

const STATUTS: &[&str] = &[
    "aucun",
    "association",
    "scop",
    "scic",
    "cooperative",
    "mutuelle",
    "fondation",
    "societe_commerciale",
    "micro_entreprise",
    "autre",
];
const LANGUES: &[&str] = &[
    "fr", "en", "ar", "pt", "es", "it", "de", "nl", "tr", "ru", "uk", "pl", "ro", "bg", "sq", "sr",
    "hy", "ka", "fa", "ps", "ur", "hi", "pa", "bn", "ta", "zh", "vi", "km", "so", "ti", "am", "wo",
    "ff", "bm", "snk", "ln", "sw", "ht", "gcf", "rcf", "swb", "kab", "ber", "ku", "lsf", "autre",
];

macro_rules! champs {
    ($($(#[$doc:meta])* $nom:ident $chemin:literal $genre:expr, $changement:ident;)*) => {
        /// A field of a situation, in the order in which questions are asked when
        /// they are worth the same.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Champ { $($(#[$doc])* $nom),* }

        impl Champ {
            /// Every field, in order.
            pub const TOUS: &[Self] = &[$(Self::$nom),*];

            /// Where it stands in the JSON of a situation, blocks apart by a dot.
            pub fn chemin(self) -> &'static str {
                match self { $(Self::$nom => $chemin),* }
            }

            /// What it holds.
            pub fn genre(self) -> Genre {
                use Genre::*;
                match self { $(Self::$nom => $genre),* }
            }

            /// Whether a counterfactual may speak of it.
            pub fn changement(self) -> Changement {
                match self { $(Self::$nom => Changement::$changement),* }
            }
        }
    };
}

const fn entier(unite: Unite) -> Genre {
    Genre::Nombre {
        unite,
        entier: true,
    }
}
const fn mesure(unite: Unite) -> Genre {
    Genre::Nombre {
        unite,
        entier: false,
    }
}

champs! {
    /// The day the situation is looked at.
    Date "date" Date, Croissant;
    /// Lives in a neighbourhood.
    ResidenceQpv "residence.qpv" Booleen, Libre;
    /// Which one.
    ResidenceCodeQpv "residence.code_qpv" CodeQpv, Jamais;
    /// From home to the limit of the nearest one.
    ResidenceDistanceQpv "residence.distance_qpv_m" mesure(Unite::Metres), Libre;
    /// The commune of home.
    ResidenceCommune "residence.commune" Commune, Jamais;
    /// Its intercommunalité.
    ResidenceEpci "residence.epci" Epci, Jamais;
    /// Its département.
    ResidenceDepartement "residence.departement" Departement, Jamais;
    /// Its région.
    ResidenceRegion "residence.region" Region, Jamais;
    /// Lives in the country.
    ResidenceRural "residence.rural" Booleen, Jamais;
    /// The project is in a neighbourhood.
    ProjetQpv "projet.qpv" Booleen, Libre;
    /// From the project to the limit of the nearest one.
    ProjetDistanceQpv "projet.distance_qpv_m" mesure(Unite::Metres), Libre;
    /// The commune of the project.
    ProjetCommune "projet.commune" Commune, Jamais;
    /// Its intercommunalité.
    ProjetEpci "projet.epci" Epci, Jamais;
    /// Its département.
    ProjetDepartement "projet.departement" Departement, Jamais;
    /// Its région.
    ProjetRegion "projet.region" Region, Jamais;
    /// The project is in a fragile rural area.
    ProjetRuralFragilise "projet.rural_fragilise" Booleen, Libre;
    /// The trade.
    Secteur "projet.secteur" Choix(&[
        "alimentation", "restauration", "numerique", "textile", "services_personne",
        "petite_enfance", "culture", "creation_urbaine", "mobilite", "environnement",
        "batiment", "commerce", "solidarite", "autre",
    ]), Jamais;
    /// The causes it serves.
    Themes "projet.themes" Liste(&[
        "education", "emploi", "vivre_ensemble", "egalite_des_chances", "pauvrete", "sport",
        "solidarite", "insertion", "sante", "transition_ecologique",
    ]), Jamais;
    /// How far it has come.
    Stade "projet.stade" Choix(&[
        "idee", "emergence", "creation", "test", "lance", "developpement", "changement_echelle",
    ]), Croissant;
    /// Belongs to the social and solidarity economy.
    Ess "projet.ess" Booleen, Libre;
    /// Is of social utility.
    UtiliteSociale "projet.utilite_sociale" Booleen, Libre;
    /// Is carried by several people.
    Collectif "projet.collectif" Booleen, Libre;
    /// Is innovative.
    Innovant "projet.innovant" Booleen, Jamais;
    /// How many carry it.
    NombrePorteurs "projet.nombre_porteurs" entier(Unite::Personnes), Libre;
    /// Its purpose is to share profits.
    ButLucratif "projet.but_lucratif" Booleen, Libre;
    /// The legal status of today.
    StatutJuridique "projet.statut_juridique" Choix(STATUTS), Libre;
    /// The legal status wanted.
    StatutVise "projet.statut_vise" Choix(&[
        "association", "scop", "scic", "cooperative", "mutuelle", "fondation",
        "societe_commerciale", "micro_entreprise", "autre",
    ]), Libre;
    /// Law of 2014, article 1: a purpose beyond the sharing of profits.
    Article1But "projet.ess_article1.but" Booleen, Libre;
    /// Article 1: democratic governance.
    Article1Gouvernance "projet.ess_article1.gouvernance" Booleen, Libre;
    /// Article 1: profits mostly kept for the activity.
    Article1Benefices "projet.ess_article1.benefices" Booleen, Libre;
    /// Article 1: mandatory reserves that can't be shared.
    Article1Reserves "projet.ess_article1.reserves" Booleen, Libre;
    /// Article 2: supports fragile people.
    Article2Fragilite "projet.ess_article2.fragilite" Booleen, Libre;
    /// Article 2: social ties or territorial cohesion.
    Article2LienSocial "projet.ess_article2.lien_social" Booleen, Libre;
    /// Article 2: education to citizenship.
    Article2Citoyennete "projet.ess_article2.citoyennete" Booleen, Libre;
    /// Article 2: sustainable development, with one of the other three.
    Article2DeveloppementDurable "projet.ess_article2.developpement_durable" Booleen, Libre;
    /// Social utility is written in the articles of association.
    UtiliteSocialeDansStatuts "projet.utilite_sociale_dans_statuts" Booleen, Libre;
    /// The scale of wages is within bounds.
    EchelleSalaires "projet.echelle_salaires_respectee" Booleen, Libre;
    /// Shares are traded on a market.
    TitresCotes "projet.titres_cotes" Booleen, Libre;
    /// Agreements of insertion through economic activity.
    ConventionsIae "projet.conventions_iae" Liste(&["aci", "ei", "ai", "etti", "eiti"]), Jamais;
    /// Since the structure was created.
    Anciennete "projet.anciennete_mois" entier(Unite::Mois), Croissant;
    /// How many it employs.
    Effectif "projet.effectif" entier(Unite::Personnes), Libre;
    /// How much it needs.
    BesoinFinancement "projet.besoin_financement_eur" mesure(Unite::Euros), Libre;
    /// A bank lends to it.
    AccesCredit "projet.acces_credit_bancaire" Booleen, Jamais;
    /// The activity is not declared yet.
    ActiviteNonDeclaree "projet.activite_non_declaree" Booleen, Jamais;
    /// A shop of the neighbourhood.
    CommerceProximite "projet.commerce_de_proximite" Booleen, Jamais;
    /// The action serves people who live in a neighbourhood.
    BeneficieHabitantsQpv "projet.beneficie_habitants_qpv" Booleen, Libre;
    /// Hires somebody who lives in a neighbourhood.
    RecruteIssuQpv "projet.recrute_issu_qpv" Booleen, Libre;
    /// Already accompanied by these.
    AccompagnePar "projet.accompagne_par" Fiches, Jamais;
    /// What is needed.
    Besoins "projet.besoins" Liste(&[
        "financement", "local", "reseau", "business_plan", "juridique", "test_activite",
        "mentorat", "confiance", "garde_enfants", "numerique", "francais", "gouvernance",
    ]), Jamais;
    /// Years.
    Age "personne.age" entier(Unite::Ans), Croissant;
    /// Used only where a scheme is reserved by its own rule.
    GenrePersonne "personne.genre" Choix(&["femme", "homme", "autre"]), Jamais;
    /// The highest diploma.
    Diplome "personne.diplome" Choix(&["aucun", "cap_bep", "bac", "bac2", "bac3_plus"]), Jamais;
    /// Still at school.
    Scolarise "personne.scolarise" Booleen, Jamais;
    /// With regard to work.
    Emploi "personne.emploi" Choix(&[
        "demandeur", "demandeur_longue_duree", "salarie", "independant", "etudiant", "inactif",
    ]), Jamais;
    /// Without work.
    MoisSansEmploi "personne.mois_sans_emploi" entier(Unite::Mois), Jamais;
    /// Minimum benefits received.
    MinimaSociaux "personne.minima_sociaux" Liste(&["rsa", "ass", "aah"]), Jamais;
    /// Lives with a disability.
    Handicap "personne.handicap" Booleen, Jamais;
    /// Recognised as a disabled worker.
    Rqth "personne.rqth" Booleen, Jamais;
    /// A refugee.
    Refugie "personne.refugie" Booleen, Jamais;
    /// A migrant.
    Migrant "personne.migrant" Booleen, Jamais;
    /// A child of refugees.
    ParentRefugie "personne.parent_refugie" Booleen, Jamais;
    /// Comes from a neighbourhood, wherever they live now.
    OriginaireQpv "personne.originaire_qpv" Booleen, Jamais;
    /// Studies on a grant.
    Boursier "personne.boursier" Booleen, Jamais;
    /// Children to look after.
    EnfantsACharge "personne.enfants_a_charge" entier(Unite::Personnes), Jamais;
    /// Brings them up alone.
    ParentSeul "personne.parent_seul" Booleen, Jamais;
    /// Languages spoken.
    Langues "personne.langues" Liste(LANGUES), Jamais;
    /// Has completed a service civique.
    ServiceCiviqueTermine "personne.service_civique_termine" Booleen, Jamais;
    /// Commitments completed.
    Engagements "personne.engagements" Liste(&["service_civique", "volontariat", "benevolat"]), Jamais;
    /// On the spot or at a distance.
    Format "preferences.format" Liste(&["presentiel", "distanciel"]), Jamais;
    /// Alone or in a group.
    IndividuelCollectif "preferences.individuel_collectif" Liste(&["individuel", "collectif"]), Jamais;
    /// When.
    Horaires "preferences.horaires" Liste(&["journee", "soir", "week_end"]), Jamais;
    /// How far one can go.
    DistanceMax "preferences.distance_max_km" mesure(Unite::Kilometres), Jamais;
    /// How to be reached.
    Contact "preferences.contact" Liste(&["telephone", "sms", "courriel", "whatsapp"]), Jamais;
}

impl Champ {
    /// The values of a choice or a list.
    pub fn valeurs(self) -> &'static [&'static str] {
        match self.genre() {
            Genre::Choix(valeurs) | Genre::Liste(valeurs) => valeurs,
            _ => &[],
        }
    }

    /// The field with that number, as artefacts write it.
    pub(crate) fn from_rang(rang: u32) -> Option<Self> {
        Self::TOUS.get(rang as usize).copied()
    }
}

impl fmt::Display for Champ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.chemin())
    }
}

impl FromStr for Champ {
    type Err = ChampInconnu;

    fn from_str(chemin: &str) -> Result<Self, ChampInconnu> {
        Self::TOUS
            .iter()
            .copied()
            .find(|champ| champ.chemin() == chemin)
            .ok_or(ChampInconnu)
    }
}

/// A name that no field has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChampInconnu;

impl fmt::Display for ChampInconnu {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no field of a situation has that name")
    }
}

impl std::error::Error for ChampInconnu {}

/// A set of fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Champs(u128);

impl Champs {
    /// None.
    pub const AUCUN: Self = Self(0);

    /// Adds one.
    pub fn insert(&mut self, champ: Champ) {
        self.0 |= 1 << champ as u8;
    }

    /// Whether it is there.
    pub fn contains(self, champ: Champ) -> bool {
        self.0 >> (champ as u8) & 1 == 1
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Those of either.
    pub fn union(self, autres: Self) -> Self {
        Self(self.0 | autres.0)
    }

    /// Those of both.
    pub fn intersection(self, autres: Self) -> Self {
        Self(self.0 & autres.0)
    }

    /// Those of this that are not of the other.
    pub fn sans(self, autres: Self) -> Self {
        Self(self.0 & !autres.0)
    }

    /// In order.
    pub fn iter(self) -> impl Iterator<Item = Champ> {
        let mut reste = self.0;
        std::iter::from_fn(move || {
            let rang = reste.trailing_zeros();
            reste &= reste.wrapping_sub(1);
            Champ::from_rang(rang)
        })
    }
}

impl FromIterator<Champ> for Champs {
    fn from_iter<I: IntoIterator<Item = Champ>>(champs: I) -> Self {
        let mut ensemble = Self::AUCUN;
        for champ in champs {
            ensemble.insert(champ);
        }
        ensemble
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_found_by_its_name() {
        for &champ in Champ::TOUS {
            assert_eq!(champ.chemin().parse(), Ok(champ));
            assert!(
                champ.valeurs().len() <= 64,
                "{champ}: a list is a 64-bit mask"
            );
        }
        assert!(
            Champ::TOUS.len() <= 128,
            "a set of fields is a 128-bit mask"
        );
        assert_eq!("personne.taille".parse::<Champ>(), Err(ChampInconnu));
    }

    #[test]
    fn a_set_gives_its_fields_in_order() {
        let champs: Champs = [Champ::Contact, Champ::Date, Champ::Age]
            .into_iter()
            .collect();
        let ordre: Vec<_> = champs.iter().collect();
        assert_eq!(ordre, [Champ::Date, Champ::Age, Champ::Contact]);
    }
}

//! Every field of a situation: its name, its kind of value, and whether it can change.

use std::{fmt, str::FromStr};

/// The kind of value of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    Boolean,
    Number {
        /// Its unit, as parameters write it.
        unit: Unit,
        /// Whether it is a whole number.
        integer: bool,
    },
    /// One of these values, in their natural order if they have one.
    Choice(&'static [&'static str]),
    /// Any number of these values.
    List(&'static [&'static str]),
    /// Identifiers of the catalogue.
    Entries,
    Date,
    CodeQpv,
    /// The code of a commune, or of an arrondissement of Paris, Lyon or Marseille.
    Commune,
    Epci,
    Departement,
    Region,
}

/// The unit of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Years,
    Months,
    Metres,
    Kilometres,
    Euros,
    Persons,
    /// A day, as the number of days since 1 January 1970.
    Date,
}

impl Unit {
    pub const ALL: [Self; 7] = [
        Self::Years,
        Self::Months,
        Self::Metres,
        Self::Kilometres,
        Self::Euros,
        Self::Persons,
        Self::Date,
    ];

    /// How the catalogue and the API write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Years => "ans",
            Self::Months => "mois",
            Self::Metres => "m",
            Self::Kilometres => "km",
            Self::Euros => "eur",
            Self::Persons => "personnes",
            Self::Date => "date",
        }
    }
}

/// Whether a contrefactuel may suggest to change a field: nobody is told that they would
/// be entitled to something if they were someone else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changeability {
    /// Never suggested.
    Never,
    /// Only upwards, as an age or a stage.
    Increasing,
    Free,
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
const LANGUAGES: &[&str] = &[
    "fr", "en", "ar", "pt", "es", "it", "de", "nl", "tr", "ru", "uk", "pl", "ro", "bg", "sq", "sr",
    "hy", "ka", "fa", "ps", "ur", "hi", "pa", "bn", "ta", "zh", "vi", "km", "so", "ti", "am", "wo",
    "ff", "bm", "snk", "ln", "sw", "ht", "gcf", "rcf", "swb", "kab", "ber", "ku", "lsf", "autre",
];

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident $path:literal $kind:expr, $changeability:ident;)*) => {
        /// A field of a situation, in the order in which questions are asked when
        /// they are worth the same.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Field { $($(#[$doc])* $name),* }

        impl Field {
            /// Every field, in order.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Its path in the JSON of a situation, with dots between blocks.
            pub fn path(self) -> &'static str {
                match self { $(Self::$name => $path),* }
            }

            pub fn kind(self) -> FieldKind {
                use FieldKind::*;
                match self { $(Self::$name => $kind),* }
            }

            /// Whether a contrefactuel may suggest to change it.
            pub fn changeability(self) -> Changeability {
                match self { $(Self::$name => Changeability::$changeability),* }
            }
        }
    };
}

const fn integer(unit: Unit) -> FieldKind {
    FieldKind::Number {
        unit,
        integer: true,
    }
}
const fn measure(unit: Unit) -> FieldKind {
    FieldKind::Number {
        unit,
        integer: false,
    }
}

fields! {
    /// The day the situation is evaluated for.
    Date "date" Date, Increasing;
    /// Lives in a QPV.
    ResidenceQpv "residence.qpv" Boolean, Never;
    ResidenceCodeQpv "residence.code_qpv" CodeQpv, Never;
    /// From home to the limit of the nearest QPV.
    ResidenceDistanceQpv "residence.distance_qpv_m" measure(Unit::Metres), Never;
    /// The commune of home.
    ResidenceCommune "residence.commune" Commune, Never;
    ResidenceEpci "residence.epci" Epci, Never;
    ResidenceDepartement "residence.departement" Departement, Never;
    ResidenceRegion "residence.region" Region, Never;
    /// Lives in the countryside.
    ResidenceRural "residence.rural" Boolean, Never;
    /// The project is in a QPV.
    ProjetQpv "projet.qpv" Boolean, Free;
    /// From the project to the limit of the nearest QPV.
    ProjetDistanceQpv "projet.distance_qpv_m" measure(Unit::Metres), Never;
    /// The commune of the project.
    ProjetCommune "projet.commune" Commune, Never;
    ProjetEpci "projet.epci" Epci, Never;
    ProjetDepartement "projet.departement" Departement, Never;
    ProjetRegion "projet.region" Region, Never;
    /// The project is in a fragile rural area.
    ProjetRuralFragilise "projet.rural_fragilise" Boolean, Never;
    Secteur "projet.secteur" Choice(&[
        "alimentation", "restauration", "numerique", "textile", "services_personne",
        "petite_enfance", "culture", "creation_urbaine", "mobilite", "environnement",
        "batiment", "commerce", "solidarite", "autre",
    ]), Never;
    /// The causes it serves.
    Themes "projet.themes" List(&[
        "education", "emploi", "vivre_ensemble", "egalite_des_chances", "pauvrete", "sport",
        "solidarite", "insertion", "sante", "transition_ecologique",
    ]), Never;
    /// How far it has come.
    Stade "projet.stade" Choice(&[
        "idee", "emergence", "creation", "test", "lance", "developpement", "changement_echelle",
    ]), Increasing;
    /// Belongs to the social and solidarity economy.
    Ess "projet.ess" Boolean, Free;
    /// Is of social utility.
    UtiliteSociale "projet.utilite_sociale" Boolean, Free;
    /// Is led by several people.
    Collectif "projet.collectif" Boolean, Free;
    Innovant "projet.innovant" Boolean, Never;
    /// How many people lead it.
    NombrePorteurs "projet.nombre_porteurs" integer(Unit::Persons), Free;
    /// Its purpose is to share profits.
    ButLucratif "projet.but_lucratif" Boolean, Free;
    /// The legal status of today.
    StatutJuridique "projet.statut_juridique" Choice(STATUTS), Free;
    /// The legal status wanted.
    StatutVise "projet.statut_vise" Choice(&[
        "association", "scop", "scic", "cooperative", "mutuelle", "fondation",
        "societe_commerciale", "micro_entreprise", "autre",
    ]), Free;
    /// Law of 2014, article 1: a purpose beyond the sharing of profits.
    Article1But "projet.ess_article1.but" Boolean, Free;
    /// Article 1: democratic governance.
    Article1Gouvernance "projet.ess_article1.gouvernance" Boolean, Free;
    /// Article 1: profits mostly kept for the activity.
    Article1Benefices "projet.ess_article1.benefices" Boolean, Free;
    /// Article 1: mandatory reserves that can't be shared.
    Article1Reserves "projet.ess_article1.reserves" Boolean, Free;
    /// Article 2: supports fragile people.
    Article2Fragilite "projet.ess_article2.fragilite" Boolean, Free;
    /// Article 2: social ties or territorial cohesion.
    Article2LienSocial "projet.ess_article2.lien_social" Boolean, Free;
    /// Article 2: civic education.
    Article2Citoyennete "projet.ess_article2.citoyennete" Boolean, Free;
    /// Article 2: sustainable development, with one of the other three.
    Article2DeveloppementDurable "projet.ess_article2.developpement_durable" Boolean, Free;
    /// Social utility is written in the articles of association.
    UtiliteSocialeDansStatuts "projet.utilite_sociale_dans_statuts" Boolean, Free;
    /// The scale of wages is within bounds.
    EchelleSalaires "projet.echelle_salaires_respectee" Boolean, Free;
    /// Shares are traded on a market.
    TitresCotes "projet.titres_cotes" Boolean, Free;
    /// Agreements for integration through economic activity.
    ConventionsIae "projet.conventions_iae" List(&["aci", "ei", "ai", "etti", "eiti"]), Never;
    /// Since the structure was created.
    Anciennete "projet.anciennete_mois" integer(Unit::Months), Increasing;
    /// How many it employs.
    Effectif "projet.effectif" integer(Unit::Persons), Free;
    /// How much it needs.
    BesoinFinancement "projet.besoin_financement_eur" measure(Unit::Euros), Free;
    /// A bank lends to it.
    AccesCredit "projet.acces_credit_bancaire" Boolean, Never;
    /// The activity is not declared yet.
    ActiviteNonDeclaree "projet.activite_non_declaree" Boolean, Never;
    /// A shop of the neighbourhood.
    CommerceProximite "projet.commerce_de_proximite" Boolean, Never;
    /// The action serves people who live in a QPV.
    BeneficieHabitantsQpv "projet.beneficie_habitants_qpv" Boolean, Free;
    /// Hires someone who lives in a QPV.
    RecruteIssuQpv "projet.recrute_issu_qpv" Boolean, Free;
    /// Already accompanied by these.
    AccompagnePar "projet.accompagne_par" Entries, Never;
    Besoins "projet.besoins" List(&[
        "financement", "local", "reseau", "business_plan", "juridique", "test_activite",
        "mentorat", "confiance", "garde_enfants", "numerique", "francais", "gouvernance",
        "mobilite", "logement", "sante", "papiers", "exemples",
    ]), Never;
    Age "personne.age" integer(Unit::Years), Increasing;
    /// Used only where a scheme is reserved by its own rule.
    GenrePersonne "personne.genre" Choice(&["femme", "homme", "autre"]), Never;
    Diplome "personne.diplome" Choice(&["aucun", "cap_bep", "bac", "bac2", "bac3_plus"]), Never;
    Scolarise "personne.scolarise" Boolean, Never;
    Emploi "personne.emploi" Choice(&[
        "demandeur", "demandeur_longue_duree", "salarie", "independant", "etudiant", "inactif",
    ]), Never;
    MoisSansEmploi "personne.mois_sans_emploi" integer(Unit::Months), Never;
    MinimaSociaux "personne.minima_sociaux" List(&[
        "rsa", "ass", "aah", "aspa", "ada", "autre",
    ]), Never;
    /// Lives with a disability.
    Handicap "personne.handicap" Boolean, Never;
    /// Recognised as a disabled worker.
    Rqth "personne.rqth" Boolean, Never;
    Refugie "personne.refugie" Boolean, Never;
    Migrant "personne.migrant" Boolean, Never;
    /// A child of refugees.
    ParentRefugie "personne.parent_refugie" Boolean, Never;
    /// Comes from a QPV, wherever they live now.
    OriginaireQpv "personne.originaire_qpv" Boolean, Never;
    /// Studies on a grant.
    Boursier "personne.boursier" Boolean, Never;
    EnfantsACharge "personne.enfants_a_charge" integer(Unit::Persons), Never;
    /// Brings them up alone.
    ParentSeul "personne.parent_seul" Boolean, Never;
    Langues "personne.langues" List(LANGUAGES), Never;
    /// Has completed a service civique.
    ServiceCiviqueTermine "personne.service_civique_termine" Boolean, Never;
    Engagements "personne.engagements" List(&["service_civique", "volontariat", "benevolat"]), Never;
    /// On site or remotely.
    Format "preferences.format" List(&["presentiel", "distanciel"]), Never;
    /// Individually or in a group.
    IndividuelCollectif "preferences.individuel_collectif" List(&["individuel", "collectif"]), Never;
    Horaires "preferences.horaires" List(&["journee", "soir", "week_end"]), Never;
    /// How far the person can travel.
    DistanceMax "preferences.distance_max_km" measure(Unit::Kilometres), Never;
    /// The preferred means of contact.
    Contact "preferences.contact" List(&["telephone", "sms", "courriel", "whatsapp"]), Never;
}

impl Field {
    /// The values of a choice or a list.
    pub fn values(self) -> &'static [&'static str] {
        match self.kind() {
            FieldKind::Choice(values) | FieldKind::List(values) => values,
            _ => &[],
        }
    }

    /// Whether a person can be expected to answer: nobody knows the code of their neighbourhood
    /// or of their intercommunalité, and a distance is for the check of an address to measure.
    pub fn is_asked(self) -> bool {
        !matches!(
            self,
            Self::Date
                | Self::ResidenceCodeQpv
                | Self::ResidenceDistanceQpv
                | Self::ProjetDistanceQpv
                | Self::ResidenceEpci
                | Self::ProjetEpci
                | Self::ResidenceRegion
                | Self::ProjetRegion
                | Self::AccompagnePar
        )
    }

    /// The field with that number, as artefacts write it.
    pub(crate) fn from_rank(rank: u32) -> Option<Self> {
        Self::ALL.get(rank as usize).copied()
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.path())
    }
}

impl FromStr for Field {
    type Err = UnknownField;

    fn from_str(path: &str) -> Result<Self, UnknownField> {
        Self::ALL
            .iter()
            .copied()
            .find(|field| field.path() == path)
            .ok_or(UnknownField)
    }
}

/// The name is not that of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownField;

impl fmt::Display for UnknownField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no field of a situation has that name")
    }
}

impl std::error::Error for UnknownField {}

/// A set of fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Fields(u128);

impl Fields {
    pub const NONE: Self = Self(0);

    pub fn insert(&mut self, field: Field) {
        self.0 |= 1 << field as u8;
    }

    pub fn contains(self, field: Field) -> bool {
        self.0 >> (field as u8) & 1 == 1
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub fn union(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    pub fn intersection(self, others: Self) -> Self {
        Self(self.0 & others.0)
    }

    /// The fields of this set that are not in the other.
    pub fn without(self, others: Self) -> Self {
        Self(self.0 & !others.0)
    }

    pub fn iter(self) -> impl Iterator<Item = Field> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            let rank = rest.trailing_zeros();
            rest &= rest.wrapping_sub(1);
            Field::from_rank(rank)
        })
    }
}

impl FromIterator<Field> for Fields {
    fn from_iter<I: IntoIterator<Item = Field>>(fields: I) -> Self {
        let mut set = Self::NONE;
        for field in fields {
            set.insert(field);
        }
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_found_by_its_name() {
        for &field in Field::ALL {
            assert_eq!(field.path().parse(), Ok(field));
            assert!(
                field.values().len() <= 64,
                "{field}: a list is a 64-bit mask"
            );
        }
        assert!(Field::ALL.len() <= 128, "a set of fields is a 128-bit mask");
        assert_eq!("personne.taille".parse::<Field>(), Err(UnknownField));
    }

    #[test]
    fn a_set_gives_its_fields_in_order() {
        let fields: Fields = [Field::Contact, Field::Date, Field::Age]
            .into_iter()
            .collect();
        let order: Vec<_> = fields.iter().collect();
        assert_eq!(order, [Field::Date, Field::Age, Field::Contact]);
    }
}

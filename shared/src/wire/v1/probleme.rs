//! Errors as the API words them (RFC 9457).

use super::{PRECISION_MAX_M, candidature, lot};
use crate::{
    candidature::{Defaut, Defi, Etat},
    codes::{self, CodeError, CodeQpv, Nature},
    mots,
    qpv::Generation,
};
use serde::Serialize;
use std::borrow::Cow;

/// The language an error is told in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Langue {
    /// French, unless asked otherwise.
    #[default]
    Fr,
    /// English.
    En,
}

impl Langue {
    /// The better liked of the two in an `Accept-Language` header.
    pub fn negotiate(accept_language: &str) -> Self {
        let weight = |wanted: &str| {
            accept_language
                .split(',')
                .filter_map(|range| {
                    let mut parts = range.split(';');
                    let tag = parts.next()?.trim();
                    let primary = tag.split('-').next()?;
                    let weight = parts
                        .find_map(|part| part.trim().strip_prefix("q=")?.parse().ok())
                        .unwrap_or(1.0);
                    primary.eq_ignore_ascii_case(wanted).then_some(weight)
                })
                .fold(0.0, f32::max)
        };
        if weight("en") > weight("fr") {
            Self::En
        } else {
            Self::Fr
        }
    }

    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }
}

macro_rules! codes {
    ($($variant:ident $texte:literal $status:literal $fr:literal $en:literal;)*) => {
        /// What kind of error: stable, for programs.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Code {
            $(#[doc = $en] $variant,)*
        }

        impl Code {
            /// Every code, in the order of their statuses.
            pub const TOUS: &[Self] = &[$(Self::$variant),*];

            /// The code as it is written.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $texte,)* }
            }

            /// The HTTP status it comes with.
            pub fn status(self) -> u16 {
                match self { $(Self::$variant => $status,)* }
            }

            /// The same few words each time.
            pub fn titre(self, langue: Langue) -> &'static str {
                match (langue, self) {
                    $((Langue::Fr, Self::$variant) => $fr,)*
                    $((Langue::En, Self::$variant) => $en,)*
                }
            }
        }
    };
}

codes! {
    AdresseInvalide "adresse-invalide" 400
        "L’adresse demandée est illisible" "The requested address cannot be read";
    ChampManquant "champ-manquant" 400
        "Un champ obligatoire manque" "A required field is missing";
    ChampInconnu "champ-inconnu" 400
        "Un champ n’existe pas" "A field does not exist";
    ChampRepete "champ-repete" 400
        "Un champ est donné deux fois" "A field is given twice";
    ChampsIncompatibles "champs-incompatibles" 400
        "Deux champs s’excluent" "Two fields exclude each other";
    NombreInvalide "nombre-invalide" 400
        "Un nombre est illisible" "A number cannot be read";
    IdentifiantInvalide "identifiant-invalide" 400
        "L’identifiant d’un point est illisible" "The identifier of a point cannot be read";
    CoordonneeHorsLimites "coordonnee-hors-limites" 400
        "Une coordonnée est hors limites" "A coordinate is out of range";
    CoordonneesInversees "coordonnees-inversees" 400
        "Latitude et longitude semblent inversées" "Latitude and longitude seem to be swapped";
    PrecisionInvalide "precision-invalide" 400
        "La précision est hors limites" "The precision is out of range";
    GenerationInconnue "generation-inconnue" 400
        "Cette génération n’existe pas" "There is no such generation";
    DateInvalide "date-invalide" 400
        "Une date est illisible" "A date cannot be read";
    CodeInvalide "code-invalide" 400
        "Un code officiel est mal formé" "An official code is malformed";
    JsonInvalide "json-invalide" 400
        "Le JSON envoyé est illisible" "The JSON sent cannot be read";
    CsvInvalide "csv-invalide" 400
        "Le CSV envoyé est illisible" "The CSV sent cannot be read";
    PointInvalide "point-invalide" 400
        "Un point est mal formé" "A point is malformed";
    ValeurInvalide "valeur-invalide" 400
        "Une valeur n’a pas la forme attendue" "A value does not have the expected form";
    ValeurInconnue "valeur-inconnue" 400
        "Une valeur n’existe pas" "A value does not exist";
    ChampsInvalides "champs-invalides" 400
        "Plusieurs champs sont à corriger" "Several fields have to be corrected";
    LongueurInvalide "longueur-invalide" 400
        "Un texte est trop court ou trop long" "A text is too short or too long";
    TelephoneInvalide "telephone-invalide" 400
        "Un numéro de téléphone est à corriger" "A telephone number has to be corrected";
    CourrielInvalide "courriel-invalide" 400
        "Une adresse électronique est à corriger" "An e-mail address has to be corrected";
    ContactManquant "contact-manquant" 400
        "Il manque de quoi répondre à la personne" "There is no way to answer the person";
    AccordManquant "accord-manquant" 400
        "L’accord de la personne manque" "The person has not agreed";
    InformationNonLue "information-non-lue" 400
        "L’information sur les données n’a pas été lue" "The notice about data was not read";
    CleIdempotenceManquante "cle-idempotence-manquante" 400
        "L’en-tête Idempotency-Key manque" "The Idempotency-Key header is missing";
    CleIdempotenceInvalide "cle-idempotence-invalide" 400
        "L’en-tête Idempotency-Key est illisible" "The Idempotency-Key header cannot be read";
    CurseurInvalide "curseur-invalide" 400
        "Ce curseur n’est pas l’un des nôtres" "This cursor is none of ours";
    EnvoiAutomatique "envoi-automatique" 400
        "L’envoi ressemble à celui d’un robot" "This looks like a robot’s";
    CleAbsente "cle-absente" 401
        "Il faut une clé" "A key is needed";
    CleRefusee "cle-refusee" 401
        "Cette clé n’ouvre rien" "This key opens nothing";
    PorteeInsuffisante "portee-insuffisante" 403
        "Cette clé ne permet pas cela" "This key does not allow it";
    OrigineRefusee "origine-refusee" 403
        "Cette clé n’est pas prévue pour ce site" "This key is not meant for this site";
    RouteInconnue "route-inconnue" 404
        "Il n’y a rien à cette adresse" "There is nothing at this address";
    QpvInconnu "qpv-inconnu" 404
        "Ce quartier n’existe pas" "There is no such neighbourhood";
    DispositifInconnu "dispositif-inconnu" 404
        "Ce dispositif n’existe pas" "There is no such scheme";
    GenerationAbsente "generation-absente" 404
        "Cette génération n’est pas servie ici" "This generation is not served here";
    CandidatureInconnue "candidature-inconnue" 404
        "Cette candidature n’existe pas" "There is no such application";
    PartenaireInconnu "partenaire-inconnu" 404
        "Ce partenaire n’existe pas" "There is no such partner";
    MethodeRefusee "methode-refusee" 405
        "Cette méthode n’est pas prévue ici" "This method is not allowed here";
    EnvoiEnCours "envoi-en-cours" 409
        "La même demande est en cours" "The same request is in flight";
    StatutRefuse "statut-refuse" 409
        "Ce changement n’est pas possible" "This change is not possible";
    CandidatureEffacee "candidature-effacee" 410
        "Cette candidature a été effacée" "This application was erased";
    CorpsTropGrand "corps-trop-grand" 413
        "L’envoi est trop lourd" "The body is too large";
    TypeRefuse "type-refuse" 415
        "Ce type de contenu n’est pas pris en charge" "This content type is not supported";
    TropDePoints "trop-de-points" 422
        "L’envoi compte trop de points" "There are too many points";
    CommunesNonRenseignees "communes-non-renseignees" 422
        "Cette génération ne donne pas le code des communes"
        "This generation does not give the codes of communes";
    CleIdempotenceReutilisee "cle-idempotence-reutilisee" 422
        "Cette clé a servi pour un autre envoi" "This key was used for another request";
    TropDeCandidatures "trop-de-candidatures" 422
        "L’envoi compte trop de candidatures" "There are too many applications";
    TropDeDemandes "trop-de-demandes" 429
        "Il y a trop de demandes" "There are too many requests";
    PreuveDemandee "preuve-demandee" 429
        "Un petit calcul est demandé" "A little work is asked for";
    ErreurInterne "erreur-interne" 500
        "La faute est de notre côté" "The fault is ours";
    ReferentielIndisponible "referentiel-indisponible" 503
        "Les contours sont momentanément indisponibles" "The outlines are unavailable for now";
    CatalogueIndisponible "catalogue-indisponible" 503
        "Le catalogue est momentanément indisponible" "The catalogue is unavailable for now";
    StructuresIndisponibles "structures-indisponibles" 503
        "Les structures sont momentanément indisponibles" "Structures are unavailable for now";
    CandidaturesIndisponibles "candidatures-indisponibles" 503
        "Les candidatures sont momentanément indisponibles" "Applications are unavailable for now";
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(feature = "openapi")]
impl schemars::JsonSchema for Code {
    fn schema_name() -> Cow<'static, str> {
        "CodeProbleme".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let codes: Vec<_> = Self::TOUS.iter().map(|code| code.as_str()).collect();
        schemars::json_schema!({ "type": "string", "enum": codes })
    }
}

/// The name of a field, as the caller wrote it or should have.
pub(super) type Nom = Cow<'static, str>;

/// What is wrong with a request, or with us, and where.
#[derive(Clone, Debug, PartialEq)]
pub enum Faute {
    /// Not an address that HTTP allows.
    AdresseInvalide,
    /// Required, and absent or empty.
    ChampManquant(Nom),
    /// `GET /v1/qpv` with nothing asked.
    QuestionAbsente,
    /// `GET /v1/structures` without a place.
    LieuAbsent,
    /// A name that is none of these.
    ChampInconnu(Nom, &'static [&'static str]),
    /// Given twice: which one counts?
    ChampRepete(Nom),
    /// The first can't go with the second.
    ChampsIncompatibles(Nom, &'static str),
    /// Not a decimal number.
    NombreInvalide(Nom),
    /// Neither a short text without control characters nor a number.
    IdentifiantInvalide,
    /// A finite number, but no coordinate.
    CoordonneeHorsLimites(Nom),
    /// Nowhere in France, and in France the other way round.
    CoordonneesInversees,
    /// Negative, or beyond what has a meaning.
    PrecisionInvalide,
    /// Neither 2015 nor 2024.
    GenerationInconnue,
    /// Not a day of the calendar.
    DateInvalide(Nom),
    /// Not a code.
    CodeInvalide(Nom, CodeError),
    /// Not JSON, or not an object with points, at that line and column.
    JsonInvalide(usize, usize),
    /// Not JSON, or not an object, at that line and column.
    ObjetInvalide(usize, usize),
    /// A key that is none of these.
    CleInconnue(Nom, Vec<&'static str>),
    /// Not what the field holds.
    ValeurInvalide(Nom, Forme),
    /// A text that is none of these; none is named where they are too many.
    ValeurInconnue(Nom, String, &'static [&'static str]),
    /// A fault in a part of a document, at that JSON pointer.
    Dans(String, Box<Faute>),
    /// No header line with the names of the columns.
    CsvSansEntete,
    /// A row with that many cells for that many columns.
    CsvCellules(usize, usize),
    /// Bytes that are not UTF-8.
    CsvEncodage,
    /// Not an object.
    PointInvalide,
    /// No such route.
    RouteInconnue,
    /// Well formed and unknown.
    QpvInconnu(CodeQpv),
    /// No entry of the catalogue has that identifier.
    DispositifInconnu,
    /// Not loaded; `None` when none was in force on the date.
    GenerationAbsente(Option<Generation>),
    /// The methods that are allowed.
    MethodeRefusee(&'static str),
    /// More bytes than this.
    CorpsTropGrand(usize),
    /// None of the types that are read.
    TypeRefuse(&'static str),
    /// That many points.
    TropDePoints(usize),
    /// The source names communes without their codes.
    CommunesNonRenseignees(Generation),
    /// Ours, and told to no one.
    ErreurInterne,
    /// Ours: the data does not answer.
    ReferentielIndisponible,
    /// Ours: the catalogue does not answer.
    CatalogueIndisponible,
    /// Ours: no structures are loaded, or they do not answer.
    StructuresIndisponibles,
    /// Ours: applications can't be kept nor read.
    CandidaturesIndisponibles,
    /// Not JSON, or not an object, at that line and column.
    CandidatureIllisible(usize, usize),
    /// What is wrong with a form: at least one fault.
    Candidature(Vec<Defaut>),
    /// A partner's request without a key that tells it from the next.
    CleIdempotenceManquante,
    /// Empty, too long, or with characters that a header does not have.
    CleIdempotenceInvalide,
    /// Used before for something else.
    CleIdempotenceReutilisee,
    /// The same one is not answered yet.
    EnvoiEnCours,
    /// Not a place among changes.
    CurseurInvalide,
    /// Filled in faster than anyone can, or where nobody sees a field.
    EnvoiAutomatique,
    /// That many applications.
    TropDeCandidatures(usize),
    /// Too many requests; how many seconds to wait.
    TropDeDemandes(u32),
    /// Too many deposits by people; the challenge to meet.
    PreuveDemandee(Defi),
    /// No key where one is needed.
    CleAbsente,
    /// A key that is none, or is no more.
    CleRefusee,
    /// A key for something else.
    PorteeInsuffisante,
    /// A key used from a site that it is not for.
    OrigineRefusee,
    /// Unknown, or not for who asks.
    CandidatureInconnue,
    /// It was there.
    CandidatureEffacee,
    /// No arrow leads there from that state.
    StatutRefuse(Etat),
    /// No partner has that identifier.
    PartenaireInconnu,
}

/// What a value has to look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forme {
    /// True, false or nothing.
    Booleen,
    /// A whole number from 0.
    Entier,
    /// A number from 0.
    Nombre,
    /// A text.
    Texte,
    /// A list of texts.
    Liste,
    /// A list of so many identifiers at most.
    Identifiants(usize),
    /// An object.
    Objet,
    /// A number from one bound to another.
    Entre(u32, u32),
    /// What the list before gave.
    Curseur,
}

impl Forme {
    fn fr(self) -> String {
        match self {
            Self::Booleen => "true, false ou null".into(),
            Self::Entier => "un nombre entier à partir de 0".into(),
            Self::Nombre => "un nombre à partir de 0".into(),
            Self::Texte => "un texte entre guillemets".into(),
            Self::Liste => "une liste de textes".into(),
            Self::Identifiants(max) => format!("une liste de {max} identifiants au plus"),
            Self::Objet => "un objet entre accolades".into(),
            Self::Entre(min, max) => format!("un nombre de {min} à {max}"),
            Self::Curseur => "le « suivant » d’une liste qui vient d’être lue : recommencez sans \
                lui"
            .into(),
        }
    }

    fn en(self) -> String {
        match self {
            Self::Booleen => "true, false or null".into(),
            Self::Entier => "a whole number from 0".into(),
            Self::Nombre => "a number from 0".into(),
            Self::Texte => "a text in quotes".into(),
            Self::Liste => "a list of texts".into(),
            Self::Identifiants(max) => format!("a list of at most {max} identifiers"),
            Self::Objet => "an object in braces".into(),
            Self::Entre(min, max) => format!("a number from {min} to {max}"),
            Self::Curseur => "the “suivant” of a list just read: start again without it".into(),
        }
    }
}

impl Faute {
    /// What kind of error it is.
    pub fn code(&self) -> Code {
        match self {
            Self::AdresseInvalide => Code::AdresseInvalide,
            Self::ChampManquant(_) | Self::QuestionAbsente | Self::LieuAbsent => {
                Code::ChampManquant
            }
            Self::ChampInconnu(..) => Code::ChampInconnu,
            Self::ChampRepete(_) => Code::ChampRepete,
            Self::ChampsIncompatibles(..) => Code::ChampsIncompatibles,
            Self::NombreInvalide(_) => Code::NombreInvalide,
            Self::IdentifiantInvalide => Code::IdentifiantInvalide,
            Self::CoordonneeHorsLimites(_) => Code::CoordonneeHorsLimites,
            Self::CoordonneesInversees => Code::CoordonneesInversees,
            Self::PrecisionInvalide => Code::PrecisionInvalide,
            Self::GenerationInconnue => Code::GenerationInconnue,
            Self::DateInvalide(_) => Code::DateInvalide,
            Self::CodeInvalide(..) => Code::CodeInvalide,
            Self::JsonInvalide(..) | Self::ObjetInvalide(..) => Code::JsonInvalide,
            Self::CleInconnue(..) => Code::ChampInconnu,
            Self::ValeurInvalide(..) => Code::ValeurInvalide,
            Self::ValeurInconnue(..) => Code::ValeurInconnue,
            Self::Dans(_, faute) => faute.code(),
            Self::DispositifInconnu => Code::DispositifInconnu,
            Self::CsvSansEntete => Code::CsvInvalide,
            Self::CsvCellules(..) | Self::CsvEncodage | Self::PointInvalide => Code::PointInvalide,
            Self::RouteInconnue => Code::RouteInconnue,
            Self::QpvInconnu(_) => Code::QpvInconnu,
            Self::GenerationAbsente(_) => Code::GenerationAbsente,
            Self::MethodeRefusee(_) => Code::MethodeRefusee,
            Self::CorpsTropGrand(_) => Code::CorpsTropGrand,
            Self::TypeRefuse(_) => Code::TypeRefuse,
            Self::TropDePoints(_) => Code::TropDePoints,
            Self::CommunesNonRenseignees(_) => Code::CommunesNonRenseignees,
            Self::ErreurInterne => Code::ErreurInterne,
            Self::ReferentielIndisponible => Code::ReferentielIndisponible,
            Self::CatalogueIndisponible => Code::CatalogueIndisponible,
            Self::StructuresIndisponibles => Code::StructuresIndisponibles,
            Self::CandidaturesIndisponibles => Code::CandidaturesIndisponibles,
            Self::CandidatureIllisible(..) => Code::JsonInvalide,
            Self::Candidature(defauts) => match defauts.as_slice() {
                [defaut] => candidature::code(&defaut.cause),
                _ => Code::ChampsInvalides,
            },
            Self::CleIdempotenceManquante => Code::CleIdempotenceManquante,
            Self::CleIdempotenceInvalide => Code::CleIdempotenceInvalide,
            Self::CleIdempotenceReutilisee => Code::CleIdempotenceReutilisee,
            Self::EnvoiEnCours => Code::EnvoiEnCours,
            Self::CurseurInvalide => Code::CurseurInvalide,
            Self::EnvoiAutomatique => Code::EnvoiAutomatique,
            Self::TropDeCandidatures(_) => Code::TropDeCandidatures,
            Self::TropDeDemandes(_) => Code::TropDeDemandes,
            Self::PreuveDemandee(_) => Code::PreuveDemandee,
            Self::CleAbsente => Code::CleAbsente,
            Self::CleRefusee => Code::CleRefusee,
            Self::PorteeInsuffisante => Code::PorteeInsuffisante,
            Self::OrigineRefusee => Code::OrigineRefusee,
            Self::CandidatureInconnue => Code::CandidatureInconnue,
            Self::CandidatureEffacee => Code::CandidatureEffacee,
            Self::StatutRefuse(_) => Code::StatutRefuse,
            Self::PartenaireInconnu => Code::PartenaireInconnu,
        }
    }

    /// The field at fault, when it is one.
    fn champ(&self) -> Option<&str> {
        Some(match self {
            Self::ChampManquant(nom)
            | Self::ChampInconnu(nom, _)
            | Self::ChampRepete(nom)
            | Self::ChampsIncompatibles(nom, _)
            | Self::NombreInvalide(nom)
            | Self::CoordonneeHorsLimites(nom)
            | Self::DateInvalide(nom)
            | Self::CleInconnue(nom, _)
            | Self::ValeurInvalide(nom, _)
            | Self::ValeurInconnue(nom, ..)
            | Self::CodeInvalide(nom, _) => nom,
            Self::IdentifiantInvalide => "id",
            Self::CoordonneesInversees | Self::QuestionAbsente | Self::LieuAbsent => "lat",
            Self::PrecisionInvalide => "precision_m",
            Self::GenerationInconnue => "generation",
            Self::CommunesNonRenseignees(_) => "commune",
            Self::TropDePoints(_) => "points",
            Self::QpvInconnu(_) => "code",
            Self::CurseurInvalide => "depuis",
            Self::TropDeCandidatures(_) => "candidatures",
            Self::StatutRefuse(_) => "statut",
            _ => return None,
        })
    }

    /// What happened here and how to mend it.
    pub fn detail(&self, langue: Langue) -> String {
        match langue {
            Langue::Fr => self.detail_fr(),
            Langue::En => self.detail_en(),
        }
    }

    fn detail_fr(&self) -> String {
        match self {
            Self::AdresseInvalide => "Vérifiez l’encodage de l’adresse et sa longueur.".into(),
            Self::ChampManquant(nom) => {
                format!("Donnez « {nom} » : il est obligatoire et manque ou est vide.")
            }
            Self::QuestionAbsente => "Donnez « lat » et « lon » pour vérifier un point, ou \
                « departement » ou « commune » pour lister des quartiers."
                .into(),
            Self::LieuAbsent => {
                "Donnez « lat » et « lon », ou « commune », ou « departement » : les \
                structures se cherchent autour d’un lieu."
                    .into()
            }
            Self::ChampInconnu(nom, []) => {
                format!("« {nom} » n’est pas prévu ici, ni aucun autre paramètre.")
            }
            Self::ChampInconnu(nom, attendus) => format!(
                "« {nom} » n’est pas prévu ici : vérifiez son orthographe. Sont prévus : {}.",
                attendus.join(", ")
            ),
            Self::ChampRepete(nom) => format!("Donnez « {nom} » une seule fois."),
            Self::ChampsIncompatibles(nom, autre) => {
                format!("« {nom} » et « {autre} » posent deux questions : gardez l’un des deux.")
            }
            Self::NombreInvalide(nom) => format!(
                "Écrivez « {nom} » comme un nombre décimal avec un point, par exemple 48.8566."
            ),
            Self::IdentifiantInvalide => format!(
                "Donnez à « id » un nombre ou un texte de {} caractères au plus, sans caractère \
                 de contrôle.",
                lot::ID_MAX
            ),
            Self::CoordonneeHorsLimites(nom) => match nom.as_ref() {
                "lat" => "La latitude va de -90 à 90 degrés.".into(),
                _ => "La longitude va de -180 à 180 degrés.".into(),
            },
            Self::CoordonneesInversees => "Le point est hors de tout territoire connu, mais y \
                serait si « lat » et « lon » étaient échangés : envoyez la latitude dans « lat » \
                et la longitude dans « lon »."
                .into(),
            Self::PrecisionInvalide => {
                format!(
                    "« precision_m » va de 0 à {} mètres.",
                    PRECISION_MAX_M as u32
                )
            }
            Self::GenerationInconnue => "Les générations sont 2015 et 2024.".into(),
            Self::DateInvalide(nom) => {
                format!("Écrivez « {nom} » sous la forme AAAA-MM-JJ, par exemple 2026-11-22.")
            }
            Self::CodeInvalide(nom, erreur) => format!(
                "« {nom} » {} : {}.",
                match erreur.faute {
                    codes::Faute::Longueur(length) =>
                        format!("compte {length} caractères, ce qu’aucun code de ce type ne fait"),
                    codes::Faute::Caractere(place) => format!("a un caractère {place} inattendu"),
                    codes::Faute::Departement(..) => "ne désigne aucun département connu".into(),
                    codes::Faute::Region(..) => "ne désigne aucune région connue".into(),
                    codes::Faute::Zero(..) if erreur.nature == Nature::Commune =>
                        "ressemble à un code postal, et non à un code INSEE".into(),
                    codes::Faute::Zero(..) => "est à zéro".into(),
                    codes::Faute::Cle => "a une clé fausse, sans doute un chiffre erroné".into(),
                },
                match erreur.nature {
                    Nature::Qpv => "écrivez-le comme QP093028 ou QN00101M",
                    Nature::Commune => "écrivez-le comme 93066, 2A004 ou 97105",
                    Nature::Departement => "écrivez-le comme 01, 2A ou 971",
                    Nature::Postal => "écrivez-le comme 93200",
                    Nature::Region => "écrivez-le comme 11 ou 04",
                    Nature::Epci | Nature::Siren => "écrivez ses 9 chiffres sans espace",
                    Nature::Siret => "écrivez ses 14 chiffres sans espace",
                }
            ),
            Self::JsonInvalide(line, column) => format!(
                "La lecture s’arrête ligne {line}, colonne {column}. Envoyez en UTF-8 un objet de \
                 la forme {{\"points\":[{{\"id\":\"a\",\"lat\":48.85,\"lon\":2.35}}]}}."
            ),
            Self::ObjetInvalide(line, column) => format!(
                "La lecture s’arrête ligne {line}, colonne {column}. Envoyez en UTF-8 un objet de \
                 la forme {{\"situation\":{{\"personne\":{{\"age\":24}}}}}}."
            ),
            Self::CleInconnue(nom, connues) => format!(
                "« {nom} » n’existe pas ici : vérifiez son orthographe. Sont prévus : {}.",
                connues.join(", ")
            ),
            Self::ValeurInvalide(nom, forme) => {
                format!("« {nom} » attend {}.", forme.fr())
            }
            Self::ValeurInconnue(nom, valeur, []) => {
                format!("« {valeur} » n’existe pas pour « {nom} » : vérifiez son orthographe.")
            }
            Self::ValeurInconnue(nom, valeur, connues) => format!(
                "« {valeur} » n’existe pas pour « {nom} ». Sont prévus : {}.",
                connues.join(", ")
            ),
            Self::Dans(_, faute) => faute.detail_fr(),
            Self::DispositifInconnu => {
                "Vérifiez l’identifiant ; /v1/dispositifs les donne tous.".into()
            }
            Self::CsvSansEntete => "La première ligne doit nommer les colonnes, par exemple \
                id,lat,lon,precision_m, en UTF-8, séparées par des virgules ou des \
                points-virgules."
                .into(),
            Self::CsvCellules(got, expected) => {
                format!("La ligne a {got} cellules pour {expected} colonnes.")
            }
            Self::CsvEncodage => "La ligne n’est pas en UTF-8 : enregistrez le fichier en \
                « CSV UTF-8 »."
                .into(),
            Self::PointInvalide => "Écrivez le point comme un objet JSON, par exemple \
                {\"id\":\"a\",\"lat\":48.85,\"lon\":2.35}."
                .into(),
            Self::RouteInconnue => {
                "Vérifiez l’adresse ; /v1/openapi.json décrit toutes les routes.".into()
            }
            Self::QpvInconnu(code) => format!(
                "{code} n’est pas dans le référentiel de la génération {}.",
                code.generation()
            ),
            Self::GenerationAbsente(Some(generation)) => format!(
                "La génération {generation} n’est pas chargée ; /v1/referentiels dit lesquelles \
                 le sont."
            ),
            Self::GenerationAbsente(None) => {
                "Aucune génération de quartiers n’était en vigueur à cette date.".into()
            }
            Self::MethodeRefusee(allowed) => format!("Sont prévues : {allowed}."),
            Self::CorpsTropGrand(max) => format!(
                "L’envoi dépasse {} Kio : découpez-le en plusieurs.",
                max >> 10
            ),
            Self::TypeRefuse(types) => format!(
                "Envoyez, avec l’en-tête Content-Type qui le dit, l’un de ces types : {types}."
            ),
            Self::TropDePoints(got) => format!(
                "L’envoi compte {got} points, le maximum est {} : découpez-le en plusieurs.",
                lot::POINTS_MAX
            ),
            Self::CommunesNonRenseignees(generation) => format!(
                "La source de la génération {generation} nomme les communes sans leur code : \
                 cherchez par « departement »."
            ),
            Self::ErreurInterne => "Réessayez ; si cela dure, prévenez-nous.".into(),
            Self::ReferentielIndisponible
            | Self::CatalogueIndisponible
            | Self::StructuresIndisponibles => {
                "Réessayez dans un instant : rien ne peut être affirmé pour le moment.".into()
            }
            Self::CandidaturesIndisponibles => "Rien n’a été confirmé. Réessayez dans un instant, \
                avec la même clé d’idempotence : rien ne sera enregistré deux fois."
                .into(),
            Self::CandidatureIllisible(line, column) => format!(
                "La lecture s’arrête ligne {line}, colonne {column}. Envoyez en UTF-8 un objet \
                 JSON ; /v1/openapi.json en donne la forme."
            ),
            Self::Candidature(defauts) => match defauts.as_slice() {
                [defaut] => mots::defaut(&defaut.cause),
                _ => "« fautes » donne chaque champ à corriger, et comment.".into(),
            },
            Self::CleIdempotenceManquante => {
                "Donnez à chaque envoi une clé qui lui est propre, un \
                UUID par exemple, et la même s’il faut le répéter : il ne compte qu’une fois."
                    .into()
            }
            Self::CleIdempotenceInvalide => {
                "Donnez de 1 à 255 caractères visibles, sans espace.".into()
            }
            Self::CleIdempotenceReutilisee => {
                "Donnez une nouvelle clé : celle-ci répond d’un envoi au contenu différent.".into()
            }
            Self::EnvoiEnCours => "Réessayez dans une seconde avec la même clé.".into(),
            Self::CurseurInvalide => "Donnez le « suivant » ou le « curseur » d’une réponse \
                précédente, ou rien pour commencer."
                .into(),
            Self::EnvoiAutomatique => "Si vous êtes une personne, attendez quelques secondes et \
                envoyez à nouveau."
                .into(),
            Self::TropDeCandidatures(got) => format!(
                "L’envoi compte {got} candidatures, le maximum est {} : découpez-le en plusieurs.",
                candidature::LOT_MAX
            ),
            Self::TropDeDemandes(attente) => format!("Réessayez dans {attente} secondes."),
            Self::PreuveDemandee(_) => {
                "Beaucoup de demandes arrivent en même temps. La vôtre n’est \
                pas perdue : un formulaire Guichet fait ce calcul seul. Un programme le trouve \
                dans /v1/openapi.json, puis renvoie la même demande."
                    .into()
            }
            Self::CleAbsente => "Donnez l’en-tête « Authorization: Bearer … », avec la clé d’un \
                partenaire ou le secret de la candidature."
                .into(),
            Self::CleRefusee => {
                "Vérifiez la clé : elle est inconnue, remplacée ou révoquée.".into()
            }
            Self::PorteeInsuffisante => {
                "Demandez une clé dont la portée permet cette action.".into()
            }
            Self::OrigineRefusee => {
                "Faites ajouter ce site aux origines de la clé, ou appelez depuis un serveur."
                    .into()
            }
            Self::CandidatureInconnue => {
                "Vérifiez la référence, et que la candidature est bien la \
                vôtre ou vous est adressée."
                    .into()
            }
            Self::CandidatureEffacee => {
                "Ses données n’existent plus, à la demande de la personne ou au terme prévu.".into()
            }
            Self::StatutRefuse(etat) => {
                format!("La candidature est « {etat} » : ce statut n’y fait pas suite.")
            }
            Self::PartenaireInconnu => "Vérifiez l’identifiant.".into(),
        }
    }

    fn detail_en(&self) -> String {
        match self {
            Self::AdresseInvalide => "Check how the address is encoded, and its length.".into(),
            Self::ChampManquant(nom) => {
                format!("Give “{nom}”: it is required, and absent or empty.")
            }
            Self::QuestionAbsente => "Give “lat” and “lon” to check a point, or “departement” or \
                “commune” to list neighbourhoods."
                .into(),
            Self::LieuAbsent => "Give “lat” and “lon”, or “commune”, or “departement”: structures \
                are looked for around a place."
                .into(),
            Self::ChampInconnu(nom, []) => {
                format!("“{nom}” is not expected here, nor is any parameter.")
            }
            Self::ChampInconnu(nom, attendus) => format!(
                "“{nom}” is not expected here: check its spelling. Expected: {}.",
                attendus.join(", ")
            ),
            Self::ChampRepete(nom) => format!("Give “{nom}” once."),
            Self::ChampsIncompatibles(nom, autre) => {
                format!("“{nom}” and “{autre}” ask two questions: keep one of them.")
            }
            Self::NombreInvalide(nom) => {
                format!("Write “{nom}” as a decimal number with a point, such as 48.8566.")
            }
            Self::IdentifiantInvalide => format!(
                "Give “id” a number or a text of at most {} characters, without control \
                 characters.",
                lot::ID_MAX
            ),
            Self::CoordonneeHorsLimites(nom) => match nom.as_ref() {
                "lat" => "Latitude goes from -90 to 90 degrees.".into(),
                _ => "Longitude goes from -180 to 180 degrees.".into(),
            },
            Self::CoordonneesInversees => "The point lies outside of every known territory, but \
                would lie in one if “lat” and “lon” were exchanged: send the latitude as “lat” \
                and the longitude as “lon”."
                .into(),
            Self::PrecisionInvalide => {
                format!(
                    "“precision_m” goes from 0 to {} metres.",
                    PRECISION_MAX_M as u32
                )
            }
            Self::GenerationInconnue => "Generations are 2015 and 2024.".into(),
            Self::DateInvalide(nom) => {
                format!("Write “{nom}” as YYYY-MM-DD, such as 2026-11-22.")
            }
            Self::CodeInvalide(nom, erreur) => format!("“{nom}”: {erreur}."),
            Self::JsonInvalide(line, column) => format!(
                "Reading stops at line {line}, column {column}. Send UTF-8, an object like \
                 {{\"points\":[{{\"id\":\"a\",\"lat\":48.85,\"lon\":2.35}}]}}."
            ),
            Self::ObjetInvalide(line, column) => format!(
                "Reading stops at line {line}, column {column}. Send UTF-8, an object like \
                 {{\"situation\":{{\"personne\":{{\"age\":24}}}}}}."
            ),
            Self::CleInconnue(nom, connues) => format!(
                "There is no “{nom}” here: check its spelling. Expected: {}.",
                connues.join(", ")
            ),
            Self::ValeurInvalide(nom, forme) => format!("“{nom}” takes {}.", forme.en()),
            Self::ValeurInconnue(nom, valeur, []) => {
                format!("There is no “{valeur}” for “{nom}”: check its spelling.")
            }
            Self::ValeurInconnue(nom, valeur, connues) => format!(
                "There is no “{valeur}” for “{nom}”. Expected: {}.",
                connues.join(", ")
            ),
            Self::Dans(_, faute) => faute.detail_en(),
            Self::DispositifInconnu => {
                "Check the identifier; /v1/dispositifs gives them all.".into()
            }
            Self::CsvSansEntete => "The first line has to name the columns, such as \
                id,lat,lon,precision_m, in UTF-8, separated by commas or semicolons."
                .into(),
            Self::CsvCellules(got, expected) => {
                format!("The row has {got} cells for {expected} columns.")
            }
            Self::CsvEncodage => "The row is not UTF-8: save the file as “CSV UTF-8”.".into(),
            Self::PointInvalide => "Write the point as a JSON object, such as \
                {\"id\":\"a\",\"lat\":48.85,\"lon\":2.35}."
                .into(),
            Self::RouteInconnue => {
                "Check the address; /v1/openapi.json describes every route.".into()
            }
            Self::QpvInconnu(code) => format!(
                "{code} is not in the reference set of generation {}.",
                code.generation()
            ),
            Self::GenerationAbsente(Some(generation)) => {
                format!("Generation {generation} is not loaded; /v1/referentiels says which are.")
            }
            Self::GenerationAbsente(None) => {
                "No generation of neighbourhoods was in force on that date.".into()
            }
            Self::MethodeRefusee(allowed) => format!("Allowed: {allowed}."),
            Self::CorpsTropGrand(max) => format!(
                "The body is larger than {} KiB: cut it into several.",
                max >> 10
            ),
            Self::TypeRefuse(types) => format!(
                "Send, with the Content-Type header that says so, one of these types: {types}."
            ),
            Self::TropDePoints(got) => format!(
                "The body has {got} points, the maximum is {}: cut it into several.",
                lot::POINTS_MAX
            ),
            Self::CommunesNonRenseignees(generation) => format!(
                "The source of generation {generation} names communes without their codes: \
                 search by “departement”."
            ),
            Self::ErreurInterne => "Try again; if it lasts, tell us.".into(),
            Self::ReferentielIndisponible
            | Self::CatalogueIndisponible
            | Self::StructuresIndisponibles => {
                "Try again in a moment: nothing can be said for now.".into()
            }
            Self::CandidaturesIndisponibles => "Nothing was confirmed. Try again in a moment with \
                the same idempotency key: nothing will be kept twice."
                .into(),
            Self::CandidatureIllisible(line, column) => format!(
                "Reading stops at line {line}, column {column}. Send UTF-8, a JSON object; \
                 /v1/openapi.json gives its form."
            ),
            Self::Candidature(defauts) => match defauts.as_slice() {
                [defaut] => candidature::defaut_en(&defaut.cause),
                _ => "“fautes” gives each field to correct, and how.".into(),
            },
            Self::CleIdempotenceManquante => "Give each request a key of its own, such as a UUID, \
                and the same when it is sent again: it counts once."
                .into(),
            Self::CleIdempotenceInvalide => {
                "Give from 1 to 255 visible characters, without a space.".into()
            }
            Self::CleIdempotenceReutilisee => {
                "Give a new key: this one answers for a request with another content.".into()
            }
            Self::EnvoiEnCours => "Try again in a second with the same key.".into(),
            Self::CurseurInvalide => {
                "Give “suivant” or “curseur” of an earlier answer, or nothing to begin.".into()
            }
            Self::EnvoiAutomatique => {
                "If you are a person, wait a few seconds and send it again.".into()
            }
            Self::TropDeCandidatures(got) => format!(
                "The body has {got} applications, the maximum is {}: cut it into several.",
                candidature::LOT_MAX
            ),
            Self::TropDeDemandes(attente) => format!("Try again in {attente} seconds."),
            Self::PreuveDemandee(_) => "Many applications come in at once. Yours is not lost: a \
                Guichet form does this work by itself. A program finds it in /v1/openapi.json, \
                then sends the same again."
                .into(),
            Self::CleAbsente => "Give the header “Authorization: Bearer …”, with a partner’s key \
                or the application’s secret."
                .into(),
            Self::CleRefusee => "Check the key: it is unknown, replaced or revoked.".into(),
            Self::PorteeInsuffisante => "Ask for a key whose scope allows this.".into(),
            Self::OrigineRefusee => {
                "Have this site added to the key’s origins, or call from a server.".into()
            }
            Self::CandidatureInconnue => {
                "Check the reference, and that the application is yours or for you.".into()
            }
            Self::CandidatureEffacee => {
                "Its data is no more, because the person asked or its time was over.".into()
            }
            Self::StatutRefuse(etat) => {
                format!("The application is “{etat}”: that status does not follow.")
            }
            Self::PartenaireInconnu => "Check the identifier.".into(),
        }
    }
}

/// An error as it is sent.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Probleme {
    #[cfg_attr(
        feature = "openapi",
        schemars(
            description = "L’adresse de l’explication de ce code.",
            extend("format" = "uri")
        )
    )]
    r#type: String,
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "Le même pour toutes les erreurs de ce code.")
    )]
    title: &'static str,
    #[cfg_attr(feature = "openapi", schemars(description = "Le statut HTTP."))]
    status: u16,
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "Ce qui ne va pas et comment y remédier, dans la langue demandée.")
    )]
    detail: String,
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "Stable : c’est lui qu’un programme doit lire.")
    )]
    code: Code,
    #[cfg_attr(
        feature = "openapi",
        schemars(
            description = "Pointeur JSON (RFC 6901) vers le champ en cause ; pour un paramètre de \
                l’adresse ou une colonne, une barre oblique et son nom.",
            extend("format" = "json-pointer")
        )
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    champ: Option<String>,
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "D’un formulaire, tous les champs à corriger, en une fois.")
    )]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fautes: Vec<FauteDeChamp>,
    #[cfg_attr(
        feature = "openapi",
        schemars(
            description = "D’une preuve demandée, ce qu’il faut résoudre : `BITS.ECHEANCE.SCEAU`."
        )
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    defi: Option<String>,
}

/// One of the faults of a form.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct FauteDeChamp {
    #[cfg_attr(
        feature = "openapi",
        schemars(
            description = "Pointeur JSON (RFC 6901) vers le champ.",
            extend("format" = "json-pointer")
        )
    )]
    champ: String,
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "Stable : c’est lui qu’un programme doit lire.")
    )]
    code: Code,
    #[cfg_attr(
        feature = "openapi",
        schemars(description = "Ce qui ne va pas et comment y remédier, dans la langue demandée.")
    )]
    detail: String,
}

impl FauteDeChamp {
    fn new(defaut: &Defaut, langue: Langue, base: &str) -> Self {
        Self {
            champ: format!("{base}{}", defaut.champ),
            code: candidature::code(&defaut.cause),
            detail: match langue {
                Langue::Fr => mots::defaut(&defaut.cause),
                Langue::En => candidature::defaut_en(&defaut.cause),
            },
        }
    }
}

impl Probleme {
    /// Words a fault; `origine` (`https://host`) is where its code is explained.
    pub fn new(faute: &Faute, langue: Langue, origine: &str) -> Self {
        Self::within(faute, langue, origine, "")
    }

    /// The same for a part of a document, which starts at the pointer `base`.
    pub fn within(faute: &Faute, langue: Langue, origine: &str, base: &str) -> Self {
        if let Faute::Dans(pointeur, faute) = faute {
            return Self::within(faute, langue, origine, &format!("{base}{pointeur}"));
        }
        let code = faute.code();
        let fautes: Vec<_> = match faute {
            Faute::Candidature(defauts) => defauts
                .iter()
                .map(|defaut| FauteDeChamp::new(defaut, langue, base))
                .collect(),
            _ => Vec::new(),
        };
        let champ = match faute.champ() {
            _ if fautes.len() == 1 => Some(fautes[0].champ.clone()),
            Some(nom) => {
                let nom = nom.replace('~', "~0").replace('/', "~1");
                Some(format!("{base}/{nom}"))
            }
            None => Some(base.to_owned()).filter(|base| !base.is_empty()),
        };
        Self {
            r#type: format!("{origine}/problemes#{}", code.as_str()),
            title: code.titre(langue),
            status: code.status(),
            detail: faute.detail(langue),
            code,
            champ,
            fautes,
            defi: match faute {
                Faute::PreuveDemandee(defi) => Some(defi.as_str().to_owned()),
                _ => None,
            },
        }
    }

    /// The code and the detail, for a form that has no place for the rest.
    pub(super) fn en_bref(&self) -> (&'static str, &str) {
        (self.code.as_str(), &self.detail)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speaks_french_unless_english_is_liked_better() {
        for (header, expect) in [
            ("", Langue::Fr),
            ("fr", Langue::Fr),
            ("en", Langue::En),
            ("en-GB,en;q=0.9", Langue::En),
            ("fr-FR,fr;q=0.9,en;q=0.8", Langue::Fr),
            ("de,en;q=0.5", Langue::En),
            ("en;q=0.2, fr;q=0.1", Langue::En),
            ("en;q=0, de", Langue::Fr),
            ("fr;q=1,en;q=1", Langue::Fr),
            ("EN", Langue::En),
            ("*", Langue::Fr),
            (";;q=,,=", Langue::Fr),
            ("en;q=NaN", Langue::Fr),
        ] {
            assert_eq!(Langue::negotiate(header), expect, "{header:?}");
        }
    }

    #[test]
    fn codes_are_kebab_case_and_unique() {
        let mut codes: Vec<_> = Code::TOUS.iter().map(|code| code.as_str()).collect();
        assert!(codes.iter().all(|code| {
            !code.starts_with('-')
                && !code.ends_with('-')
                && code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
        }));
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), Code::TOUS.len());
    }

    #[test]
    fn points_at_the_field_even_with_an_odd_name() {
        let faute = Faute::ChampInconnu("a/b~c".into(), &["lat"]);
        let probleme = Probleme::within(&faute, Langue::Fr, "https://x", "/points/3");
        assert_eq!(probleme.champ.as_deref(), Some("/points/3/a~1b~0c"));
        assert_eq!(probleme.r#type, "https://x/problemes#champ-inconnu");
    }
}

//! Every error of the API, one row each: to add an error is to add its row.

use super::{
    candidature,
    language::Language,
    limits::{BATCH_MAX, ID_MAX, POINTS_MAX, PRECISION_MAX_M},
    shape::ExpectedShape,
};
use crate::{
    candidature::{CandidatureState, Challenge, FieldFault},
    codes::{CodeError, CodeQpv},
    qpv::Generation,
    words::code_fault,
};
use serde::Serialize;
use std::borrow::Cow;

/// The name of a field, as the caller wrote it or should have written it.
pub(super) type Name = Cow<'static, str>;

/// A field in a sentence: an item of a list has a rank for a name.
fn named(name: &str, language: Language) -> String {
    match (name.parse::<u32>(), language) {
        (Ok(rank), Language::Fr) => format!("l’élément n° {} de la liste", rank + 1),
        (Ok(rank), Language::En) => format!("item {} of the list", rank + 1),
        (Err(_), Language::Fr) => format!("« {name} »"),
        (Err(_), Language::En) => format!("“{name}”"),
    }
}

/// A list of names known at compile time.
type StaticNames = &'static [&'static str];

/// Writes [`Code`] and [`Fault`] from the table below.
///
/// A code is a name, the text and the status that programs read, and its titles in
/// French and English. Under it are the faults that it covers, each with
/// - its values,
/// - `at(…)`: the field at fault, if there is one,
/// - `sends(…)`: the header that goes with the answer,
/// - `with(…)`: values that its message needs besides its own,
/// - `if … =>`: the message of a special case, then `=>` its message, in French and
///   English.
macro_rules! faults {
    (|$language:ident| $(
        $code:ident $text:literal $status:literal $title_fr:literal $title_en:literal { $(
            $fault:ident $(($($value:ident: $type:ty),*))?
            $(at($at:expr))?
            $(sends($header:literal, $sent:expr))?
            $(with($($name:ident = $given:expr),*))?
            $(if $case:expr => $case_fr:literal $case_en:literal)*
            => $fr:literal $en:literal;
        )* }
    )*) => {
        /// What kind of error: stable, for programs.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Code {
            $(#[doc = $title_en] $code,)*
        }

        impl Code {
            /// Every code, in the order of their statuses.
            pub const ALL: &[Self] = &[$(Self::$code),*];

            /// The code as it is written.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$code => $text,)* }
            }

            /// The HTTP status it comes with.
            pub fn status(self) -> u16 {
                match self { $(Self::$code => $status,)* }
            }

            /// The title, the same for all the faults of a code.
            pub fn title(self, language: Language) -> &'static str {
                match (language, self) {
                    $((Language::Fr, Self::$code) => $title_fr,)*
                    $((Language::En, Self::$code) => $title_en,)*
                }
            }
        }

        /// The sentences that mend each code, in French, as the table has them: what a call gave
        /// stands between braces. For pages alone.
        pub const MENDS: &[(Code, &[&str])] = &[
            $((Code::$code, &[$($($case_fr,)* $fr,)*]),)*
        ];

        /// What is wrong with a request, or on our side, and where.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Fault {
            /// A fault in a part of a document, at that JSON pointer.
            Dans(String, Box<Fault>),
            $($(#[doc = $en] $fault $(($($type),*))?,)*)*
        }

        // A row names all the values of its fault; not every method uses every name.
        #[allow(unused_variables)]
        impl Fault {
            /// What kind of error it is.
            pub fn code(&self) -> Code {
                match self {
                    Self::Dans(_, fault) => fault.code(),
                    // A form with a single fault has the code of that fault.
                    Self::Candidature(field_faults) if field_faults.len() == 1 => {
                        candidature::code(&field_faults[0].cause)
                    }
                    $($(Self::$fault $(($($value),*))? => Code::$code,)*)*
                }
            }

            /// The field at fault, when it is one.
            pub(super) fn field(&self) -> Option<&str> {
                match self {
                    Self::Dans(_, fault) => fault.field(),
                    $($(Self::$fault $(($($value),*))? => {
                        let at: Option<&str> = None;
                        $(let at: Option<&str> = Some($at);)?
                        at
                    })*)*
                }
            }

            /// The header that this answer has besides those of every answer.
            pub fn header(&self) -> Option<(&'static str, Cow<'static, str>)> {
                match self {
                    Self::Dans(_, fault) => fault.header(),
                    $($(Self::$fault $(($($value),*))? => {
                        let header: Option<(&str, Cow<'static, str>)> = None;
                        $(let header = Some(($header, Cow::from($sent)));)?
                        header
                    })*)*
                }
            }

            /// What happened, and how to correct it.
            pub fn detail(&self, $language: Language) -> String {
                match self {
                    Self::Dans(_, fault) => fault.detail($language),
                    $($(Self::$fault $(($($value),*))? => {
                        $($(let $name = $given;)*)?
                        $(if $case {
                            return match $language {
                                Language::Fr => format!($case_fr),
                                Language::En => format!($case_en),
                            };
                        })*
                        match $language {
                            Language::Fr => format!($fr),
                            Language::En => format!($en),
                        }
                    })*)*
                }
            }
        }
    };
}

faults! {
    |language|
    AdresseInvalide "adresse-invalide" 400
        "L’adresse demandée est illisible" "The requested address cannot be read" {
        AdresseInvalide
            => "Vérifiez l’encodage de l’adresse et sa longueur."
            "Check how the address is encoded, and its length.";
    }
    ChampManquant "champ-manquant" 400
        "Un champ obligatoire manque" "A required field is missing" {
        ChampManquant(name: Name) at(name)
            => "Donnez « {name} » : il est obligatoire et manque ou est vide."
            "Give “{name}”: it is required, and absent or empty.";
        QuestionAbsente at("lat")
            => "Donnez « lat » et « lon » pour vérifier un point, ou « departement » ou \
            « commune » pour lister des quartiers."
            "Give “lat” and “lon” to check a point, or “departement” or “commune” to list \
            neighbourhoods.";
        LieuAbsent at("lat")
            => "Donnez « lat » et « lon », ou « commune », ou « departement » : les structures se \
            cherchent autour d’un lieu."
            "Give “lat” and “lon”, or “commune”, or “departement”: structures are looked for \
            around a place.";
    }
    UnknownField "champ-inconnu" 400
        "Un champ n’existe pas" "A field does not exist" {
        UnknownField(name: Name, expected: StaticNames) at(name) with(expected = expected.join(", "))
            if expected.is_empty()
            => "« {name} » n’est pas prévu ici, ni aucun autre paramètre."
            "“{name}” is not expected here, nor is any parameter."
            => "« {name} » n’est pas prévu ici : vérifiez son orthographe. Sont prévus : {expected}."
            "“{name}” is not expected here: check its spelling. Expected: {expected}.";
        CleInconnue(name: Name, known: Vec<&'static str>) at(name) with(expected = known.join(", "))
            => "« {name} » n’existe pas ici : vérifiez son orthographe. Sont prévus : {expected}."
            "There is no “{name}” here: check its spelling. Expected: {expected}.";
    }
    ChampRepete "champ-repete" 400
        "Un champ est donné deux fois" "A field is given twice" {
        ChampRepete(name: Name) at(name)
            => "Donnez « {name} » une seule fois."
            "Give “{name}” once.";
    }
    ChampsIncompatibles "champs-incompatibles" 400
        "Deux champs s’excluent" "Two fields exclude each other" {
        ChampsIncompatibles(name: Name, other: &'static str) at(name)
            => "« {name} » et « {other} » posent deux questions : gardez l’un des deux."
            "“{name}” and “{other}” ask two questions: keep one of them.";
    }
    NombreInvalide "nombre-invalide" 400
        "Un nombre est illisible" "A number cannot be read" {
        NombreInvalide(name: Name) at(name)
            => "Écrivez « {name} » comme un nombre décimal avec un point, par exemple 48.8566."
            "Write “{name}” as a decimal number with a point, such as 48.8566.";
    }
    IdentifiantInvalide "identifiant-invalide" 400
        "L’identifiant d’un point est illisible" "The identifier of a point cannot be read" {
        IdentifiantInvalide at("id")
            => "Donnez à « id » un nombre ou un texte de {ID_MAX} caractères au plus, sans \
            caractère de contrôle."
            "Give “id” a number or a text of at most {ID_MAX} characters, without control \
            characters.";
    }
    CoordonneeHorsLimites "coordonnee-hors-limites" 400
        "Une coordonnée est hors limites" "A coordinate is out of range" {
        CoordonneeHorsLimites(name: Name) at(name)
            if name == "lat"
            => "La latitude va de -90 à 90 degrés."
            "Latitude goes from -90 to 90 degrees."
            => "La longitude va de -180 à 180 degrés."
            "Longitude goes from -180 to 180 degrees.";
    }
    CoordonneesInversees "coordonnees-inversees" 400
        "Latitude et longitude semblent inversées" "Latitude and longitude seem to be swapped" {
        CoordonneesInversees at("lat")
            => "Le point est hors de tout territoire connu, mais y serait si « lat » et « lon » \
            étaient échangés : envoyez la latitude dans « lat » et la longitude dans « lon »."
            "The point lies outside of every known territory, but would lie in one if “lat” and \
            “lon” were exchanged: send the latitude as “lat” and the longitude as “lon”.";
    }
    PrecisionInvalide "precision-invalide" 400
        "La précision est hors limites" "The precision is out of range" {
        PrecisionInvalide at("precision_m") with(max = PRECISION_MAX_M as u32)
            => "« precision_m » va de 0 à {max} mètres."
            "“precision_m” goes from 0 to {max} metres.";
    }
    GenerationInconnue "generation-inconnue" 400
        "Cette génération n’existe pas" "There is no such generation" {
        GenerationInconnue at("generation")
            => "Les générations sont 2015 et 2024."
            "Generations are 2015 and 2024.";
    }
    DateInvalide "date-invalide" 400
        "Une date est illisible" "A date cannot be read" {
        DateInvalide(name: Name) at(name)
            => "Écrivez « {name} » sous la forme AAAA-MM-JJ, par exemple 2026-11-22."
            "Write “{name}” as YYYY-MM-DD, such as 2026-11-22.";
    }
    CodeInvalide "code-invalide" 400
        "Un code officiel n’est pas valable" "An official code is not valid" {
        CodeInvalide(name: Name, error: CodeError) at(name) with(reason = code_fault(error))
            => "« {name} » {reason}."
            "“{name}”: {error}.";
    }
    JsonInvalide "json-invalide" 400
        "Le JSON envoyé est illisible" "The JSON sent cannot be read" {
        JsonInvalide(line: usize, column: usize)
            => "La lecture s’arrête ligne {line}, colonne {column}. Envoyez en UTF-8 un objet de \
            la forme {{\"points\":[{{\"id\":\"a\",\"lat\":48.85,\"lon\":2.35}}]}}."
            "Reading stops at line {line}, column {column}. Send UTF-8, an object like \
            {{\"points\":[{{\"id\":\"a\",\"lat\":48.85,\"lon\":2.35}}]}}.";
        ObjetInvalide(line: usize, column: usize)
            => "La lecture s’arrête ligne {line}, colonne {column}. Envoyez en UTF-8 un objet de \
            la forme {{\"situation\":{{\"personne\":{{\"age\":24}}}}}}."
            "Reading stops at line {line}, column {column}. Send UTF-8, an object like \
            {{\"situation\":{{\"personne\":{{\"age\":24}}}}}}.";
        CandidatureIllisible(line: usize, column: usize)
            => "La lecture s’arrête ligne {line}, colonne {column}. Envoyez en UTF-8 un objet \
            JSON ; /v1/openapi.json en donne la forme."
            "Reading stops at line {line}, column {column}. Send UTF-8, a JSON object; \
            /v1/openapi.json gives its form.";
    }
    CsvInvalide "csv-invalide" 400
        "Le CSV envoyé est illisible" "The CSV sent cannot be read" {
        CsvSansEntete
            => "La première ligne doit nommer les colonnes, par exemple id,lat,lon,precision_m, en \
            UTF-8, séparées par des virgules ou des points-virgules."
            "The first line has to name the columns, such as id,lat,lon,precision_m, in UTF-8, \
            separated by commas or semicolons.";
    }
    PointInvalide "point-invalide" 400
        "Un point est mal formé" "A point is malformed" {
        CsvCellules(got: usize, expected: usize)
            => "La ligne a {got} cellules pour {expected} colonnes."
            "The row has {got} cells for {expected} columns.";
        CsvEncodage
            => "La ligne n’est pas en UTF-8 : enregistrez le fichier en « CSV UTF-8 »."
            "The row is not UTF-8: save the file as “CSV UTF-8”.";
        PointInvalide
            => "Écrivez le point comme un objet JSON, par exemple \
            {{\"id\":\"a\",\"lat\":48.85,\"lon\":2.35}}."
            "Write the point as a JSON object, such as {{\"id\":\"a\",\"lat\":48.85,\"lon\":2.35}}.";
    }
    ValeurInvalide "valeur-invalide" 400
        "Une valeur n’a pas la forme attendue" "A value does not have the expected form" {
        ValeurInvalide(name: Name, shape: ExpectedShape) at(name) with(expected = shape.words(language), of = named(name, language))
            => "Il faut pour {of} {expected}."
            "For {of}, give {expected}.";
    }
    ValeurInconnue "valeur-inconnue" 400
        "Une valeur n’existe pas" "A value does not exist" {
        ValeurInconnue(name: Name, value: String, known: StaticNames)
            at(name) with(expected = known.join(", "), of = named(name, language))
            if known.is_empty()
            => "« {value} » n’existe pas pour {of} : vérifiez son orthographe."
            "There is no “{value}” for {of}: check its spelling."
            => "« {value} » n’existe pas pour {of}. Sont prévus : {expected}."
            "There is no “{value}” for {of}. Expected: {expected}.";
    }
    ChampsInvalides "champs-invalides" 400
        "Plusieurs champs sont à corriger" "Several fields have to be corrected" {
        Candidature(field_faults: Vec<FieldFault>)
            with(first = field_faults.first().map(|field_fault| candidature::words(&field_fault.cause, language)),
                only = first.unwrap_or_default())
            if field_faults.len() == 1
            => "{only}"
            "{only}"
            => "« fautes » donne chaque champ à corriger, et comment."
            "“fautes” gives each field to correct, and how.";
        FormulaireIllisible
            => "Ce formulaire est arrivé abîmé : rien n’est parti. Recommencez depuis la page."
            "This form came damaged, and nothing was sent. Begin again from the page.";
    }
    // The messages of a form's fields are in `candidature::Cause`.
    LongueurInvalide "longueur-invalide" 400
        "Un texte est trop court ou trop long" "A text is too short or too long" {}
    TelephoneInvalide "telephone-invalide" 400
        "Un numéro de téléphone est à corriger" "A telephone number has to be corrected" {}
    CourrielInvalide "courriel-invalide" 400
        "Une adresse électronique est à corriger" "An e-mail address has to be corrected" {}
    ContactManquant "contact-manquant" 400
        "Il manque de quoi répondre à la personne" "There is no way to answer the person" {}
    AccordManquant "accord-manquant" 400
        "L’accord de la personne manque" "The person has not agreed" {
        TransmissionSansAccord
            => "La personne n’a pas accepté que sa demande soit transmise : demandez-lui son \
            accord, ou dites-lui à qui s’adresser."
            "The person did not agree to have the application handed over: ask them, or tell them \
            whom to turn to.";
    }
    InformationNonLue "information-non-lue" 400
        "L’information sur les données n’a pas été lue" "The notice about data was not read" {}
    CleIdempotenceManquante "cle-idempotence-manquante" 400
        "L’en-tête Idempotency-Key manque" "The Idempotency-Key header is missing" {
        CleIdempotenceManquante
            => "Donnez à chaque envoi une clé qui lui est propre, un UUID par exemple, et la même \
            s’il faut le répéter : il ne compte qu’une fois."
            "Give each request a key of its own, such as a UUID, and the same when it is sent \
            again: it counts once.";
    }
    CleIdempotenceInvalide "cle-idempotence-invalide" 400
        "L’en-tête Idempotency-Key est illisible" "The Idempotency-Key header cannot be read" {
        CleIdempotenceInvalide
            => "Donnez de 1 à 255 caractères visibles, sans espace."
            "Give from 1 to 255 visible characters, without a space.";
    }
    CurseurInvalide "curseur-invalide" 400
        "Ce curseur n’est pas l’un des nôtres" "This cursor is none of ours" {
        CurseurInvalide at("depuis")
            => "Donnez le « suivant » ou le « curseur » d’une réponse précédente, ou rien pour \
            commencer."
            "Give “suivant” or “curseur” of an earlier answer, or nothing to begin.";
    }
    EnvoiAutomatique "envoi-automatique" 400
        "L’envoi ressemble à celui d’un robot" "This looks like a robot’s" {
        EnvoiAutomatique sends("retry-after", "3")
            => "Si vous êtes une personne, attendez quelques secondes et envoyez à nouveau."
            "If you are a person, wait a few seconds and send it again.";
    }
    CleAbsente "cle-absente" 401
        "Il faut une clé" "A key is needed" {
        CleAbsente sends("www-authenticate", "Bearer")
            => "Donnez l’en-tête « Authorization: Bearer … », avec la clé d’un partenaire ou le \
            secret de la candidature."
            "Give the header “Authorization: Bearer …”, with a partner’s key or the application’s \
            secret.";
    }
    CleRefusee "cle-refusee" 401
        "Cette clé n’ouvre rien" "This key opens nothing" {
        CleRefusee sends("www-authenticate", "Bearer")
            => "Vérifiez la clé : elle est inconnue, remplacée ou révoquée."
            "Check the key: it is unknown, replaced or revoked.";
    }
    PorteeInsuffisante "portee-insuffisante" 403
        "Cette clé ne permet pas cela" "This key does not allow it" {
        PorteeInsuffisante
            => "Demandez une clé dont la portée permet cette action."
            "Ask for a key whose scope allows this.";
    }
    OrigineRefusee "origine-refusee" 403
        "Cette clé n’est pas prévue pour ce site" "This key is not meant for this site" {
        OrigineRefusee
            => "Faites ajouter ce site aux origines de la clé, ou appelez depuis un serveur."
            "Have this site added to the key’s origins, or call from a server.";
    }
    RouteInconnue "route-inconnue" 404
        "Il n’y a rien à cette adresse" "There is nothing at this address" {
        RouteInconnue
            => "Vérifiez l’adresse ; /v1/openapi.json décrit toutes les routes."
            "Check the address; /v1/openapi.json describes every route.";
    }
    QpvInconnu "qpv-inconnu" 404
        "Ce quartier n’existe pas" "There is no such neighbourhood" {
        QpvInconnu(code: CodeQpv) at("code") with(generation = code.generation())
            => "{code} n’est pas dans le référentiel de la génération {generation}."
            "{code} is not in the reference set of generation {generation}.";
    }
    TerritoireInconnu "territoire-inconnu" 404
        "Ce territoire n’existe pas ici" "There is no such territory here" {
        TerritoireInconnu at("code")
            => "Aucun territoire connu ne porte ce code : cherchez-le par son nom à /territoires."
            "No known territory has that code: look for it by its name at /territoires.";
    }
    DispositifInconnu "dispositif-inconnu" 404
        "Ce dispositif n’existe pas" "There is no such scheme" {
        DispositifInconnu
            => "Vérifiez l’identifiant ; /v1/dispositifs les donne tous."
            "Check the identifier; /v1/dispositifs gives them all.";
    }
    StructureInconnue "structure-inconnue" 404
        "Cette structure n’existe pas ici" "There is no such structure here" {
        StructureInconnue
            => "Aucune candidature ne peut être envoyée à cet identifiant : vérifiez-le, ou \
            cherchez une structure par /v1/structures."
            "No application can be sent to this identifier: check it, or look for a structure by \
            /v1/structures.";
    }
    GenerationAbsente "generation-absente" 404
        "Cette génération ou cette version n’est pas servie ici"
        "This generation or this version is not served here" {
        GenerationAbsente(generation: Option<Generation>)
            with(name = generation.map_or("", Generation::as_str))
            if generation.is_none()
            => "Aucune génération de quartiers n’était en vigueur à cette date."
            "No generation of neighbourhoods was in force on that date."
            => "La génération {name} n’est pas chargée ; /v1/referentiels dit lesquelles le sont."
            "Generation {name} is not loaded; /v1/referentiels says which are.";
        VersionPrecedenteAbsente at("jeu")
            => "Aucune version précédente de ce jeu n’est gardée ici : rien ne dit ce qui a changé. \
            La prochaine version chargée le dira."
            "No earlier version of this set is kept here: nothing says what changed. The next \
            version that is loaded will.";
    }
    CandidatureInconnue "candidature-inconnue" 404
        "Cette candidature n’existe pas" "There is no such application" {
        CandidatureInconnue
            => "Vérifiez la référence, et que la candidature est bien la vôtre ou vous est \
            adressée."
            "Check the reference, and that the application is yours or for you.";
    }
    RendezVousAbsent "rendez-vous-absent" 404
        "Aucun rendez-vous n’est donné" "No appointment was given" {
        RendezVousAbsent
            => "La structure n’a pas encore donné de rendez-vous pour cette candidature."
            "The structure has not given an appointment for this application yet.";
    }
    PartenaireInconnu "partenaire-inconnu" 404
        "Ce partenaire n’existe pas" "There is no such partner" {
        PartenaireInconnu
            => "Vérifiez l’identifiant."
            "Check the identifier.";
    }
    MethodeRefusee "methode-refusee" 405
        "Cette méthode n’est pas prévue ici" "This method is not allowed here" {
        MethodeRefusee(allowed: String) sends("allow", allowed.clone())
            => "Sont prévues : {allowed}."
            "Allowed: {allowed}.";
    }
    EnvoiEnCours "envoi-en-cours" 409
        "La même demande est en cours" "The same request is in flight" {
        EnvoiEnCours sends("retry-after", "1")
            => "Réessayez dans une seconde avec la même clé."
            "Try again in a second with the same key.";
    }
    StatutRefuse "statut-refuse" 409
        "Ce changement n’est pas possible" "This change is not possible" {
        StatutRefuse(state: CandidatureState) at("statut")
            => "La candidature est « {state} » : ce statut n’y fait pas suite."
            "The application is “{state}”: that status does not follow.";
    }
    CandidatureEffacee "candidature-effacee" 410
        "Cette candidature a été effacée" "This application was erased" {
        CandidatureEffacee
            => "Ses données n’existent plus, à la demande de la personne ou au terme prévu."
            "Its data is no more, because the person asked or its time was over.";
    }
    CorpsTropGrand "corps-trop-grand" 413
        "L’envoi est trop lourd" "The body is too large" {
        CorpsTropGrand(max: usize) with(kib = max >> 10)
            => "L’envoi dépasse {kib} Kio : découpez-le en plusieurs."
            "The body is larger than {kib} KiB: cut it into several.";
    }
    TypeRefuse "type-refuse" 415
        "Ce type de contenu n’est pas pris en charge" "This content type is not supported" {
        TypeRefuse(types: &'static str) sends("accept-post", *types)
            => "Envoyez, avec l’en-tête Content-Type qui le dit, l’un de ces types : {types}."
            "Send, with the Content-Type header that says so, one of these types: {types}.";
        EncodageRefuse sends("accept-encoding", "identity")
            => "L’envoi est compressé (Content-Encoding) : envoyez-le tel quel."
            "The body is compressed (Content-Encoding): send it as it is.";
    }
    TropDePoints "trop-de-points" 422
        "L’envoi compte trop de points" "There are too many points" {
        TropDePoints(got: usize) at("points")
            => "L’envoi compte {got} points, le maximum est {POINTS_MAX} : découpez-le en \
            plusieurs."
            "The body has {got} points, the maximum is {POINTS_MAX}: cut it into several.";
    }
    CommunesNonRenseignees "communes-non-renseignees" 422
        "Cette génération ne donne pas le code des communes"
        "This generation does not give the codes of communes" {
        CommunesNonRenseignees(generation: Generation) at("commune")
            => "La source de la génération {generation} nomme les communes sans leur code : \
            cherchez par « departement »."
            "The source of generation {generation} names communes without their codes: search by \
            “departement”.";
    }
    CleIdempotenceReutilisee "cle-idempotence-reutilisee" 422
        "Cette clé a servi pour un autre envoi" "This key was used for another request" {
        CleIdempotenceReutilisee
            => "Donnez une nouvelle clé : celle-ci répond d’un envoi au contenu différent."
            "Give a new key: this one answers for a request with another content.";
    }
    StructureInjoignable "structure-injoignable" 422
        "Personne ne reçoit de candidature ici" "Nobody receives applications here" {
        StructureInjoignable(others: Vec<serde_json::Value>) at("structure")
            => "Rien n’a été gardé : une candidature n’y atteindrait personne. \
            `autres_structures` en propose d’autres ; celles dont `joignable` est vrai la \
            recevraient."
            "Nothing was kept: an application would reach nobody there. `autres_structures` \
            proposes others; those whose `joignable` is true would receive it.";
    }
    TropDeCandidatures "trop-de-candidatures" 422
        "L’envoi compte trop de candidatures" "There are too many applications" {
        TropDeCandidatures(got: usize) at("candidatures")
            => "L’envoi compte {got} candidatures, le maximum est {BATCH_MAX} : découpez-le en \
            plusieurs."
            "The body has {got} applications, the maximum is {BATCH_MAX}: cut it into several.";
    }
    TropDeDemandes "trop-de-demandes" 429
        "Il y a trop de demandes" "There are too many requests" {
        TropDeDemandes(seconds: u32) sends("retry-after", seconds.to_string())
            => "Réessayez dans {seconds} secondes."
            "Try again in {seconds} seconds.";
    }
    PreuveDemandee "preuve-demandee" 429
        "Un petit calcul est demandé" "A little work is asked for" {
        PreuveDemandee(challenge: Challenge)
            => "Beaucoup de demandes arrivent en même temps. La vôtre n’est pas perdue : un \
            formulaire Guichet fait ce calcul seul. Un programme le trouve dans /v1/openapi.json, \
            puis renvoie la même demande."
            "Many applications come in at once. Yours is not lost: a Guichet form does this work \
            by itself. A program finds it in /v1/openapi.json, then sends the same again.";
    }
    ErreurInterne "erreur-interne" 500
        "La faute est de notre côté" "The fault is ours" {
        ErreurInterne
            => "Réessayez ; si cela dure, prévenez-nous."
            "Try again; if it lasts, tell us.";
    }
    ReferentielIndisponible "referentiel-indisponible" 503
        "Les contours sont momentanément indisponibles" "The outlines are unavailable for now" {
        ReferentielIndisponible sends("retry-after", "30")
            => "Réessayez dans un instant : rien ne peut être affirmé pour le moment."
            "Try again in a moment: nothing can be said for now.";
    }
    CatalogueIndisponible "catalogue-indisponible" 503
        "Le catalogue est momentanément indisponible" "The catalogue is unavailable for now" {
        CatalogueIndisponible sends("retry-after", "30")
            => "Réessayez dans un instant : rien ne peut être affirmé pour le moment."
            "Try again in a moment: nothing can be said for now.";
    }
    StructuresIndisponibles "structures-indisponibles" 503
        "Les structures sont momentanément indisponibles" "Structures are unavailable for now" {
        StructuresIndisponibles sends("retry-after", "30")
            => "Réessayez dans un instant : rien ne peut être affirmé pour le moment."
            "Try again in a moment: nothing can be said for now.";
    }
    CandidaturesIndisponibles "candidatures-indisponibles" 503
        "Les candidatures sont momentanément indisponibles" "Applications are unavailable for now" {
        CandidaturesIndisponibles sends("retry-after", "1")
            => "Rien n’a été confirmé. Réessayez dans un instant, avec la même clé d’idempotence : \
            rien ne sera enregistré deux fois."
            "Nothing was confirmed. Try again in a moment with the same idempotency key: nothing \
            will be kept twice.";
    }
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
        let codes: Vec<_> = Self::ALL.iter().map(|code| code.as_str()).collect();
        schemars::json_schema!({ "type": "string", "enum": codes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_kebab_case_and_unique() {
        let mut codes: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert!(codes.iter().all(|code| {
            !code.starts_with('-')
                && !code.ends_with('-')
                && code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
        }));
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), Code::ALL.len());
    }
}

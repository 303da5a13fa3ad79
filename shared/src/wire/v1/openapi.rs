//! The OpenAPI document, generated from the table of routes and the wire types.

use super::{
    Code, Language, Probleme,
    batch::MimeType,
    candidature::Message,
    evenement::Evenements,
    routes::{Method, ROUTES, Scope, operations},
    schema,
};
use crate::codes::CodeQpv;
use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
pub(super) use serde_json::json;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// Describes version 1: every route, parameter, answer and error.
pub fn openapi() -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize().with(|s| {
        s.definitions_path = "/components/schemas".into();
        s.meta_schema = None;
    });
    let mut schemas = Schemas(settings.into_generator());
    let mut paths = Map::new();
    for (route, operation) in ROUTES.iter().zip(operations(&mut schemas)) {
        let method = match route.method {
            Method::Get => "get",
            Method::Post => "post",
            Method::Patch => "patch",
            Method::Delete => "delete",
        };
        let item = paths.entry(route.path).or_insert_with(|| json!({}));
        item[method] = operation.describe(route.scope, &mut schemas);
    }
    let components = schemas.0.take_definitions(true);
    json!({
        "openapi": "3.1.1",
        "info": {
            "title": "Guichet",
            "version": "1",
            "summary": "Un lieu est-il dans un quartier prioritaire de la politique de la ville ?",
            "description": DESCRIPTION,
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "servers": [{ "url": "/" }],
        "tags": [
            { "name": "qpv", "description": "Les quartiers prioritaires (QPV)." },
            { "name": "droits", "description": "À quoi une personne et son projet ont droit." },
            { "name": "rencontres", "description": "Qui rencontrer, où, et pourquoi." },
            { "name": "territoires", "description": "Ce qui se fait sur un territoire, et combien." },
            { "name": "candidatures", "description": "Candidater auprès d’une structure, et la suite." },
            { "name": "administration", "description": "Les partenaires et leurs clés." },
            { "name": "service", "description": "Les données chargées et l’état du service." },
        ],
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {
                "cle": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "La clé d’un partenaire (`gq_…`), ou le secret d’une \
                        candidature pour la personne.",
                },
            },
        },
    })
}

const DESCRIPTION: &str = "\
Vérifie si un point est dans un quartier prioritaire de la politique de la ville (QPV), à quelle \
distance est le plus proche, et ce que cela permet ou non d’affirmer.

**Ce résultat ne vaut pas attestation.** Un doute n’est jamais transformé en non : quand la limite \
est plus proche que l’incertitude, le statut est `a_confirmer` ; quand rien ne peut être dit, \
`indetermine`.

Aucune adresse postale ne vient ici : seulement des coordonnées que vous choisissez d’envoyer. Rien \
d’elles n’est conservé. Une candidature, elle, est conservée, chiffrée, pour la structure qu’elle \
nomme, et la personne peut l’effacer seule.

Distances en mètres, coordonnées en degrés décimaux WGS 84, dates ISO 8601 (le jour est celui \
d’UTC). Toute erreur est un `application/problem+json` (RFC 9457), dans la langue de \
`Accept-Language` (français par défaut, ou anglais) ; un programme lit son `code`. Lectures et lots \
sont ouverts à toute origine (CORS), sans clé.

Les contours viennent des sources que `/v1/referentiels` nomme, avec leur date, leur licence \
(Licence Ouverte 2.0 pour les données officielles) et leur empreinte. Quand `demonstration` est \
vrai, le territoire est fictif.";

/// The errors of every route.
const OF_ALL: &[Code] = &[
    Code::AdresseInvalide,
    Code::MethodeRefusee,
    Code::ErreurInterne,
];

/// The errors of a generation and a date.
pub(super) const OF_FILTER: &[Code] = &[
    Code::UnknownField,
    Code::ChampRepete,
    Code::GenerationInconnue,
    Code::DateInvalide,
];

/// The errors of the code of a QPV.
pub(super) const OF_CODE: &[Code] = &[
    Code::UnknownField,
    Code::CodeInvalide,
    Code::QpvInconnu,
    Code::GenerationAbsente,
    Code::ReferentielIndisponible,
];

/// The errors of the code of a territory.
pub(super) const OF_TERRITORY: &[Code] = &[
    Code::UnknownField,
    Code::CodeInvalide,
    Code::TerritoireInconnu,
    Code::QpvInconnu,
    Code::GenerationAbsente,
    Code::ReferentielIndisponible,
    Code::StructuresIndisponibles,
];

/// The errors of a situation.
pub(super) const OF_SITUATION: &[Code] = &[
    Code::ChampManquant,
    Code::UnknownField,
    Code::ValeurInvalide,
    Code::ValeurInconnue,
    Code::DateInvalide,
    Code::CodeInvalide,
    Code::ChampRepete,
    Code::JsonInvalide,
    Code::CorpsTropGrand,
    Code::TypeRefuse,
];

/// The errors of a form.
pub(super) const OF_FORM: &[Code] = &[
    Code::ChampManquant,
    Code::UnknownField,
    Code::ChampsInvalides,
    Code::ValeurInvalide,
    Code::ValeurInconnue,
    Code::LongueurInvalide,
    Code::TelephoneInvalide,
    Code::CourrielInvalide,
    Code::ContactManquant,
    Code::CodeInvalide,
    Code::AccordManquant,
    Code::InformationNonLue,
    Code::ChampRepete,
    Code::JsonInvalide,
    Code::CorpsTropGrand,
    Code::TypeRefuse,
];

/// The errors of a small form about an application.
pub(super) const OF_ANSWER: &[Code] = &[
    Code::ChampManquant,
    Code::ValeurInconnue,
    Code::ValeurInvalide,
    Code::ChampsInvalides,
    Code::ChampRepete,
    Code::JsonInvalide,
    Code::CorpsTropGrand,
    Code::TypeRefuse,
];

/// The errors of a single application.
pub(super) const OF_ONE: &[Code] = &[Code::CandidatureInconnue, Code::CandidatureEffacee];

impl Scope {
    /// The errors that depend on who may call a route.
    fn errors(self) -> &'static [Code] {
        const KEY: &[Code] = &[
            Code::CleAbsente,
            Code::CleRefusee,
            Code::PorteeInsuffisante,
            Code::OrigineRefusee,
            Code::TropDeDemandes,
            Code::UnknownField,
            Code::CandidaturesIndisponibles,
        ];
        match self {
            // Pages are not described here.
            Self::Anyone | Self::Session | Self::Operator => &[],
            // All but the first: a key is not required.
            Self::AnyoneOrKey => &KEY[1..],
            Self::Key => KEY,
            Self::Administration => &[
                Code::CleAbsente,
                Code::CleRefusee,
                Code::PartenaireInconnu,
                Code::UnknownField,
                Code::ChampManquant,
                Code::ValeurInvalide,
                Code::ValeurInconnue,
                Code::DateInvalide,
                Code::ChampRepete,
                Code::JsonInvalide,
                Code::CorpsTropGrand,
                Code::TypeRefuse,
                Code::CandidaturesIndisponibles,
            ],
        }
    }
}

/// The schemas of the types used so far.
pub(super) struct Schemas(pub(super) SchemaGenerator);

impl Schemas {
    pub(super) fn of<T: JsonSchema>(&mut self) -> Value {
        self.0.subschema_for::<T>().to_value()
    }

    /// The content of a request of that type, where optional fields are not required.
    pub(super) fn request<T: JsonSchema>(&mut self) -> Content {
        let settings = SchemaSettings::draft2020_12().for_deserialize();
        json_of(T::json_schema(&mut settings.into_generator()).to_value())
    }

    /// The content of an answer of that type.
    pub(super) fn json<T: JsonSchema>(&mut self) -> Content {
        json_of(self.of::<T>())
    }
}

/// Schemas by media type.
pub(super) type Content = Vec<(&'static str, Value)>;

/// The description of a route.
pub(super) struct Operation {
    pub(super) tag: &'static str,
    pub(super) id: &'static str,
    pub(super) summary: &'static str,
    pub(super) description: Cow<'static, str>,
    pub(super) parameters: Vec<Parameter>,
    /// The body of the request; empty without one.
    pub(super) request: Content,
    pub(super) status: &'static str,
    pub(super) answer: &'static str,
    /// The body of a successful answer; empty for a 204.
    pub(super) content: Content,
    /// The errors besides those of every route and of the scope.
    pub(super) errors: Vec<Code>,
    /// Whether a cache may keep the answer.
    pub(super) cached: bool,
}

impl Operation {
    pub(super) fn new(
        tag: &'static str,
        id: &'static str,
        summary: &'static str,
        description: Cow<'static, str>,
    ) -> Self {
        Self {
            tag,
            id,
            summary,
            description,
            parameters: Vec::new(),
            request: Vec::new(),
            status: "200",
            answer: "",
            content: Vec::new(),
            errors: Vec::new(),
            cached: false,
        }
    }

    fn describe(self, scope: Scope, schemas: &mut Schemas) -> Value {
        let mut responses = problems(&[scope.errors(), &self.errors].concat(), schemas);
        let mut ok = json!({ "description": self.answer });
        if !self.content.is_empty() {
            ok["content"] = media(self.content);
            ok["headers"] = match self.cached {
                true => json!({
                    "Cache-Control": header("Combien de temps garder la réponse."),
                    "ETag": header("L’empreinte de la réponse, pour `If-None-Match`."),
                }),
                false => json!({
                    "RateLimit": header("Ce qui reste de la minute, pour un partenaire."),
                    "RateLimit-Policy": header("Le quota d’un partenaire."),
                }),
            };
        }
        responses.insert(self.status.to_owned(), ok);
        let mut value = json!({
            "tags": [self.tag],
            "operationId": self.id,
            "summary": self.summary,
            "description": self.description,
            "responses": responses,
        });
        if !self.parameters.is_empty() {
            value["parameters"] = self.parameters.into_iter().map(|p| p.0).collect();
        }
        if scope.errors().contains(&Code::CleAbsente) {
            value["security"] = json!([{ "cle": [] }]);
        }
        if !self.request.is_empty() {
            // A missing receipt is answered like an invalid one.
            let required = self.request.iter().all(|(mime, _)| *mime != "text/plain");
            value["requestBody"] = json!({
                "required": required,
                "content": media(self.request),
            });
        }
        value
    }
}

fn media(content: Content) -> Value {
    let media = content
        .into_iter()
        .map(|(mime, schema)| (mime.to_owned(), json!({ "schema": schema })));
    Value::Object(media.collect())
}

/// The answers for these errors and for those of every route, by status.
fn problems(codes: &[Code], schemas: &mut Schemas) -> Map<String, Value> {
    let problem = schemas.of::<Probleme>();
    let mut responses = Map::new();
    let all = Code::ALL
        .iter()
        .filter(|code| codes.contains(code) || OF_ALL.contains(code));
    for code in all {
        let lines = responses
            .entry(code.status().to_string())
            .or_insert_with(|| Value::String(String::new()));
        if let Value::String(lines) = lines {
            let title = code.title(Language::Fr);
            lines.push_str(&format!("- `{}` : {title}.\n", code.as_str()));
        }
    }
    for (status, lines) in &mut responses {
        let mut headers = json!({ "Content-Language": header("La langue de `detail`.") });
        match status.as_str() {
            "405" => headers["Allow"] = header("Les méthodes prévues."),
            "401" => headers["WWW-Authenticate"] = header("`Bearer`."),
            "409" | "429" | "503" => {
                headers["Retry-After"] = header("Secondes avant de réessayer.");
            }
            "415" => headers["Accept-Post"] = header(MimeType::ACCEPTED_TYPES),
            _ => {}
        }
        *lines = json!({
            "description": lines.take(),
            "headers": headers,
            "content": { "application/problem+json": { "schema": problem } },
        });
    }
    responses
}

fn header(description: &str) -> Value {
    json!({ "description": description, "schema": { "type": "string" } })
}

/// A parameter of a route.
pub(super) struct Parameter(Value);

impl Parameter {
    fn new(place: &str, name: &str, description: &str, schema: Value) -> Self {
        Self(json!({
            "name": name,
            "in": place,
            "description": description,
            "schema": schema,
        }))
    }

    pub(super) fn example(mut self, example: impl Into<Value>) -> Self {
        self.0["example"] = example.into();
        self
    }

    pub(super) fn required(mut self) -> Self {
        self.0["required"] = true.into();
        self
    }
}

pub(super) fn query(name: &str, description: impl AsRef<str>, schema: Value) -> Parameter {
    Parameter::new("query", name, description.as_ref(), schema)
}

pub(super) fn path(name: &str, description: &str, schema: Value) -> Parameter {
    Parameter::new("path", name, description, schema).required()
}

pub(super) fn header_of(name: &str, description: &str, schema: Value) -> Parameter {
    Parameter::new("header", name, description, schema)
}

pub(super) fn code(schemas: &mut Schemas) -> Parameter {
    let schema = schemas.of::<CodeQpv>();
    path("code", "Le code du quartier.", schema).example("QN09901N")
}

pub(super) fn territoire() -> Parameter {
    let schema = pattern("^(commune|epci|departement|qpv):[0-9A-Za-z]+$");
    path("code", "Le code du territoire.", schema).example("commune:99001")
}

pub(super) fn reference() -> Parameter {
    path("reference", "La référence de la candidature.", string()).example("7KQM4TXC")
}

pub(super) fn partenaire() -> Parameter {
    path("id", "L’identifiant du partenaire.", string()).example("p_7KQM4TXC")
}

pub(super) fn generation(schemas: &mut Schemas) -> Parameter {
    query(
        "generation",
        "La génération de quartiers ; par défaut celle en vigueur à `date` à cet endroit.",
        schemas.of::<schema::Generation>(),
    )
    .example("2024")
}

pub(super) fn date(schemas: &mut Schemas) -> Parameter {
    query(
        "date",
        "Le jour pour lequel répondre ; aujourd’hui par défaut.",
        schemas.of::<schema::Jour>(),
    )
    .example("2026-11-22")
}

/// A cursor: eight bytes in base64, a number below 2^53.
pub(super) fn cursor(description: &str) -> Parameter {
    let schema = pattern("^A[AB][A-Za-z0-9_-]{8}[AEIMQUYcgkosw048]$");
    query("depuis", description, schema).example("AAAAAAAAAAA")
}

pub(super) fn json_of(schema: Value) -> Content {
    vec![("application/json", schema)]
}

pub(super) fn one_of<const N: usize>(schemas: [Value; N]) -> Value {
    json!({ "oneOf": schemas.to_vec() })
}

pub(super) fn number(minimum: f64, maximum: f64) -> Value {
    json!({ "type": "number", "minimum": minimum, "maximum": maximum })
}

pub(super) fn integer(minimum: usize, maximum: usize) -> Value {
    json!({ "type": "integer", "minimum": minimum, "maximum": maximum })
}

pub(super) fn string() -> Value {
    json!({ "type": "string" })
}

pub(super) fn pattern(pattern: &str) -> Value {
    json!({ "type": "string", "pattern": pattern })
}

pub(super) fn text(example: &str) -> Value {
    json!({ "type": "string", "examples": [example] })
}

/// One of some words, or nothing.
fn words_or_null(words: &[&str]) -> Value {
    let words = words.iter().map(|word| Some(*word));
    json!({ "enum": words.chain([None]).collect::<Vec<_>>() })
}

/// An entry of the catalogue: a file that is served as is.
pub(super) fn dispositif() -> Value {
    let words = |words: &[&str]| json!({ "enum": words });
    let text = json!({ "type": "string" });
    let maybe = json!({ "type": ["string", "null"] });
    let codes = json!({ "type": "array", "items": { "type": "string" } });
    let source = json!({
        "type": "object",
        "description": "La publication, et où elle le dit.",
        "required": ["doc", "titre", "editeur", "lieu", "date", "url"],
        "properties": {
            "doc": text, "titre": text, "editeur": text, "lieu": text, "date": text,
            "url": maybe,
        },
    });
    let each = |properties: Value| {
        let names: Vec<_> = properties
            .as_object()
            .into_iter()
            .flat_map(Map::keys)
            .collect();
        json!({
            "type": "array",
            "items": { "type": "object", "required": names, "properties": properties },
        })
    };
    let said = each(json!({ "texte": text, "source": source }));
    json!({
        "type": "object",
        "required": ["id", "nom", "etat", "data_inclusion", "sources"],
        "properties": {
            "id": { "type": "string", "pattern": "^[a-z0-9-]+$" },
            "nom": text,
            "autres_noms": codes,
            "nature": text,
            "resume": text,
            "etat": words(&["actif", "a_verifier", "ferme", "termine", "renomme"]),
            "successeur": maybe,
            "fonctions": codes,
            "etapes": codes,
            "public": codes,
            "porteurs": codes,
            "site": maybe,
            "territoire": maybe,
            "implantation": maybe,
            "conditions": each(json!({ "condition": text, "texte": text, "source": source })),
            "appreciation": said,
            "avantages": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["type", "texte", "source"],
                    "properties": { "type": text, "texte": text, "source": source },
                },
            },
            "data_inclusion": {
                "type": "object",
                "description": "La fiche dans les mots d’un service de data·inclusion (schéma v1), là \
                    où ils existent : `null` ou une liste vide quand aucun ne dit la même chose, ou \
                    que nos sources ne le disent pas.",
                "required": ["type", "thematiques", "publics", "frais", "modes_accueil"],
                "properties": {
                    "type": words_or_null(&[
                        "accompagnement", "aide-financiere", "formation", "information",
                    ]),
                    "thematiques": codes,
                    "publics": codes,
                    "frais": words_or_null(&["gratuit", "payant"]),
                    "modes_accueil": {
                        "type": "array", "items": words(&["en-presentiel", "a-distance"]),
                    },
                },
            },
            "sources": { "type": "array", "items": source },
            "verifie_le": { "type": "string", "format": "date" },
        },
    })
}

/// What `GET /v1/dispositifs` answers, as a JSON Schema that stands alone.
pub fn catalogue_schema() -> Value {
    let mut entry = dispositif();
    // What every entry of the project's own catalogue says.
    entry["required"] = json!([
        "id",
        "nom",
        "nature",
        "resume",
        "etat",
        "public",
        "conditions",
        "avantages",
        "data_inclusion",
        "sources",
        "verifie_le",
    ]);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Le catalogue de Guichet",
        "description": "Ce que répond GET /v1/dispositifs. Une fiche peut gagner des champs.",
        "type": "object",
        "required": ["dispositifs", "suivant"],
        "properties": {
            "dispositifs": { "type": "array", "items": entry },
            "suivant": { "type": "null" },
        },
    })
}

pub(super) fn dispositifs(schemas: &mut Schemas) -> Value {
    json!({
        "type": "object",
        "required": ["dispositifs", "suivant"],
        "properties": {
            "dispositifs": { "type": "array", "items": dispositif() },
            "suivant": schemas.of::<schema::Suivant>(),
        },
    })
}

/// Attempts, with what a webhook receives.
pub(super) fn evenements(schemas: &mut Schemas) -> Value {
    let mut schema = schemas.of::<Evenements>();
    schema["x-evenement"] = schemas.of::<Message<'_>>();
    schema
}

#[cfg(test)]
mod tests;

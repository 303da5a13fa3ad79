//! The OpenAPI document, drawn from the wire types.

mod candidatures;

use super::{
    Code, Entite, Langue, Liste, PRECISION_MAX_M, Probleme, QuartierDate, Referentiels, Sante,
    Verification, eligibilite,
    eligibilite::Eligibilite,
    lot::{ID_MAX, OCTETS_MAX, POINTS_MAX, Resultat, TypeMime},
    orientation::{self, Orientation},
    schema,
    structure::{PAGE, PAGE_MAX, Points, RAYON_KM, RAYON_KM_MAX, Structures},
};
use crate::codes::{CodeCommune, CodeDepartement, CodeQpv};
use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value, json};

/// Describes version 1: every route, parameter, answer and error.
pub fn openapi() -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize().with(|s| {
        s.definitions_path = "/components/schemas".into();
        s.meta_schema = None;
    });
    let mut document = Document {
        schemas: settings.into_generator(),
    };
    let mut paths = document.paths();
    if let Value::Object(paths) = &mut paths {
        paths.extend(document.candidatures());
    }
    let components = document.schemas.take_definitions(true);
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

/// An operation's errors besides those that every route may answer.
const COMMUNES: &[Code] = &[
    Code::AdresseInvalide,
    Code::MethodeRefusee,
    Code::ErreurInterne,
];

const DU_FILTRE: &[Code] = &[
    Code::ChampInconnu,
    Code::ChampRepete,
    Code::GenerationInconnue,
    Code::DateInvalide,
];

struct Document {
    schemas: SchemaGenerator,
}

impl Document {
    fn schema<T: JsonSchema>(&mut self) -> Value {
        self.schemas.subschema_for::<T>().to_value()
    }

    fn paths(&mut self) -> Value {
        json!({
            "/v1/qpv": { "get": self.question() },
            "/v1/qpv/lot": { "post": self.lot() },
            "/v1/qpv/{code}": { "get": self.quartier() },
            "/v1/qpv/{code}/contour": { "get": self.contour() },
            "/v1/eligibilite": { "post": self.eligibilite() },
            "/v1/dispositifs": { "get": self.dispositifs() },
            "/v1/dispositifs/{id}": { "get": self.dispositif() },
            "/v1/orientation": { "post": self.orientation() },
            "/v1/structures": { "get": self.structures() },
            "/v1/referentiels": { "get": self.referentiels() },
            "/v1/sante": { "get": self.sante() },
            "/v1/openapi.json": { "get": self.description() },
        })
    }

    fn question(&mut self) -> Value {
        let number = |minimum: f64, maximum: f64| json!({ "type": "number", "minimum": minimum, "maximum": maximum });
        let parameters = json!([
            query(
                "lat",
                "Latitude, en degrés décimaux.",
                number(-90.0, 90.0),
                47.0012
            ),
            query(
                "lon",
                "Longitude, en degrés décimaux.",
                number(-180.0, 180.0),
                -8.0011
            ),
            query(
                "precision_m",
                "De combien de mètres, au plus, le lieu réel peut s’écarter du point ; 0 par \
                 défaut. S’ajoute à l’erreur des contours.",
                number(0.0, PRECISION_MAX_M),
                10
            ),
            // No examples: beside those above, they would not be one.
            json!({
                "name": "departement",
                "in": "query",
                "description":
                    "Liste les quartiers de ce département, au lieu de vérifier un point.",
                "schema": self.schema::<CodeDepartement>(),
            }),
            json!({
                "name": "commune",
                "in": "query",
                "description":
                    "Liste les quartiers de cette commune (code INSEE), au lieu de vérifier un \
                     point ; un arrondissement de Paris, Lyon ou Marseille donne ceux de sa ville.",
                "schema": self.schema::<CodeCommune>(),
            }),
            self.generation(),
            self.date(),
        ]);
        let verification = self.schema::<Verification<'_>>();
        let liste = self.schema::<Liste<'_>>();
        let codes = [
            DU_FILTRE,
            &[
                Code::ChampManquant,
                Code::ChampsIncompatibles,
                Code::NombreInvalide,
                Code::CoordonneeHorsLimites,
                Code::CoordonneesInversees,
                Code::PrecisionInvalide,
                Code::CodeInvalide,
                Code::GenerationAbsente,
                Code::CommunesNonRenseignees,
                Code::ReferentielIndisponible,
            ],
        ];
        operation(
            "qpv",
            "verifierOuLister",
            "Vérifier un point, ou lister des quartiers",
            "Avec `lat` et `lon` : ce qui peut être dit du point. Avec `departement` ou \
             `commune` : les quartiers qui s’y trouvent. L’un ou l’autre. Un paramètre inconnu est \
             refusé : l’ignorer donnerait une réponse trop sûre d’elle.",
            json!({ "parameters": parameters }),
            ok(
                "Ce qui peut être dit, ou la liste.",
                [(
                    "application/json",
                    json!({ "oneOf": [verification, liste] }),
                )],
            ),
            self.problems(&codes.concat()),
        )
    }

    fn lot(&mut self) -> Value {
        let point = json!({
            "type": "object",
            "properties": {
                "id": {
                    "type": ["string", "number"],
                    "maxLength": ID_MAX,
                    "description": "Le vôtre, rendu tel quel.",
                },
                "lat": { "type": "number", "minimum": -90, "maximum": 90 },
                "lon": { "type": "number", "minimum": -180, "maximum": 180 },
                "precision_m": {
                    "type": ["number", "null"],
                    "minimum": 0,
                    "maximum": PRECISION_MAX_M,
                    "default": 0,
                },
            },
            "required": ["id", "lat", "lon"],
            "additionalProperties": false,
        });
        // A row may be wrong without the lot being refused.
        let envoi = json!({
            "type": "object",
            "properties": {
                "points": {
                    "type": "array",
                    "maxItems": POINTS_MAX,
                    "items": {
                        "description": "Un point mal formé est répondu à sa place, avec son \
                            erreur.",
                        "anyOf": [point, {}],
                    },
                },
            },
            "required": ["points"],
            "additionalProperties": false,
            "examples": [{ "points": [{ "id": "a", "lat": 47.0012, "lon": -8.0011 }] }],
        });
        let resultat = self.schema::<Resultat<'_>>();
        let resultats = json!({
            "type": "object",
            "properties": { "resultats": { "type": "array", "items": resultat } },
            "required": ["resultats"],
        });
        let text = |example: &str| json!({ "type": "string", "examples": [example] });
        let csv_in = "id,lat,lon,precision_m\na,47.0012,-8.0011,10\n";
        let ndjson_in = "{\"id\":\"a\",\"lat\":47.0012,\"lon\":-8.0011}\n";
        let codes = [
            DU_FILTRE,
            &[
                Code::ChampManquant,
                Code::JsonInvalide,
                Code::CsvInvalide,
                Code::CorpsTropGrand,
                Code::TypeRefuse,
                Code::TropDePoints,
                Code::ReferentielIndisponible,
            ],
        ];
        let description = format!(
            "Jusqu’à {POINTS_MAX} points et {} Mio, en JSON, en NDJSON ou en CSV ; la réponse a la \
             même forme et le même ordre. Un point mal formé est répondu à sa place, avec son \
             erreur. En CSV, la première ligne nomme les colonnes (`id`, `lat`, `lon`, et \
             `precision_m` si vous l’avez), séparées par des virgules, ou par des \
             points-virgules avec des virgules décimales ; une apostrophe est mise devant ce qu’un \
             tableur prendrait pour une formule.",
            OCTETS_MAX >> 20
        );
        operation(
            "qpv",
            "verifierLot",
            "Vérifier jusqu’à 10 000 points",
            &description,
            json!({
                "parameters": [self.generation(), self.date()],
                "requestBody": {
                    "required": true,
                    "content": {
                        "application/json": { "schema": envoi },
                        "application/x-ndjson": { "schema": text(ndjson_in) },
                        "text/csv": { "schema": text(csv_in) },
                    },
                },
            }),
            ok(
                "Un résultat par point, dans l’ordre.",
                [
                    ("application/json", resultats),
                    ("application/x-ndjson", json!({ "type": "string" })),
                    ("text/csv", json!({ "type": "string" })),
                ],
            ),
            self.problems(&codes.concat()),
        )
    }

    fn quartier(&mut self) -> Value {
        let schema = self.schema::<QuartierDate<'_>>();
        let parameters = json!({ "parameters": [self.code()] });
        operation(
            "qpv",
            "lireQuartier",
            "Un quartier",
            "Le quartier qui porte ce code, de l’une ou l’autre génération.",
            parameters,
            ok("Le quartier.", [("application/json", schema)]),
            self.problems(DU_CODE),
        )
    }

    fn contour(&mut self) -> Value {
        let schema = self.schema::<Entite<'_>>();
        let parameters = json!({ "parameters": [self.code()] });
        operation(
            "qpv",
            "lireContour",
            "Le contour d’un quartier",
            "Le contour tel qu’il est utilisé ici, à l’erreur près que dit `erreur_m` : pour le \
             contour officiel, voyez la source.",
            parameters,
            ok("Une entité GeoJSON.", [("application/geo+json", schema)]),
            self.problems(DU_CODE),
        )
    }

    fn eligibilite(&mut self) -> Value {
        let envoi = eligibilite::demande(&mut self.schemas);
        let schema = self.schema::<Eligibilite<'_>>();
        operation(
            "droits",
            "evaluerEligibilite",
            "À quoi cette situation donne droit",
            "Pour chaque dispositif du catalogue : oui, non ou pas encore connu, avec toutes les \
             raisons et leurs sources, les questions qui peuvent encore changer la réponse, et ce \
             qui changerait un non. Ce qui n’est pas dit est inconnu, jamais faux. Rien n’est \
             conservé.",
            json!({
                "requestBody": {
                    "required": true,
                    "content": { "application/json": { "schema": envoi } },
                },
            }),
            ok("Les verdicts.", [("application/json", schema)]),
            self.problems(&[
                Code::ChampManquant,
                Code::ChampInconnu,
                Code::ValeurInvalide,
                Code::ValeurInconnue,
                Code::DateInvalide,
                Code::CodeInvalide,
                Code::JsonInvalide,
                Code::CorpsTropGrand,
                Code::TypeRefuse,
                Code::CatalogueIndisponible,
            ]),
        )
    }

    fn dispositifs(&mut self) -> Value {
        let fiche = json!({ "type": "object", "required": ["id", "nom", "etat", "sources"] });
        let liste = json!({
            "type": "object",
            "required": ["dispositifs", "suivant"],
            "properties": {
                "dispositifs": { "type": "array", "items": fiche },
                "suivant": self.schema::<schema::Suivant>(),
            },
        });
        operation(
            "droits",
            "listerDispositifs",
            "Le catalogue",
            "Chaque acteur, dispositif, statut, lieu ou aide, avec ses conditions, ses sources et \
             leurs dates ; ceux qui ont fermé ou changé de nom le disent.",
            json!({}),
            ok("Les dispositifs.", [("application/json", liste)]),
            self.problems(&[Code::ChampInconnu, Code::CatalogueIndisponible]),
        )
    }

    fn dispositif(&mut self) -> Value {
        let parameters = json!({ "parameters": [{
            "name": "id",
            "in": "path",
            "required": true,
            "description": "L’identifiant du dispositif.",
            "schema": { "type": "string", "pattern": "^[a-z0-9-]+$" },
            "example": "citeslab",
        }] });
        let schema = json!({ "type": "object", "required": ["id", "nom", "etat", "sources"] });
        operation(
            "droits",
            "lireDispositif",
            "Un dispositif",
            "Le dispositif qui porte cet identifiant.",
            parameters,
            ok("Le dispositif.", [("application/json", schema)]),
            self.problems(&[Code::ChampInconnu, Code::DispositifInconnu]),
        )
    }

    fn orientation(&mut self) -> Value {
        let envoi = orientation::demande(&mut self.schemas);
        let schema = self.schema::<Orientation<'_>>();
        operation(
            "rencontres",
            "orienter",
            "Qui rencontrer, dans quel ordre, et pourquoi",
            "Un parcours par étapes : chaque proposition dit toutes ses raisons et ce que chacune \
             pèse. Ne propose ni ce qui a fermé, ni ce qui serait refusé, et donne toujours au moins \
             une personne à qui parler. Même question, même jour, mêmes données : même réponse, à \
             l’octet près. Rien n’est conservé.",
            json!({
                "requestBody": {
                    "required": true,
                    "content": { "application/json": { "schema": envoi } },
                },
            }),
            ok("Le parcours.", [("application/json", schema)]),
            self.problems(&[
                Code::ChampManquant,
                Code::ChampInconnu,
                Code::ChampRepete,
                Code::NombreInvalide,
                Code::CoordonneeHorsLimites,
                Code::CoordonneesInversees,
                Code::ValeurInvalide,
                Code::ValeurInconnue,
                Code::DateInvalide,
                Code::CodeInvalide,
                Code::JsonInvalide,
                Code::CorpsTropGrand,
                Code::TypeRefuse,
                Code::CatalogueIndisponible,
                Code::StructuresIndisponibles,
            ]),
        )
    }

    fn structures(&mut self) -> Value {
        let number = |minimum: f64, maximum: f64| json!({ "type": "number", "minimum": minimum, "maximum": maximum });
        // No examples: beside those of a point, the others would be too much.
        let parametre = |name: &str, description: String, schema: Value| json!({ "name": name, "in": "query", "description": description, "schema": schema });
        let parameters = json!([
            query(
                "lat",
                "Latitude, en degrés décimaux.",
                number(-90.0, 90.0),
                47.0012
            ),
            query(
                "lon",
                "Longitude, en degrés décimaux.",
                number(-180.0, 180.0),
                -8.0011
            ),
            parametre(
                "rayon_km",
                format!("Jusqu’à combien de kilomètres ; {RAYON_KM} par défaut."),
                number(0.0, RAYON_KM_MAX),
            ),
            parametre(
                "commune",
                "Celles de cette commune, et celles qui la couvrent.".to_owned(),
                self.schema::<CodeCommune>(),
            ),
            parametre(
                "departement",
                "Celles de ce département, et celles qui en couvrent une partie.".to_owned(),
                self.schema::<CodeDepartement>(),
            ),
            parametre(
                "limite",
                format!("Combien par page ; {PAGE} par défaut."),
                json!({ "type": "integer", "minimum": 1, "maximum": PAGE_MAX }),
            ),
            parametre(
                "depuis",
                "Le `suivant` de la page précédente.".to_owned(),
                json!({ "type": "string" }),
            ),
            parametre(
                "format",
                "`json`, ou `geojson` pour une carte.".to_owned(),
                json!({ "type": "string", "enum": ["json", "geojson"], "default": "json" }),
            ),
        ]);
        let liste = self.schema::<Structures<'_>>();
        let points = self.schema::<Points<'_>>();
        operation(
            "rencontres",
            "listerStructures",
            "Les structures d’un lieu",
            "Autour d’un point, de la plus proche à la plus lointaine ; ou d’une commune ; ou d’un \
             département. L’un des trois. Les réseaux nationaux sont dans `/v1/dispositifs`.",
            json!({ "parameters": parameters }),
            ok(
                "Les structures.",
                [
                    ("application/json", liste),
                    ("application/geo+json", points),
                ],
            ),
            self.problems(&[
                Code::ChampManquant,
                Code::ChampInconnu,
                Code::ChampRepete,
                Code::ChampsIncompatibles,
                Code::NombreInvalide,
                Code::CoordonneeHorsLimites,
                Code::CoordonneesInversees,
                Code::ValeurInvalide,
                Code::ValeurInconnue,
                Code::CodeInvalide,
                Code::StructuresIndisponibles,
            ]),
        )
    }

    fn referentiels(&mut self) -> Value {
        let schema = self.schema::<Referentiels<'_>>();
        operation(
            "service",
            "listerReferentiels",
            "Les sources chargées",
            "D’où viennent les réponses : source, date, licence, empreinte, étendue.",
            json!({}),
            ok("Les référentiels.", [("application/json", schema)]),
            self.problems(&[Code::ChampInconnu, Code::ReferentielIndisponible]),
        )
    }

    fn sante(&mut self) -> Value {
        let schema = self.schema::<Sante<'_>>();
        operation(
            "service",
            "lireSante",
            "L’état du service",
            "200 seulement si les contours de chaque référentiel chargé répondent.",
            json!({}),
            ok("Tout répond.", [("application/json", schema)]),
            self.problems(&[Code::ChampInconnu, Code::ReferentielIndisponible]),
        )
    }

    fn description(&mut self) -> Value {
        operation(
            "service",
            "lireOpenapi",
            "Ce document",
            "La description de l’API.",
            json!({}),
            ok(
                "Un document OpenAPI 3.1.",
                [("application/json", json!({ "type": "object" }))],
            ),
            self.problems(&[Code::RouteInconnue]),
        )
    }

    fn code(&mut self) -> Value {
        json!({
            "name": "code",
            "in": "path",
            "required": true,
            "description": "Le code du quartier.",
            "schema": self.schema::<CodeQpv>(),
            "example": "QN09901N",
        })
    }

    fn generation(&mut self) -> Value {
        query(
            "generation",
            "La génération de quartiers ; par défaut celle en vigueur à `date` à cet endroit.",
            self.schema::<schema::Generation>(),
            "2024",
        )
    }

    fn date(&mut self) -> Value {
        query(
            "date",
            "Le jour pour lequel répondre ; aujourd’hui par défaut.",
            self.schema::<schema::Jour>(),
            "2026-11-22",
        )
    }

    /// The answers for these errors, by status.
    fn problems(&mut self, codes: &[Code]) -> Map<String, Value> {
        let probleme = self.schema::<Probleme>();
        let mut responses = Map::new();
        let all = Code::TOUS
            .iter()
            .filter(|code| codes.contains(code) || COMMUNES.contains(code));
        for code in all {
            let lines = responses
                .entry(code.status().to_string())
                .or_insert_with(|| Value::String(String::new()));
            if let Value::String(lines) = lines {
                let titre = code.titre(Langue::Fr);
                lines.push_str(&format!("- `{}` : {titre}.\n", code.as_str()));
            }
        }
        for (status, lines) in &mut responses {
            let mut headers = json!({ "Content-Language": header("La langue de `detail`.") });
            match status.as_str() {
                "405" => headers["Allow"] = header("Les méthodes prévues."),
                "401" => headers["WWW-Authenticate"] = header("`Bearer`."),
                "409" | "429" => headers["Retry-After"] = header("Secondes avant de réessayer."),
                "415" => headers["Accept-Post"] = header(TypeMime::ACCEPTES),
                "503" => headers["Retry-After"] = header("Secondes avant de réessayer."),
                _ => {}
            }
            *lines = json!({
                "description": lines.take(),
                "headers": headers,
                "content": { "application/problem+json": { "schema": probleme } },
            });
        }
        responses
    }
}

const DU_CODE: &[Code] = &[
    Code::ChampInconnu,
    Code::CodeInvalide,
    Code::QpvInconnu,
    Code::GenerationAbsente,
    Code::ReferentielIndisponible,
];

fn query(name: &str, description: &str, schema: Value, example: impl Into<Value>) -> Value {
    json!({
        "name": name,
        "in": "query",
        "description": description,
        "schema": schema,
        "example": example.into(),
    })
}

fn header(description: &str) -> Value {
    json!({ "description": description, "schema": { "type": "string" } })
}

fn ok<const N: usize>(description: &str, content: [(&str, Value); N]) -> Value {
    let content: Map<String, Value> = content
        .into_iter()
        .map(|(mime, schema)| (mime.to_owned(), json!({ "schema": schema })))
        .collect();
    json!({
        "description": description,
        "headers": {
            "Cache-Control": header("Combien de temps garder la réponse."),
            "ETag": header("L’empreinte de la réponse, pour `If-None-Match`."),
        },
        "content": content,
    })
}

fn operation(
    tag: &str,
    id: &str,
    summary: &str,
    description: &str,
    more: Value,
    ok: Value,
    mut responses: Map<String, Value>,
) -> Value {
    responses.insert("200".into(), ok);
    let mut operation = json!({
        "tags": [tag],
        "operationId": id,
        "summary": summary,
        "description": description,
        "responses": responses,
    });
    if let (Value::Object(operation), Value::Object(more)) = (&mut operation, more) {
        operation.extend(more);
    }
    operation
}

#[cfg(test)]
mod tests {
    use super::*;

    fn references(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(map) => {
                if let Some(Value::String(reference)) = map.get("$ref") {
                    found.push(reference.clone());
                }
                map.values().for_each(|value| references(value, found));
            }
            Value::Array(list) => list.iter().for_each(|value| references(value, found)),
            _ => {}
        }
    }

    #[test]
    fn every_reference_resolves() {
        let document = openapi();
        let mut found = Vec::new();
        references(&document, &mut found);
        assert!(found.len() > 20);
        for reference in found {
            let pointer = reference.strip_prefix('#').unwrap();
            assert!(document.pointer(pointer).is_some(), "{reference}");
        }
    }

    #[test]
    fn every_error_belongs_to_a_route() {
        let text = openapi().to_string();
        for code in Code::TOUS {
            let within_rows = matches!(code, Code::PointInvalide | Code::IdentifiantInvalide);
            assert_eq!(
                text.contains(&format!("- `{}` :", code.as_str())),
                !within_rows,
                "{code:?}"
            );
        }
    }
}

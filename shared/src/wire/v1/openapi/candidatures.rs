//! The routes of applications.

use super::{Document, header, query};
use crate::{
    candidature::{CandidatureForm, IDENTIFIANT_MAX, NOM_MAX},
    wire::v1::{
        Code,
        candidature::{
            CorrectionForm, Fiche, Liste, LotForm, Message, OCTETS_MAX, Recepisse, Resultats,
            StatutForm,
        },
    },
};
use serde_json::{Map, Value, json};

/// Codes of who needs a key.
const DE_CLE: &[Code] = &[
    Code::CleAbsente,
    Code::CleRefusee,
    Code::PorteeInsuffisante,
    Code::OrigineRefusee,
    Code::TropDeDemandes,
    Code::ChampInconnu,
    Code::CandidaturesIndisponibles,
];

/// Codes of a form.
const DE_FORMULAIRE: &[Code] = &[
    Code::ChampManquant,
    Code::ChampInconnu,
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
    Code::JsonInvalide,
    Code::CorpsTropGrand,
];

/// Codes of one application.
const D_UNE: &[Code] = &[Code::CandidatureInconnue, Code::CandidatureEffacee];

/// An operation besides its answers.
struct Operation {
    tag: &'static str,
    id: &'static str,
    summary: &'static str,
    description: String,
    parameters: Vec<Value>,
    envoi: Option<(&'static str, Value)>,
    /// What is answered when all is well; nothing for a 204.
    reponse: (&'static str, &'static str, Vec<(&'static str, Value)>),
    codes: Vec<Code>,
}

impl Document {
    pub(super) fn candidatures(&mut self) -> Map<String, Value> {
        let routes = [
            ("/v1/candidatures", "post", self.deposer()),
            ("/v1/candidatures", "get", self.lister()),
            ("/v1/candidatures/lot", "post", self.deposer_lot()),
            ("/v1/candidatures/export", "get", self.exporter()),
            ("/v1/candidatures/{reference}", "get", self.lire()),
            ("/v1/candidatures/{reference}", "patch", self.corriger()),
            ("/v1/candidatures/{reference}", "delete", self.effacer()),
            (
                "/v1/candidatures/{reference}/statut",
                "post",
                self.changer_statut(),
            ),
            ("/v1/evenements", "get", self.journal()),
            ("/v1/evenements/rejeu", "post", self.rejouer()),
            ("/v1/recus", "get", self.cle_de_recu()),
            ("/v1/recus", "post", self.verifier_recu()),
            ("/v1/admin/partenaires", "post", self.creer_partenaire()),
            ("/v1/admin/partenaires", "get", self.lister_partenaires()),
            (
                "/v1/admin/partenaires/{id}",
                "patch",
                self.changer_partenaire(),
            ),
            (
                "/v1/admin/partenaires/{id}",
                "delete",
                self.revoquer_partenaire(),
            ),
            (
                "/v1/admin/partenaires/{id}/cles",
                "post",
                self.renouveler("Cle", "Une nouvelle clé", "cle"),
            ),
            (
                "/v1/admin/partenaires/{id}/secrets",
                "post",
                self.renouveler("Secret", "Un nouveau secret de webhook", "secret_webhook"),
            ),
            ("/v1/admin/taches", "post", self.taches()),
            ("/v1/admin/etat", "get", self.etat()),
        ];
        let mut paths = Map::new();
        for (path, method, operation) in routes {
            let operation = self.operation(operation);
            let item = paths.entry(path).or_insert_with(|| json!({}));
            item[method] = operation;
        }
        paths
    }

    fn operation(&mut self, operation: Operation) -> Value {
        let mut responses = self.problems(&operation.codes);
        let (status, description, content) = operation.reponse;
        let content: Map<String, Value> = content
            .into_iter()
            .map(|(mime, schema)| (mime.to_owned(), json!({ "schema": schema })))
            .collect();
        let mut ok = json!({ "description": description });
        if !content.is_empty() {
            ok["content"] = Value::Object(content);
            ok["headers"] = json!({
                "RateLimit": header("Ce qui reste de la minute, pour un partenaire."),
                "RateLimit-Policy": header("Le quota d’un partenaire."),
            });
        }
        responses.insert(status.to_owned(), ok);
        let mut value = json!({
            "tags": [operation.tag],
            "operationId": operation.id,
            "summary": operation.summary,
            "description": operation.description,
            "responses": responses,
        });
        if !operation.parameters.is_empty() {
            value["parameters"] = Value::Array(operation.parameters);
        }
        if operation.codes.contains(&Code::CleAbsente) {
            value["security"] = json!([{ "cle": [] }]);
        }
        if let Some((mime, schema)) = operation.envoi {
            value["requestBody"] = json!({
                // A receipt that is not there is no receipt, and is told so.
                "required": mime != "text/plain",
                "content": { mime: { "schema": schema } },
            });
        }
        value
    }

    fn deposer(&mut self) -> Operation {
        let mut codes = [DE_FORMULAIRE, DE_CLE].concat();
        codes.retain(|code| *code != Code::CleAbsente);
        codes.extend([
            Code::TypeRefuse,
            Code::CleIdempotenceManquante,
            Code::CleIdempotenceInvalide,
            Code::CleIdempotenceReutilisee,
            Code::EnvoiEnCours,
            Code::EnvoiAutomatique,
            Code::PreuveDemandee,
            Code::CandidatureEffacee,
            Code::CatalogueIndisponible,
        ]);
        Operation {
            tag: "candidatures",
            id: "deposerCandidature",
            summary: "Candidater auprès d’une structure",
            description: format!(
                "Par la personne, sans clé, ou par un prescripteur pour elle, avec la sienne. Un \
                 téléphone ou une adresse électronique suffit. {} Kio au plus. Un 201 est \
                 définitif : la candidature est conservée et sera remise. La même clé \
                 d’idempotence avec le même envoi donne la même réponse, à l’octet près.",
                OCTETS_MAX >> 10
            ),
            parameters: vec![
                cle_d_idempotence(
                    "Propre à cet envoi, la même s’il est répété. Obligatoire d’un partenaire.",
                ),
                en_tete(
                    "Guichet-Formulaire",
                    "D’un formulaire : les millisecondes depuis son affichage, puis `;piege` si \
                     un champ que personne ne voit a été rempli.",
                    json!({ "type": "string" }),
                ),
                en_tete(
                    "Guichet-Preuve",
                    "Sans clé, après un refus `preuve-demandee` : son `defi`, un point, puis un \
                     entier de 0 à 4294967295, tels que le SHA-256 du tout commence par autant de \
                     bits nuls que le dit le premier nombre du défi. Vaut dix minutes, pour le \
                     même envoi avec la même clé d’idempotence.",
                    json!({ "type": "string" }),
                ),
            ],
            envoi: Some(("application/json", self.schema::<CandidatureForm>())),
            reponse: (
                "201",
                "Enregistrée.",
                vec![("application/json", self.schema::<Recepisse>())],
            ),
            codes,
        }
    }

    fn deposer_lot(&mut self) -> Operation {
        let lot = self.schema::<LotForm>();
        let mut codes = DE_CLE.to_vec();
        codes.extend([
            Code::ChampManquant,
            Code::ValeurInvalide,
            Code::ChampsInvalides,
            Code::JsonInvalide,
            Code::CorpsTropGrand,
            Code::TypeRefuse,
            Code::TropDeCandidatures,
            Code::CleIdempotenceManquante,
            Code::CleIdempotenceInvalide,
            Code::CatalogueIndisponible,
        ]);
        let mut cle = cle_d_idempotence("Propre à cet envoi.");
        cle["required"] = json!(true);
        Operation {
            tag: "candidatures",
            id: "deposerCandidatures",
            summary: "Jusqu’à 500 candidatures",
            description: "D’un prescripteur. Chacune a sa réponse, à sa place, et sa propre \
                idempotence, par la clé de l’envoi et son `id`."
                .into(),
            parameters: vec![cle],
            envoi: Some(("application/json", lot)),
            reponse: (
                "200",
                "Une réponse par candidature, dans l’ordre.",
                vec![("application/json", self.schema::<Resultats>())],
            ),
            codes,
        }
    }

    fn lister(&mut self) -> Operation {
        let mut codes = DE_CLE.to_vec();
        codes.extend([
            Code::CurseurInvalide,
            Code::NombreInvalide,
            Code::ChampRepete,
        ]);
        Operation {
            tag: "candidatures",
            id: "listerCandidatures",
            summary: "Les siennes",
            description: "D’un prescripteur : celles qu’il a déposées. D’une structure : celles \
                qui lui sont adressées ; les lister vaut réception. Dans l’ordre de leur dernier \
                changement."
                .into(),
            parameters: vec![
                depuis("Un curseur : seulement ce qui a changé après."),
                query(
                    "limite",
                    "100 par défaut et au plus.",
                    json!({ "type": "integer", "minimum": 1, "maximum": 100 }),
                    100,
                ),
            ],
            envoi: None,
            reponse: (
                "200",
                "Les candidatures.",
                vec![("application/json", self.schema::<Liste<'_>>())],
            ),
            codes,
        }
    }

    fn exporter(&mut self) -> Operation {
        let mut codes = DE_CLE.to_vec();
        codes.extend([
            Code::CurseurInvalide,
            Code::ValeurInconnue,
            Code::ChampRepete,
        ]);
        Operation {
            tag: "candidatures",
            id: "exporterCandidatures",
            summary: "Les siennes, en un fichier",
            description: "En JSON ou en CSV, jusqu’à 10 000. En CSV, une apostrophe est mise \
                devant ce qu’un tableur prendrait pour une formule, les numéros de téléphone \
                compris."
                .into(),
            parameters: vec![
                query(
                    "format",
                    "`json` par défaut.",
                    json!({ "type": "string", "enum": ["csv", "json"] }),
                    "csv",
                ),
                depuis("Un curseur."),
            ],
            envoi: None,
            reponse: (
                "200",
                "Le fichier.",
                vec![
                    ("application/json", self.schema::<Liste<'_>>()),
                    ("text/csv", json!({ "type": "string" })),
                ],
            ),
            codes,
        }
    }

    fn lire(&mut self) -> Operation {
        Operation {
            tag: "candidatures",
            id: "lireCandidature",
            summary: "Où elle en est",
            description: "Par la personne, avec son secret ; par la structure à qui elle est \
                adressée, et la lire vaut réception ; par qui l’a déposée. Refusée, réorientée ou \
                sans réponse, elle propose d’autres structures à la personne et à qui l’a déposée."
                .into(),
            parameters: vec![reference()],
            envoi: None,
            reponse: (
                "200",
                "La candidature.",
                vec![("application/json", self.schema::<Fiche<'_>>())],
            ),
            codes: [D_UNE, DE_CLE].concat(),
        }
    }

    fn corriger(&mut self) -> Operation {
        let envoi = self.schema::<CorrectionForm>();
        let mut codes = [DE_FORMULAIRE, D_UNE, DE_CLE].concat();
        codes.push(Code::StatutRefuse);
        Operation {
            tag: "candidatures",
            id: "corrigerCandidature",
            summary: "Changer comment être joint, ou retirer",
            description: "Par la personne. `null` enlève ; une clé absente laisse ce qui était."
                .into(),
            parameters: vec![reference()],
            envoi: Some(("application/json", envoi)),
            reponse: (
                "200",
                "La candidature.",
                vec![("application/json", self.schema::<Fiche<'_>>())],
            ),
            codes,
        }
    }

    fn effacer(&mut self) -> Operation {
        Operation {
            tag: "candidatures",
            id: "effacerCandidature",
            summary: "Tout effacer",
            description: "Par la personne. La clé de ses données est détruite ; ceux qui les ont \
                reçues sont prévenus."
                .into(),
            parameters: vec![reference()],
            envoi: None,
            reponse: ("204", "Effacée.", Vec::new()),
            codes: [D_UNE, DE_CLE].concat(),
        }
    }

    fn changer_statut(&mut self) -> Operation {
        let envoi = self.schema::<StatutForm>();
        let mut codes = [D_UNE, DE_CLE].concat();
        codes.extend([
            Code::StatutRefuse,
            Code::ChampManquant,
            Code::ValeurInconnue,
            Code::ValeurInvalide,
            Code::ChampsInvalides,
            Code::JsonInvalide,
            Code::CorpsTropGrand,
        ]);
        Operation {
            tag: "candidatures",
            id: "changerStatut",
            summary: "Dire où elle en est",
            description: "Par la structure. Dit deux fois, un statut compte une fois.".into(),
            parameters: vec![reference()],
            envoi: Some(("application/json", envoi)),
            reponse: (
                "200",
                "La candidature.",
                vec![("application/json", self.schema::<Fiche<'_>>())],
            ),
            codes,
        }
    }

    fn journal(&mut self) -> Operation {
        let message = self.schema::<Message<'_>>();
        Operation {
            tag: "candidatures",
            id: "listerEvenements",
            summary: "Ce qui vous a été envoyé",
            description: "Les essais des sept derniers jours, sans donnée personnelle. Un \
                événement est envoyé au webhook du partenaire selon Standard Webhooks \
                (`webhook-id`, `webhook-timestamp`, `webhook-signature`), au moins une fois ; \
                10 essais sur trois jours."
                .into(),
            parameters: Vec::new(),
            envoi: None,
            reponse: (
                "200",
                "Les essais ; `x-evenement` décrit ce que le webhook reçoit.",
                vec![(
                    "application/json",
                    json!({
                        "type": "object",
                        "required": ["evenements"],
                        "properties": { "evenements": { "type": "array", "items": {
                            "type": "object",
                            "required": ["evenement", "type", "reference", "essai", "le", "issue"],
                        } } },
                        "x-evenement": message,
                    }),
                )],
            ),
            codes: DE_CLE.to_vec(),
        }
    }

    fn rejouer(&mut self) -> Operation {
        let envoi = json!({
            "type": "object",
            "additionalProperties": false,
            "properties": {
                "evenement": { "type": ["string", "null"] },
                "depuis": { "type": ["string", "null"], "format": "date-time" },
                "jusqu_a": { "type": ["string", "null"], "format": "date-time" },
            },
        });
        let mut codes = DE_CLE.to_vec();
        codes.extend([
            Code::ChampManquant,
            Code::ChampsIncompatibles,
            Code::DateInvalide,
            Code::JsonInvalide,
            Code::CorpsTropGrand,
        ]);
        Operation {
            tag: "candidatures",
            id: "rejouerEvenements",
            summary: "Envoyer à nouveau",
            description: "Un événement, ou ceux d’une période ; chacun garde son `webhook-id`."
                .into(),
            parameters: Vec::new(),
            envoi: Some(("application/json", envoi)),
            reponse: (
                "200",
                "Combien partent à nouveau.",
                vec![(
                    "application/json",
                    json!({
                        "type": "object",
                        "required": ["rejoues"],
                        "properties": { "rejoues": { "type": "integer" } },
                    }),
                )],
            ),
            codes,
        }
    }

    fn cle_de_recu(&mut self) -> Operation {
        Operation {
            tag: "candidatures",
            id: "lireCleDeRecu",
            summary: "La clé publique des reçus",
            description: "De quoi vérifier un reçu sans nous.".into(),
            parameters: Vec::new(),
            envoi: None,
            reponse: (
                "200",
                "La clé.",
                vec![(
                    "application/json",
                    json!({ "type": "object", "required": ["algorithme", "cle_publique"] }),
                )],
            ),
            codes: vec![Code::CandidaturesIndisponibles],
        }
    }

    fn verifier_recu(&mut self) -> Operation {
        Operation {
            tag: "candidatures",
            id: "verifierRecu",
            summary: "Vérifier un reçu",
            description: "Le reçu seul, en texte.".into(),
            parameters: Vec::new(),
            envoi: Some(("text/plain", json!({ "type": "string" }))),
            reponse: (
                "200",
                "Ce qu’il dit, s’il est de nous.",
                vec![("application/json", recu_verifie())],
            ),
            codes: vec![
                Code::ChampInconnu,
                Code::JsonInvalide,
                Code::CorpsTropGrand,
                Code::CandidaturesIndisponibles,
            ],
        }
    }

    fn creer_partenaire(&mut self) -> Operation {
        let mut partenaire = changement();
        partenaire["required"] = json!(["nom", "portee"]);
        if let Some(proprietes) = partenaire["properties"].as_object_mut() {
            proprietes.insert(
                "nom".into(),
                json!({ "type": "string", "maxLength": NOM_MAX }),
            );
            proprietes.insert(
                "portee".into(),
                json!({ "type": "string", "enum": ["prescripteur", "structure", "lecture"] }),
            );
            proprietes.insert(
                "structure".into(),
                json!({ "type": "string", "maxLength": IDENTIFIANT_MAX }),
            );
            proprietes.insert("bac_a_sable".into(), json!({ "type": "boolean" }));
        }
        Operation {
            tag: "administration",
            id: "creerPartenaire",
            summary: "Un partenaire et sa clé",
            description: "La clé et le secret ne sont montrés qu’ici.".into(),
            parameters: Vec::new(),
            envoi: Some(("application/json", partenaire)),
            reponse: (
                "201",
                "Créé.",
                vec![(
                    "application/json",
                    json!({
                        "type": "object",
                        "required": ["partenaire", "cle", "secret_webhook"],
                    }),
                )],
            ),
            codes: d_administration(),
        }
    }

    fn lister_partenaires(&mut self) -> Operation {
        Operation {
            tag: "administration",
            id: "listerPartenaires",
            summary: "Les partenaires",
            description: "Sans leurs clés, que personne ne peut relire.".into(),
            parameters: Vec::new(),
            envoi: None,
            reponse: (
                "200",
                "Les partenaires.",
                vec![(
                    "application/json",
                    json!({ "type": "object", "required": ["partenaires", "suivant"] }),
                )],
            ),
            codes: d_administration(),
        }
    }

    fn changer_partenaire(&mut self) -> Operation {
        Operation {
            tag: "administration",
            id: "changerPartenaire",
            summary: "Changer où il reçoit et d’où il appelle",
            description: "Un texte vide enlève.".into(),
            parameters: vec![identifiant()],
            envoi: Some(("application/json", changement())),
            reponse: (
                "200",
                "Changé.",
                vec![(
                    "application/json",
                    json!({ "type": "object", "required": ["id", "nom"] }),
                )],
            ),
            codes: d_administration(),
        }
    }

    fn revoquer_partenaire(&mut self) -> Operation {
        Operation {
            tag: "administration",
            id: "revoquerPartenaire",
            summary: "Révoquer",
            description: "Ses clés n’ouvrent plus rien, tout de suite.".into(),
            parameters: vec![identifiant()],
            envoi: None,
            reponse: ("204", "Révoqué.", Vec::new()),
            codes: d_administration(),
        }
    }

    fn renouveler(
        &mut self,
        quoi: &'static str,
        summary: &'static str,
        champ: &'static str,
    ) -> Operation {
        Operation {
            tag: "administration",
            id: match quoi {
                "Cle" => "renouvelerCle",
                _ => "renouvelerSecret",
            },
            summary,
            description: "Montré ici seulement ; l’ancien vaut encore quelque temps.".into(),
            parameters: vec![identifiant()],
            envoi: None,
            reponse: (
                "201",
                "Renouvelé.",
                vec![(
                    "application/json",
                    json!({ "type": "object", "required": [champ] }),
                )],
            ),
            codes: d_administration(),
        }
    }

    fn taches(&mut self) -> Operation {
        Operation {
            tag: "administration",
            id: "faireTaches",
            summary: "Faire ce qui est dû",
            description: "Ce que l’horloge fait chaque minute : envois, relances, échéances."
                .into(),
            parameters: Vec::new(),
            envoi: Some((
                "application/json",
                json!({
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                        "maintenant": { "type": ["string", "null"], "format": "date-time" },
                    },
                }),
            )),
            reponse: (
                "200",
                "Ce qui a été fait.",
                vec![(
                    "application/json",
                    json!({ "type": "object", "required": ["essais", "echeances", "cles"] }),
                )],
            ),
            codes: d_administration(),
        }
    }

    fn etat(&mut self) -> Operation {
        Operation {
            tag: "administration",
            id: "lireEtat",
            summary: "L’état de la base",
            description: "Si elle est saine, et ce qui y attend.".into(),
            parameters: Vec::new(),
            envoi: None,
            reponse: (
                "200",
                "Les comptes.",
                vec![(
                    "application/json",
                    json!({
                        "type": "object",
                        "required": ["candidatures", "sans_annonce", "en_attente", "integrite"],
                    }),
                )],
            ),
            codes: d_administration(),
        }
    }
}

fn d_administration() -> Vec<Code> {
    vec![
        Code::CleAbsente,
        Code::CleRefusee,
        Code::PartenaireInconnu,
        Code::ChampInconnu,
        Code::ChampManquant,
        Code::ValeurInconnue,
        Code::DateInvalide,
        Code::JsonInvalide,
        Code::CorpsTropGrand,
        Code::CandidaturesIndisponibles,
    ]
}

fn changement() -> Value {
    let textes = json!({ "type": "array", "items": { "type": "string" } });
    json!({
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "origines": textes,
            "hotes": textes,
            "webhook": {
                "type": ["string", "null"],
                "description": "`https`, chez l’un des `hotes` ou en dessous.",
            },
            "courriel": { "type": ["string", "null"] },
            "quota": {
                "type": ["integer", "null"],
                "minimum": 0,
                "description": "Demandes par minute.",
            },
        },
    })
}

fn recu_verifie() -> Value {
    let texte = |description: &str| json!({ "type": "string", "description": description });
    json!({
        "type": "object",
        "required": ["valide"],
        "properties": {
            "valide": { "type": "boolean" },
            "reference": { "type": "string" },
            "structure": texte("Son identifiant, que le reçu porte."),
            "structure_nom": {
                "type": ["string", "null"],
                "description": "Comment elle s’appelle aujourd’hui ; `null` quand personne ne le \
                    sait ici.",
            },
            "recue_le": { "type": "string", "format": "date-time" },
        },
    })
}

fn en_tete(name: &str, description: &str, schema: Value) -> Value {
    json!({
        "name": name,
        "in": "header",
        "description": description,
        "schema": schema,
    })
}

/// Of a deposit.
fn cle_d_idempotence(description: &str) -> Value {
    let schema = json!({ "type": "string", "pattern": "^[!-~]{1,255}$" });
    en_tete("Idempotency-Key", description, schema)
}

/// Eight bytes in base64, whose number is below 2^53.
fn depuis(description: &str) -> Value {
    let schema = json!({
        "type": "string",
        "pattern": "^A[AB][A-Za-z0-9_-]{8}[AEIMQUYcgkosw048]$",
    });
    query("depuis", description, schema, "AAAAAAAAAAA")
}

fn reference() -> Value {
    json!({
        "name": "reference",
        "in": "path",
        "required": true,
        "description": "La référence de la candidature.",
        "schema": { "type": "string" },
        "example": "7KQM4TXC",
    })
}

fn identifiant() -> Value {
    json!({
        "name": "id",
        "in": "path",
        "required": true,
        "description": "L’identifiant du partenaire.",
        "schema": { "type": "string" },
        "example": "p_7KQM4TXC",
    })
}

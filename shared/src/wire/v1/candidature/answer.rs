//! Answers about applications.

use super::super::{Probleme, batch::inert, orientation::Other};
use crate::{
    Timestamp,
    candidature::{Appointment, CandidatureContent, Delivery, Dossier, MotifDeReponse, Text},
    words,
};
use serde::Serialize;
use serde_json::{Map, Value};

/// The answer to a deposit, which is final.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Recepisse {
    /// Huit caractères sans ambiguïté.
    pub reference: String,
    /// Donné ici seulement : il ouvre le suivi. À garder comme un mot de passe.
    pub secret: String,
    /// L’adresse du suivi ; le secret est dans son fragment, qu’aucun serveur ne reçoit.
    pub suivi: String,
    /// Un reçu signé : quiconque a la clé publique peut le vérifier.
    pub recu: String,
    /// `recue`.
    pub statut: &'static str,
    /// Quand la candidature a été enregistrée.
    pub recue_le: String,
}

/// The link to follow an application by: the secret is in its fragment, which no server
/// receives.
pub fn link(reference: &str, secret: &str) -> String {
    format!("/suivi/{reference}#{secret}")
}

/// An application, as it stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "Candidature")
)]
pub struct CandidatureRecord<'a> {
    pub(super) reference: String,
    pub(super) structure: String,
    /// Comment elle s’appelle ; absent quand personne ne le sait ici.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) structure_nom: Option<String>,
    pub(super) dispositif: Option<String>,
    pub(super) statut: &'static str,
    pub(super) recue_le: String,
    pub(super) change_le: String,
    /// Jusqu’à quand elle est conservée, si rien ne change.
    pub(super) conservee_jusqu_au: String,
    /// Ce qui s’est passé, dans l’ordre.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) historique: Vec<Etape>,
    /// Ce qui se passe ensuite.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) suite: Option<Followup<'a>>,
    /// Vrai si ses données ont été effacées : il n’en reste que le nom.
    pub(super) effacee: bool,
    /// Vrai si c’est un essai, dont personne n’est averti.
    pub(super) bac_a_sable: bool,
    /// Pourquoi la structure ne la suit pas, quand elle l’a dit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) motif: Option<&'static str>,
    /// Le rendez-vous qu’elle a donné.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) rendez_vous: Option<Appointment>,
    /// Ce que la structure a noté pour elle seule.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) note: String,
    /// Ce qu’elle est devenue auprès d’une autre structure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) transmission: Option<NextApplication>,
    /// La référence de celle qu’une autre structure a transmise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) origine: Option<String>,
    /// Une autre candidature à la même structure, avec le même contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) doublon_possible: Option<String>,
    /// La position dans les changements, pour `depuis`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) curseur: Option<String>,
    /// Le candidat, le projet, et ce qui les accompagne.
    #[serde(flatten)]
    pub(super) contenu: Option<CandidatureContent>,
}

/// What an application became at another structure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "SuiteDeCandidature")
)]
pub struct NextApplication {
    /// La référence de la nouvelle candidature.
    pub reference: String,
    /// L’adresse de son suivi, pour la personne seule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suivi: Option<String>,
}

/// A line of a history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Etape {
    /// Un statut, ou `relance`, `correction`, `effacement`, `non_remise`, `rendez_vous`, `rappel`, `lien`,
    /// `nouvelles`, `question`, `issue` ; `note` pour la structure seule.
    pub etape: String,
    /// Quand.
    pub le: String,
    /// `candidat`, `structure` ou `guichet`.
    pub par: String,
}

/// What comes next, in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "Suite")
)]
pub(super) struct Followup<'a> {
    constat: &'static str,
    ensuite: &'static str,
    /// Vrai s’il est temps de chercher une autre structure.
    autre_structure: bool,
    /// Alors, pour la personne et pour qui l’a déposée : qui d’autre demander, la meilleure
    /// d’abord, trois au plus. Calculé le jour de la réponse, conservé nulle part.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    autres_structures: Vec<Other<'a>>,
}

impl<'a> CandidatureRecord<'a> {
    /// An application without its content nor its history.
    pub fn new(dossier: &Dossier) -> Self {
        Self {
            reference: dossier.reference.to_string(),
            structure: dossier.structure.clone(),
            structure_nom: None,
            dispositif: dossier.dispositif.clone(),
            statut: dossier.state.as_str(),
            recue_le: dossier.recue_le.to_string(),
            change_le: dossier.change_le.to_string(),
            conservee_jusqu_au: dossier.kept_until().to_string(),
            historique: Vec::new(),
            suite: None,
            effacee: dossier.effacee_le.is_some(),
            bac_a_sable: dossier.bac_a_sable,
            motif: dossier.motif.map(MotifDeReponse::as_str),
            rendez_vous: None,
            note: String::new(),
            transmission: dossier.transmise_a.map(|next| NextApplication {
                reference: next.to_string(),
                suivi: None,
            }),
            origine: dossier.origine.map(|origine| origine.to_string()),
            doublon_possible: None,
            curseur: None,
            contenu: None,
        }
    }

    /// Adds its content.
    pub fn with_content(mut self, contenu: CandidatureContent) -> Self {
        self.contenu = Some(contenu);
        self
    }

    /// Adds the name of its structure.
    pub fn with_name(mut self, name: Option<String>) -> Self {
        self.structure_nom = name;
        self
    }

    /// Adds the appointment that its structure gave.
    pub fn with_appointment(mut self, appointment: Option<Appointment>) -> Self {
        self.rendez_vous = appointment;
        self
    }

    /// Adds what its structure noted, for that structure.
    pub fn with_note(mut self, note: String) -> Self {
        self.note = note;
        self
    }

    /// Adds the link to what it became, for the person.
    pub fn with_next_link(mut self, suivi: Option<String>) -> Self {
        if let Some(next) = &mut self.transmission {
            next.suivi = suivi;
        }
        self
    }

    /// Adds what happened and what comes next.
    pub fn with_history(
        mut self,
        historique: Vec<Etape>,
        dossier: &Dossier,
        now: Timestamp,
    ) -> Self {
        let (constat, ensuite) = match dossier.is_undelivered(now) {
            true => words::NOT_DELIVERED,
            false => words::next_step(dossier.state),
        };
        self.historique = historique;
        self.suite = Some(Followup {
            constat,
            ensuite,
            autre_structure: dossier.calls_for_another(now),
            autres_structures: Vec::new(),
        });
        self
    }

    /// Adds other structures to ask.
    pub fn with_others(mut self, others: Vec<Other<'a>>) -> Self {
        if let Some(suite) = &mut self.suite {
            suite.autres_structures = others;
        }
        self
    }

    /// Adds its position among the changes.
    pub fn with_cursor(mut self, curseur: String) -> Self {
        self.curseur = Some(curseur);
        self
    }

    /// Adds another application that may be a duplicate.
    pub fn with_duplicate(mut self, duplicate: Option<String>) -> Self {
        self.doublon_possible = duplicate;
        self
    }
}

/// A page of applications.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "Candidatures")
)]
pub struct List<'a> {
    /// Dans l’ordre de leur dernier changement.
    pub candidatures: Vec<CandidatureRecord<'a>>,
    /// Le curseur de la suite, `null` quand il n’y en a pas : gardez alors le dernier
    /// `curseur` reçu pour demander plus tard ce qui a changé.
    pub suivant: Option<String>,
}

/// The result of one deposit of a batch.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "ResultatDepot")
)]
pub struct CandidatureResult {
    /// Le vôtre.
    pub id: String,
    /// Ce qui est répondu.
    #[serde(flatten)]
    pub recepisse: Option<Map<String, Value>>,
    /// Ce qui ne va pas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erreur: Option<Probleme>,
}

/// The results of a batch, in its order.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "ResultatsDepot")
)]
pub struct Resultats {
    /// Une réponse par candidature, dans l’ordre.
    pub resultats: Vec<CandidatureResult>,
}

/// The body of a webhook: what happened, without personal data.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "Evenement")
)]
pub struct Message<'a> {
    r#type: &'static str,
    timestamp: String,
    data: EventData<'a>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "DonneesEvenement")
)]
struct EventData<'a> {
    reference: &'a str,
    statut: &'static str,
    /// Croît d’un événement au suivant : de deux, le plus grand est le plus récent.
    rang: u32,
    /// Vrai pour une relance.
    relance: bool,
    /// Où la lire, avec votre clé.
    href: String,
}

impl<'a> Message<'a> {
    /// The body of a webhook for a message.
    pub fn new(delivery: &'a Delivery) -> Self {
        Self {
            r#type: delivery.evenement.as_str(),
            timestamp: delivery.le.to_string(),
            data: EventData {
                reference: delivery.reference.as_str(),
                statut: delivery.statut.as_str(),
                rang: delivery.rank,
                relance: delivery.relance,
                href: format!("/v1/candidatures/{}", delivery.reference),
            },
        }
    }
}

const COLUMNS: [&str; 21] = [
    "reference",
    "statut",
    "recue_le",
    "change_le",
    "structure",
    "structure_nom",
    "dispositif",
    "prenom",
    "nom",
    "telephone",
    "courriel",
    "contact_prefere",
    "langue",
    "creneaux",
    "resume",
    "secteur",
    "stade",
    "commune",
    "qpv",
    "prescripteur",
    "referent",
];

/// Who reads a CSV.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CsvReader {
    /// A program: commas, as in RFC 4180.
    Program,
    /// A French spreadsheet, on a double click: semicolons, and the mark that says UTF-8.
    Spreadsheet,
}

/// Applications as CSV, without any cell that a spreadsheet would run.
pub fn csv(entries: &[CandidatureRecord<'_>], reader: CsvReader) -> Vec<u8> {
    let (mark, delimiter) = match reader {
        CsvReader::Program => ("", b','),
        CsvReader::Spreadsheet => ("\u{feff}", b';'),
    };
    let mut table = ::csv::WriterBuilder::new()
        .delimiter(delimiter)
        .from_writer(mark.as_bytes().to_vec());
    // Writing to memory does not fail.
    let _ = table.write_record(COLUMNS);
    for record in entries {
        let blank = CandidatureContent::default();
        let CandidatureContent {
            candidat,
            projet,
            qpv,
            prescripteur,
            ..
        } = record.contenu.as_ref().unwrap_or(&blank);
        let prescripteur = prescripteur.as_ref();
        let said = |text: &Text| text.text().to_owned();
        let statut = qpv.as_ref().and_then(|qpv| qpv.statut.text());
        let cells = [
            record.reference.clone(),
            record.statut.to_owned(),
            record.recue_le.clone(),
            record.change_le.clone(),
            record.structure.clone(),
            record.structure_nom.clone().unwrap_or_default(),
            record.dispositif.clone().unwrap_or_default(),
            said(&candidat.prenom),
            said(&candidat.nom),
            said(&candidat.telephone),
            said(&candidat.courriel),
            said(&candidat.contact_prefere),
            said(&candidat.langue),
            candidat
                .creneaux
                .value()
                .map_or(String::new(), |c| c.join(" ")),
            said(&projet.resume),
            said(&projet.secteur),
            said(&projet.stade),
            said(&projet.commune),
            statut.unwrap_or_default().to_owned(),
            prescripteur.map_or(String::new(), |p| said(&p.organisation)),
            prescripteur.map_or(String::new(), |p| said(&p.referent)),
        ];
        let _ = table.write_record(cells.iter().map(|cell| inert(cell).into_owned()));
    }
    table.into_inner().unwrap_or_default()
}

impl Etape {
    /// A line of history.
    pub fn new(etape: &str, le: Timestamp, par: &str) -> Self {
        Self {
            etape: etape.to_owned(),
            le: le.to_string(),
            par: par.to_owned(),
        }
    }
}

//! Verdicts, with their reasons, as the API writes them.

use crate::{
    Date,
    eligibilite::{self, Audience, Catalogue, Entry, EntryState, Evaluation},
    situation::{Field, FieldKind, FieldValue, Situation},
    structures::{Cout, Ranked},
    wire::v1::referentiel::HexDigest,
    words,
};
use serde::Serialize;
use serde_json::{Map, Number, Value};

/// What the catalogue says of a situation.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Eligibilite<'a> {
    /// Un résultat par dispositif, dans l’ordre demandé.
    resultats: Vec<EntryResult<'a>>,
    /// La question qui départage le plus de dispositifs, `null` si aucune ne change rien.
    prochaine_question: Option<Question>,
    /// Le jour pour lequel la réponse vaut.
    evalue_le: String,
    /// L’empreinte du catalogue.
    catalogue: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "ResultatEligibilite")
)]
struct EntryResult<'a> {
    dispositif: &'a str,
    nom: &'a str,
    verdict: &'static str,
    motifs: Vec<Motif<'a>>,
    /// À qui cela s’adresse ; vide si la source ne le dit pas.
    public: Vec<&'static str>,
    /// Faux si nos sources ne disent pas ce qu’il faut remplir : un oui reste alors à demander.
    conditions_connues: bool,
    /// Ce que l’on reçoit.
    apports: Vec<Apport<'a>>,
    /// À qui et quand demander.
    demarche: Demarche<'a>,
    /// Ce que les sources ne disent pas, ou qui a pu changer.
    limites: &'a [String],
    /// Les champs inconnus qui peuvent encore changer ce verdict.
    questions: Vec<&'static str>,
    /// Ce qui rendrait le non caduc, au plus près de la situation.
    #[serde(skip_serializing_if = "Option::is_none")]
    contrefactuel: Option<Contrefactuel>,
    /// Ce que la source laisse au choix de l’opérateur : informe sans bloquer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    appreciation: Vec<Appreciation<'a>>,
    /// Le dispositif qui a pris la suite.
    #[serde(skip_serializing_if = "Option::is_none")]
    successeur: Option<&'a str>,
    /// La date du fait le plus récent.
    verifie_le: String,
    /// Vrai si ce fait a plus de deux ans.
    a_verifier: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct Motif<'a> {
    condition: &'a str,
    verdict: &'static str,
    texte: String,
    source: Source<'a>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "SourceDuFait")
)]
struct Source<'a> {
    doc: &'a str,
    lieu: &'a str,
    date: String,
    url: Option<&'a str>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct Appreciation<'a> {
    texte: &'a str,
    source: Source<'a>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "Apport")
)]
struct Apport<'a> {
    /// Sa nature : `pret`, `subvention`, `accompagnement`…
    r#type: &'static str,
    /// En euros ; les deux bornes sont égales quand la somme est fixe.
    montant_eur: Option<Montant>,
    /// En moyenne, quand la source ne donne que cela.
    #[serde(skip_serializing_if = "Option::is_none")]
    montant_moyen_eur: Option<u32>,
    duree_mois: Option<u16>,
    gratuit: Option<bool>,
    texte: String,
    source: Source<'a>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "MontantEnEuros")
)]
struct Montant {
    min: Option<u32>,
    max: Option<u32>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct Demarche<'a> {
    /// Les dispositifs ou réseaux auprès de qui demander ; lui-même s’il reçoit.
    aupres_de: Vec<&'a str>,
    /// `toute_l_annee`, `appel` ou `inconnu`.
    quand: &'static str,
    appels: Vec<AppelDate>,
    texte: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "AppelDuDispositif")
)]
struct AppelDate {
    debut: String,
    fin: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct Contrefactuel {
    si: Map<String, Value>,
    alors: &'static str,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "ProchaineQuestion")
)]
struct Question {
    champ: &'static str,
    texte: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    aide: Option<&'static str>,
    /// Combien de verdicts l’une de ses réponses départage.
    departage: u16,
}

impl<'a> Eligibilite<'a> {
    /// Writes an evaluation of a situation by a catalogue.
    pub fn new(evaluation: &Evaluation, situation: &Situation, catalogue: &'a Catalogue) -> Self {
        let date = situation.date();
        Self {
            resultats: evaluation
                .results
                .iter()
                .filter_map(|result| EntryResult::new(result, date, catalogue))
                .collect(),
            prochaine_question: evaluation.questions.first().map(|question| Question {
                champ: question.field.path(),
                texte: words::question(words::FRENCH.fields, question.field),
                aide: words::aide(words::FRENCH.fields, question.field),
                departage: question.departage,
            }),
            evalue_le: date.to_string(),
            catalogue: HexDigest(catalogue.digest).to_string(),
        }
    }
}

impl<'a> EntryResult<'a> {
    fn new(
        result: &eligibilite::EntryResult,
        date: Date,
        catalogue: &'a Catalogue,
    ) -> Option<Self> {
        let entry = catalogue.entries().get(usize::from(result.entry))?;
        let successeur = match entry.state {
            EntryState::Renomme(rank) => catalogue.entries().get(usize::from(rank)),
            _ => None,
        };
        Some(Self {
            dispositif: &entry.id,
            nom: &entry.name,
            verdict: result.verdict.as_str(),
            motifs: words::motifs(&words::FRENCH, entry, result, catalogue)
                .into_iter()
                .map(|motif| Motif::new(motif, catalogue))
                .collect(),
            public: entry.public.iter().map(Audience::as_str).collect(),
            conditions_connues: entry.has_known_conditions(),
            apports: (entry.offer.apports.iter())
                .map(|apport| Apport::new(apport, entry, catalogue))
                .collect(),
            demarche: Demarche::new(entry, date, catalogue),
            limites: &entry.offer.limites,
            questions: result.questions.iter().map(Field::path).collect(),
            contrefactuel: result
                .contrefactuel
                .as_ref()
                .map(|contrefactuel| Contrefactuel {
                    si: contrefactuel
                        .si
                        .iter()
                        .map(|&(champ, value)| (champ.path().to_owned(), json(champ, value)))
                        .collect(),
                    alors: contrefactuel.alors.as_str(),
                }),
            appreciation: entry
                .appreciations
                .iter()
                .map(|appreciation| Appreciation {
                    texte: &appreciation.text,
                    source: Source::new(&appreciation.source, catalogue),
                })
                .collect(),
            successeur: successeur.map(|entry| entry.id.as_str()),
            verifie_le: entry.verifie_le.to_string(),
            a_verifier: entry.is_old(date),
        })
    }
}

impl<'a> Apport<'a> {
    fn new(apport: &'a eligibilite::Apport, entry: &'a Entry, catalogue: &'a Catalogue) -> Self {
        let bounds = apport.montant.map(eligibilite::Montant::bounds);
        Self {
            r#type: apport.kind.as_str(),
            montant_eur: bounds
                .filter(|bounds| *bounds != (None, None))
                .map(|(min, max)| Montant { min, max }),
            montant_moyen_eur: match apport.montant {
                Some(eligibilite::Montant::OnAverage(n)) => Some(n),
                _ => None,
            },
            duree_mois: apport.duree_mois,
            gratuit: entry.offer.cout.map(|cout| cout == Cout::Gratuit),
            texte: words::apport(&words::FRENCH, apport),
            source: Source::new(apport.source.as_ref().unwrap_or(&entry.source), catalogue),
        }
    }
}

impl<'a> Demarche<'a> {
    fn new(entry: &'a Entry, today: Date, catalogue: &'a Catalogue) -> Self {
        let asked = words::ask_at(entry, catalogue);
        Self {
            aupres_de: asked.iter().map(|entry| entry.id.as_str()).collect(),
            quand: entry.offer.quand.as_str(),
            appels: (entry.offer.appels.iter())
                .map(|appel| AppelDate {
                    debut: appel.start.to_string(),
                    fin: appel.end.to_string(),
                })
                .collect(),
            texte: words::how_to_ask(&words::FRENCH, entry, catalogue, today),
        }
    }
}

impl<'a> Motif<'a> {
    fn new(motif: words::WordedMotif<'a>, catalogue: &'a Catalogue) -> Self {
        Self {
            condition: motif.condition,
            verdict: motif.verdict.as_str(),
            texte: motif.text,
            source: Source::new(motif.source, catalogue),
        }
    }
}

impl<'a> Source<'a> {
    fn new(source: &'a eligibilite::Source, catalogue: &'a Catalogue) -> Self {
        let publication = catalogue.publications.get(usize::from(source.publication));
        Self {
            doc: publication.map_or("", |p| &p.key),
            lieu: &source.location,
            date: publication.map_or(String::new(), |p| p.date.to_string()),
            url: publication.and_then(|p| p.url.as_deref()),
        }
    }
}

/// A value as a situation writes it.
fn json(champ: Field, value: FieldValue) -> Value {
    match (champ.kind(), value) {
        (_, FieldValue::Boolean(is_true)) => is_true.into(),
        (FieldKind::Number { integer: true, .. }, FieldValue::Number(n)) => (n as i64).into(),
        (_, FieldValue::Number(n)) => Number::from_f64(n).map_or(Value::Null, Value::Number),
        (FieldKind::Choice(values), FieldValue::Choice(rank)) => {
            values.get(usize::from(rank)).copied().into()
        }
        (_, FieldValue::Date(date)) => date.to_string().into(),
        _ => Value::Null,
    }
}

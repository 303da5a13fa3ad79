//! Answers as the hidden fields of a form, which carries them from one page to the next: in
//! the body of a request, never in an address, and kept nowhere.

use super::{Answer, Answers, CheckedAddress, CheckedStatut, Usage, read_answer};
use crate::{
    Date,
    situation::{Field, FieldKind, FieldValue},
};

/// What stands for an answer that is not known.
const NOT_KNOWN: &str = "?";

/// What stands for an answer that one would rather not give.
const NOT_TOLD: &str = "-";

/// The field of a list of which nothing was ticked.
const NONE: &str = "aucun";

/// The most answers that a form may carry: more than there are questions.
const ANSWERS_MAX: usize = 128;

/// A form that no page of ours wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswersFault;

impl Usage {
    /// As a form writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Home => "logement",
            Self::Projet => "projet",
            Self::Both => "les-deux",
            Self::Nothing => "ni-l-un-ni-l-autre",
        }
    }

    /// `None` for what no form writes.
    pub fn of(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|usage| usage.as_str() == text)
    }
}

impl CheckedStatut {
    const ALL: [Self; 3] = [Self::Dans, Self::Hors, Self::Doubt];

    fn as_str(self) -> &'static str {
        match self {
            Self::Dans => "dans",
            Self::Hors => "hors",
            Self::Doubt => "a_confirmer",
        }
    }
}

/// What an answer is written as, in a hidden field; nothing for what no question asks.
fn write(field: Field, answer: Answer) -> Option<String> {
    Some(match answer {
        Answer::DoesNotKnow => NOT_KNOWN.to_owned(),
        Answer::RatherNotSay => NOT_TOLD.to_owned(),
        Answer::FieldValue(value) => match value {
            FieldValue::Boolean(true) => "oui".to_owned(),
            FieldValue::Boolean(false) => "non".to_owned(),
            FieldValue::Number(number) => number.to_string(),
            FieldValue::Choice(rank) => (*field.values().get(usize::from(rank))?).to_owned(),
            FieldValue::List(0) => NONE.to_owned(),
            FieldValue::List(list) => {
                let values = field.values().iter().enumerate();
                let kept = values.filter(|(rank, _)| list >> rank & 1 == 1);
                kept.map(|(_, value)| *value).collect::<Vec<_>>().join(",")
            }
            FieldValue::Commune(code) => code.as_str().to_owned(),
            FieldValue::Departement(code) => code.as_str().to_owned(),
            _ => return None,
        },
    })
}

/// The answer that a person gives by a form: `values` are those of its field, one or several.
/// `None` when it cannot be read, or when nothing was chosen.
pub(super) fn read(field: Field, values: &[&str]) -> Option<Answer> {
    let first = values.first()?.trim();
    match first {
        NOT_KNOWN => return Some(Answer::DoesNotKnow),
        NOT_TOLD => return Some(Answer::RatherNotSay),
        _ => {}
    }
    let rank = |value: &str| field.values().iter().position(|other| *other == value);
    let value = match field.kind() {
        FieldKind::Boolean => match first {
            "oui" => FieldValue::Boolean(true),
            "non" => FieldValue::Boolean(false),
            _ => return None,
        },
        FieldKind::Choice(_) => FieldValue::Choice(u8::try_from(rank(first)?).ok()?),
        FieldKind::List(_) => {
            let mut list = 0;
            for value in values.iter().flat_map(|values| values.split(',')) {
                // That it is none of them counts when it is alone.
                if value != NONE {
                    list |= 1 << rank(value)?;
                }
            }
            FieldValue::List(list)
        }
        FieldKind::Commune => FieldValue::Commune(first.parse().ok()?),
        _ => read_answer(field, first)?,
    };
    Some(Answer::FieldValue(value))
}

impl Answers {
    /// The fields that carry what was said, in order, for [`Answers::of_fields`].
    pub fn fields(&self) -> Vec<(String, String)> {
        let mut fields = Vec::new();
        let mut add = |name: &str, value: String| fields.push((name.to_owned(), value));
        if let Some(address) = self.address() {
            add("adresse.statut", address.statut.as_str().to_owned());
            add("adresse.doute", address.doubtful.to_string());
            if let Some(code) = address.code_qpv {
                add("adresse.qpv", code.as_str().to_owned());
            }
            if let Some(metres) = address.distance_m {
                add("adresse.distance", metres.to_string());
            }
            if let Some(code) = address.commune {
                add("adresse.commune", code.as_str().to_owned());
            }
        }
        if let Some(usage) = self.usage() {
            add("adresse.usage", usage.as_str().to_owned());
        }
        for (code, name) in self.named_communes() {
            add("commune", format!("{} {name}", code.as_str()));
        }
        for given in self.statements() {
            if let Some(value) = write(given.field, given.answer) {
                add(&format!("r.{}", given.field.path()), value);
            }
        }
        fields
    }

    /// What a form carries, among its other fields.
    pub fn of_fields<'f>(
        date: Date,
        fields: impl Iterator<Item = (&'f str, &'f str)> + Clone,
    ) -> Result<Self, AnswersFault> {
        let mut answers = Self::new(date);
        if let Some(address) = address(fields.clone())? {
            answers.receive_address(address);
        }
        for (name, value) in fields {
            match name.strip_prefix("r.") {
                Some(path) => {
                    let field = path.parse::<Field>().map_err(|_| AnswersFault)?;
                    let answer = read(field, &[value]).ok_or(AnswersFault)?;
                    if !field.is_asked() || answers.statements().len() >= ANSWERS_MAX {
                        return Err(AnswersFault);
                    }
                    answers.respond(field, answer);
                }
                None if name == "adresse.usage" => {
                    answers.locate(Usage::of(value).ok_or(AnswersFault)?);
                }
                None if name == "commune" => {
                    let (code, name) = value.split_once(' ').ok_or(AnswersFault)?;
                    let code = code.parse().map_err(|_| AnswersFault)?;
                    answers.name_commune(code, name.chars().take(80).collect());
                }
                None => {}
            }
        }
        Ok(answers)
    }

    /// Answers a question by a form: whether it could be read.
    pub fn respond_by_form(&mut self, field: Field, values: &[&str]) -> bool {
        match read(field, values).filter(|_| field.is_asked()) {
            Some(answer) => {
                self.respond(field, answer);
                true
            }
            None => false,
        }
    }
}

fn address<'f>(
    fields: impl Iterator<Item = (&'f str, &'f str)> + Clone,
) -> Result<Option<CheckedAddress>, AnswersFault> {
    let text = |wanted: &str| {
        let mut fields = fields.clone();
        let found = fields.find(|(name, _)| name.strip_prefix("adresse.") == Some(wanted));
        found.map(|(_, value)| value)
    };
    let Some(statut) = text("statut") else {
        return Ok(None);
    };
    let statut = CheckedStatut::ALL
        .into_iter()
        .find(|known| known.as_str() == statut);
    let code_qpv = text("qpv").map(str::parse).transpose();
    let commune: Option<crate::codes::CodeCommune> = text("commune")
        .map(str::parse)
        .transpose()
        .map_err(|_| AnswersFault)?;
    let distance_m = match text("distance") {
        Some(metres) => {
            let metres = metres.parse::<f64>().map_err(|_| AnswersFault)?;
            Some(metres).filter(|metres| metres.is_finite() && *metres >= 0.0)
        }
        None => None,
    };
    Ok(Some(CheckedAddress {
        statut: statut.ok_or(AnswersFault)?,
        code_qpv: code_qpv.map_err(|_| AnswersFault)?,
        distance_m,
        // What is not said is in doubt.
        doubtful: text("doute") != Some("false"),
        commune,
        departement: commune.map(|commune| commune.departement()),
    }))
}

#[cfg(test)]
mod tests {
    use super::{super::address, *};

    const DAY: Date = Date::constant(2026, 11, 22);

    fn read_back(answers: &Answers) -> Answers {
        let fields = answers.fields();
        let fields = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()));
        Answers::of_fields(DAY, fields).expect("a form of ours")
    }

    #[test]
    fn what_a_form_carries_reads_back_whatever_was_answered() {
        let mut answers = Answers::new(DAY);
        answers.receive_address(address::tests::example());
        answers.locate(Usage::Both);
        answers.name_commune("93066".parse().expect("a code"), "Saint-Denis (93)".into());
        for field in Field::ALL.iter().copied().filter(|field| field.is_asked()) {
            let answer = match field.kind() {
                FieldKind::Boolean => "non",
                FieldKind::Choice(values) => values[values.len() - 1],
                FieldKind::List(_) => NONE,
                FieldKind::Commune => "93066",
                FieldKind::Departement => "2A",
                _ => "12",
            };
            assert!(answers.respond_by_form(field, &[answer]), "{field}");
        }
        assert_eq!(read_back(&answers), answers);
        let several = Field::Besoins.values();
        assert!(answers.respond_by_form(Field::Besoins, &[several[0], several[2]]));
        assert!(answers.respond_by_form(Field::Age, &[NOT_KNOWN]));
        assert!(answers.respond_by_form(Field::Emploi, &[NOT_TOLD]));
        assert_eq!(read_back(&answers), answers);
    }

    #[test]
    fn nothing_that_no_page_wrote_is_taken() {
        for (name, value) in [
            ("r.personne.age", "vingt"),
            ("r.personne.age", ""),
            ("r.inconnu", "oui"),
            ("r.residence.code_qpv", "QN00101M"),
            ("adresse.statut", "peut-être"),
            ("adresse.usage", "vacances"),
            ("commune", "93066"),
        ] {
            let read = Answers::of_fields(DAY, [(name, value)].into_iter());
            assert_eq!(read, Err(AnswersFault), "{name}={value}");
        }
        let mut answers = Answers::new(DAY);
        for values in [&[][..], &["autre chose"], &["oui", "non", "x"]] {
            let is_read = answers.respond_by_form(Field::Besoins, values);
            assert!(!is_read && answers.statements().is_empty(), "{values:?}");
        }
    }

    #[test]
    fn a_check_without_its_bands_gives_no_distance() {
        let fields = [
            ("adresse.statut", "hors"),
            ("adresse.distance", "40"),
            ("adresse.usage", "logement"),
        ];
        let answers = Answers::of_fields(DAY, fields.into_iter()).expect("a form");
        assert!(
            answers
                .situation()
                .stated(Field::ResidenceDistanceQpv)
                .is_unknown()
        );
        assert_eq!(
            answers.situation().stated(Field::ResidenceQpv),
            FieldValue::Boolean(false)
        );
    }
}

//! What the resident has said so far, in order, and what to ask next.

use super::address::CheckedAddress;
use crate::{
    Date,
    codes::CodeCommune,
    situation::{Field, FieldValue, Fields, Situation, SituationPlace},
};

/// The answers of a resident.
#[derive(Clone, Debug, PartialEq)]
pub struct Answers {
    situation: Situation,
    statements: Vec<GivenAnswer>,
    address: Option<CheckedAddress>,
    usage: Option<Usage>,
    /// The communes that were chosen, as the geocoder writes them.
    communes: Vec<(CodeCommune, String)>,
}

/// An answer to a question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GivenAnswer {
    /// What was asked.
    pub field: Field,
    /// What was said.
    pub answer: Answer,
}

/// What can be said to a question: not to know and not to tell are answers too.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// What it is.
    FieldValue(FieldValue),
    /// "I do not know."
    DoesNotKnow,
    /// "I'd rather not say."
    RatherNotSay,
}

/// What the address that was checked is to the resident.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usage {
    /// Where they live.
    Home,
    /// Where the project is, or will be.
    Projet,
    /// Where they live and work.
    Both,
    /// Neither.
    Nothing,
}

impl Usage {
    /// Every one, in the order in which they are proposed.
    pub const ALL: [Self; 4] = [Self::Home, Self::Projet, Self::Both, Self::Nothing];

    fn locations(self) -> &'static [SituationPlace] {
        match self {
            Self::Home => &[SituationPlace::Residence],
            Self::Projet => &[SituationPlace::Projet],
            Self::Both => &[SituationPlace::Residence, SituationPlace::Projet],
            Self::Nothing => &[],
        }
    }
}

impl Answers {
    /// Nothing was said yet.
    pub fn new(date: Date) -> Self {
        Self {
            situation: Situation::new(date),
            statements: Vec::new(),
            address: None,
            usage: None,
            communes: Vec::new(),
        }
    }

    /// All that is known.
    pub fn situation(&self) -> &Situation {
        &self.situation
    }

    /// The answers, in the order of the questions.
    pub fn statements(&self) -> &[GivenAnswer] {
        &self.statements
    }

    /// The address that was checked on the page.
    pub fn address(&self) -> Option<&CheckedAddress> {
        self.address.as_ref()
    }

    /// What it is to the resident, once they have said so.
    pub fn usage(&self) -> Option<Usage> {
        self.usage
    }

    /// An address has been checked: what the one before told is forgotten, and the
    /// resident is asked what this one is.
    pub fn receive_address(&mut self, address: CheckedAddress) {
        self.usage = None;
        self.address = Some(address);
        self.replay();
    }

    /// The resident says what the address is.
    pub fn locate(&mut self, usage: Usage) {
        self.usage = Some(usage);
        self.replay();
    }

    /// Answers a question, anew when it was answered already.
    pub fn respond(&mut self, field: Field, answer: Answer) {
        let stated = GivenAnswer { field, answer };
        match self.rank(field) {
            Some(rank) => self.statements[rank] = stated,
            None => self.statements.push(stated),
        }
        self.replay();
    }

    /// Keeps the name of a commune.
    pub fn name_commune(&mut self, code: CodeCommune, name: String) {
        self.communes.push((code, name));
    }

    /// The name of a commune, or its code when it has none here.
    pub fn commune(&self, code: CodeCommune) -> String {
        for (other, name) in &self.communes {
            if *other == code {
                return name.clone();
            }
        }
        code.as_str().to_owned()
    }

    /// The communes that were chosen, with their names.
    pub(super) fn named_communes(&self) -> &[(CodeCommune, String)] {
        &self.communes
    }

    /// The last answer.
    pub fn last(&self) -> Option<&GivenAnswer> {
        self.statements.last()
    }

    /// Takes an answer back.
    pub fn withdraw(&mut self, field: Field) {
        self.statements.retain(|stated| stated.field != field);
        self.replay();
    }

    /// The rank of a question among those answered.
    pub fn rank(&self, field: Field) -> Option<usize> {
        self.statements
            .iter()
            .position(|stated| stated.field == field)
    }

    /// How many questions come before one, answered or not.
    pub fn rank_or_next(&self, field: Option<Field>) -> usize {
        let rank = field.and_then(|field| self.rank(field));
        rank.unwrap_or(self.statements.len())
    }

    /// What was answered to a question.
    pub fn answer(&self, field: Field) -> Option<Answer> {
        Some(self.statements[self.rank(field)?].answer)
    }

    /// Whether a question may still be put: residents can answer it, and have not.
    pub fn can_ask(&self, field: Field) -> bool {
        field.is_asked() && self.rank(field).is_none()
    }

    /// The first of these of which nothing is known, and that was not put aside.
    pub fn first_open(&self, fields: &[Field]) -> Option<Field> {
        let open = |field: &Field| self.situation.is_unknown(*field) && self.rank(*field).is_none();
        fields.iter().copied().find(open)
    }

    /// The questions that may still be answered, among these: those put aside too.
    pub fn open_questions(&self, fields: Fields) -> impl Iterator<Item = Field> {
        fields.iter().filter(|field| field.is_asked())
    }

    /// What is known is what was said, the address first: an answer corrects it.
    fn replay(&mut self) {
        self.situation = Situation::new(self.situation.date());
        if let (Some(address), Some(usage)) = (&self.address, self.usage) {
            for &location in usage.locations() {
                for (field, value) in address.facts(location) {
                    self.situation.set(field, value);
                }
            }
        }
        for stated in &self.statements {
            if let Answer::FieldValue(value) = stated.answer {
                self.situation.set(stated.field, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parcours() -> Answers {
        Answers::new(Date::constant(2026, 11, 22))
    }

    #[test]
    fn what_was_put_aside_is_not_asked_again() {
        let mut parcours = parcours();
        let check = |parcours: &Answers, field, expected| {
            assert_eq!(parcours.can_ask(field), expected, "{field}");
        };
        check(&parcours, Field::ResidenceEpci, false);
        check(&parcours, Field::Age, true);
        parcours.respond(Field::Age, Answer::RatherNotSay);
        check(&parcours, Field::Age, false);
        check(&parcours, Field::Emploi, true);
        parcours.respond(Field::Emploi, Answer::DoesNotKnow);
        check(&parcours, Field::Emploi, false);
        assert!(parcours.situation().stated(Field::Age).is_unknown());
    }

    #[test]
    fn an_answer_can_be_changed_and_withdrawn_without_losing_the_others() {
        let mut parcours = parcours();
        let age = |n| Answer::FieldValue(FieldValue::Number(n));
        parcours.respond(Field::Age, age(24.0));
        parcours.respond(
            Field::ParentSeul,
            Answer::FieldValue(FieldValue::Boolean(true)),
        );
        parcours.respond(Field::Age, age(26.0));
        assert_eq!(
            parcours.situation().stated(Field::Age),
            FieldValue::Number(26.0)
        );
        parcours.respond(Field::Age, Answer::RatherNotSay);
        assert!(parcours.situation().stated(Field::Age).is_unknown());
        let known = parcours.situation().stated(Field::ParentSeul);
        assert_eq!(known, FieldValue::Boolean(true));
        assert_eq!(parcours.statements().len(), 2);
    }

    #[test]
    fn an_address_tells_of_the_place_that_it_is_and_of_no_other() {
        let mut parcours = parcours();
        parcours.receive_address(super::super::address::tests::example());
        let check = |parcours: &Answers, residence: bool, projet: bool| {
            let stated = |field| !parcours.situation().stated(field).is_unknown();
            assert_eq!(stated(Field::ResidenceQpv), residence);
            assert_eq!(stated(Field::ProjetQpv), projet);
        };
        check(&parcours, false, false);
        parcours.locate(Usage::Home);
        check(&parcours, true, false);
        parcours.locate(Usage::Projet);
        check(&parcours, false, true);
        parcours.locate(Usage::Both);
        check(&parcours, true, true);
        parcours.locate(Usage::Nothing);
        check(&parcours, false, false);
        parcours.locate(Usage::Both);
        parcours.receive_address(super::super::address::tests::example());
        check(&parcours, false, false);
    }
}

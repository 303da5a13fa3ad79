//! The address field as a state machine: what a gesture changes and what must follow.
//!
//! The pattern is the combobox with a list and manual selection of the WAI-ARIA
//! Authoring Practices: nothing is selected on the resident's behalf.

use shared::inputs::FoundPlace;
use shared::inputs::{Judgement, address_query, judge};

/// What the field holds and shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct AddressField {
    text: String,
    chosen: Option<FoundPlace>,
    propositions: Vec<FoundPlace>,
    active: Option<usize>,
    opened: bool,
    notice: AddressNotice,
    turn: u32,
    /// The search whose answer has come or is awaited, with the text it is for.
    query: Option<String>,
    recue: bool,
    confirm: bool,
    absent: bool,
}

/// What is said under the field beside the list itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum AddressNotice {
    #[default]
    Nothing,
    /// Too little was written to look for anything.
    TooShort,
    /// Several places fit: one has to be chosen.
    ChooseFromList,
    NoAddress,
    /// The geocoder does not take this text.
    Refused,
}

/// A key that means something here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PressedKey {
    /// Down; with `Alt`, only opens the list.
    Down {
        /// `Alt` is held.
        alt: bool,
    },
    /// Up; with `Alt`, only closes the list.
    Up {
        /// `Alt` is held.
        alt: bool,
    },
    /// A key that moves the cursor in the text: Home, End, left, right.
    Cursor,
    Enter,
    Escape,
    Tab,
}

/// What must follow a gesture.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum NextStep {
    Nothing,
    /// Forget the search under way.
    Abandoned,
    /// Ask the geocoder, after a pause in the typing unless `now`.
    Search {
        /// Which search this is: the answer comes back with it.
        turn: u32,
        /// What to look for.
        text: String,
        /// Whether to skip the pause.
        now: bool,
    },
    /// The resident has chosen.
    Chosen(FoundPlace),
}

impl AddressField {
    /// The text of the field.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn propositions(&self) -> &[FoundPlace] {
        &self.propositions
    }

    /// The proposition the arrow keys are on, while the list shows.
    pub(crate) fn active(&self) -> Option<usize> {
        self.active.filter(|_| self.list_is_visible())
    }

    /// What is said under the field.
    pub(crate) fn notice(&self) -> AddressNotice {
        self.notice
    }

    /// Whether the list shows.
    pub(crate) fn list_is_visible(&self) -> bool {
        self.opened && !self.propositions.is_empty()
    }

    /// Whether an answer is awaited.
    pub(crate) fn is_waiting(&self) -> bool {
        self.query.is_some() && !self.recue
    }

    /// The text has changed under the resident's fingers.
    pub(crate) fn type_text(&mut self, text: String) -> NextStep {
        self.text = text;
        self.chosen = None;
        self.active = None;
        self.notice = AddressNotice::Nothing;
        self.confirm = false;
        match address_query(&self.text) {
            None => {
                self.forget();
                NextStep::Abandoned
            }
            Some(text) if self.query.as_deref() == Some(&text) => {
                self.opened = true;
                if self.recue && self.propositions.is_empty() {
                    self.notice = AddressNotice::NoAddress;
                }
                NextStep::Nothing
            }
            Some(text) => self.search(text, false),
        }
    }

    /// A key was pressed: what follows, and whether the browser's own effect is replaced.
    pub(crate) fn key(&mut self, key: PressedKey) -> (NextStep, bool) {
        let number = self.propositions.len();
        match key {
            PressedKey::Down { .. } | PressedKey::Up { .. } if number == 0 => {
                (NextStep::Nothing, false)
            }
            PressedKey::Down { alt: true } => {
                self.opened = true;
                (NextStep::Nothing, true)
            }
            PressedKey::Up { alt: true } => {
                self.close();
                (NextStep::Nothing, true)
            }
            PressedKey::Down { alt: false } => {
                self.active = Some(self.active().map_or(0, |active| (active + 1) % number));
                self.opened = true;
                (NextStep::Nothing, true)
            }
            PressedKey::Up { alt: false } => {
                self.active = Some(match self.active() {
                    None | Some(0) => number - 1,
                    Some(active) => active - 1,
                });
                self.opened = true;
                (NextStep::Nothing, true)
            }
            PressedKey::Cursor => {
                self.active = None;
                (NextStep::Nothing, false)
            }
            PressedKey::Enter => (self.confirm(), true),
            PressedKey::Escape if self.opened || self.notice != AddressNotice::Nothing => {
                self.close();
                (NextStep::Nothing, true)
            }
            PressedKey::Escape if !self.text.is_empty() => (self.type_text(String::new()), true),
            PressedKey::Escape => (NextStep::Nothing, false),
            PressedKey::Tab => {
                self.close();
                (NextStep::Nothing, false)
            }
        }
    }

    /// A proposition was pointed at.
    pub(crate) fn point_to(&mut self, rank: usize) -> NextStep {
        let Some(location) = self.propositions.get(rank).cloned() else {
            return NextStep::Nothing;
        };
        self.text.clone_from(&location.label);
        self.chosen = Some(location.clone());
        self.close();
        self.forget();
        NextStep::Chosen(location)
    }

    /// The resident asks for the answer: Enter, or the button.
    pub(crate) fn confirm(&mut self) -> NextStep {
        if let Some(rank) = self.active() {
            return self.point_to(rank);
        }
        if let Some(location) = &self.chosen {
            return NextStep::Chosen(location.clone());
        }
        let Some(text) = address_query(&self.text) else {
            self.notice = AddressNotice::TooShort;
            return NextStep::Nothing;
        };
        if self.query.as_deref() != Some(&text) || !self.recue {
            let followup = self.search(text, true);
            self.confirm = true;
            return followup;
        }
        self.settle(&text)
    }

    /// The field has lost the focus: the list goes, the text stays, and an answer
    /// still to come opens nothing.
    pub(crate) fn leave(&mut self) -> NextStep {
        self.close();
        self.absent = true;
        NextStep::Nothing
    }

    /// The field has the focus again.
    pub(crate) fn goes_back(&mut self) -> NextStep {
        self.absent = false;
        NextStep::Nothing
    }

    /// The answer of a search; one to an older search is dropped.
    pub(crate) fn receive(&mut self, turn: u32, propositions: Vec<FoundPlace>) -> NextStep {
        if turn != self.turn || !self.is_waiting() {
            return NextStep::Nothing;
        }
        self.recue = true;
        self.active = None;
        self.opened = !self.absent;
        self.notice = if propositions.is_empty() && !self.absent {
            AddressNotice::NoAddress
        } else {
            AddressNotice::Nothing
        };
        self.propositions = propositions;
        match self.query.clone() {
            Some(text) if self.confirm => self.settle(&text),
            _ => NextStep::Nothing,
        }
    }

    /// The geocoder does not take the text of a search: nothing is found of it.
    pub(crate) fn refuse(&mut self, turn: u32) -> NextStep {
        if turn == self.turn && self.is_waiting() {
            self.receive(turn, Vec::new());
            self.notice = AddressNotice::Refused;
        }
        NextStep::Nothing
    }

    /// A search has failed: `true` when it was the one awaited. The text stays.
    pub(crate) fn fail(&mut self, turn: u32) -> bool {
        let expected = turn == self.turn && self.is_waiting();
        if expected {
            self.forget();
        }
        expected
    }

    /// The same search again, after a failure.
    pub(crate) fn relance(&mut self) -> NextStep {
        match address_query(&self.text) {
            Some(text) => self.search(text, true),
            None => NextStep::Nothing,
        }
    }

    fn search(&mut self, text: String, now: bool) -> NextStep {
        self.turn = self.turn.wrapping_add(1);
        self.query = Some(text.clone());
        self.recue = false;
        self.notice = AddressNotice::Nothing;
        NextStep::Search {
            turn: self.turn,
            text,
            now,
        }
    }

    /// Chooses when there is only one thing that can be meant, else asks.
    fn settle(&mut self, text: &str) -> NextStep {
        self.confirm = false;
        let found: Vec<_> = self.propositions.iter().map(FoundPlace::address).collect();
        if let Judgement::Take(rank) = judge(text, &found) {
            return self.point_to(rank);
        }
        if self.notice == AddressNotice::Refused {
            return NextStep::Nothing;
        }
        self.notice = match self.propositions.is_empty() {
            true => AddressNotice::NoAddress,
            false => AddressNotice::ChooseFromList,
        };
        self.opened = true;
        NextStep::Nothing
    }

    fn close(&mut self) {
        self.opened = false;
        self.active = None;
        self.notice = AddressNotice::Nothing;
    }

    fn forget(&mut self) {
        self.propositions.clear();
        self.query = None;
        self.recue = false;
        self.confirm = false;
        self.turn = self.turn.wrapping_add(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::Point;
    use shared::inputs::{AddressParts, PlaceKind};

    /// A number in a street, or a street, of one commune.
    fn location(label: &str) -> FoundPlace {
        let number = label.split(' ').next().filter(|word| word.starts_with('1'));
        FoundPlace {
            label: label.to_owned(),
            distinction: String::new(),
            nature: PlaceKind::Numero,
            point: Point::new(47.0, -8.0).expect("in range"),
            precision_m: 15.0,
            commune: "99001".parse().ok(),
            parts: AddressParts {
                number: number.map(str::to_owned),
                street: label
                    .trim_start_matches(|c: char| !c.is_alphabetic())
                    .to_owned(),
                score: Some(0.9),
                ..AddressParts::default()
            },
        }
    }

    fn filled(text: &str, labels: &[&str]) -> AddressField {
        let mut field = AddressField::default();
        let NextStep::Search { turn, .. } = field.type_text(text.to_owned()) else {
            panic!("{text} is searched");
        };
        let propositions = labels.iter().copied().map(location).collect();
        assert_eq!(field.receive(turn, propositions), NextStep::Nothing);
        field
    }

    const DOWN: PressedKey = PressedKey::Down { alt: false };
    const UP: PressedKey = PressedKey::Up { alt: false };

    #[test]
    fn the_arrows_go_round_and_nothing_is_selected_before_them() {
        let mut field = filled("12 rue", &["a", "b", "c"]);
        assert!(field.list_is_visible());
        let mut check = |key, expected| {
            assert_eq!(field.key(key), (NextStep::Nothing, true));
            assert_eq!(field.active(), expected, "{key:?}");
        };
        check(UP, Some(2));
        check(DOWN, Some(0));
        check(DOWN, Some(1));
        check(UP, Some(0));
        check(UP, Some(2));
        assert_eq!(field.key(PressedKey::Cursor), (NextStep::Nothing, false));
        assert_eq!(field.active(), None);
        assert!(field.list_is_visible());
    }

    #[test]
    fn alt_opens_and_closes_without_moving() {
        let mut field = filled("12 rue", &["a", "b"]);
        field.key(PressedKey::Up { alt: true });
        assert!(!field.list_is_visible());
        field.key(PressedKey::Down { alt: true });
        assert!(field.list_is_visible());
        assert_eq!(field.active(), None);
    }

    #[test]
    fn escape_closes_then_empties_then_is_left_to_the_page() {
        let mut field = filled("12 rue", &["a"]);
        assert_eq!(field.key(PressedKey::Escape), (NextStep::Nothing, true));
        assert_eq!((field.list_is_visible(), field.text()), (false, "12 rue"));
        assert_eq!(field.key(PressedKey::Escape), (NextStep::Abandoned, true));
        assert_eq!(field.text(), "");
        assert_eq!(field.key(PressedKey::Escape), (NextStep::Nothing, false));
    }

    #[test]
    fn tab_leaves_without_choosing() {
        let mut field = filled("12 rue", &["a"]);
        field.key(DOWN);
        assert_eq!(field.key(PressedKey::Tab), (NextStep::Nothing, false));
        assert_eq!((field.list_is_visible(), field.text()), (false, "12 rue"));
    }

    #[test]
    fn enter_takes_the_active_proposition() {
        let mut field = filled("12 rue", &["a", "b"]);
        field.key(DOWN);
        field.key(DOWN);
        assert_eq!(
            field.key(PressedKey::Enter),
            (NextStep::Chosen(location("b")), true)
        );
        assert_eq!((field.text(), field.list_is_visible()), ("b", false));
        assert_eq!(
            field.confirm(),
            NextStep::Chosen(location("b")),
            "asked again"
        );
    }

    #[test]
    fn enter_alone_chooses_only_what_can_be_meant() {
        let check = |text: &str, labels: &[&str], followup: NextStep, notice: AddressNotice| {
            let mut field = filled(text, labels);
            assert_eq!(field.confirm(), followup, "{text}");
            assert_eq!(field.notice(), notice, "{text}");
        };
        let taken = |text: &str, labels: &[&str], label| {
            let chosen = NextStep::Chosen(location(label));
            check(text, labels, chosen, AddressNotice::Nothing);
        };
        let offered = |text: &str, labels: &[&str]| {
            check(
                text,
                labels,
                NextStep::Nothing,
                AddressNotice::ChooseFromList,
            );
        };
        taken("12 rue alpha", &["12 Rue Alpha"], "12 Rue Alpha");
        taken(
            "« 12 RUE ALPHA »",
            &["12 Rue Alpha bis", "12 Rue Alpha"],
            "12 Rue Alpha",
        );
        offered("12 rue", &["12 Rue Alpha", "12 Rue Beta"]);
        offered("12 rue", &["12 Rue Alpha"]);
        offered("150 rue alpha", &["12 Rue Alpha"]);
        offered("rue alpha", &["Rue Alpha"]);
        offered("12 rue alpha", &["Rue Alpha"]);
        check("12 rue", &[], NextStep::Nothing, AddressNotice::NoAddress);
    }

    #[test]
    fn enter_before_the_answer_waits_for_it() {
        let mut field = AddressField::default();
        field.type_text("12 rue alpha".to_owned());
        let NextStep::Search {
            turn, now: true, ..
        } = field.confirm()
        else {
            panic!("searched at once");
        };
        assert_eq!(
            field.receive(turn, vec![location("12 Rue Alpha")]),
            NextStep::Chosen(location("12 Rue Alpha"))
        );
    }

    #[test]
    fn enter_on_too_little_says_so() {
        let mut field = AddressField::default();
        field.type_text("12".to_owned());
        assert_eq!(field.confirm(), NextStep::Nothing);
        assert_eq!(field.notice(), AddressNotice::TooShort);
        field.type_text("12 ".to_owned());
        assert_eq!(field.notice(), AddressNotice::Nothing);
    }

    #[test]
    fn a_stale_answer_is_dropped() {
        let mut field = AddressField::default();
        let NextStep::Search { turn: previous, .. } = field.type_text("12 rue".to_owned()) else {
            panic!("searched");
        };
        let NextStep::Search { turn, .. } = field.type_text("12 rue d".to_owned()) else {
            panic!("searched");
        };
        field.receive(previous, vec![location("a")]);
        assert!(field.propositions().is_empty() && field.is_waiting());
        field.receive(turn, vec![location("b")]);
        assert_eq!(field.propositions(), [location("b")]);
        assert!(!field.fail(previous));
    }

    #[test]
    fn an_answer_after_the_text_was_emptied_is_dropped() {
        let mut field = AddressField::default();
        let NextStep::Search { turn, .. } = field.type_text("12 rue".to_owned()) else {
            panic!("searched");
        };
        assert_eq!(field.type_text("1".to_owned()), NextStep::Abandoned);
        field.receive(turn, vec![location("a")]);
        assert!(!field.list_is_visible());
    }

    #[test]
    fn an_answer_that_comes_when_the_field_was_left_opens_nothing() {
        let mut field = AddressField::default();
        let NextStep::Search { turn, .. } = field.type_text("12 rue".to_owned()) else {
            panic!("searched");
        };
        field.leave();
        field.receive(turn, vec![location("a")]);
        assert!(!field.list_is_visible());
        field.goes_back();
        field.key(DOWN);
        assert!(field.list_is_visible());
    }

    #[test]
    fn a_space_more_does_not_ask_again() {
        let mut field = filled("12 rue", &["a"]);
        assert_eq!(field.type_text("12 rue ".to_owned()), NextStep::Nothing);
        assert!(field.list_is_visible());
    }

    #[test]
    fn a_text_that_is_refused_is_said_and_not_sent_again() {
        let mut field = AddressField::default();
        let NextStep::Search { turn, .. } = field.type_text("12 rue".to_owned()) else {
            panic!("searched");
        };
        assert_eq!(field.refuse(turn), NextStep::Nothing);
        assert_eq!(field.notice(), AddressNotice::Refused);
        assert_eq!(field.confirm(), NextStep::Nothing);
        assert_eq!(field.notice(), AddressNotice::Refused);
        let next = field.type_text("12 rue d".to_owned());
        assert!(matches!(next, NextStep::Search { .. }));
    }

    #[test]
    fn a_failure_keeps_the_text_and_can_be_tried_again() {
        let mut field = AddressField::default();
        let NextStep::Search { turn, .. } = field.type_text("12 rue".to_owned()) else {
            panic!("searched");
        };
        assert!(field.fail(turn));
        assert_eq!(field.text(), "12 rue");
        let NextStep::Search {
            turn,
            text,
            now: true,
        } = field.relance()
        else {
            panic!("searched again");
        };
        assert_eq!(text, "12 rue");
        field.receive(turn, vec![location("a")]);
        assert!(field.list_is_visible());
    }
}

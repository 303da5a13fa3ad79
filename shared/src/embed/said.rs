/// The same thing in the two languages of documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SaidTwice {
    pub fr: &'static str,
    pub en: &'static str,
}

impl SaidTwice {
    /// Nothing to say.
    pub const NOTHING: Self = Self::new("", "");

    pub const fn new(fr: &'static str, en: &'static str) -> Self {
        Self { fr, en }
    }

    /// What is written alike in both: a code, a value.
    pub const fn alike(code: &'static str) -> Self {
        Self::new(code, code)
    }
}

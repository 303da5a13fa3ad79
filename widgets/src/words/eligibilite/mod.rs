//! The words of `<guichet-eligibilite>` that are its own: those of the questions and
//! of the reasons are the API's too (`shared::words`).

mod fr;

pub(crate) use fr::FR;

words! {
    /// The words of `<guichet-eligibilite>` in one language.
    EligibiliteWords:

    /// The language, as `lang` writes it.
    lang,
    /// The direction of its writing.
    dir,

    title,
    aide,
    /// What becomes of the answers, and how many entries there are.
    privacy_promise,
    /// The catalogue is long to come.
    wait_delay,

    /// Which question this is.
    rank,
    /// What is settled so far.
    count,
    see_results,

    /// The heading of the results.
    results,
    /// One condition of one entry at least is fulfilled.
    say_yes_count,
    /// Of one entry alone.
    say_one_yes,
    say_no_yes,
    /// What the answer is worth.
    not_a_decision,
    /// A shelf: every condition is fulfilled.
    group_yes,
    /// A shelf: the structure checks the rest.
    group_to_check,
    /// A shelf: an answer is missing.
    group_to_specify,
    /// A shelf: no condition is stated.
    group_unconditional,
    /// A shelf: not as things are.
    group_no,
    /// What that shelf is.
    meaning_yes,
    /// What that shelf is.
    meaning_to_check,
    /// What that shelf is.
    meaning_to_specify,
    /// What that shelf is.
    meaning_unconditional,
    /// What that shelf is.
    meaning_no,
    /// The rest of a shelf.
    see_all_label,
    /// The heading of the reasons.
    why,
    /// Where a reason is stated.
    source,
    /// What the operator chooses freely.
    any_of,
    /// What would turn a no.
    would_need,
    /// It would still be unknown then.
    would_need_at_least,
    /// The answers that are missing.
    missing_label,
    /// The check of an address would tell.
    missing_address,
    /// The facts are old.
    previous,
    /// Goes on with the questions.
    go_on_label,
    print_label,

    /// The catalogue does not come.
    failure,
    /// The catalogue is damaged.
    refuse,
}

//! The words of `<guichet-eligibilite>` that are its own: those of the questions and
//! of the reasons are the API's too (`shared::words`).

mod fr;

pub(crate) use fr::FR;

words! {
    /// The words of the results of `<guichet-eligibilite>` in one language.
    EligibiliteWords:

    /// How many to ask for first.
    say_yes_count,
    /// One alone.
    say_one_yes,
    /// None.
    say_no_yes,
    /// What the answer is worth.
    not_a_decision,
    /// What can be asked for now.
    group_now,
    /// What an answer may open.
    may_open,
    /// What is not for them as things are.
    group_not_today,
    /// Everything else.
    all_the_rest,
    /// What can be asked for, after the first.
    group_too,
    /// What one answer opens.
    group_one_answer,
    /// What takes more than that.
    group_others,
    /// What is not for them either, after the first.
    group_not_today_either,
    /// To those who are asked for it.
    ask_there,
    /// To its page on our site.
    see_page,
    /// All that is known of it.
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
}

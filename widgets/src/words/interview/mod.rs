//! The words around a question, for every element that puts some: those of the questions
//! themselves are the API's too (`shared::words`).

mod fr;

pub(crate) use fr::FR;

words! {
    /// The words around a question in one language.
    InterviewWords:

    /// The button that begins.
    begin_label,
    /// The button that tries again.
    retry_label,
    /// To the question before.
    back,
    /// What was answered, and how many.
    your_answers,
    /// The address that was checked.
    stated_address,
    /// To a question, to answer it anew.
    edit,
    /// The button that forgets every answer.
    erase,
    /// Nobody did anything wrong.
    not_your_fault,
    /// What to do when nothing comes.
    failure_advice,
    /// What to do offline.
    offline_advice,
    /// What to do of a file that is spoilt.
    refused_advice,
    /// The link to a site.
    site,
    /// An address was checked: it is in a neighbourhood.
    address_inside,
    address_outside,
    /// It is not known.
    address_doubt,
    address_question,
    /// Why it is asked.
    address_help,
    address_home,
    address_projet,
    address_both,
    address_none,
    yes,
    negate,
    /// None of the values of a list.
    nothing_found,
    /// The button that sends an answer.
    confirm_label,
    /// Nothing was chosen.
    choose,
    /// The button that looks a commune up.
    search_label,
    /// The project is in the commune where one lives.
    same_commune,
    /// Some were found.
    communes,
    /// Several may be chosen.
    several,
    does_not_know,
    rather_not_say,
    /// How to write a number.
    number_help,
    /// How to write a département.
    departement_help,
    /// How to write a commune, and who receives it.
    commune_help,
    /// What was written is no number.
    unreadable_number,
    /// What was written is no département.
    unreadable_departement,
    /// Too little was written to look a commune up.
    unreadable_commune,
    /// Communes are being looked for.
    search,
    /// No commune has that name.
    no_commune,
    /// The geocoder does not answer.
    geocoder_failure,
    /// The device has no network.
    offline,
}

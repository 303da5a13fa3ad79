//! The words of `<guichet-orientation>` that are its own: those of the reasons are the
//! API's too (`shared::words`).

mod fr;

pub(crate) use fr::FR;

words! {
    /// The words of the list of `<guichet-orientation>` in one language.
    OrientationWords:

    /// How to read it.
    results_help,
    /// Announced: who comes first now.
    first,
    /// No place is known.
    without_place,
    /// The structures of the place are on their way.
    structures_awaited,
    /// They do not come.
    structures_missing,
    demonstration,

    /// What else speaks for them, and what can be asked for there.
    everything,
    free_of_charge,
    paid,
    langues,
    /// What can be asked for there, all conditions being fulfilled.
    allowance,
    /// What may be asked for there.
    entitlement_to_specify,
    /// Where an entry of the catalogue was read.
    source,
    /// When a structure was checked.
    check,
    /// When a structure was read of.
    published,
    /// What to do of an old contact.
    call_first,
    call,
    write_label,
    /// The site of a structure.
    its_site,
    apply_here,

    /// The map in words.
    map,
    /// Several at the same place of the map.
    map_together,
    /// How to read the map.
    map_legend,

    /// The day of the list, on paper.
    le,
    /// Sends the list as text, by whatever the device has for that.
    submit_label,
    copy_label,
    copied,
    not_copied,

}

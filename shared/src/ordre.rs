//! Putting a few things in order.
//!
//! The sort of `std` is five kilobytes of a page for each kind of thing; insertion is a
//! hundred bytes, and as fast for lists of a few dozens.

/// Sorts in place; what is equal keeps its order.
pub fn trie<T>(liste: &mut [T], avant: impl Fn(&T, &T) -> bool) {
    for fin in 1..liste.len() {
        let mut place = fin;
        while place > 0 && avant(&liste[place], &liste[place - 1]) {
            liste.swap(place, place - 1);
            place -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::trie;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_as_std_does(liste: Vec<(u8, u16)>) {
            let (mut notre, mut attendue) = (liste.clone(), liste);
            trie(&mut notre, |a, b| a.0 < b.0);
            attendue.sort_by_key(|paire| paire.0);
            prop_assert_eq!(notre, attendue);
        }
    }
}

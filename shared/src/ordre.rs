//! Putting things in order.
//!
//! The sort of `std` is five kilobytes of a page for each kind of thing. Insertion is a
//! hundred bytes, and as fast for lists of a few dozens; for longer ones, ranks are
//! sorted instead of things, so that there is one sort for all of them.

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

/// A list of any length, sorted; what is equal keeps its order.
pub(crate) fn triee<T: Clone>(liste: &[T], avant: impl Fn(&T, &T) -> bool) -> Vec<T> {
    let rangs = rangs_tries(liste.len(), &|a, b| avant(&liste[a], &liste[b]));
    let mut triee = Vec::with_capacity(rangs.len());
    for rang in rangs {
        triee.push(liste[rang].clone());
    }
    triee
}

/// The ranks of so many things in their order: runs, merged two by two.
pub(crate) fn rangs_tries(nombre: usize, avant: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut rangs: Vec<usize> = (0..nombre).collect();
    let mut fusion = rangs.clone();
    let mut pas = 1;
    while pas < nombre {
        for debut in (0..nombre).step_by(2 * pas) {
            let milieu = (debut + pas).min(nombre);
            let fin = (milieu + pas).min(nombre);
            let (mut gauche, mut droite) = (debut, milieu);
            for place in &mut fusion[debut..fin] {
                let prend_a_droite =
                    gauche == milieu || droite < fin && avant(rangs[droite], rangs[gauche]);
                let source = if prend_a_droite {
                    &mut droite
                } else {
                    &mut gauche
                };
                *place = rangs[*source];
                *source += 1;
            }
        }
        std::mem::swap(&mut rangs, &mut fusion);
        pas *= 2;
    }
    rangs
}

#[cfg(test)]
mod tests {
    use super::{trie, triee};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_as_std_does(liste: Vec<(u8, u16)>) {
            let longue = triee(&liste, |a, b| a.0 < b.0);
            let (mut notre, mut attendue) = (liste.clone(), liste);
            trie(&mut notre, |a, b| a.0 < b.0);
            attendue.sort_by_key(|paire| paire.0);
            prop_assert_eq!(&notre, &attendue);
            prop_assert_eq!(longue, attendue);
        }
    }
}

//! Sorting.
//!
//! The sort of `std` adds five kilobytes to a page for each type sorted. Insertion is a
//! hundred bytes, and as fast for lists of a few dozens; for longer lists, ranks are
//! sorted instead of items, so that one sort serves all types.

/// Sorts in place; equal items keep their order.
pub fn insertion_sort<T>(list: &mut [T], before: impl Fn(&T, &T) -> bool) {
    for end in 1..list.len() {
        let mut place = end;
        while place > 0 && before(&list[place], &list[place - 1]) {
            list.swap(place, place - 1);
            place -= 1;
        }
    }
}

/// A list of any length, sorted; equal items keep their order.
pub(crate) fn sorted<T: Clone>(list: &[T], before: impl Fn(&T, &T) -> bool) -> Vec<T> {
    let ranks = sorted_ranks(list.len(), &|a, b| before(&list[a], &list[b]));
    let mut sorted = Vec::with_capacity(ranks.len());
    for rank in ranks {
        sorted.push(list[rank].clone());
    }
    sorted
}

/// The ranks of `number` items in their order, by a bottom-up merge sort.
pub(crate) fn sorted_ranks(number: usize, before: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut ranks: Vec<usize> = (0..number).collect();
    let mut merge = ranks.clone();
    let mut step = 1;
    while step < number {
        for start in (0..number).step_by(2 * step) {
            let middle = (start + step).min(number);
            let end = (middle + step).min(number);
            let (mut left, mut right) = (start, middle);
            for place in &mut merge[start..end] {
                let takes_right =
                    left == middle || right < end && before(ranks[right], ranks[left]);
                let source = if takes_right { &mut right } else { &mut left };
                *place = ranks[*source];
                *source += 1;
            }
        }
        std::mem::swap(&mut ranks, &mut merge);
        step *= 2;
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::{insertion_sort, sorted};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_as_std_does(list: Vec<(u8, u16)>) {
            let long_sorted = sorted(&list, |a, b| a.0 < b.0);
            let (mut ours, mut expected) = (list.clone(), list);
            insertion_sort(&mut ours, |a, b| a.0 < b.0);
            expected.sort_by_key(|pair| pair.0);
            prop_assert_eq!(&ours, &expected);
            prop_assert_eq!(long_sorted, expected);
        }
    }
}

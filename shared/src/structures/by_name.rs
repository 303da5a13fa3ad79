//! Finding a structure by what people call it.

use super::{Column, Directory};
use crate::inputs::plain;

impl Directory {
    /// At most `max` structures whose name or commune begin words with each of these, the
    /// shortest names first: whoever types a whole name finds it at the top.
    pub fn named(&self, typed: &str, max: usize) -> Vec<u32> {
        let typed = words(typed);
        let matches = |rank: &u32| {
            let name = self.text(*rank, Column::Name).unwrap_or_default();
            begin(&typed, &[name, self.commune_name(*rank)])
        };
        let mut found: Vec<u32> = (0..self.len() as u32).filter(matches).collect();
        found.sort_by_key(|rank| (self.text(*rank, Column::Name).map_or(0, str::len), *rank));
        found.truncate(max);
        found
    }

    /// The name of the commune where a structure is; empty when it is nowhere.
    pub fn commune_name(&self, rank: u32) -> &str {
        let place = self
            .facts()
            .get(rank as usize)
            .and_then(|facts| facts.place);
        let commune = place.and_then(|place| self.commune(place.commune));
        commune.map_or("", |commune| &commune.name)
    }
}

/// Whether a name has words that begin with each of those that were typed.
pub fn is_named(typed: &str, name: &str) -> bool {
    begin(&words(typed), &[name])
}

/// Nothing typed is the beginning of nothing.
fn begin(typed: &[String], names: &[&str]) -> bool {
    let found: Vec<_> = names.iter().flat_map(|name| words(name)).collect();
    let begins = |typed: &String| found.iter().any(|word| word.starts_with(typed.as_str()));
    !typed.is_empty() && typed.iter().all(begins)
}

/// The words of a text, without case, accents nor marks.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for letter in text.chars().flat_map(char::to_lowercase) {
        let Some(last) = words.last_mut() else {
            break;
        };
        match plain(letter) {
            "" if letter.is_alphanumeric() => last.push(letter),
            "" => words.push(String::new()),
            plain => last.push_str(plain),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::{is_named, words};

    #[test]
    fn a_name_is_found_by_the_beginnings_of_its_words() {
        assert!(is_named("pret honn", "Le prêt d’honneur"));
        assert!(!is_named("honneurs", "Le prêt d’honneur"));
        assert!(!is_named("", "Le prêt d’honneur") && !is_named("?!", "Le prêt"));
    }

    #[test]
    fn words_have_no_accent_nor_mark() {
        assert_eq!(
            words("L’Écluse – Régie, 2e"),
            ["l", "ecluse", "regie", "2e"]
        );
        assert_eq!(words("Cœur d'Œuvre"), ["coeur", "d", "oeuvre"]);
        assert!(words(" -, ").is_empty());
    }
}

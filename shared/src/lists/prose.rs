//! What descriptions say, without the marks of the format they were written in.

use crate::inputs::line;

/// Tags within a sentence; any other separates what it stands between.
const INLINE: [&str; 14] = [
    "a", "abbr", "b", "em", "font", "i", "mark", "s", "small", "span", "strong", "sub", "sup", "u",
];

/// What ends with a full stop, and is no sentence.
const ABBREVIATIONS: [&str; 24] = [
    "adr", "art", "av", "bd", "bld", "cf", "chap", "dr", "env", "etc", "ex", "fig", "hab", "me",
    "mr", "mme", "mlle", "mm", "n", "réf", "resp", "st", "ste", "tél",
];

/// How long the sentence of a card may be.
const SENTENCE_MAX: usize = 160;

/// A text on one line, without HTML, entities or Markdown.
pub fn plain_text(text: &str) -> String {
    let mut plain = without_tags(text);
    // Some programs escape what is escaped already, tags and all.
    for _ in 0..2 {
        plain = without_tags(&html_escape::decode_html_entities(&plain));
    }
    let lines = plain.lines().map(without_marks);
    line(&without_links(&lines.collect::<Vec<_>>().join(" ")))
}

/// The first sentence of a description.
pub fn first_sentence(text: &str) -> String {
    let plain = plain_text(text);
    let end = end_of_sentence(&plain).unwrap_or(plain.len());
    let sentence = plain.get(..end).unwrap_or(&plain);
    if sentence.chars().count() <= SENTENCE_MAX {
        return sentence.to_owned();
    }
    let cut: String = sentence.chars().take(SENTENCE_MAX).collect();
    let cut = cut
        .rsplit_once(' ')
        .map_or(cut.as_str(), |(start, _)| start);
    format!("{cut}…")
}

/// Where the first sentence ends: a mark, a space and a capital, the mark not being that of
/// an abbreviation.
fn end_of_sentence(text: &str) -> Option<usize> {
    text.match_indices(['.', '!', '?', '…'])
        .find_map(|(at, mark)| {
            let end = at + mark.len();
            let (before, after) = (text.get(..at)?, text.get(end..)?);
            let next = after.strip_prefix(' ')?.chars().next()?;
            let begins = next.is_uppercase() || next.is_numeric() || "«“\"'’([-•".contains(next);
            let word = before
                .rsplit([' ', '(', '’', '\'', '.'])
                .next()
                .unwrap_or_default();
            let is_short = word.chars().count() <= 1;
            let cut =
                mark == "." && (is_short || ABBREVIATIONS.contains(&word.to_lowercase().as_str()));
            (begins && !cut).then_some(end)
        })
}

fn without_tags(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, tag, after)) = next_tag(rest) {
        plain.push_str(before);
        let name = tag.trim_start_matches('/');
        let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next();
        let name = name.unwrap_or_default().to_lowercase();
        if !INLINE.contains(&name.as_str()) {
            plain.push('\n');
        }
        rest = match name.as_str() {
            // What is written there is for programs.
            "script" | "style" if !tag.starts_with('/') => {
                let end = after.to_ascii_lowercase().find(&format!("</{name}"));
                end.and_then(|end| after.get(end..)).unwrap_or_default()
            }
            _ => after,
        };
    }
    plain.push_str(rest);
    plain
}

/// What comes before the next tag, what is between its marks, and what comes after.
fn next_tag(text: &str) -> Option<(&str, &str, &str)> {
    text.match_indices('<').find_map(|(at, _)| {
        let inside = text.get(at + 1..)?;
        let is_tag = inside.starts_with(|c: char| c.is_ascii_alphabetic() || "/!".contains(c));
        let (tag, after) = inside.split_once('>')?;
        (is_tag && !tag.contains('<')).then_some((text.get(..at)?, tag, after))
    })
}

/// A line without the marks of Markdown at its start and around its words.
fn without_marks(text: &str) -> String {
    let words = text.split_whitespace();
    let words = words.filter(|word| !word.chars().all(|c| "#*-_|•`".contains(c)));
    let words: Vec<&str> = words.collect();
    let flat = words.join(" ");
    let flat = flat.trim_start_matches(['#', '>']);
    let mut plain = String::with_capacity(flat.len());
    let mut chars = flat.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' if chars.peek().is_some_and(char::is_ascii_punctuation) => {}
            '*' | '`' | '~' => {}
            '_' if chars.peek() == Some(&'_') => {
                chars.next();
            }
            c => plain.push(c),
        }
    }
    plain
}

/// `[words](address)`, or a picture so written: the words.
fn without_links(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        let link = after.split_once("](").and_then(|(words, after)| {
            let (_, after) = after.split_once(')')?;
            (!words.contains(['[', ']'])).then_some((words, after))
        });
        match link {
            Some((words, after)) => {
                plain.push_str(before.strip_suffix('!').unwrap_or(before));
                plain.push_str(words);
                rest = after;
            }
            None => {
                plain.push_str(before);
                plain.push('[');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::{first_sentence, plain_text};

    #[test]
    fn descriptions_are_plain_text() {
        let check = |text: &str, expect: &str| {
            assert_eq!(plain_text(text), expect, "{text:?}");
            // Read once or twice, it is the same text.
            assert_eq!(plain_text(expect), expect);
        };
        check(
            "<p>Accompagnement &agrave; la cr&eacute;ation.</p><p>Gratuit &amp; ouvert&nbsp;à tous.</p>",
            "Accompagnement à la création. Gratuit & ouvert à tous.",
        );
        check("[Rendez-vous](https://exemple.fr/a_b)", "Rendez-vous");
        check("Un\u{2}deux", "Undeux");
        check("**Gras** et *penché*", "Gras et penché");
        check("# Titre\n\n- un\n- deux", "Titre un deux");
        check("Prêt<br>ou<br/>don", "Prêt ou don");
        check("<b>L</b>a <strong>M</strong>aison", "La Maison");
        check("&lt;p&gt;Bonjour&lt;/p&gt;", "Bonjour");
        check("&amp;eacute;t&amp;eacute;", "été");
        check("l&#39;atelier &#8211; lundi", "l'atelier – lundi");
        check("<script>alert(1)</script>Suite", "Suite");
        check("<style>p{color:red}</style>Suite", "Suite");
        check("<!-- rien -->Suite", "Suite");
        check("moins de 5 < 10 ans", "moins de 5 < 10 ans");
        check("<3 les projets", "<3 les projets");
        check("un <b non fermé", "un <b non fermé");
        check("![logo](https://exemple.fr/l.png) Maison", "logo Maison");
        check("[non lié] suite", "[non lié] suite");
        check("fichier_a_garder", "fichier_a_garder");
        check("\\*sans\\* étoile", "sans étoile");
        check("a\u{200b}b\u{202e}c", "abc");
        check("&unknown; reste", "&unknown; reste");
        check("Un\r\ndeux\ttrois", "Un deux trois");
        check("<ul><li>un</li><li>deux</li></ul>", "un deux");
    }

    #[test]
    fn a_sentence_is_whole() {
        let check = |text: &str, expect: &str| assert_eq!(first_sentence(text), expect);
        check(
            "M. Dupont vous reçoit le lundi.",
            "M. Dupont vous reçoit le lundi.",
        );
        check("Mme. Diop reçoit. Elle écoute.", "Mme. Diop reçoit.");
        check("Au 2 av. Jean Jaurès. Ouvert.", "Au 2 av. Jean Jaurès.");
        check(
            "Prêt, don, etc. Le conseil suit.",
            "Prêt, don, etc. Le conseil suit.",
        );
        check("Une idée ? Venez.", "Une idée ?");
        check(
            "L'A.D.I.E. Paris prête. Elle suit.",
            "L'A.D.I.E. Paris prête.",
        );
        check("Ouvert le 12. 3 places.", "Ouvert le 12.");
        check("Version 2.0 du lieu. Bis.", "Version 2.0 du lieu.");
        check("Sans point", "Sans point");
        check("", "");
        let long = "mot ".repeat(60);
        let cut = first_sentence(&long);
        assert!(cut.ends_with('…') && cut.chars().count() <= 161, "{cut}");
    }
}

//! The text of people, cleaned where it comes in.
//!
//! Removed: what no one sees (controls, marks of direction, zero-width characters,
//! variation selectors, fillers, tags), so that it neither passes for something nor
//! reorders what is shown beside it. Put in order: every kind of space becomes a space,
//! every kind of line break a line feed, full-width digits and Latin letters the plain
//! ones, and composed letters one character (NFC, in builds that have `nfc`). Kept:
//! accents, apostrophes, hyphens, scripts, and the joiners that Persian and the scripts of
//! India are written with, between two of their letters.

/// How many accents one letter may bear: more are only there to cover the lines around.
const MARKS_MAX: usize = 4;

/// One line, such as a name or a cell: its spaces are single, none stands at an end.
/// Empty when nothing of it can be seen.
pub fn line(text: &str) -> String {
    let mut line = String::new();
    for word in clean(text).split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// Several lines, such as a description; at most one of them in a row is blank. Empty when
/// nothing of it can be seen.
pub fn lines(text: &str) -> String {
    let mut lines = String::new();
    let mut blank = false;
    for line in clean(text).split('\n').map(str::trim_end) {
        if line.trim_start().is_empty() {
            blank = true;
            continue;
        }
        if !lines.is_empty() {
            lines.push_str(if blank { "\n\n" } else { "\n" });
        }
        lines.push_str(line);
        blank = false;
    }
    lines.trim_start().to_owned()
}

/// One line whose characters count one by one, such as a code, a number or an address of
/// mail: the full-width signs and the digits of other scripts become those of ASCII too.
pub fn token(text: &str) -> String {
    let ascii = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => shifted(c, 0xff01, '!'),
        '\u{3002}' | '\u{ff61}' => '.',
        _ => decimal_digit(c).unwrap_or(c),
    };
    line(&text.chars().map(ascii).collect::<String>())
}

/// The first digit, zero, of each script whose numbers people may type (Unicode 16, general
/// category Nd).
const ZEROS: [u32; 24] = [
    0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
    0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec,
    0x1d7f6,
];

fn decimal_digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let zero = ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

fn shifted(c: char, from: u32, to: char) -> char {
    char::from_u32(u32::from(c) - from + u32::from(to)).unwrap_or(c)
}

/// Words separated by spaces and line feeds; empty when nothing can be seen.
fn clean(text: &str) -> String {
    let seen: Vec<char> = text.chars().filter_map(seen).collect();
    let mut cleaned = String::with_capacity(text.len());
    let (mut marks, mut visible) = (0, false);
    for (place, &c) in seen.iter().enumerate() {
        if is_joiner(c) {
            let beside = |place: usize| seen.get(place).is_some_and(|c| is_joined(*c));
            if place == 0 || !beside(place - 1) || !beside(place + 1) {
                continue;
            }
        }
        marks = if is_mark(c) { marks + 1 } else { 0 };
        if marks > MARKS_MAX {
            continue;
        }
        visible |= marks == 0 && !c.is_whitespace() && !is_joiner(c);
        cleaned.push(c);
    }
    match visible {
        true => composed(cleaned),
        false => String::new(),
    }
}

/// Letters and their accents as one character, so that one name is one text.
#[cfg(feature = "nfc")]
fn composed(text: String) -> String {
    use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => text,
        _ => text.nfc().collect(),
    }
}

/// A page sends what it has: the edge composes it.
#[cfg(not(feature = "nfc"))]
fn composed(text: String) -> String {
    text
}

/// The character that stands for this one, if it can be seen.
fn seen(c: char) -> Option<char> {
    Some(match c {
        '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        // Of the end of a line in two characters, the second one counts.
        '\r' => ' ',
        '\u{2800}' => ' ',
        c if c.is_whitespace() => ' ',
        c if is_invisible(c) => return None,
        '\u{ff10}'..='\u{ff19}' => shifted(c, 0xff10, '0'),
        '\u{ff21}'..='\u{ff3a}' => shifted(c, 0xff21, 'A'),
        '\u{ff41}'..='\u{ff5a}' => shifted(c, 0xff41, 'a'),
        c => c,
    })
}

/// Controls, Unicode 16's `Default_Ignorable_Code_Point` but for the two joiners, what
/// stands for an object, and what is no character.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}' | '\u{200e}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fdd0}'..='\u{fdef}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffc}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d159}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
        || u32::from(c) & 0xfffe == 0xfffe
}

/// Zero-width joiner and non-joiner.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// A character of a script where joiners change how a word is written: Arabic and those
/// beside it, those of India, of Burma, of the Khmer and of the Mongols.
fn is_joined(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{8ff}' | '\u{900}'..='\u{dff}' | '\u{1000}'..='\u{109f}'
        | '\u{1780}'..='\u{18af}')
}

/// An accent that goes with the letter before it, whatever the script.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, expect: &str) {
        assert_eq!(line(text), expect, "{text:?}");
    }

    #[test]
    fn nothing_visible_is_nothing() {
        for text in [
            "\u{200b}",
            "\u{3164}",
            "\u{ad}",
            "\u{200b}\u{200b}\u{200b}",
            "\u{a0}\u{3000}",
            "\u{2800}",
            "\u{feff}",
            "\u{202e}\u{202c}",
            "\u{fe0f}",
            "\u{e0041}\u{e007f}",
            "\u{200d}",
            "\u{301}\u{301}",
            "\u{115f}\u{1160}",
            "\u{180e}",
            "\u{2060}",
            "\u{1b}",
            "\u{ffa0}",
            "\u{fffc}",
            "\u{17b4}",
            "\u{2066}\u{2069}",
            " \t\r\n ",
            "",
        ] {
            check(text, "");
            assert_eq!(lines(text), "", "{text:?}");
            assert_eq!(token(text), "", "{text:?}");
        }
        check(&"\u{200b}".repeat(12), "");
    }

    #[test]
    fn names_are_kept() {
        for text in [
            "Awa",
            "D’Êtré",
            "O'Neill",
            "Jean-Loup",
            "Nguyễn Thị Hồng",
            "محمد",
            "علی\u{200c}رضا",
            "अक्\u{200d}षय",
            "李小龙",
            "Ольга",
            "ⵎⵓⵃⵎⵎⴰⴷ",
            "Σοφία",
            "ʻOkina",
            "José María",
            "Žižek",
            "ß",
            "x",
            "ߡߊߡߊߘߎ",
            "N’Diaye",
            "Łukasz",
        ] {
            check(text, text);
        }
    }

    #[test]
    fn what_cannot_be_seen_goes() {
        for (text, expect) in [
            (" Awa ", "Awa"),
            ("A\nwa", "A wa"),
            ("A\u{200b}wa", "Awa"),
            ("\u{202e}awA\u{202c}", "awA"),
            ("\u{2067}Awa\u{2069} Diop", "Awa Diop"),
            ("Awa\u{a0}\u{a0}Diop", "Awa Diop"),
            ("Awa\u{3000}Diop", "Awa Diop"),
            ("Awa\u{202f}Diop", "Awa Diop"),
            ("Un atelier\u{0} de couture", "Un atelier de couture"),
            ("co\u{ad}opérative", "coopérative"),
            ("Ａｗａ １２", "Awa 12"),
            ("a\u{200d}b", "ab"),
            ("\u{200c}علی", "علی"),
            ("علی\u{200c}\u{200c}رضا", "علیرضا"),
            ("❤\u{fe0f}", "❤"),
            ("A\u{e0041}wa", "Awa"),
            ("a\u{1}b\u{2}c", "abc"),
            ("\u{feff}Awa", "Awa"),
        ] {
            check(text, expect);
        }
        let stacked = format!("a{}", "\u{336}".repeat(40));
        assert_eq!(line(&stacked).chars().count(), 1 + MARKS_MAX);
    }

    #[cfg(feature = "nfc")]
    #[test]
    fn one_name_is_one_text() {
        for (text, expect) in [
            ("E\u{301}lodie", "Élodie"),
            ("Franc\u{327}ois", "François"),
            ("Nguye\u{302}\u{303}n", "Nguyễn"),
            ("a\u{30a}", "å"),
            ("\u{1112}\u{1161}\u{11ab}", "한"),
            ("q\u{307}\u{323}", "q\u{323}\u{307}"),
        ] {
            check(text, expect);
        }
    }

    #[test]
    fn lines_are_kept_where_there_may_be_several() {
        for (text, expect) in [
            ("Couture,\r\nretouches", "Couture,\nretouches"),
            ("Couture\u{2028}retouches", "Couture\nretouches"),
            ("Couture\u{b}retouches", "Couture\nretouches"),
            ("\n\n a\n\n\n\nb \n\n", "a\n\nb"),
            ("a\n\u{200b}\nb", "a\n\nb"),
            ("- un\n  - deux", "- un\n  - deux"),
        ] {
            assert_eq!(lines(text), expect, "{text:?}");
        }
    }

    #[test]
    fn codes_are_in_ascii() {
        for (text, expect) in [
            ("９３０６６", "93066"),
            ("٩٣٠٦٦", "93066"),
            ("۹۳۰۶۶", "93066"),
            ("ａｗａ＠ｅｘｅｍｐｌｅ．ｆｒ", "awa@exemple.fr"),
            ("awa@exemple。fr", "awa@exemple.fr"),
            ("\u{202d}06 12\u{202c}", "06 12"),
            ("߀߆", "06"),
            ("𝟎𝟔", "06"),
            ("＋３３", "+33"),
        ] {
            assert_eq!(token(text), expect, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn cleaning_ends_and_leaves_nothing_invisible(text in any::<String>()) {
            for clean in [line, lines, token] {
                let once = clean(&text);
                prop_assert_eq!(clean(&once), once.clone());
                let sound = |c: char| {
                    (!is_invisible(c) || c == '\n') && (!c.is_whitespace() || matches!(c, ' ' | '\n'))
                };
                prop_assert!(once.chars().all(sound), "{once:?}");
                prop_assert_eq!(once.trim(), once.as_str());
            }
            prop_assert!(!line(&text).contains('\n'));
        }

        /// Whatever is strewn in a text, what can be seen of it decides.
        #[test]
        fn strewn_marks_change_nothing(
            text in "[a-zA-Zéèàç' -]{1,20}",
            marks in prop::collection::vec((0..40_usize, prop::sample::select(vec![
                '\u{200b}', '\u{200e}', '\u{202a}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2069}',
                '\u{feff}', '\u{ad}', '\u{2060}', '\u{fe0f}', '\u{200c}', '\u{200d}', '\u{e0001}',
                '\u{180e}', '\u{61c}', '\u{1}', '\u{7f}', '\u{3164}', '\u{34f}',
            ])), 0..8),
        ) {
            let mut strewn: Vec<char> = text.chars().collect();
            for (place, mark) in marks {
                strewn.insert(place.min(strewn.len()), mark);
            }
            let strewn: String = strewn.into_iter().collect();
            prop_assert_eq!(line(&strewn), line(&text));
        }
    }
}

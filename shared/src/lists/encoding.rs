//! From the bytes of a file to its text, whatever program wrote them, and how they were read.
//!
//! A spreadsheet says nothing of the encoding it writes in. UTF-8 and UTF-16 recognise
//! themselves; of the encodings of one byte a letter, the one is kept that makes French of
//! the text. What was read in any other way than UTF-8 is said: a person must be able to see
//! that it is right.

use encoding_rs::{Encoding, MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1252};
use yore::code_pages::CP850;

/// A text, and how it was read.
#[derive(Debug)]
pub(super) struct DecodedText {
    pub(super) text: String,
    pub(super) encoding: &'static str,
    /// What a person has to check.
    pub(super) notes: Vec<String>,
}

/// The text of a file; none when it is not text.
pub(super) fn decode(bytes: &[u8]) -> Option<DecodedText> {
    let mut notes = Vec::new();
    let (text, encoding) = match wide(bytes) {
        Some(wide) => {
            let (text, _) = wide.decode_without_bom_handling(bytes);
            (text.into_owned(), "UTF-16")
        }
        None => narrow(bytes, &mut notes),
    };
    let text = text.trim_start_matches('\u{feff}').to_owned();
    // A mark or two that no key types is a slip; more of them, and it is no text.
    let is_odd = |c: &char| c.is_control() && !c.is_whitespace();
    if text.chars().filter(is_odd).count() * 20 > text.chars().count() {
        return None;
    }
    if encoding != "UTF-8" {
        notes.push(format!(
            "lu en {encoding} : vérifiez un nom accentué, ou réenregistrez en « CSV UTF-8 »"
        ));
    }
    Some(DecodedText {
        text,
        encoding,
        notes,
    })
}

/// Two bytes a letter: by the mark at the start, or by the empty half of most letters.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [0xff, 0xfe, ..] => return Some(UTF_16LE),
        [0xfe, 0xff, ..] => return Some(UTF_16BE),
        _ => {}
    }
    let empty = |rank: usize| {
        let halves = bytes.chunks_exact(2).take(512);
        let (count, empty) = halves.fold((0, 0), |(count, empty), pair| {
            (count + 1, empty + usize::from(pair.get(rank) == Some(&0)))
        });
        count > 0 && empty * 2 > count
    };
    match (empty(0), empty(1)) {
        (true, false) => Some(UTF_16BE),
        (false, true) => Some(UTF_16LE),
        _ => None,
    }
}

/// One byte a letter, or UTF-8; both in one file when several people have pasted into it.
fn narrow(bytes: &[u8], notes: &mut Vec<String>) -> (String, &'static str) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return match repaired(text) {
            Some(text) => {
                notes.push(
                    "encodé deux fois (« Ã© » pour « é ») : remis en ordre, vérifiez un nom \
                     accentué"
                        .to_owned(),
                );
                (text, "UTF-8")
            }
            None => (text.to_owned(), "UTF-8"),
        };
    }
    let lines = || bytes.split_inclusive(|byte| *byte == b'\n');
    let foreign: Vec<u8> = lines()
        .filter(|line| std::str::from_utf8(line).is_err())
        .flatten()
        .copied()
        .collect();
    let is_accented = |text: &str| text.chars().any(is_french_letter);
    let mixed = lines().any(|line| std::str::from_utf8(line).is_ok_and(is_accented));
    let page = BytePage::of(&foreign);
    if !mixed {
        return (page.decode(bytes), page.name());
    }
    notes.push("deux encodages dans un seul fichier : chaque ligne a été lue dans le sien".into());
    let text = lines().map(|line| match std::str::from_utf8(line) {
        Ok(text) => text.to_owned(),
        Err(_) => page.decode(line),
    });
    (text.collect(), page.name())
}

/// A text in UTF-8 that some program took for Windows-1252 and wrote in UTF-8 again, as it
/// was before; none when it is not one, or not as a whole.
fn repaired(text: &str) -> Option<String> {
    if !["Ã", "â€", "Å“", "Â"]
        .iter()
        .any(|mark| text.contains(mark))
    {
        return None;
    }
    let mut repaired = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let (bytes, _, unmappable) = WINDOWS_1252.encode(line.trim_start_matches('\u{feff}'));
        match std::str::from_utf8(&bytes) {
            Ok(line) if !unmappable => repaired.push_str(line),
            _ => repaired.push_str(line),
        }
    }
    (repaired != text).then_some(repaired)
}

/// Encodings of one byte a letter that spreadsheets sold in France have written.
#[derive(Clone, Copy, Debug)]
enum BytePage {
    Windows,
    Macintosh,
    Dos,
}

impl BytePage {
    const ALL: [Self; 3] = [Self::Windows, Self::Macintosh, Self::Dos];

    /// The one that makes the most French of some bytes; Windows' when nothing tells.
    fn of(bytes: &[u8]) -> Self {
        let mut best = (Self::Windows, i64::MIN);
        for page in Self::ALL {
            // The oldest of the three has to be the plainer: one letter is not enough.
            let doubt = if matches!(page, Self::Dos) { 4 } else { 0 };
            let score = score(&page.decode(bytes)) - doubt;
            if score > best.1 {
                best = (page, score);
            }
        }
        best.0
    }

    fn decode(self, bytes: &[u8]) -> String {
        match self {
            Self::Windows => WINDOWS_1252.decode_without_bom_handling(bytes).0.into(),
            Self::Macintosh => MACINTOSH.decode_without_bom_handling(bytes).0.into(),
            Self::Dos => CP850.decode(bytes).into(),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Windows => "Windows-1252",
            Self::Macintosh => "MacRoman",
            Self::Dos => "CP850",
        }
    }
}

fn is_french_letter(c: char) -> bool {
    "àâäæçéèêëîïñôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÑÔÖŒÙÛÜŸ".contains(c)
}

/// How much a text looks like French: for each letter out of ASCII, what it is and what it
/// comes after.
fn score(text: &str) -> i64 {
    let mut before = ' ';
    let mut score = 0;
    for c in text.chars() {
        if !c.is_ascii() {
            score += match c {
                // A capital within a word of small letters is a small letter misread.
                c if is_french_letter(c) && c.is_uppercase() && before.is_lowercase() => -3,
                'é' | 'è' | 'à' | 'ç' | 'ê' => 4,
                c if is_french_letter(c) => 2,
                '’' | '«' | '»' | '°' | '…' | '–' | '—' | '€' | '\u{a0}' | '“' | '”' | 'º'
                | '²' | '·' => 1,
                _ => -4,
            };
        }
        before = c;
    }
    score
}

#[cfg(test)]
mod tests {
    use super::{BytePage, decode};
    use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1252};
    use yore::code_pages::CP850;

    /// Names and sentences of the kind that lists hold.
    const TEXTS: [&str; 24] = [
        "Équipe Création de l'Île",
        "Maison de l’Été",
        "Saint-Étienne-du-Rouvray",
        "Cœur d’Hérault",
        "Bœuf à la crème",
        "Régie de quartier « Les Aulnes »",
        "L'Haÿ-les-Roses",
        "Fécamp",
        "Évry-Courcouronnes",
        "Où créer ?",
        "Forêt, île, hôpital, sûr",
        "À deux pas — du métro",
        "ÉCOLE DE LA 2E CHANCE",
        "Noël, maïs, aiguë",
        "François Müller",
        "Ça marche",
        "n° 12, 1er étage",
        "Prêt d’honneur jusqu’à 5 000 €",
        "Hôtel-Dieu",
        "Pépinière d'entreprises",
        "garçon",
        "Besançon",
        "Réunion",
        "Crèche Les Petits Pas",
    ];

    fn in_one_byte(encoding: &'static Encoding, text: &str) -> Vec<u8> {
        encoding.encode(text).0.into_owned()
    }

    fn check(bytes: &[u8], text: &str, encoding: &str) {
        let read = decode(bytes).expect("text");
        assert_eq!((read.text.as_str(), read.encoding), (text, encoding));
        assert_eq!(read.notes.is_empty(), encoding == "UTF-8", "{text}");
    }

    #[test]
    fn every_encoding_is_recognised_by_a_single_name_and_said() {
        for text in TEXTS {
            let list = format!("nom;commune\r\n{text};93066\r\n");
            check(list.as_bytes(), &list, "UTF-8");
            check(format!("\u{feff}{list}").as_bytes(), &list, "UTF-8");
            check(&in_one_byte(WINDOWS_1252, &list), &list, "Windows-1252");
            for with_mark in [true, false] {
                let marked = match with_mark {
                    true => format!("\u{feff}{list}"),
                    false => list.clone(),
                };
                let units: Vec<u16> = marked.encode_utf16().collect();
                let little: Vec<u8> = units.iter().flat_map(|u| u.to_le_bytes()).collect();
                let big: Vec<u8> = units.iter().flat_map(|u| u.to_be_bytes()).collect();
                check(&little, &list, "UTF-16");
                check(&big, &list, "UTF-16");
            }
            check(&in_one_byte(MACINTOSH, &list), &list, "MacRoman");
        }
    }

    #[test]
    fn the_encoding_of_dos_is_recognised_by_a_few_names() {
        // What Windows had and its predecessor had not is in no text of its time.
        let list: String = TEXTS
            .iter()
            .filter(|text| CP850.encode(text).is_ok())
            .map(|text| format!("{text};93066\r\n"))
            .collect();
        check(&CP850.encode(&list).expect("fits"), &list, "CP850");
    }

    #[test]
    fn a_text_encoded_twice_is_put_right_and_said() {
        for text in TEXTS {
            let list = format!("nom;commune\n{text};93066\n");
            let twice = WINDOWS_1252.decode_without_bom_handling(list.as_bytes()).0;
            let read = decode(twice.as_bytes()).expect("text");
            assert_eq!(read.text, list);
            assert_eq!(read.notes.len(), 1, "{text}");
        }
    }

    #[test]
    fn two_encodings_in_one_file_are_each_read_and_said() {
        let mut bytes = "nom;commune\nÉté;93066\n".as_bytes().to_vec();
        bytes.extend(in_one_byte(WINDOWS_1252, "Équipe;93066\n"));
        let read = decode(&bytes).expect("text");
        assert_eq!(read.text, "nom;commune\nÉté;93066\nÉquipe;93066\n");
        assert!(
            read.notes
                .iter()
                .any(|note| note.contains("deux encodages")),
            "{:?}",
            read.notes
        );
    }

    #[test]
    fn what_is_no_text_is_none_and_nothing_panics() {
        assert!(decode(b"PK\x03\x04\0\0\0\0zip").is_none());
        assert!(decode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").is_none());
        for length in 0..4 {
            for byte in [0u8, 0xc3, 0xe9, 0xff, 0xfe] {
                let _ = decode(&vec![byte; length]);
            }
        }
        assert_eq!(BytePage::of(b"").name(), "Windows-1252");
    }
}

//! Rust sources as words: enough to see what is declared, without a parser.

/// A word of a source; comments, characters and numbers are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    Name(&'a str),
    /// What is between the quotes, as written.
    Text(&'a str),
    Sign(char),
}

/// The words of a source.
pub(super) fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let taken = match first {
            _ if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            _ if rest.starts_with("/*") => comment(rest),
            '"' => {
                let end = quoted(rest, '"');
                tokens.push(Token::Text(rest[1..end].trim_end_matches('"')));
                end
            }
            '\'' => character(rest),
            _ if first.is_alphabetic() || first == '_' => {
                let end = rest
                    .find(|c: char| !c.is_alphanumeric() && c != '_')
                    .unwrap_or(rest.len());
                let after = &rest[end..];
                let raw = matches!(&rest[..end], "r" | "br" | "cr")
                    && after.trim_start_matches('#').starts_with('"');
                match raw {
                    true => end + raw_text(after),
                    false => {
                        tokens.push(Token::Name(&rest[..end]));
                        end
                    }
                }
            }
            _ => {
                if !first.is_whitespace() {
                    tokens.push(Token::Sign(first));
                }
                first.len_utf8()
            }
        };
        rest = &rest[taken..];
    }
    tokens
}

/// How long a comment is, and those inside it.
fn comment(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        if rest.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}

/// How long a text between quotes is.
fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// How long a character is, or the quote of a lifetime.
fn character(text: &str) -> usize {
    let mut chars = text.chars().skip(1);
    match (chars.next(), chars.next()) {
        (Some('\\'), _) | (_, Some('\'')) => quoted(text, '\''),
        _ => 1,
    }
}

/// How long a raw text is, from its first `#` or quote.
fn raw_text(text: &str) -> usize {
    let hashes = text.len() - text.trim_start_matches('#').len();
    let end = format!("\"{}", "#".repeat(hashes));
    let start = hashes + 1;
    text[start..]
        .find(&end)
        .map_or(text.len(), |at| start + at + end.len())
}

#[cfg(test)]
mod tests {
    use super::{Token, tokens};

    #[test]
    fn words_are_told_from_texts_and_comments() {
        let source = "// mod a;\n/* mod /* b; */ mod c; */ #[path = \"d\\\".rs\"] mod e;\
            'f' 'g: '\\'' b'\"' r#\"mod \"h\"; \"# é";
        let expect = [
            Token::Sign('#'),
            Token::Sign('['),
            Token::Name("path"),
            Token::Sign('='),
            Token::Text("d\\\".rs"),
            Token::Sign(']'),
            Token::Name("mod"),
            Token::Name("e"),
            Token::Sign(';'),
            Token::Name("g"),
            Token::Sign(':'),
            Token::Name("b"),
            Token::Name("é"),
        ];
        assert_eq!(tokens(source), expect);
    }
}

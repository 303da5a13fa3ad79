//! A form with a file in it, as browsers post one (RFC 7578).
//!
//! It is read whole: what may be sent is small, and was counted while it came.

/// A part of a form.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct FormPart<'a> {
    pub(crate) name: String,
    /// `Some` for a file, even an empty one.
    pub(crate) file_name: Option<String>,
    pub(crate) content: &'a [u8],
}

/// More parts than any form of ours has.
const PARTS_MAX: usize = 20;

/// The boundary that the type of a body names.
pub(crate) fn boundary(content_type: &str) -> Option<&str> {
    let (kind, parameters) = content_type.split_once(';')?;
    if !kind.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let boundary = parameters.split(';').find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let is_it = name.trim().eq_ignore_ascii_case("boundary");
        is_it.then_some(value.trim().trim_matches('"'))
    })?;
    (1..=70).contains(&boundary.len()).then_some(boundary)
}

/// The parts of a body; `None` when it is no such form.
pub(crate) fn parts<'a>(body: &'a [u8], boundary: &str) -> Option<Vec<FormPart<'a>>> {
    let first = format!("--{boundary}");
    let between = format!("\r\n--{boundary}");
    let mut rest = body.strip_prefix(first.as_bytes())?;
    let mut parts = Vec::new();
    loop {
        if rest.starts_with(b"--") {
            return Some(parts);
        }
        rest = rest.strip_prefix(b"\r\n")?;
        let end = find(rest, between.as_bytes())?;
        let (part, after) = rest.split_at_checked(end)?;
        rest = after.get(between.len()..)?;
        let cut = find(part, b"\r\n\r\n")?;
        let (headers, content) = part.split_at_checked(cut)?;
        let headers = std::str::from_utf8(headers).ok()?;
        let disposition = headers.split("\r\n").find_map(|line| {
            let (name, value) = line.split_once(':')?;
            let is_it = name.trim().eq_ignore_ascii_case("content-disposition");
            is_it.then_some(value)
        })?;
        parts.push(FormPart {
            name: parameter(disposition, "name")?,
            file_name: parameter(disposition, "filename"),
            content: content.get(4..)?,
        });
        if parts.len() > PARTS_MAX {
            return None;
        }
    }
}

/// A parameter between quotation marks, which browsers write within as `%22`.
fn parameter(disposition: &str, name: &str) -> Option<String> {
    disposition.split(';').find_map(|parameter| {
        let (key, value) = parameter.trim().split_once('=')?;
        let value = value.trim().strip_prefix('"')?.strip_suffix('"')?;
        (key == name).then(|| value.replace("%22", "\""))
    })
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    // From one carriage return or mark to the next: most of a file has few.
    let first = *what.first()?;
    let mut from = 0;
    loop {
        let at = from + text.get(from..)?.iter().position(|byte| *byte == first)?;
        if text.get(at..)?.starts_with(what) {
            return Some(at);
        }
        from = at + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::{FormPart, boundary, parts};

    #[test]
    fn a_form_with_a_file_is_its_parts() {
        let body = b"--x\r\nContent-Disposition: form-data; name=\"jeton\"\r\n\r\nabc\r\n\
            --x\r\nContent-Disposition: form-data; name=\"liste\"; filename=\"a %22b%22.csv\"\r\n\
            Content-Type: text/csv\r\n\r\nnom;\r\n--y\r\n\r\n\r\n--x--\r\n";
        let expect = [
            FormPart {
                name: "jeton".into(),
                file_name: None,
                content: b"abc",
            },
            FormPart {
                name: "liste".into(),
                file_name: Some("a \"b\".csv".into()),
                content: b"nom;\r\n--y\r\n\r\n",
            },
        ];
        assert_eq!(parts(body, "x").unwrap(), expect);
        for broken in [
            &b""[..],
            b"--x",
            b"--x\r\n",
            b"--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nabc",
            b"--x\r\n\r\n\r\nabc\r\n--x--",
            b"nom;commune\r\n",
        ] {
            assert_eq!(parts(broken, "x"), None, "{}", broken.escape_ascii());
        }
    }

    #[test]
    fn a_boundary_is_named_by_the_type() {
        for (kind, expect) in [
            ("multipart/form-data; boundary=----a", Some("----a")),
            (
                "Multipart/Form-Data; charset=utf-8; Boundary=\"b c\"",
                Some("b c"),
            ),
            ("multipart/form-data", None),
            ("multipart/form-data; boundary=", None),
            ("application/x-www-form-urlencoded; boundary=a", None),
        ] {
            assert_eq!(boundary(kind), expect, "{kind}");
        }
    }
}

//! What is read of a browser that comes with a session.

/// The cookie of a session. Its prefix makes browsers refuse it from any other host, and
/// without `Secure`.
pub const COOKIE: &str = "__Host-guichet";

/// The cookie of an attempt to sign in by a provider.
pub const ATTEMPT_COOKIE: &str = "__Host-guichet-essai";

/// The value of a cookie in a `Cookie` header. `None` also when there are two: one of them is
/// not ours, and which one is not known.
pub fn cookie<'a>(cookies: &'a str, wanted: &str) -> Option<&'a str> {
    let mut values = cookies.split(';').filter_map(|cookie| {
        let (name, value) = cookie.trim().split_once('=')?;
        (name == wanted && !value.is_empty()).then_some(value)
    });
    let value = values.next()?;
    values.next().is_none().then_some(value)
}

/// The value of a `Set-Cookie` header for an attempt to sign in. The provider sends the browser
/// back from its own site, which `Lax` lets through.
pub fn attempt_cookie(value: &str) -> String {
    let seconds = super::ATTEMPT_VALIDITY.as_secs();
    format!("{ATTEMPT_COOKIE}={value}; Path=/; Max-Age={seconds}; Secure; HttpOnly; SameSite=Lax")
}

/// The value of a `Set-Cookie` header that begins a session.
pub fn session_cookie(token: &str) -> String {
    let seconds = super::SESSION_VALIDITY.as_secs();
    format!("{COOKIE}={token}; Path=/; Max-Age={seconds}; Secure; HttpOnly; SameSite=Lax")
}

/// The value of a `Set-Cookie` header that ends one.
pub fn clearing_cookie(name: &str) -> String {
    format!("{name}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax")
}

/// Whether a post comes from a page of ours, by what the browser says of it. A browser that
/// says nothing is held by the token of the form alone; so is one that hides the origin,
/// which our own pages make it do.
pub fn is_from_our_pages(sec_fetch_site: &str, origin: &str, ours: &str) -> bool {
    match sec_fetch_site {
        "" => matches!(origin, "" | "null") || origin == ours,
        site => site == "same-origin",
    }
}

/// The page to come back to once signed in, if it is one of ours.
pub fn return_path(text: &str) -> Option<&str> {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b"/-._~".contains(&b);
    let ours = ["/espace", "/administration"].iter().any(|start| {
        text.strip_prefix(start)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    });
    (ours && text.len() <= 200 && text.bytes().all(allowed) && !text.contains("..")).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_one_token_among_cookies() {
        for (cookies, expect) in [
            ("__Host-guichet=abc", Some("abc")),
            ("a=b; __Host-guichet=abc; c=d", Some("abc")),
            ("a=b;__Host-guichet=abc", Some("abc")),
            ("guichet=abc", None),
            ("__Host-guichet-essai=abc; __Host-guichet=def", Some("def")),
            ("x__Host-guichet=abc", None),
            ("__Host-guichet=", None),
            ("__Host-guichet=abc; __Host-guichet=def", None),
            ("", None),
        ] {
            assert_eq!(cookie(cookies, COOKIE), expect, "{cookies:?}");
        }
    }

    #[test]
    fn a_session_is_of_this_host_unseen_by_scripts_and_half_a_day() {
        assert_eq!(
            session_cookie("abc"),
            "__Host-guichet=abc; Path=/; Max-Age=43200; Secure; HttpOnly; SameSite=Lax"
        );
        assert!(clearing_cookie(COOKIE).starts_with("__Host-guichet=; Path=/; Max-Age=0;"));
    }

    #[test]
    fn a_post_of_another_site_is_told_from_ours() {
        const OURS: &str = "https://guichet.test";
        for (site, origin, expect) in [
            ("same-origin", OURS, true),
            ("same-origin", "null", true),
            ("same-site", OURS, false),
            ("cross-site", "null", false),
            ("none", "", false),
            ("", OURS, true),
            ("", "null", true),
            ("", "", true),
            ("", "https://ailleurs.test", false),
            ("", "https://guichet.test.ailleurs.test", false),
        ] {
            assert_eq!(
                is_from_our_pages(site, origin, OURS),
                expect,
                "{site} {origin}"
            );
        }
    }

    #[test]
    fn comes_back_to_our_pages_alone() {
        for (text, expect) in [
            ("/espace", true),
            ("/espace/candidatures/7KQM4TXC", true),
            ("/administration/structures", true),
            ("/espaces", false),
            ("/", false),
            ("//ailleurs.test/espace", false),
            ("https://ailleurs.test/espace", false),
            ("/espace/../v1", false),
            ("/espace?x=1", false),
            ("/espace/\r\nset-cookie: a", false),
            ("/espace/%0d", false),
            ("", false),
        ] {
            assert_eq!(return_path(text).is_some(), expect, "{text:?}");
        }
    }
}

//! What the content security policies of a page allow.

use super::tags::PageTag;

/// All of them: what one refuses is refused.
pub(super) struct PagePolicies(Vec<Vec<(String, Vec<String>)>>);

impl PagePolicies {
    /// Those of the headers, then those that the page itself says.
    pub(super) fn new(headers: &[String], tags: &[PageTag]) -> Self {
        let said = tags.iter().filter(|tag| {
            let kind = tag.get("http-equiv").unwrap_or_default();
            tag.name == "meta" && kind.eq_ignore_ascii_case("content-security-policy")
        });
        let said = said.filter_map(|tag| tag.get("content"));
        let texts = headers.iter().map(String::as_str).chain(said);
        let policies = texts.flat_map(|text| text.split(',')).map(read);
        Self(policies.filter(|policy| !policy.is_empty()).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A script of that origin, with one of these marks, and what it imports.
    pub(super) fn allow_script(&self, origin: &str, nonces: &[&str]) -> bool {
        self.all(
            &["script-src-elem", "script-src", "default-src"],
            |sources| {
                let named = |source: &String| {
                    nonces
                        .iter()
                        .any(|nonce| *source == format!("'nonce-{nonce}'"))
                };
                let is_marked = sources.iter().any(named);
                // With it, names of hosts say nothing, and a trusted script brings the next.
                match sources.iter().any(|source| source == "'strict-dynamic'") {
                    true => is_marked,
                    false => covers(sources, origin),
                }
            },
        )
    }

    pub(super) fn allow_wasm(&self) -> bool {
        self.all(&["script-src", "default-src"], |sources| {
            let open = ["'wasm-unsafe-eval'", "'unsafe-eval'"];
            sources.iter().any(|source| open.contains(&source.as_str()))
        })
    }

    pub(super) fn allow_connection(&self, origin: &str) -> bool {
        self.all(&["connect-src", "default-src"], |sources| {
            covers(sources, origin)
        })
    }

    pub(super) fn allow_frame(&self, origin: &str) -> bool {
        self.all(&["frame-src", "child-src", "default-src"], |sources| {
            covers(sources, origin)
        })
    }

    /// Whether each policy allows it, by the first of these directives that it has.
    fn all(&self, directives: &[&str], allows: impl Fn(&[String]) -> bool) -> bool {
        self.0.iter().all(|policy| {
            let mut said = directives.iter().filter_map(|directive| {
                let found = policy.iter().find(|(name, _)| name == directive);
                found.map(|(_, sources)| sources.as_slice())
            });
            said.next().is_none_or(&allows)
        })
    }
}

fn read(policy: &str) -> Vec<(String, Vec<String>)> {
    let directives = policy.split(';').filter_map(|directive| {
        let mut words = directive.split_ascii_whitespace();
        let name = words.next()?.to_ascii_lowercase();
        Some((name, words.map(str::to_owned).collect()))
    });
    directives.collect()
}

/// Whether one of the sources is that origin, or one that it is part of.
fn covers(sources: &[String], origin: &str) -> bool {
    let (scheme, host) = origin.split_once("://").unwrap_or(("https", origin));
    sources.iter().any(|source| {
        let source = source.to_ascii_lowercase();
        let source = source.trim_end_matches('/');
        if source == "*" || source.strip_suffix(':') == Some(scheme) {
            return true;
        }
        let name = match source.split_once("://") {
            Some((of, name)) if of == scheme => name,
            Some(_) => return false,
            None => source,
        };
        let name = name.split('/').next().unwrap_or(name);
        match name.strip_prefix("*.") {
            Some(parent) => host
                .strip_suffix(parent)
                .is_some_and(|rest| rest.ends_with('.')),
            None => name == host,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_covers_an_origin() {
        let origin = "https://guichet.exemple.fr";
        for (source, expect) in [
            ("*", true),
            ("https:", true),
            ("http:", false),
            ("https://guichet.exemple.fr", true),
            ("https://guichet.exemple.fr/", true),
            ("guichet.exemple.fr", true),
            ("*.exemple.fr", true),
            ("https://*.exemple.fr", true),
            ("*.fr", true),
            ("exemple.fr", false),
            ("*.guichet.exemple.fr", false),
            ("http://guichet.exemple.fr", false),
            ("'self'", false),
            ("'none'", false),
        ] {
            assert_eq!(covers(&[source.to_owned()], origin), expect, "{source}");
        }
    }

    #[test]
    fn what_one_policy_refuses_is_refused() {
        let allow = |policies: &[&str]| {
            let policies: Vec<_> = policies.iter().map(|text| (*text).to_owned()).collect();
            let policies = PagePolicies::new(&policies, &[]);
            policies.allow_script("https://a.fr", &["abc"])
        };
        assert!(allow(&[]));
        assert!(allow(&["img-src 'none'"]));
        assert!(allow(&["script-src https://a.fr", "default-src https:"]));
        assert!(!allow(&["script-src https://a.fr", "default-src 'self'"]));
        assert!(!allow(&["script-src https://a.fr, script-src 'self'"]));
        assert!(allow(&[
            "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'"
        ]));
        assert!(!allow(&[
            "script-src 'nonce-xyz' 'strict-dynamic' https://a.fr"
        ]));
        // A mark alone lets the script in, and nothing of what it imports.
        assert!(!allow(&["script-src 'nonce-abc'"]));
    }
}

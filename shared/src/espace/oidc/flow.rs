//! The questions that are put to a provider, and where.

use super::OidcFault;
use crate::candidature::seals::digest;
use base64::{Engine, prelude::BASE64_STANDARD};
use serde::Deserialize;

/// What the operator registered with the provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OidcClient {
    /// The address of the provider, as it writes it.
    pub issuer: String,
    /// The name of this service there.
    pub id: String,
    /// What it shows that it is this service with.
    pub secret: String,
    /// What people call the provider.
    pub name: String,
}

impl OidcClient {
    /// `None` unless all is said, and the address is good. Without a name, the provider is
    /// called by its host.
    pub fn of(issuer: &str, id: &str, secret: &str, name: &str, local: bool) -> Option<Self> {
        let [issuer, id, secret, name] = [issuer, id, secret, name].map(str::trim);
        let whole = !id.is_empty() && !secret.is_empty() && is_sound_url(issuer, local);
        let host = issuer.split('/').nth(2).unwrap_or_default();
        whole.then(|| Self {
            issuer: issuer.to_owned(),
            id: id.to_owned(),
            secret: secret.to_owned(),
            name: if name.is_empty() { host } else { name }.to_owned(),
        })
    }
}

/// Whether an address may be called: https, or this machine on a developer's one.
pub fn is_sound_url(url: &str, local: bool) -> bool {
    let (rest, secure) = match (url.strip_prefix("https://"), url.strip_prefix("http://")) {
        (Some(rest), _) => (rest, true),
        (_, Some(rest)) => (rest, false),
        _ => return false,
    };
    let host = rest.split(['/', '?']).next().unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let allowed = match secure {
        true => !name.is_empty(),
        false => local && matches!(name, "localhost" | "127.0.0.1" | "[::1]"),
    };
    let printable = url.bytes().all(|byte| byte.is_ascii_graphic());
    allowed && printable && url.len() <= 1_000 && !host.contains('@') && !url.contains(['#', '\\'])
}

/// Where a provider says what it is.
pub fn discovery_url(issuer: &str) -> String {
    format!(
        "{}/.well-known/openid-configuration",
        issuer.trim_end_matches('/')
    )
}

/// How this service shows who it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientAuth {
    /// In the body.
    Post,
    /// In a header.
    Basic,
}

#[derive(Deserialize)]
struct Description {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
    userinfo_endpoint: Option<String>,
    end_session_endpoint: Option<String>,
    token_endpoint_auth_methods_supported: Option<Vec<String>>,
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

/// Where a provider answers what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoints {
    /// Where people sign in.
    pub authorization: String,
    /// Where a code becomes tokens.
    pub token: String,
    /// Its keys.
    pub keys: String,
    /// What it knows of a person.
    pub userinfo: Option<String>,
    /// Where people sign out of it.
    pub end_session: Option<String>,
    /// How it may accept this service: a provider holds each to one, and does not say which.
    pub auth: Vec<ClientAuth>,
    /// Whether its answers say that they are its own.
    names_itself: bool,
}

impl Endpoints {
    /// Reads what a provider says of itself.
    pub fn read(bytes: &[u8], issuer: &str, local: bool) -> Result<Self, OidcFault> {
        let said: Description =
            serde_json::from_slice(bytes).map_err(|_| OidcFault::Description)?;
        let needed = [
            &said.authorization_endpoint,
            &said.token_endpoint,
            &said.jwks_uri,
        ];
        let others = said
            .userinfo_endpoint
            .iter()
            .chain(&said.end_session_endpoint);
        let sound = |url: &String| is_sound_url(url, local);
        if said.issuer != issuer || !needed.into_iter().chain(others).all(sound) {
            return Err(OidcFault::Description);
        }
        let auth = match &said.token_endpoint_auth_methods_supported {
            None => vec![ClientAuth::Basic],
            Some(methods) => [
                (ClientAuth::Post, "client_secret_post"),
                (ClientAuth::Basic, "client_secret_basic"),
            ]
            .into_iter()
            .filter(|(_, name)| methods.iter().any(|method| method == name))
            .map(|(auth, _)| auth)
            .collect(),
        };
        Ok(Self {
            authorization: said.authorization_endpoint,
            token: said.token_endpoint,
            keys: said.jwks_uri,
            userinfo: said.userinfo_endpoint,
            end_session: said.end_session_endpoint,
            auth,
            names_itself: said.authorization_response_iss_parameter_supported,
        })
    }

    /// Checks who says that they made an answer (RFC 9207).
    pub fn check_issuer(&self, said: Option<&str>, issuer: &str) -> Result<(), OidcFault> {
        match said {
            Some(said) if said == issuer => Ok(()),
            None if !self.names_itself => Ok(()),
            _ => Err(OidcFault::OtherProvider),
        }
    }
}

/// What ties an answer to the browser that asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// Comes back with the answer.
    pub state: String,
    /// Comes back in the token.
    pub nonce: String,
    /// Shown with the code, and not before.
    pub verifier: String,
}

type Pairs = Vec<(&'static str, String)>;

/// What a browser is sent to the provider with.
pub fn authorization(client: &OidcClient, redirect_uri: &str, attempt: &Attempt) -> Pairs {
    vec![
        ("response_type", "code".into()),
        ("scope", "openid email".into()),
        ("client_id", client.id.clone()),
        ("redirect_uri", redirect_uri.into()),
        ("state", attempt.state.clone()),
        ("nonce", attempt.nonce.clone()),
        ("code_challenge", digest(attempt.verifier.as_bytes())),
        ("code_challenge_method", "S256".into()),
    ]
}

/// The form that turns a code into tokens, and the header that goes with it. `encode` writes a
/// text as a form has it.
pub fn token_request(
    client: &OidcClient,
    auth: ClientAuth,
    code: &str,
    redirect_uri: &str,
    attempt: &Attempt,
    encode: impl Fn(&str) -> String,
) -> (Pairs, Option<String>) {
    let mut pairs = vec![
        ("grant_type", "authorization_code".into()),
        ("code", code.into()),
        ("redirect_uri", redirect_uri.into()),
        ("code_verifier", attempt.verifier.clone()),
    ];
    match auth {
        ClientAuth::Post => {
            pairs.push(("client_id", client.id.clone()));
            pairs.push(("client_secret", client.secret.clone()));
            (pairs, None)
        }
        ClientAuth::Basic => {
            let both = format!("{}:{}", encode(&client.id), encode(&client.secret));
            (
                pairs,
                Some(format!("Basic {}", BASE64_STANDARD.encode(both))),
            )
        }
    }
}

/// What a code became.
#[derive(Debug, Deserialize)]
pub struct Tokens {
    /// Who signed in.
    pub id_token: String,
    /// What opens the rest of what the provider knows.
    pub access_token: String,
    token_type: String,
}

impl Tokens {
    pub fn read(bytes: &[u8]) -> Result<Self, OidcFault> {
        let tokens: Self = serde_json::from_slice(bytes).map_err(|_| OidcFault::TokenForm)?;
        let printable = tokens
            .access_token
            .bytes()
            .all(|byte| byte.is_ascii_graphic());
        match printable && tokens.token_type.eq_ignore_ascii_case("bearer") {
            true => Ok(tokens),
            false => Err(OidcFault::TokenForm),
        }
    }
}

/// Why a provider gave no token, by the error that it names.
pub fn refusal_of(error: &[u8]) -> OidcFault {
    #[derive(Deserialize)]
    struct NamedError {
        error: String,
    }
    match serde_json::from_slice::<NamedError>(error) {
        Ok(named) if named.error == "invalid_grant" => OidcFault::DeadCode,
        Ok(named) if matches!(&*named.error, "invalid_client" | "unauthorized_client") => {
            OidcFault::UnknownClient
        }
        Ok(_) => OidcFault::Refused,
        Err(_) => OidcFault::Silent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn calls_https_alone_but_for_this_machine() {
        for (url, deployed, local) in [
            ("https://fournisseur.test", true, true),
            ("https://fournisseur.test:8443/oidc?a=b", true, true),
            ("http://fournisseur.test", false, false),
            ("http://localhost:4000/oidc", false, true),
            ("http://127.0.0.1:4000", false, true),
            ("http://localhost.fournisseur.test", false, false),
            ("http://localhost@fournisseur.test", false, false),
            ("https://a@fournisseur.test", false, false),
            ("https://fournisseur.test/#a", false, false),
            ("https://fournisseur.test\\a", false, false),
            ("https://", false, false),
            ("https://a b", false, false),
            ("file:///etc/passwd", false, false),
            ("", false, false),
        ] {
            assert_eq!(is_sound_url(url, false), deployed, "{url}");
            assert_eq!(is_sound_url(url, true), local, "{url}");
        }
    }

    #[test]
    fn a_client_is_whole_or_is_none() {
        let client = |issuer, id, secret| OidcClient::of(issuer, id, secret, "", false);
        assert_eq!(client("", "a", "b"), None);
        assert_eq!(client("https://f.test", "", "b"), None);
        assert_eq!(client("https://f.test", "a", " "), None);
        assert_eq!(client("http://f.test", "a", "b"), None);
        let whole = client("https://f.test/oidc", "a", "b").expect("whole");
        assert_eq!(whole.name, "f.test");
        assert_eq!(
            discovery_url("https://f.test/"),
            "https://f.test/.well-known/openid-configuration"
        );
    }

    fn description() -> serde_json::Value {
        json!({
            "issuer": "https://f.test",
            "authorization_endpoint": "https://f.test/a",
            "token_endpoint": "https://f.test/t",
            "jwks_uri": "https://f.test/k",
        })
    }

    #[test]
    fn a_provider_speaks_for_itself_alone() {
        let read = |said: &serde_json::Value| {
            Endpoints::read(said.to_string().as_bytes(), "https://f.test", false)
        };
        let sound = read(&description()).expect("sound");
        assert_eq!(sound.auth, [ClientAuth::Basic]);
        assert_eq!(sound.check_issuer(None, "https://f.test"), Ok(()));
        for (key, value) in [
            ("issuer", json!("https://f.test/")),
            ("issuer", json!("https://ailleurs.test")),
            ("token_endpoint", json!("http://f.test/t")),
            ("token_endpoint", json!("http://169.254.169.254/")),
            ("jwks_uri", json!(null)),
            ("userinfo_endpoint", json!("file:///")),
            ("end_session_endpoint", json!("javascript:alert(1)")),
        ] {
            let mut said = description();
            said[key] = value;
            assert_eq!(read(&said), Err(OidcFault::Description), "{said}");
        }
        let mut said = description();
        said["authorization_response_iss_parameter_supported"] = json!(true);
        said["token_endpoint_auth_methods_supported"] =
            json!(["client_secret_basic", "client_secret_post", "none"]);
        let named = read(&said).expect("sound");
        assert_eq!(named.auth, [ClientAuth::Post, ClientAuth::Basic]);
        for (said, expect) in [
            (None, Err(OidcFault::OtherProvider)),
            (Some("https://ailleurs.test"), Err(OidcFault::OtherProvider)),
            (Some("https://f.test"), Ok(())),
        ] {
            assert_eq!(named.check_issuer(said, "https://f.test"), expect);
        }
    }

    #[test]
    fn the_code_goes_with_what_was_promised() {
        // The example of RFC 7636, appendix B.
        let attempt = Attempt {
            state: "s".into(),
            nonce: "n".into(),
            verifier: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".into(),
        };
        let client = OidcClient::of("https://f.test", "a:b", "c d", "", false).expect("whole");
        let asked = authorization(&client, "https://g.test/r", &attempt);
        let challenge = (
            "code_challenge",
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM".to_owned(),
        );
        assert!(asked.contains(&challenge));
        let encode = |text: &str| text.replace(':', "%3A").replace(' ', "+");
        let (pairs, header) =
            token_request(&client, ClientAuth::Basic, "code", "r", &attempt, encode);
        assert_eq!(header.as_deref(), Some("Basic YSUzQWI6Yytk"));
        assert!(pairs.iter().all(|(name, _)| *name != "client_secret"));
        let (pairs, header) =
            token_request(&client, ClientAuth::Post, "code", "r", &attempt, encode);
        assert!(header.is_none() && pairs.contains(&("client_secret", "c d".to_owned())));
    }

    #[test]
    fn refusals_are_told_apart() {
        for (error, expect) in [
            (r#"{"error":"invalid_grant"}"#, OidcFault::DeadCode),
            (r#"{"error":"invalid_client"}"#, OidcFault::UnknownClient),
            (r#"{"error":"invalid_scope"}"#, OidcFault::Refused),
            ("<html>", OidcFault::Silent),
        ] {
            assert_eq!(refusal_of(error.as_bytes()), expect, "{error}");
        }
        for tokens in [
            r#"{"id_token":"a","access_token":"b","token_type":"mac"}"#,
            r#"{"id_token":"a","access_token":"b\r\nc","token_type":"Bearer"}"#,
            r#"{"access_token":"b","token_type":"Bearer"}"#,
            "",
        ] {
            assert_eq!(
                Tokens::read(tokens.as_bytes()).err(),
                Some(OidcFault::TokenForm),
                "{tokens}"
            );
        }
    }
}

//! Signing in by a provider of OpenID Connect that does as each test says.

use super::{Bench, Browser, shows};
use crate::{HttpQuestion, HttpReply, tests::TestResponse};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use ring::{
    hmac,
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair},
};
use serde_json::{Value, json};
use shared::{SignedDuration, espace::oidc::OidcClient};
use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    rc::Rc,
};

const ISSUER: &str = "https://fournisseur.test";
const AWA: &str = "awa@regie.test";

/// A provider, and what it answers otherwise than it should.
struct Provider {
    key: EcdsaKeyPair,
    random: SystemRandom,
    header: RefCell<Value>,
    claims: RefCell<Value>,
    /// What stands in the place of the token.
    forged: RefCell<Option<String>>,
    userinfo: RefCell<(String, String)>,
    /// Endpoints that answer nothing.
    silent: Cell<&'static str>,
    /// What the token endpoint refuses with.
    error: Cell<Option<&'static str>>,
    /// The ways of showing who one is that it names, and the one that it takes.
    auth: Cell<(&'static [&'static str], &'static str)>,
    /// The forms that the token endpoint was posted.
    posted: RefCell<Vec<BTreeMap<String, String>>>,
    asked: RefCell<Vec<String>>,
}

impl Provider {
    fn new() -> Self {
        let random = SystemRandom::new();
        let algorithm = &ECDSA_P256_SHA256_FIXED_SIGNING;
        let pair = EcdsaKeyPair::generate_pkcs8(algorithm, &random).unwrap();
        Self {
            key: EcdsaKeyPair::from_pkcs8(algorithm, pair.as_ref(), &random).unwrap(),
            random,
            header: RefCell::new(json!({ "alg": "ES256", "kid": "k1" })),
            claims: RefCell::default(),
            forged: RefCell::default(),
            userinfo: RefCell::default(),
            silent: Cell::new(""),
            error: Cell::default(),
            auth: Cell::new((&["client_secret_post"], "client_secret_post")),
            posted: RefCell::default(),
            asked: RefCell::default(),
        }
    }

    fn jwk(&self) -> Value {
        let point = self.key.public_key().as_ref();
        let (x, y) = (BASE64.encode(&point[1..33]), BASE64.encode(&point[33..]));
        json!({ "kty": "EC", "crv": "P-256", "kid": "k1", "use": "sig", "x": x, "y": y })
    }

    fn sign(&self, header: &Value, claims: &Value) -> String {
        let parts = [header, claims].map(|part| BASE64.encode(part.to_string()));
        let message = parts.join(".");
        let signature = self.key.sign(&self.random, message.as_bytes()).unwrap();
        format!("{message}.{}", BASE64.encode(signature))
    }

    fn answer(&self, question: &HttpQuestion) -> Option<HttpReply> {
        let path = question
            .url
            .strip_prefix(ISSUER)
            .expect("the provider alone is asked");
        self.asked.borrow_mut().push(path.to_owned());
        if path == self.silent.get() {
            return None;
        }
        let json = |status, value: Value| HttpReply {
            status,
            content_type: "application/json; charset=utf-8".into(),
            body: value.to_string().into_bytes(),
        };
        Some(match path {
            "/.well-known/openid-configuration" => json(
                200,
                json!({
                    "issuer": ISSUER,
                    "authorization_endpoint": format!("{ISSUER}/auth"),
                    "token_endpoint": format!("{ISSUER}/token"),
                    "jwks_uri": format!("{ISSUER}/jwks"),
                    "userinfo_endpoint": format!("{ISSUER}/me"),
                    "end_session_endpoint": format!("{ISSUER}/session/end"),
                    "token_endpoint_auth_methods_supported": self.auth.get().0,
                }),
            ),
            "/jwks" => json(200, json!({ "keys": [self.jwk()] })),
            "/token" => {
                let form = form_urlencoded::parse(question.body.as_deref().unwrap());
                let form: BTreeMap<_, _> = form.into_owned().collect();
                let way = match form.contains_key("client_secret") {
                    true => "client_secret_post",
                    false => "client_secret_basic",
                };
                self.posted.borrow_mut().push(form);
                if way != self.auth.get().1 {
                    return Some(json(401, json!({ "error": "invalid_client" })));
                }
                if let Some(error) = self.error.get() {
                    return Some(json(400, json!({ "error": error })));
                }
                let forged = self.forged.borrow().clone();
                let token = forged
                    .unwrap_or_else(|| self.sign(&self.header.borrow(), &self.claims.borrow()));
                let tokens =
                    json!({ "id_token": token, "access_token": "opaque", "token_type": "Bearer" });
                json(200, tokens)
            }
            "/me" => {
                let bearer = ("authorization", "Bearer opaque".to_owned());
                assert!(question.headers.contains(&bearer));
                let (content_type, body) = self.userinfo.borrow().clone();
                HttpReply {
                    status: 200,
                    content_type,
                    body: body.into_bytes(),
                }
            }
            _ => panic!("{path}"),
        })
    }
}

/// A service with that provider.
fn bench() -> (Bench, Rc<Provider>) {
    let mut bench = Bench::demonstration();
    bench.oidc = OidcClient::of(ISSUER, "guichet", "secret", "EssaiConnect", false);
    let provider = Rc::new(Provider::new());
    let its_own = Rc::clone(&provider);
    *bench.machine.other_service.borrow_mut() = Box::new(move |asked| its_own.answer(asked));
    (bench, provider)
}

/// What the browser was sent to the provider with.
fn started(browser: &Browser<'_>) -> BTreeMap<String, String> {
    let response = browser.get("/espace/oidc?retour=/espace/sessions");
    assert_eq!(response.status, 303, "{}", response.text());
    let location = response.header("location");
    let query = location
        .strip_prefix("https://fournisseur.test/auth?")
        .unwrap();
    form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect()
}

/// What a sound token of an attempt says.
fn claims(bench: &Bench, nonce: &str) -> Value {
    let now = bench.now.get().as_second();
    json!({
        "iss": ISSUER, "sub": "s1", "aud": "guichet", "exp": now + 300, "iat": now, "nonce": nonce,
        "email": AWA, "email_verified": true,
    })
}

/// Signs in, once a test has changed what the provider says.
fn sign_in(
    bench: &Bench,
    provider: &Provider,
    browser: &Browser<'_>,
    change: impl FnOnce(&mut Value),
) -> TestResponse {
    let asked = started(browser);
    let mut said = claims(bench, &asked["nonce"]);
    change(&mut said);
    *provider.claims.borrow_mut() = said;
    browser.get(&format!(
        "/espace/oidc/retour?code=c1&state={}",
        asked["state"]
    ))
}

/// Nobody is in, the way on is told, and the attempt is over.
#[track_caller]
fn refused(response: &TestResponse, browser: &Browser<'_>, code: &str) {
    assert_eq!(response.log_line.code, Some(code), "{}", response.text());
    shows(response, response.status, "Recevoir un lien");
    assert!(response.status == 403 || response.status == 503, "{code}");
    assert_eq!(*browser.cookie.borrow(), "", "{code}");
    assert_eq!(browser.get("/espace").status, 403, "{code}");
}

#[test]
fn the_button_is_there_when_a_provider_is() {
    let (bench, _) = bench();
    let browser = Browser::new(&bench);
    for path in ["/espace/connexion", "/espace"] {
        let page = browser.get(path);
        assert!(
            page.text().contains("Se connecter avec EssaiConnect"),
            "{path}"
        );
    }
    let without = Bench::demonstration();
    let browser = Browser::new(&without);
    let page = browser.get("/espace/connexion");
    assert!(!page.text().contains("Se connecter avec"));
    shows(&browser.get("/espace/oidc"), 404, "Il n’y a rien ici");
    shows(
        &browser.get("/espace/oidc/retour?code=c1"),
        404,
        "Il n’y a rien ici",
    );
}

#[test]
fn a_provider_opens_the_same_session_as_a_link() {
    let (bench, provider) = bench();
    bench.make_member(AWA, "regie", true);
    let browser = Browser::new(&bench);
    let asked = started(&browser);
    for (name, expect) in [
        ("response_type", "code"),
        ("scope", "openid email"),
        ("client_id", "guichet"),
        ("redirect_uri", "https://guichet.test/espace/oidc/retour"),
        ("code_challenge_method", "S256"),
    ] {
        assert_eq!(asked[name], expect, "{name}");
    }
    let others = started(&Browser::new(&bench));
    for secret in ["state", "nonce", "code_challenge"] {
        assert!(
            asked[secret].len() >= 43 && asked[secret] != others[secret],
            "{secret}"
        );
    }

    *provider.claims.borrow_mut() = claims(&bench, &asked["nonce"]);
    let back = format!("/espace/oidc/retour?code=c1&state={}", asked["state"]);
    let opened = browser.get(&back);
    assert_eq!(
        (opened.status, opened.header("location")),
        (303, "/espace/sessions")
    );
    assert_eq!(opened.log_line.to_string(), "/espace/oidc/retour 303");
    let posted = provider.posted.borrow()[0].clone();
    assert_eq!(posted["code"], "c1");
    let challenge = shared::candidature::seals::digest(posted["code_verifier"].as_bytes());
    assert_eq!(challenge, asked["code_challenge"]);
    let page = browser.get("/espace");
    shows(&page, 200, AWA);
    shows(&page, 200, "Candidatures");

    // Once: the attempt is over in this browser, and never was one in another.
    let asked = provider.asked.borrow().len();
    shows(&browser.get(&back), 403, "Cet essai n’est plus bon");
    let other = Browser::new(&bench);
    refused(&other.get(&back), &other, "oidc-autre-essai");
    assert_eq!(provider.asked.borrow().len(), asked);
}

#[test]
fn an_answer_belongs_to_the_browser_that_asked() {
    let (bench, provider) = bench();
    let browser = Browser::new(&bench);
    let theirs = started(&Browser::new(&bench));
    let ours = started(&browser);
    let kept = browser.attempt.borrow().clone();
    let state = &ours["state"];
    for query in [
        format!("code=c1&state={}", theirs["state"]),
        format!("code=c1&state={state}&state={state}"),
        "code=c1".to_owned(),
        String::new(),
    ] {
        *browser.attempt.borrow_mut() = kept.clone();
        let response = browser.get(&format!("/espace/oidc/retour?{query}"));
        refused(&response, &browser, "oidc-autre-essai");
    }
    // Another's attempt, a page of its own to come back to, no seal, or too late.
    for cookie in [
        kept.replace("/espace/sessions", "/espace/membres"),
        kept.replacen(':', ":1", 1),
        "__Host-guichet-essai=a:1:b:".to_owned(),
        "__Host-guichet-essai=".to_owned(),
    ] {
        *browser.attempt.borrow_mut() = cookie;
        let response = browser.get(&format!("/espace/oidc/retour?code=c1&state={state}"));
        refused(&response, &browser, "oidc-autre-essai");
    }
    *browser.attempt.borrow_mut() = kept;
    bench.wait_for(SignedDuration::from_mins(15));
    let response = browser.get(&format!("/espace/oidc/retour?code=c1&state={state}"));
    refused(&response, &browser, "oidc-autre-essai");
    assert!(provider.posted.borrow().is_empty());
}

#[test]
fn what_the_provider_refuses_is_told_with_the_way_on() {
    let (bench, provider) = bench();
    let browser = Browser::new(&bench);
    for (query, code, words) in [
        (
            "error=access_denied",
            "oidc-abandon",
            "Vous avez arrêté en route",
        ),
        ("error=server_error", "oidc-refus", "vérifier qui vous êtes"),
        ("code=", "oidc-refus", "vérifier qui vous êtes"),
        (
            "code=c1&iss=https://ailleurs.test",
            "oidc-autre-fournisseur",
            "vérifier qui vous êtes",
        ),
    ] {
        let asked = started(&browser);
        let back = format!("/espace/oidc/retour?{query}&state={}", asked["state"]);
        let response = browser.get(&back);
        shows(&response, 403, words);
        refused(&response, &browser, code);
    }
    for (error, code) in [
        ("invalid_grant", "oidc-code-mort"),
        ("invalid_client", "oidc-client-inconnu"),
        ("invalid_scope", "oidc-refus"),
    ] {
        provider.error.set(Some(error));
        refused(
            &sign_in(&bench, &provider, &browser, |_| {}),
            &browser,
            code,
        );
    }
    provider.error.set(None);
    for silent in ["/token", "/jwks"] {
        provider.silent.set(silent);
        let response = sign_in(&bench, &provider, &browser, |_| {});
        shows(&response, 503, "Recevez un lien par courriel");
        refused(&response, &browser, "oidc-muet");
    }
    provider.silent.set("/.well-known/openid-configuration");
    refused(&browser.get("/espace/oidc"), &browser, "oidc-muet");
}

#[test]
fn forged_tokens_open_nothing() {
    let (bench, provider) = bench();
    let browser = Browser::new(&bench);
    let now = bench.now.get().as_second();
    type Change = Box<dyn FnOnce(&mut Value)>;
    let set = |name: &'static str, value: Value| -> Change {
        Box::new(move |claims| claims[name] = value)
    };
    for (change, code) in [
        (set("iss", json!("https://ailleurs.test")), "oidc-emetteur"),
        (
            set("iss", json!("https://fournisseur.test/")),
            "oidc-emetteur",
        ),
        (set("aud", json!("autre")), "oidc-destinataire"),
        (set("aud", json!([])), "oidc-destinataire"),
        (set("aud", json!(["guichet", "autre"])), "oidc-destinataire"),
        (set("azp", json!("autre")), "oidc-destinataire"),
        (set("exp", json!(now - 61)), "oidc-jeton-expire"),
        (set("exp", json!("demain")), "oidc-jeton-illisible"),
        (set("exp", Value::Null), "oidc-jeton-illisible"),
        (set("iat", json!(now + 61)), "oidc-jeton-futur"),
        (set("nbf", json!(now + 61)), "oidc-jeton-futur"),
        (set("nonce", json!("autre")), "oidc-nonce"),
        (set("nonce", Value::Null), "oidc-nonce"),
        (set("sub", json!("")), "oidc-autre-personne"),
        (set("sub", json!(1)), "oidc-jeton-illisible"),
        (
            set("email_verified", json!(false)),
            "oidc-adresse-non-verifiee",
        ),
        (set("email", json!("awa")), "oidc-sans-adresse"),
    ] {
        refused(
            &sign_in(&bench, &provider, &browser, change),
            &browser,
            code,
        );
    }
}

#[test]
fn a_token_is_signed_by_the_key_of_the_provider_alone() {
    let (bench, provider) = bench();
    let browser = Browser::new(&bench);
    let jwk = provider.jwk();
    let asked = started(&browser);
    let sound = claims(&bench, &asked["nonce"]);
    let kept = browser.attempt.borrow().clone();
    let part = |value: &Value| BASE64.encode(value.to_string());
    let unsigned = |header: Value| format!("{}.{}", part(&header), part(&sound));
    let with_mac = |header: Value, key: &[u8]| {
        let message = unsigned(header);
        let mac = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), message.as_bytes());
        format!("{message}.{}", BASE64.encode(mac))
    };
    let own = json!({ "alg": "ES256", "kid": "k1" });
    let signed = provider.sign(&own, &sound);
    let (message, signature) = signed.rsplit_once('.').unwrap();
    let point = provider.key.public_key().as_ref().to_vec();
    let elsewhere = Provider::new();
    let der = {
        let bytes = BASE64.decode(signature).unwrap();
        let number = |part: &[u8]| [&[2, 33, 0], part].concat();
        let both = [number(&bytes[..32]), number(&bytes[32..])].concat();
        BASE64.encode([&[0x30, both.len() as u8], both.as_slice()].concat())
    };
    let zeros = BASE64.encode([0; 64]);
    let long = json!({ "alg": "ES256", "kid": "k1", "x": "a".repeat(16_384) });
    for (token, code) in [
        (
            format!("{}.", unsigned(json!({ "alg": "none" }))),
            "oidc-algorithme",
        ),
        (
            format!("{}.", unsigned(json!({ "alg": "None", "kid": "k1" }))),
            "oidc-algorithme",
        ),
        (
            format!("{}.{signature}", unsigned(json!({ "alg": "es256" }))),
            "oidc-algorithme",
        ),
        (
            with_mac(json!({ "alg": "HS256", "kid": "k1" }), &point),
            "oidc-algorithme",
        ),
        (
            with_mac(json!({ "alg": "HS256" }), jwk.to_string().as_bytes()),
            "oidc-algorithme",
        ),
        (
            with_mac(json!({ "alg": "HS256" }), b"secret"),
            "oidc-algorithme",
        ),
        (with_mac(own.clone(), &point), "oidc-signature"),
        (format!("{message}."), "oidc-signature"),
        (format!("{message}.{zeros}"), "oidc-signature"),
        (format!("{message}.{der}"), "oidc-signature"),
        (
            format!(
                "{}.{signature}",
                unsigned(json!({ "alg": "ES256", "kid": "k1" , "x": 1}))
            ),
            "oidc-signature",
        ),
        (elsewhere.sign(&own, &sound), "oidc-signature"),
        // The key that the token brings along.
        (
            elsewhere.sign(
                &json!({ "alg": "ES256", "kid": "k1", "jwk": elsewhere.jwk() }),
                &sound,
            ),
            "oidc-signature",
        ),
        (
            elsewhere.sign(&json!({ "alg": "ES256", "kid": "k2" }), &sound),
            "oidc-cle-inconnue",
        ),
        (
            provider.sign(&json!({ "alg": "RS256", "kid": "k1" }), &sound),
            "oidc-cle-inconnue",
        ),
        (
            provider.sign(
                &json!({ "alg": "ES256", "kid": "k1", "crit": ["b64"] }),
                &sound,
            ),
            "oidc-algorithme",
        ),
        (provider.sign(&long, &sound), "oidc-jeton-illisible"),
        (
            provider.sign(&json!({ "kid": "k1" }), &sound),
            "oidc-jeton-illisible",
        ),
        (provider.sign(&own, &json!([1])), "oidc-jeton-illisible"),
        (format!("{signed}.{signature}"), "oidc-jeton-illisible"),
        (format!("{signed}="), "oidc-jeton-illisible"),
        (message.to_owned(), "oidc-jeton-illisible"),
        (String::new(), "oidc-jeton-illisible"),
        ("..".to_owned(), "oidc-jeton-illisible"),
        ("é.é.é".to_owned(), "oidc-jeton-illisible"),
    ] {
        *browser.attempt.borrow_mut() = kept.clone();
        *provider.forged.borrow_mut() = Some(token);
        let back = format!("/espace/oidc/retour?code=c1&state={}", asked["state"]);
        refused(&browser.get(&back), &browser, code);
    }
    // The same attempt, with the token as it was signed: what failed above was the forgery.
    *browser.attempt.borrow_mut() = kept;
    *provider.forged.borrow_mut() = Some(signed);
    let back = format!("/espace/oidc/retour?code=c1&state={}", asked["state"]);
    assert_eq!(browser.get(&back).status, 303);
}

#[test]
fn a_provider_is_asked_for_the_address_when_the_token_has_none() {
    let (bench, provider) = bench();
    let without = |claims: &mut Value| {
        claims.as_object_mut().unwrap().remove("email");
    };
    let now = bench.now.get().as_second();
    let own = json!({ "alg": "ES256", "kid": "k1" });
    let said = json!({ "sub": "s1", "email": AWA, "email_verified": true });
    let and = |more: Value| {
        let mut all = said.clone();
        all.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        all
    };
    let signed = |more: Value| {
        (
            "application/jwt; charset=utf-8",
            provider.sign(&own, &and(more)),
        )
    };
    let plain = |more: Value| ("application/json", and(more).to_string());
    for ((kind, body), expect) in [
        (plain(json!({})), None),
        (signed(json!({ "iss": ISSUER, "aud": "guichet" })), None),
        (plain(json!({ "sub": "s2" })), Some("oidc-autre-personne")),
        (
            plain(json!({ "email_verified": false })),
            Some("oidc-adresse-non-verifiee"),
        ),
        (
            plain(json!({ "email_verified": null })),
            Some("oidc-adresse-non-verifiee"),
        ),
        (plain(json!({ "email": null })), Some("oidc-sans-adresse")),
        (signed(json!({ "iss": ISSUER })), Some("oidc-destinataire")),
        (signed(json!({ "aud": "guichet" })), Some("oidc-emetteur")),
        (
            signed(json!({ "iss": ISSUER, "aud": "guichet", "sub": "s2" })),
            Some("oidc-autre-personne"),
        ),
        (
            signed(json!({ "iss": ISSUER, "aud": "guichet", "exp": now - 61 })),
            Some("oidc-jeton-expire"),
        ),
        (
            (
                "application/jwt",
                Provider::new().sign(&own, &and(json!({ "iss": ISSUER, "aud": "guichet" }))),
            ),
            Some("oidc-signature"),
        ),
        (
            ("application/json", signed(json!({})).1),
            Some("oidc-jeton-illisible"),
        ),
        (("text/html", "<html>".into()), Some("oidc-jeton-illisible")),
        (("application/json", "x".repeat(70_000)), Some("oidc-muet")),
    ] {
        *provider.userinfo.borrow_mut() = (kind.to_owned(), body);
        let browser = Browser::new(&bench);
        let response = sign_in(&bench, &provider, &browser, without);
        match expect {
            Some(code) => refused(&response, &browser, code),
            None => {
                assert_eq!(response.status, 303, "{}", response.text());
                shows(&browser.get("/espace"), 200, AWA);
            }
        }
    }
}

#[test]
fn a_provider_is_shown_who_one_is_as_it_wants() {
    let (bench, provider) = bench();
    for (named, takes) in [
        (
            ["client_secret_basic", "client_secret_post"],
            "client_secret_basic",
        ),
        (
            ["client_secret_basic", "client_secret_post"],
            "client_secret_post",
        ),
        (
            ["client_secret_basic", "private_key_jwt"],
            "client_secret_basic",
        ),
    ] {
        let named: &'static [&'static str] = Box::leak(Box::new(named));
        provider.auth.set((named, takes));
        let browser = Browser::new(&bench);
        assert_eq!(
            sign_in(&bench, &provider, &browser, |_| {}).status,
            303,
            "{takes}"
        );
    }
    provider.auth.set((&["private_key_jwt"], "private_key_jwt"));
    let browser = Browser::new(&bench);
    refused(
        &sign_in(&bench, &provider, &browser, |_| {}),
        &browser,
        "oidc-description",
    );
}

#[test]
fn whoever_signs_out_is_told_that_the_provider_has_them_still() {
    let (bench, provider) = bench();
    let browser = Browser::new(&bench);
    const OUT: &str = "href=\"https://fournisseur.test/session/end?client_id=guichet\
        &amp;post_logout_redirect_uri=https%3A%2F%2Fguichet.test%2Fespace%2Fconnexion";
    for with_address in [true, false] {
        let said = json!({ "sub": "s1", "email": AWA, "email_verified": true });
        *provider.userinfo.borrow_mut() = ("application/json".into(), said.to_string());
        let response = sign_in(&bench, &provider, &browser, |claims| {
            if !with_address {
                claims.as_object_mut().unwrap().remove("email");
            }
        });
        assert_eq!(response.status, 303);
        let token = provider.sign(&provider.header.borrow(), &provider.claims.borrow());
        let (message, _) = token.rsplit_once('.').unwrap();
        let bytes = bench.machine.bytes();
        let mut windows = bytes.windows(message.len());
        assert!(!windows.any(|window| window == message.as_bytes()));

        browser.get("/espace");
        let out = browser.post("/espace/deconnexion", &[]);
        shows(&out, 200, "Se déconnecter aussi de EssaiConnect");
        shows(&out, 200, OUT);
        // A token with somebody's mailbox in it is in no address.
        assert_eq!(out.text().contains(message), !with_address);
        assert_eq!(*browser.cookie.borrow(), "__Host-guichet=");
        assert_eq!(browser.get("/espace").status, 403);
    }

    // A provider that does not answer keeps nobody in.
    sign_in(&bench, &provider, &browser, |_| {});
    browser.get("/espace");
    provider.silent.set("/.well-known/openid-configuration");
    shows(
        &browser.post("/espace/deconnexion", &[]),
        200,
        "peut-être encore connecté",
    );
    assert_eq!(browser.get("/espace").status, 403);

    // Who came by a link is at no provider.
    let browser = Browser::signed_in(&bench, AWA);
    assert_eq!(browser.post("/espace/deconnexion", &[]).status, 303);
}

#[test]
fn signing_in_by_a_provider_has_the_budget_of_a_network() {
    let (bench, _) = bench();
    let browser = Browser::new(&bench);
    let answers: Vec<_> = (0..61)
        .map(|_| browser.get("/espace/oidc").status)
        .collect();
    assert!(answers[..60].iter().all(|status| *status == 303));
    assert_eq!(answers[60], 429);
}

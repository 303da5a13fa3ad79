//! Untrusted inputs, damaged in every way: a reader gives an error or a valid value, never
//! a panic. Each reader is tried [`CASES`] times, from valid inputs.

mod damaged;
// A page has neither; `cargo test --workspace` has both.
#[cfg(all(feature = "wire", feature = "sceaux"))]
mod wire;

use damaged::damaged;
use proptest::prelude::*;
use shared::{
    candidature::{Reference, WebhookHost, WebhookUrl},
    inputs::{Courriel, Telephone},
};

/// How many inputs each reader is tried with.
const CASES: u32 = 10_000;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES))]

    #[test]
    fn telephones_and_addresses(text in damaged([
        "06 12 34 56 78", "+33 (0)6.12.34.56.78", "0033612345678", "0262 12 34 56", "+1 212 555 0123",
        "٠٦١٢٣٤٥٦٧٨", "awa.d+x@exemple.fr", "awa@école.fr", "7KQM4TXC",
    ].map(|text| text.as_bytes().to_vec()).into())) {
        let text = String::from_utf8_lossy(&text);
        if let Ok(telephone) = text.parse::<Telephone>() {
            let e164 = telephone.as_str();
            prop_assert!((8..=16).contains(&e164.len()) && e164.starts_with('+'));
            prop_assert!(e164[1..].bytes().all(|b| b.is_ascii_digit()), "{}", e164);
            prop_assert_eq!(e164.parse::<Telephone>().ok(), Some(telephone));
        }
        if let Ok(courriel) = text.parse::<Courriel>() {
            prop_assert!(!courriel.as_str().chars().any(|c| c.is_control() || c.is_whitespace()));
            prop_assert_eq!(courriel.as_str().parse::<Courriel>().ok(), Some(courriel));
        }
        if let Ok(reference) = text.parse::<Reference>() {
            prop_assert_eq!(reference.as_str().parse::<Reference>(), Ok(reference));
        }
    }

    #[test]
    fn places_of_webhooks(url in damaged([
        "https://hooks.ville.fr/guichet?a=b", "https://a.hooks.ville.fr", "https://127.0.0.1/",
        "https://hooks.ville.fr@attaque.org/", "https://hooks。ville。fr/", "http://127.0.0.1:80/x",
    ].map(|text| text.as_bytes().to_vec()).into())) {
        let url = String::from_utf8_lossy(&url);
        let hosts: Vec<WebhookHost> = vec!["hooks.ville.fr".parse().expect("a host")];
        if WebhookUrl::parse(&url, &hosts, false).is_ok() {
            let rest = url.strip_prefix("https://").expect("https");
            let name = rest.split(['/', '?']).next().unwrap_or_default();
            prop_assert!(name == "hooks.ville.fr" || name.ends_with(".hooks.ville.fr"), "{}", url);
            prop_assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b)));
            prop_assert!(url.bytes().all(|b| b.is_ascii_graphic()), "{:?}", url);
        }
        let _ = WebhookUrl::parse(&url, &hosts, true);
    }
}

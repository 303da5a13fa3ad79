//! The space of structures, as a browser without scripts uses it.

mod administration;
mod applications;
mod card;
mod join;
mod lists;
mod members;
mod oidc;
mod sessions;
mod sign_in;

use super::{Bench, TestResponse};
use std::cell::RefCell;

/// A browser: it keeps its cookie, and posts the forms of the page that it shows.
struct Browser<'a> {
    bench: &'a Bench,
    cookie: RefCell<String>,
    /// The cookie of an attempt to sign in by a provider.
    attempt: RefCell<String>,
    page: RefCell<String>,
    /// What it says of where a post comes from.
    site: &'static str,
    network: &'static str,
}

impl<'a> Browser<'a> {
    fn new(bench: &'a Bench) -> Self {
        Self {
            bench,
            cookie: RefCell::default(),
            attempt: RefCell::default(),
            page: RefCell::default(),
            site: "same-origin",
            network: "192.0.2.99",
        }
    }

    /// One that has signed in.
    fn signed_in(bench: &'a Bench, courriel: &str) -> Self {
        let browser = Self::new(bench);
        browser.ask_link(courriel);
        let link = browser.mailed_link();
        browser.get(&link);
        let response = browser.post(&link, &[]);
        assert_eq!(response.status, 303, "{}", response.text());
        browser.get("/espace");
        browser
    }

    fn send(&self, query: &str, headers: &[(&str, &str)], body: &str) -> TestResponse {
        let mut headers = headers.to_vec();
        headers.push(("cf-connecting-ip", self.network));
        let cookies = [self.cookie.borrow().clone(), self.attempt.borrow().clone()];
        let cookies = cookies.iter().filter(|cookie| !cookie.is_empty());
        let cookies = cookies.cloned().collect::<Vec<_>>().join("; ");
        if !cookies.is_empty() {
            headers.push(("cookie", &cookies));
        }
        let response = self.bench.ask_with(query, &headers, body.as_bytes());
        for set in response.headers.get_all("set-cookie") {
            let (cookie, _) = set.to_str().unwrap().split_once(';').unwrap();
            let kept = match cookie.starts_with("__Host-guichet-essai=") {
                true => &self.attempt,
                false => &self.cookie,
            };
            *kept.borrow_mut() = cookie.to_owned();
        }
        response
    }

    fn get(&self, path: &str) -> TestResponse {
        let response = self.send(&format!("GET {path}"), &[], "");
        *self.page.borrow_mut() = String::from_utf8(response.body.clone()).unwrap();
        response
    }

    /// Posts fields with the hidden ones of the page that it shows.
    fn post(&self, path: &str, fields: &[(&str, &str)]) -> TestResponse {
        let (jeton, structure) = (self.hidden("jeton"), self.hidden("structure_vue"));
        let mut all = vec![("jeton", jeton.as_str())];
        if !structure.is_empty() {
            all.push(("structure_vue", &structure));
        }
        all.extend(fields);
        self.post_only(path, &all)
    }

    fn post_only(&self, path: &str, fields: &[(&str, &str)]) -> TestResponse {
        let body: String = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("origin", "null"),
            ("sec-fetch-site", self.site),
        ];
        self.send(&format!("POST {path}"), &headers, &body)
    }

    /// The value of the first hidden field of that name in the page.
    fn hidden(&self, name: &str) -> String {
        let page = self.page.borrow();
        let found = page.split_once(&format!("name=\"{name}\" value=\""));
        let value = found.and_then(|(_, rest)| rest.split('"').next());
        value.unwrap_or_default().to_owned()
    }

    fn ask_link(&self, courriel: &str) -> TestResponse {
        self.get("/espace/connexion");
        self.post("/espace/connexion", &[("courriel", courriel)])
    }

    /// The path of the link in the last mail.
    fn mailed_link(&self) -> String {
        let mails = self.bench.machine.mails.borrow();
        let text = &mails.last().unwrap().text;
        let link = text
            .split_whitespace()
            .find(|word| word.contains("/espace/lien/"));
        link.unwrap()
            .strip_prefix("https://guichet.test")
            .unwrap()
            .to_owned()
    }
}

/// A bench whose structures published a mailbox and a site, or none.
fn bench() -> Bench {
    crate::tests::orientation::bench_with(|structures| {
        for structure in structures {
            structure.site = Some(format!("https://www.{}.test", structure.id));
            if structure.id == "phare" {
                structure.courriel = Some("accueil@phare.test".into());
            }
        }
    })
}

impl Bench {
    fn execute(&self, sql: &str) {
        self.machine.database.borrow().execute_batch(sql).unwrap();
    }

    /// Makes the account of an address a member.
    fn make_member(&self, courriel: &str, structure: &str, responsable: bool) {
        Browser::signed_in(self, courriel);
        let sql = format!(
            "INSERT INTO membre (structure, compte, responsable, depuis) \
             SELECT '{structure}', compte, {responsable}, 0 FROM session ORDER BY cree_le DESC, rowid DESC LIMIT 1"
        );
        self.execute(&sql);
    }
}

/// Checks that a page is answered with a status, and says something.
#[track_caller]
fn shows(response: &TestResponse, status: u16, words: &str) {
    let (_, body) = response.text().split_once("<body>").unwrap_or_default();
    assert_eq!(response.status, status, "{body}");
    assert!(response.text().contains(words), "{words:?} in {body}");
}

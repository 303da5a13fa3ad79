//! The letters of this machine, texts among them, on a page of their own.
//!
//! On its own port, beside the site rather than in it: what is deployed has no such page.

use anyhow::Result;
use serde::Deserialize;
use shared::Timestamp;
use std::{fs, path::PathBuf, thread};
use tiny_http::{Header, Response};

const PAGE: &str = "/courriels";
const STYLE: &str = "/courriels.css";

/// How many letters are shown.
const SHOWN: usize = 100;

/// No script, nothing from elsewhere, in no frame: what letters hold is shown, not run.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; \
    form-action 'none'; frame-ancestors 'none'";

/// Shows the letters of a file on `port` or, if that is taken, any other, and says where.
/// It ends with the command.
pub(crate) fn start(mails: PathBuf, port: u16) -> Result<String> {
    let (server, port) = super::listen(port, "the page of letters")?;
    thread::spawn(move || {
        for request in server.incoming_requests() {
            let host = request.headers().iter().find(|h| h.field.equiv("host"));
            let ours = host.is_some_and(|host| is_ours(host.value.as_str()));
            let answer = match request.url().split('?').next() {
                _ if !ours => MailAnswer::absent(),
                Some(PAGE) => {
                    MailAnswer::page(&page(&fs::read_to_string(&mails).unwrap_or_default()))
                }
                Some(STYLE) => MailAnswer::style(),
                _ => MailAnswer::absent(),
            };
            // A client that has gone is no trouble of ours.
            let _ = request.respond(answer.http());
        }
    });
    Ok(format!("http://localhost:{port}{PAGE}"))
}

/// Whether a request was made to this machine by its name: a site elsewhere that makes
/// its own name lead here reads nothing.
fn is_ours(host: &str) -> bool {
    let name = host.split(':').next().unwrap_or_default();
    matches!(name, "localhost" | "127.0.0.1")
}

struct MailAnswer {
    status: u16,
    mime: &'static str,
    body: String,
}

impl MailAnswer {
    fn page(body: &str) -> Self {
        Self {
            status: 200,
            mime: "text/html; charset=utf-8",
            body: body.to_owned(),
        }
    }

    fn style() -> Self {
        Self {
            status: 200,
            mime: "text/css; charset=utf-8",
            body: include_str!("mails.css").to_owned(),
        }
    }

    fn absent() -> Self {
        Self {
            status: 404,
            mime: "text/plain; charset=utf-8",
            body: "Il n’y a rien à cette adresse.\n".to_owned(),
        }
    }

    fn http(self) -> Response<std::io::Cursor<Vec<u8>>> {
        let headers = [
            ("content-type", self.mime),
            ("content-security-policy", POLICY),
            ("cache-control", "no-store"),
            ("referrer-policy", "no-referrer"),
            ("x-content-type-options", "nosniff"),
        ];
        headers
            .into_iter()
            .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
            .fold(
                Response::from_string(self.body).with_status_code(self.status),
                Response::with_header,
            )
    }
}

/// A letter, as the runtime writes it down.
#[derive(Deserialize)]
struct LocalMail {
    a: String,
    objet: String,
    texte: String,
    le: String,
}

/// The page of a file of letters, a line each; one that was cut short is left out.
fn page(mails: &str) -> String {
    let parsed = mails.lines().rev();
    let parsed: Vec<_> = parsed
        .filter_map(|line| serde_json::from_str::<LocalMail>(line).ok())
        .collect();
    let articles: String = parsed.iter().take(SHOWN).map(article).collect();
    let how_many = match parsed.len() {
        0 => "Aucun message pour l’instant. Une structure qui a une adresse, et pas de webhook, \
            en reçoit un à chaque candidature ; la personne, à chaque changement."
            .to_owned(),
        1 => "Un message.".to_owned(),
        number if number > SHOWN => format!("Les {SHOWN} derniers messages, sur {number}."),
        number => format!("{number} messages, du plus récent au plus ancien."),
    };
    format!(
        "<!doctype html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Courriels et SMS de cette machine</title>\n<link rel=\"icon\" href=\"data:,\">\n\
         <link rel=\"stylesheet\" href=\"{STYLE}\">\n</head>\n<body>\n<main>\n\
         <h1>Courriels et SMS de cette machine</h1>\n\
         <p>Ils restent ici : rien n’est parti. <a href=\"{PAGE}\">Actualiser</a></p>\n\
         <p>{how_many}</p>\n{articles}</main>\n</body>\n</html>\n"
    )
}

fn article(courriel: &LocalMail) -> String {
    let readable = match courriel.le.parse::<Timestamp>() {
        Ok(le) => le.strftime("%d/%m/%Y à %H:%M:%S UTC").to_string(),
        Err(_) => courriel.le.clone(),
    };
    format!(
        "<article>\n<h2>{}</h2>\n<p>À : {}, le <time datetime=\"{}\">{}</time></p>\n\
         <pre>{}</pre>\n</article>\n",
        escape(&courriel.objet),
        escape(&courriel.a),
        escape(&courriel.le),
        escape(&readable),
        escape(&courriel.texte),
    )
}

fn escape(texte: &str) -> String {
    let mut escaped = String::with_capacity(texte.len());
    for c in texte.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(objet: &str, le: &str) -> String {
        let courriel = serde_json::json!({
            "a": "accueil@structure.example",
            "objet": objet,
            "texte": "Bonjour,\n\nLisez-la.\n",
            "le": le,
        });
        format!("{courriel}\n")
    }

    #[test]
    fn the_newest_comes_first() {
        let mails = [
            line("Une", "2026-11-26T05:44:44.123Z"),
            line("Deux", "2026-11-26T06:44:44.123Z"),
            "{\"a\": \"coup".to_owned(),
        ];
        let page = page(&mails.concat());
        let place = |texte| page.find(texte).expect(texte);
        assert!(place("<h2>Deux</h2>") < place("<h2>Une</h2>"));
        assert!(page.contains("2 messages, du plus récent au plus ancien."));
        assert!(page.contains(">26/11/2026 à 06:44:44 UTC</time>"));
        assert!(page.contains("À : accueil@structure.example"));
    }

    #[test]
    fn the_page_says_that_there_is_none() {
        assert!(page("").contains("Aucun message pour l’instant."));
    }

    #[test]
    fn a_hundred_are_shown() {
        let page = page(&line("Une", "hier").repeat(101));
        assert_eq!(page.matches("<article>").count(), 100);
        assert!(page.contains("Les 100 derniers messages, sur 101."));
    }

    #[test]
    fn nothing_that_a_letter_holds_is_html() {
        let payload = "</h2><script>alert(\"1\")</script>&amp;<img src=x onerror='x()'>";
        let page = page(&line(payload, "\"><script>"));
        assert!(!page.contains("<script") && !page.contains("<img"));
        assert!(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;"));
    }

    #[test]
    fn only_this_machine_is_answered() {
        for (host, expect) in [
            ("localhost:28787", true),
            ("127.0.0.1:28787", true),
            ("localhost.ailleurs.example", false),
            ("ailleurs.example:28787", false),
            ("", false),
        ] {
            assert_eq!(is_ours(host), expect, "{host}");
        }
    }
}

//! What makes a person one of a structure's: a mailbox that the structure published, or one
//! under the domain of its site.

use crate::inputs::{Courriel, Link};

/// Why a mailbox is that of a structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimGround {
    /// It is the one that the structure published.
    PublishedMail,
    /// It is under the domain of its site.
    SiteDomain,
    /// Nothing says so: the operator decides.
    Operator,
}

/// Where anyone can have a mailbox, or a site, without being a structure.
const PUBLIC_DOMAINS: &[&str] = &[
    "9online.fr",
    "aliceadsl.fr",
    "aol.com",
    "aol.fr",
    "bbox.fr",
    "blogspot.com",
    "club-internet.fr",
    "facebook.com",
    "free.fr",
    "gmail.com",
    "gmx.com",
    "gmx.fr",
    "google.com",
    "googlemail.com",
    "helloasso.com",
    "hotmail.com",
    "hotmail.fr",
    "icloud.com",
    "instagram.com",
    "jimdofree.com",
    "laposte.net",
    "linkedin.com",
    "linktr.ee",
    "live.com",
    "live.fr",
    "mac.com",
    "mail.com",
    "me.com",
    "mailo.com",
    "msn.com",
    "neuf.fr",
    "noos.fr",
    "numericable.fr",
    "orange.fr",
    "outlook.com",
    "outlook.fr",
    "proton.me",
    "protonmail.com",
    "sfr.fr",
    "sites.google.com",
    "tutanota.com",
    "voila.fr",
    "wanadoo.fr",
    "webnode.fr",
    "wixsite.com",
    "wordpress.com",
    "yahoo.com",
    "yahoo.fr",
    "ymail.com",
    "zaclys.net",
    "zoho.com",
];

/// Ends of names under which anyone registers: none is the domain of one organisation.
const SHARED_ENDS: &[&str] = &[
    "asso.fr", "com.fr", "gouv.fr", "nom.fr", "re", "tm.fr", "co.uk",
];

/// What a verified mailbox is worth for a structure that published this mail and this site.
pub fn ground(courriel: &Courriel, published: Option<&str>, site: Option<&str>) -> ClaimGround {
    let mailbox = courriel.as_str().to_lowercase();
    let published = published.and_then(|text| text.parse::<Courriel>().ok());
    if published.is_some_and(|published| published.as_str().to_lowercase() == mailbox) {
        return ClaimGround::PublishedMail;
    }
    let site = site.and_then(|text| text.parse::<Link>().ok());
    let of_site = site.as_ref().and_then(|site| domain(site.as_str()));
    let of_mailbox = mailbox.rsplit('@').next().unwrap_or_default();
    match of_site {
        Some(domain) if !is_public(domain) && is_under(of_mailbox, domain) => {
            ClaimGround::SiteDomain
        }
        _ => ClaimGround::Operator,
    }
}

/// The domain of a site: its host, without the `www` that none of its mailboxes has.
fn domain(link: &str) -> Option<&str> {
    let (_, rest) = link.split_once("://")?;
    let host = rest.split(['/', '?', '#', ':']).next()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    host.contains('.').then_some(host)
}

/// Whether a domain is another one, or below it.
fn is_under(domain: &str, parent: &str) -> bool {
    domain
        .strip_suffix(parent)
        .is_some_and(|start| start.is_empty() || start.ends_with('.'))
}

fn is_public(domain: &str) -> bool {
    SHARED_ENDS.contains(&domain) || PUBLIC_DOMAINS.iter().any(|public| is_under(domain, public))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mailbox_is_that_of_a_structure_or_the_operator_decides() {
        use ClaimGround::{Operator, PublishedMail, SiteDomain};
        let site = Some("https://www.regie.fr/contact");
        for (courriel, published, site, expect) in [
            (
                "accueil@regie.fr",
                Some("accueil@regie.fr"),
                None,
                PublishedMail,
            ),
            (
                "Accueil@Regie.fr",
                Some("accueil@regie.fr"),
                None,
                PublishedMail,
            ),
            (
                "asso@gmail.com",
                Some("asso@gmail.com"),
                None,
                PublishedMail,
            ),
            ("autre@gmail.com", Some("asso@gmail.com"), None, Operator),
            ("awa@regie.fr", Some("asso@gmail.com"), site, SiteDomain),
            ("awa@nord.regie.fr", None, site, SiteDomain),
            // Look-alikes.
            ("awa@aregie.fr", None, site, Operator),
            ("awa@regie.fr.ailleurs.fr", None, site, Operator),
            ("awa@regie-fr.com", None, site, Operator),
            ("awa@régie.fr", None, site, Operator),
            ("awa@regiе.fr", None, site, Operator),
            ("awa@regie.com", None, site, Operator),
            (
                "awa@www.regie.fr",
                None,
                Some("https://regie.fr"),
                SiteDomain,
            ),
            // The host of many is nobody's.
            ("awa@free.fr", None, Some("http://free.fr/asso"), Operator),
            (
                "awa@asso.free.fr",
                None,
                Some("http://asso.free.fr"),
                Operator,
            ),
            ("awa@free.fr", None, Some("http://asso.free.fr"), Operator),
            ("awa@gmail.com", None, Some("https://gmail.com"), Operator),
            ("awa@une.asso.fr", None, Some("https://asso.fr"), Operator),
            (
                "awa@une.asso.fr",
                None,
                Some("https://une.asso.fr"),
                SiteDomain,
            ),
            (
                "awa@autre.asso.fr",
                None,
                Some("https://une.asso.fr"),
                Operator,
            ),
            // A parent of the site's host may be somebody else's.
            (
                "awa@ville.fr",
                None,
                Some("https://ccas.ville.fr"),
                Operator,
            ),
            ("awa@regie.fr", None, Some("javascript:regie.fr"), Operator),
            ("awa@regie.fr", None, None, Operator),
        ] {
            let read: Courriel = courriel.parse().unwrap();
            assert_eq!(
                ground(&read, published, site),
                expect,
                "{courriel} {site:?}"
            );
        }
    }

    #[test]
    fn where_anyone_has_a_mailbox_proves_nothing() {
        for public in PUBLIC_DOMAINS {
            let courriel: Courriel = format!("awa@{public}").parse().unwrap();
            let site = format!("https://{public}/une-association");
            assert_eq!(
                ground(&courriel, None, Some(&site)),
                ClaimGround::Operator,
                "{public}"
            );
        }
    }
}

//! What is tried, from the files of `tests/security/`, which say why each is there.

use anyhow::{Context, Result};
use serde::Deserialize;
use std::{collections::BTreeSet, net::Ipv4Addr};

const ADRESSES: &str = include_str!("../../../security/adresses.toml");
const FORMULAS: &str = include_str!("../../../security/formules.toml");

/// The host that a partner is allowed.
pub(super) const HOST: &str = "hooks.partenaire.fr";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AddressesFile {
    ip: Ips,
    famille: Vec<AddressFamily>,
    permises: AddressFamily,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ips {
    #[serde(rename = "raison")]
    _raison: String,
    #[serde(rename = "adresses")]
    addresses: Vec<Ipv4Addr>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AddressFamily {
    #[serde(rename = "raison")]
    _raison: String,
    gabarits: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FormulasFile {
    amorce: Vec<CorpusTexts>,
    corps: Vec<CorpusTexts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CorpusTexts {
    #[serde(rename = "raison")]
    _raison: String,
    textes: Vec<String>,
}

/// Addresses of webhooks.
pub(super) struct WebhookAddresses {
    /// To be refused, each of them.
    pub(super) refused: Vec<String>,
    /// To be taken.
    pub(super) permises: Vec<String>,
}

/// The addresses; `port` is one where someone listens.
pub(super) fn addresses(port: u16) -> Result<WebhookAddresses> {
    let file: AddressesFile = toml::from_str(ADRESSES).context("adresses.toml")?;
    let fill = |template: &str| {
        let text = template.replace("{hote}", HOST);
        text.replace("{port}", &port.to_string())
    };
    let notations: Vec<String> = file
        .ip
        .addresses
        .iter()
        .flat_map(|ip| notations(*ip))
        .collect();
    let mut refused = BTreeSet::new();
    for template in file.famille.iter().flat_map(|famille| &famille.gabarits) {
        let filled = fill(template);
        match filled.contains("{ip}") {
            true => refused.extend(notations.iter().map(|ip| filled.replace("{ip}", ip))),
            false => _ = refused.insert(filled),
        }
    }
    let permises = file.permises.gabarits.iter();
    Ok(WebhookAddresses {
        refused: refused.into_iter().collect(),
        permises: permises.map(|template| fill(template)).collect(),
    })
}

/// The ways in which readers of URLs take an IPv4 address.
fn notations(ip: Ipv4Addr) -> Vec<String> {
    let [a, b, c, d] = ip.octets();
    let everything = u32::from(ip);
    let (three, two) = (everything & 0xff_ffff, everything & 0xffff);
    let wide = |text: &str| -> String {
        let of = |c: char| char::from_u32(0xff10 + c.to_digit(10)?);
        text.chars().map(|c| of(c).unwrap_or(c)).collect()
    };
    vec![
        format!("{ip}"),
        format!("{ip}."),
        format!("{everything}"),
        format!("{everything:#x}"),
        format!("{everything:#X}").replace("0X", "0x"),
        format!("0{everything:o}"),
        format!("{a:#x}.{b:#x}.{c:#x}.{d:#x}"),
        format!("0{a:o}.0{b:o}.0{c:o}.0{d:o}"),
        format!("0{a:03o}.{b}.{c:#x}.{d}"),
        format!("{a:03}.{b:03}.{c:03}.{d:03}"),
        format!("{a}.{b}.{two}"),
        format!("{a}.{three}"),
        format!("{a:#x}.{three}"),
        format!("{a}.{b}.{c}.{}", u32::from(d) + 256),
        format!(
            "%{:02x}{}",
            ip.to_string().as_bytes()[0],
            &ip.to_string()[1..]
        ),
        wide(&ip.to_string()),
        format!("{a}。{b}。{c}。{d}"),
        format!("[::ffff:{ip}]"),
        format!("[::ffff:{:x}:{:x}]", everything >> 16, two),
        format!("[64:ff9b::{:x}:{:x}]", everything >> 16, two),
        format!("[2002:{:x}:{:x}::]", everything >> 16, two),
    ]
}

/// What a spreadsheet may run: every opening with every body.
pub(super) fn formulas() -> Result<Vec<String>> {
    let file: FormulasFile = toml::from_str(FORMULAS).context("formules.toml")?;
    let mut formulas = BTreeSet::new();
    for amorce in file.amorce.iter().flat_map(|amorce| &amorce.textes) {
        for corps in file.corps.iter().flat_map(|corps| &corps.textes) {
            formulas.insert(format!("{amorce}{corps}"));
        }
    }
    Ok(formulas.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::{addresses, formulas, notations};

    #[test]
    fn there_are_as_many_as_is_said_and_no_two_alike() {
        let addresses = addresses(9).unwrap();
        assert!(
            addresses.refused.len() >= 500,
            "{}",
            addresses.refused.len()
        );
        assert!(
            !addresses
                .refused
                .iter()
                .any(|url| url.contains("{ip}") || url.contains("{hote}"))
        );
        assert!(formulas().unwrap().len() >= 600);
    }

    #[test]
    fn an_address_has_many_names() {
        let names = notations([127, 0, 0, 1].into());
        for name in [
            "2130706433",
            "0x7f000001",
            "017700000001",
            "127.1",
            "0x7f.1",
            "127.0.1",
            "[::ffff:7f00:1]",
        ] {
            assert!(
                names.iter().any(|n| n == name),
                "{name} is not in {names:?}"
            );
        }
    }
}

//! What is tried, from the files of `tests/security/`, which say why each is there.

use anyhow::{Context, Result};
use serde::Deserialize;
use std::{collections::BTreeSet, net::Ipv4Addr};

const ADRESSES: &str = include_str!("../../../security/adresses.toml");
const FORMULES: &str = include_str!("../../../security/formules.toml");

/// The host that a partner is allowed.
pub(super) const HOTE: &str = "hooks.partenaire.fr";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FichierAdresses {
    ip: Ips,
    famille: Vec<Famille>,
    permises: Famille,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ips {
    #[serde(rename = "raison")]
    _raison: String,
    adresses: Vec<Ipv4Addr>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Famille {
    #[serde(rename = "raison")]
    _raison: String,
    gabarits: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FichierFormules {
    amorce: Vec<Textes>,
    corps: Vec<Textes>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Textes {
    #[serde(rename = "raison")]
    _raison: String,
    textes: Vec<String>,
}

/// Addresses of webhooks.
pub(super) struct Adresses {
    /// To be refused, each of them.
    pub(super) refusees: Vec<String>,
    /// To be taken.
    pub(super) permises: Vec<String>,
}

/// The addresses; `port` is one where someone listens.
pub(super) fn adresses(port: u16) -> Result<Adresses> {
    let fichier: FichierAdresses = toml::from_str(ADRESSES).context("adresses.toml")?;
    let remplis = |gabarit: &str| {
        let texte = gabarit.replace("{hote}", HOTE);
        texte.replace("{port}", &port.to_string())
    };
    let notations: Vec<String> = fichier
        .ip
        .adresses
        .iter()
        .flat_map(|ip| notations(*ip))
        .collect();
    let mut refusees = BTreeSet::new();
    for gabarit in fichier.famille.iter().flat_map(|famille| &famille.gabarits) {
        let rempli = remplis(gabarit);
        match rempli.contains("{ip}") {
            true => refusees.extend(notations.iter().map(|ip| rempli.replace("{ip}", ip))),
            false => _ = refusees.insert(rempli),
        }
    }
    let permises = fichier.permises.gabarits.iter();
    Ok(Adresses {
        refusees: refusees.into_iter().collect(),
        permises: permises.map(|gabarit| remplis(gabarit)).collect(),
    })
}

/// The ways in which readers of URLs take an IPv4 address.
fn notations(ip: Ipv4Addr) -> Vec<String> {
    let [a, b, c, d] = ip.octets();
    let tout = u32::from(ip);
    let (trois, deux) = (tout & 0xff_ffff, tout & 0xffff);
    let large = |texte: &str| -> String {
        let of = |c: char| char::from_u32(0xff10 + c.to_digit(10)?);
        texte.chars().map(|c| of(c).unwrap_or(c)).collect()
    };
    vec![
        format!("{ip}"),
        format!("{ip}."),
        format!("{tout}"),
        format!("{tout:#x}"),
        format!("{tout:#X}").replace("0X", "0x"),
        format!("0{tout:o}"),
        format!("{a:#x}.{b:#x}.{c:#x}.{d:#x}"),
        format!("0{a:o}.0{b:o}.0{c:o}.0{d:o}"),
        format!("0{a:03o}.{b}.{c:#x}.{d}"),
        format!("{a:03}.{b:03}.{c:03}.{d:03}"),
        format!("{a}.{b}.{deux}"),
        format!("{a}.{trois}"),
        format!("{a:#x}.{trois}"),
        format!("{a}.{b}.{c}.{}", u32::from(d) + 256),
        format!(
            "%{:02x}{}",
            ip.to_string().as_bytes()[0],
            &ip.to_string()[1..]
        ),
        large(&ip.to_string()),
        format!("{a}。{b}。{c}。{d}"),
        format!("[::ffff:{ip}]"),
        format!("[::ffff:{:x}:{:x}]", tout >> 16, deux),
        format!("[64:ff9b::{:x}:{:x}]", tout >> 16, deux),
        format!("[2002:{:x}:{:x}::]", tout >> 16, deux),
    ]
}

/// What a spreadsheet may run: every opening with every body.
pub(super) fn formules() -> Result<Vec<String>> {
    let fichier: FichierFormules = toml::from_str(FORMULES).context("formules.toml")?;
    let mut formules = BTreeSet::new();
    for amorce in fichier.amorce.iter().flat_map(|amorce| &amorce.textes) {
        for corps in fichier.corps.iter().flat_map(|corps| &corps.textes) {
            formules.insert(format!("{amorce}{corps}"));
        }
    }
    Ok(formules.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::{adresses, formules, notations};

    #[test]
    fn there_are_as_many_as_is_said_and_no_two_alike() {
        let adresses = adresses(9).unwrap();
        assert!(
            adresses.refusees.len() >= 500,
            "{}",
            adresses.refusees.len()
        );
        assert!(
            !adresses
                .refusees
                .iter()
                .any(|url| url.contains("{ip}") || url.contains("{hote}"))
        );
        assert!(formules().unwrap().len() >= 600);
    }

    #[test]
    fn an_address_has_many_names() {
        let noms = notations([127, 0, 0, 1].into());
        for nom in [
            "2130706433",
            "0x7f000001",
            "017700000001",
            "127.1",
            "0x7f.1",
            "127.0.1",
            "[::ffff:7f00:1]",
        ] {
            assert!(noms.iter().any(|n| n == nom), "{nom} is not in {noms:?}");
        }
    }
}

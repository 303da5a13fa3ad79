//! Who receives on the fictional territory: the mailboxes of its structures, whose letters stay
//! on this machine.

use super::ServiceAddress;
use crate::partner::ask;
use anyhow::Result;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const PARTNERS: &str = "/v1/admin/partenaires";
const STRUCTURES: &str = "/v1/structures?departement=99&limite=200";

/// A network that one can write to there: identifier, name, mailbox.
const NETWORK: (&str, &str, &str) = ("citeslab", "CitésLab", "citeslab@reseau.example");

/// Declares the mailboxes that are not declared yet.
pub(super) fn declare(service: &ServiceAddress) -> Result<()> {
    let partners = ask(service, "GET", PARTNERS, None)?;
    let partners = partners["partenaires"].as_array().cloned();
    let known: BTreeSet<String> = partners
        .into_iter()
        .flatten()
        .filter_map(|partner| partner["structure"].as_str().map(str::to_owned))
        .collect();
    let listed = ask(service, "GET", STRUCTURES, None)?;
    let listed = listed["structures"].as_array().cloned();
    let mailboxes = listed.into_iter().flatten().filter_map(|structure| {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let mailbox = text(&structure["contact"]["courriel"])?;
        Some((text(&structure["id"])?, text(&structure["nom"])?, mailbox))
    });
    let (id, name, mailbox) = NETWORK;
    let network = (id.to_owned(), name.to_owned(), mailbox.to_owned());
    for (structure, name, mailbox) in mailboxes.chain([network]) {
        if !known.contains(&structure) {
            let partner = json!({
                "nom": name,
                "portee": "structure",
                "structure": structure,
                "courriel": mailbox,
                "recoit": true,
            });
            ask(service, "POST", PARTNERS, Some(&partner))?;
        }
    }
    Ok(())
}

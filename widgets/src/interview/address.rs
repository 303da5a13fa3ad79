//! What the check of an address told the page.

use crate::reading::JsObject;
use shared::interview::{CheckedAddress, CheckedStatut};

/// Reads the detail of `guichet:verdict`; `None` for what is no such detail.
pub(crate) fn read_verdict(detail: JsObject) -> Option<CheckedAddress> {
    let code = |key| detail.text(key);
    let bandes = detail.object("bandes")?;
    Some(CheckedAddress {
        statut: match detail.text("statut")?.as_str() {
            "dans" => CheckedStatut::Dans,
            "hors" => CheckedStatut::Hors,
            _ => CheckedStatut::Doubt,
        },
        code_qpv: code("qpv").and_then(|code| code.parse().ok()),
        distance_m: detail
            .object("distance_m")
            .and_then(|distance| distance.number()),
        doubtful: ["300", "500"]
            .iter()
            .any(|bande| bandes.text(bande).is_none_or(|b| b == "a_confirmer")),
        commune: code("commune").and_then(|code| code.parse().ok()),
        departement: code("departement").and_then(|code| code.parse().ok()),
    })
}

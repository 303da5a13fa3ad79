//! What is counted once an answer is on screen: the act, the commune, whose site. Never the
//! address, the answers nor the person; nothing where the page says `comptage="non"`.

use crate::{element::AwakeElement, network};
use shared::{
    codes::CodeCommune,
    embed::{AttributeName, attributes},
};
use wasm_bindgen_futures::spawn_local;

/// A form, which a page of another origin may send without being asked first.
const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

/// Tells the service that an act was done. Whether it arrives changes nothing here.
pub(crate) fn tell(element: AwakeElement, acte: &'static str, commune: Option<CodeCommune>) {
    let (Some(settings), Some(host)) = (element.settings_now(), element.host()) else {
        return;
    };
    let attribute = |name: AttributeName| host.get_attribute(name.as_str());
    if attribute(attributes::COMPTAGE).as_deref() == Some("non") {
        return;
    }
    let mut body = ["acte=", acte].concat();
    if let Some(commune) = commune {
        body = [&body, "&commune=", commune.as_str()].concat();
    }
    if let Some(partenaire) = partner(attribute(attributes::PARTENAIRE)) {
        body = [&body, "&partenaire=", &partenaire].concat();
    }
    let url = [&settings.api, "/v1/passages"].concat();
    spawn_local(async move {
        let _ = network::post(&url, &[FORM], &body).await;
    });
}

/// The public identifier of a partner: letters and digits, or it is none.
pub(crate) fn partner(written: Option<String>) -> Option<String> {
    written.filter(|id| id.len() == 8 && id.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::partner;

    #[test]
    fn what_is_no_identifier_is_not_told() {
        for (written, told) in [("7KQM4TXC", true), ("Ville & Cie", false), ("", false)] {
            assert_eq!(
                partner(Some(written.to_owned())).is_some(),
                told,
                "{written}"
            );
        }
    }
}

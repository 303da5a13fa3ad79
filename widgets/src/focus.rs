//! The territory that a partner's page is about.

use crate::{
    network::{BodyKind, document, fetch},
    settings::WidgetSettings,
};
use shared::codes::{CodeCommune, CodeDepartement, CodeTerritoire};
use shared::inputs::FoundPlace;
use std::cell::RefCell;
use wasm_bindgen_futures::spawn_local;

/// `commune:93066`, `departement:93`, `epci:200057867` or `qpv:QN09301M`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct FocusTerritoire(pub(crate) CodeTerritoire);

/// The communes of a territory that says them apart.
struct Members {
    territoire: FocusTerritoire,
    /// Empty until they have come.
    communes: Vec<CodeCommune>,
}

thread_local! {
    /// Of the last territory: a page is about one.
    static MEMBERS: RefCell<Option<Members>> = const { RefCell::new(None) };
}

impl FocusTerritoire {
    /// The attribute's value. A value that says nothing is no territory.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        text.parse().ok().map(Self)
    }

    /// Asks once for the communes of an intercommunalité or of a QPV. Nothing waits for them:
    /// until they have come, and if they do not, no place comes first.
    pub(crate) fn learn(self, settings: &WidgetSettings) {
        let is_known = MEMBERS.with_borrow(|members| {
            let members = members.as_ref();
            members.is_some_and(|members| members.territoire == self)
        });
        let apart = matches!(self.0, CodeTerritoire::Epci(_) | CodeTerritoire::Qpv(_));
        if is_known || !apart {
            return;
        }
        self.keep(Vec::new());
        let (kind, code) = (self.0.kind(), self.0.code());
        let url = [
            &settings.api,
            "/v1/territoires/",
            kind,
            ":",
            code,
            "/communes",
        ]
        .concat();
        spawn_local(async move {
            let Ok(body) = fetch(&[url], BodyKind::Json).await else {
                return;
            };
            let communes = body
                .first()
                .and_then(|body| document(body).list("communes"));
            let communes = communes.into_iter().flatten();
            self.keep(
                communes
                    .filter_map(|code| code.into_text()?.parse().ok())
                    .collect(),
            );
        });
    }

    fn keep(self, communes: Vec<CodeCommune>) {
        MEMBERS.set(Some(Members {
            territoire: self,
            communes,
        }));
    }

    /// Whether a place lies in it, as far as its commune tells.
    pub(crate) fn contains(self, location: &FoundPlace) -> bool {
        location.commune.is_some_and(|commune| match self.0 {
            CodeTerritoire::Commune(code) => commune == code || commune.commune() == code,
            CodeTerritoire::Departement(code) => commune.departement() == code,
            CodeTerritoire::Epci(_) | CodeTerritoire::Qpv(_) => self.has(commune),
        })
    }

    fn has(self, commune: CodeCommune) -> bool {
        MEMBERS.with_borrow(|members| {
            let members = members.as_ref();
            let own = members.filter(|members| members.territoire == self);
            own.is_some_and(|own| {
                let mut communes = own.communes.iter();
                communes.any(|code| *code == commune || *code == commune.commune())
            })
        })
    }

    /// Where its structures are looked for, until one says where one is.
    pub(crate) fn departement(self) -> Option<CodeDepartement> {
        match self.0 {
            CodeTerritoire::Commune(code) => Some(code.departement()),
            CodeTerritoire::Departement(code) => Some(code),
            CodeTerritoire::Qpv(code) => Some(code.departement()),
            CodeTerritoire::Epci(_) => MEMBERS.with_borrow(|members| {
                let members = members.as_ref();
                let own = members.filter(|members| members.territoire == self)?;
                own.communes.first().map(|commune| commune.departement())
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::Point;
    use shared::inputs::{AddressParts, PlaceKind};

    #[test]
    fn a_territory_has_the_places_of_its_communes() {
        let place = |commune: &str| FoundPlace {
            label: String::new(),
            distinction: String::new(),
            nature: PlaceKind::Numero,
            point: Point::new(47.0, -8.0).expect("in range"),
            precision_m: 10.0,
            commune: commune.parse().ok(),
            parts: AddressParts::default(),
        };
        let focus = |text| FocusTerritoire::parse(text).expect("a territory");
        assert!(focus("commune:93066").contains(&place("93066")));
        assert!(focus(" departement:2A ").contains(&place("2A004")));
        let epci = focus("epci:200057867");
        assert!(!epci.contains(&place("93066")), "not known yet");
        epci.keep(vec!["93066".parse().expect("a code")]);
        assert!(epci.contains(&place("93066")));
        assert!(!epci.contains(&place("93010")));
        assert_eq!(epci.departement(), "93".parse().ok());
        assert!(
            !focus("qpv:QN09301M").contains(&place("93066")),
            "another territory"
        );
        for text in ["93066", "", "ville:93066"] {
            assert_eq!(FocusTerritoire::parse(text), None, "{text}");
        }
    }
}

//! Whether the service works, now; never of anybody.

use crate::frame::page;
use leptos::prelude::*;
use shared::{Timestamp, words::moment};

/// What is known of the service.
#[derive(Clone, Copy, Debug)]
pub struct ServiceState {
    pub at: Timestamp,
    /// How many QPV are loaded; `None` when they cannot be read.
    pub quartiers: Option<usize>,
    pub schemes: Option<usize>,
    pub structures: Option<usize>,
    /// Messages that should have left an hour ago; `None` when the database does not answer.
    pub late: Option<u32>,
}

impl ServiceState {
    pub fn render(self) -> String {
        page(
            "/etat",
            "Guichet : état du service",
            "Ce qui marche en ce moment, et ce qui ne marche pas.",
            false,
            || self.content().into_any(),
        )
    }

    /// Whether all of it works.
    fn works(&self) -> bool {
        let read = [self.quartiers, self.schemes, self.structures];
        read.iter().all(Option::is_some) && self.late == Some(0)
    }

    fn content(self) -> impl IntoView {
        let (title, lead) = match self.works() {
            true => ("Tout marche", "Rien à signaler."),
            false => (
                "Une partie ne marche pas",
                "Ce n’est pas votre faute. Ce qui marche est dit ci-dessous.",
            ),
        };
        let loaded = |count: Option<usize>, none: &'static str| match count {
            Some(count) => format!("Oui : {count}."),
            None => none.to_owned(),
        };
        let late = match self.late {
            Some(0) => "Oui : aucun message n’est en retard.".to_owned(),
            Some(1) => "Un message attend depuis plus d’une heure. Il partira.".to_owned(),
            Some(n) => format!("{n} messages attendent depuis plus d’une heure. Ils partiront."),
            None => {
                "Non : la base ne répond pas. Rien de ce qui a été reçu n’est perdu.".to_owned()
            }
        };
        let row = |what: &'static str, words: String| {
            view! { <tr><th scope="row">{what}</th><td>{words}</td></tr> }
        };
        view! {
            <section class="promesse">
                <h1>{title}</h1>
                <p class="chapeau">{lead}" Vu le "{moment(self.at)}"."</p>
            </section>
            <section>
                <table class="large">
                    <tbody>
                        {row("Vérifier une adresse", loaded(self.quartiers, "Non : les contours ne se lisent pas."))}
                        {row("Voir ses aides", loaded(self.schemes, "Non : les aides ne se lisent pas."))}
                        {row("Trouver qui aide", loaded(self.structures, "Non : les structures ne se lisent pas."))}
                        {row("Envoyer une demande", late)}
                    </tbody>
                </table>
                <p class="doux">
                    "Les nombres sont ceux des quartiers, des aides et des structures chargés. Pour un \
                     programme : "
                    <a href="/v1/sante">"/v1/sante"</a>
                    "."
                </p>
            </section>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_work_is_said() {
        let well = ServiceState {
            at: Timestamp::UNIX_EPOCH,
            quartiers: Some(16),
            schemes: Some(120),
            structures: Some(14),
            late: Some(0),
        };
        assert!(well.render().contains("Tout marche"));
        let late = ServiceState {
            late: Some(3),
            ..well
        };
        assert!(late.render().contains("3 messages attendent"));
        let dark = ServiceState {
            quartiers: None,
            ..well
        };
        assert!(dark.render().contains("les contours ne se lisent pas"));
    }
}

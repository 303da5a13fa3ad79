//! Somebody to meet, as a card: why them, where, how to reach them.

use leptos::prelude::*;
use shared::words::telephone_read;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProposedMeeting {
    pub id: String,
    pub name: String,
    /// What they are, or the step at which they serve.
    pub title: String,
    pub welcome: String,
    pub reasons: Vec<String>,
    pub place: String,
    /// When one may come, what it costs, how old this is.
    pub practical: Vec<String>,
    /// Whether an application reaches somebody there.
    pub joignable: bool,
    pub telephone: Option<String>,
    pub courriel: Option<String>,
    pub site: Option<String>,
    /// The path of their page here; empty when they have none.
    pub page: String,
}

impl ProposedMeeting {
    /// The card; `write` is how one writes to them from the page.
    pub(crate) fn view(self, write: Option<AnyView>) -> impl IntoView {
        let line = |text: String| (!text.is_empty()).then(|| view! { <p>{text}</p> });
        let reasons: Vec<_> = self
            .reasons
            .into_iter()
            .map(|why| view! { <li>{why}</li> })
            .collect();
        let practical: Vec<_> = self
            .practical
            .into_iter()
            .map(|said| view! { <p class="doux">{said}</p> })
            .collect();
        let name = match self.page.as_str() {
            "" => self.name.into_any(),
            _ => view! { <a href=self.page>{self.name}</a> }.into_any(),
        };
        let title = (!self.title.is_empty()).then(|| view! { <p class="doux">{self.title}</p> });
        view! {
            <li class="fiche">
                <h3>{name}</h3>
                {title}
                {line(self.welcome)}
                <ul>{reasons}</ul>
                {line(self.place)}
                {practical}
                {ways(self.telephone, self.courriel, self.site)}
                {write}
            </li>
        }
    }
}

/// How to reach somebody.
pub(crate) fn ways(
    telephone: Option<String>,
    courriel: Option<String>,
    site: Option<String>,
) -> impl IntoView {
    let gesture = |href: String, words: String| {
        view! { <li><a href=href rel="noreferrer">{words}</a></li> }
    };
    let call = telephone.map(|number| {
        let words = format!("Appeler le {}", telephone_read(&number));
        gesture(format!("tel:{number}"), words)
    });
    let mail = courriel
        .map(|courriel| gesture(format!("mailto:{courriel}"), format!("Écrire à {courriel}")));
    let site = site.map(|site| gesture(site, "Voir son site".into()));
    view! { <ul class="gestes">{call}{mail}{site}</ul> }
}

//! The page where a person follows their application, without an account. It is whole
//! without a script: the link is pasted into a form, and goes in the body of a request,
//! never in an address.

mod application;
mod parts;

pub use application::{
    FollowedApplication, FollowedAppointment, FollowedContact, FollowedNews, FollowedStep,
    application_page,
};

use crate::frame::{Head, framed};
use leptos::prelude::*;
use parts::{asking, field, said};

/// Inline in the page that opens a link; the content security policy allows it by its hash.
pub const TRACKING_SCRIPT: &str = include_str!("open.js");

/// Inline in these pages.
pub const TRACKING_STYLE: &str = concat!(include_str!("../style.css"), include_str!("style.css"));

/// What a form of these pages asks for, as its buttons say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FollowGesture {
    Open,
    Correct,
    Withdraw,
    Erase,
    Agenda,
    News,
    Outcome,
    LostLink,
    Receipt,
}

impl FollowGesture {
    const ALL: [Self; 9] = [
        Self::Open,
        Self::Correct,
        Self::Withdraw,
        Self::Erase,
        Self::Agenda,
        Self::News,
        Self::Outcome,
        Self::LostLink,
        Self::Receipt,
    ];

    /// The value of the field `geste`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "ouvrir",
            Self::Correct => "corriger",
            Self::Withdraw => "retirer",
            Self::Erase => "effacer",
            Self::Agenda => "agenda",
            Self::News => "nouvelles",
            Self::Outcome => "issue",
            Self::LostLink => "lien-perdu",
            Self::Receipt => "recu",
        }
    }

    /// `None` for what no button says.
    pub fn of(text: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|gesture| gesture.as_str() == text)
    }
}

/// What is said above a page, after a form was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FollowNotice {
    pub words: String,
    /// Whether something has to be corrected.
    pub fault: bool,
}

impl FollowNotice {
    /// Something was done.
    pub fn done(words: impl Into<String>) -> Self {
        Self {
            words: words.into(),
            fault: false,
        }
    }

    /// Something was not.
    pub fn fault(words: impl Into<String>) -> Self {
        Self {
            words: words.into(),
            fault: true,
        }
    }
}

/// The page that opens a link. `reference` is that of its address, if it has one.
pub fn tracking(reference: &str, notice: Option<FollowNotice>) -> String {
    let reference = reference.to_owned();
    follow_document("Guichet : suivre ma demande", move || {
        view! {
                <h1>"Suivre ma demande"</h1>
                {said(notice)}
                <form method="post" action="/suivi" class="ouverture">
                    {asking(FollowGesture::Open)}
                    <p>
                        <label for="lien">"Collez ici le lien de votre demande"</label>
                        <span class="doux aide" id="lien-aide">
                            "Il est dans le message reçu. Collez-le en entier, avec ce qui suit le signe #."
                        </span>
                        <input
                            id="lien"
                            name="lien"
                            type="text"
                            autocomplete="off"
                            aria-describedby="lien-aide"
                            required=true
                        />
                    </p>
                    <button>"Ouvrir ma demande"</button>
                </form>
                <section aria-labelledby="outils">
                    <h2 id="outils">"Autre chose"</h2>
                    <details open=!reference.is_empty()>
                        <summary>"J’ai perdu mon lien"</summary>
                        {lost_link(&reference)}
                    </details>
                    <details>
                        <summary>"Vérifier un reçu"</summary>
                        {receipt()}
                    </details>
                </section>
            <script type="module" inner_html=TRACKING_SCRIPT></script>
        }
    })
}

/// A page of these, which no search engine lists.
fn follow_document<V: RenderHtml + 'static>(
    title: &'static str,
    content: impl FnOnce() -> V,
) -> String {
    let head = Head {
        title,
        style: TRACKING_STYLE,
        indexed: false,
        ..Head::PLAIN
    };
    framed("/suivi", None, &head, content)
}

/// To be sent a new link.
fn lost_link(reference: &str) -> impl IntoView + use<> {
    let reference = reference.to_owned();
    view! {
        <form method="post" action="/suivi">
            {asking(FollowGesture::LostLink)}
            <p>
                "Nous envoyons un nouveau lien à l’adresse ou au numéro de la demande. L’ancien ne \
                 marche plus. Si vous n’avez laissé qu’un téléphone à appeler, demandez à la structure."
            </p>
            {field("perdue", "reference", "La référence de votre demande, 8 signes", "text", reference)}
            <button>"M’envoyer un nouveau lien"</button>
        </form>
    }
}

fn receipt() -> impl IntoView {
    view! {
        <form method="post" action="/suivi">
            {asking(FollowGesture::Receipt)}
            <p>
                <label for="champ-recu">"Collez ici le reçu"</label>
                <textarea id="champ-recu" name="recu" rows="4" required=true></textarea>
            </p>
            <button>"Vérifier ce reçu"</button>
        </form>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_and_the_style_stay_in_their_elements() {
        assert!(!TRACKING_SCRIPT.contains("</") && !TRACKING_STYLE.contains("</"));
        let page = tracking("", None);
        assert!(page.contains(TRACKING_SCRIPT));
        assert!(page.contains("id=\"lien\""));
    }

    #[test]
    fn gestures_read_back() {
        for gesture in FollowGesture::ALL {
            assert_eq!(FollowGesture::of(gesture.as_str()), Some(gesture));
        }
        assert_eq!(FollowGesture::of(""), None);
    }

    #[test]
    fn nothing_that_was_sent_is_html() {
        let notice = FollowNotice::fault("<script>alert(1)</script>");
        let page = tracking("\"><script>", Some(notice));
        assert!(!page.contains("<script>alert") && !page.contains("\"><script>"));
    }
}

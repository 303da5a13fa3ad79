//! The page of a scheme: what it brings, its conditions, whom to ask.

use super::{cite, example, site};
use crate::frame::{Head, escaped, framed};
use leptos::prelude::*;
use serde_json::{Value, json};
use shared::{
    Date,
    eligibilite::{Catalogue, Entry, EntryState},
    structures::Ranked,
    wire::v1::exemple::Exemples,
    words,
};

/// The most initiatives that a page shows.
const EXAMPLES: usize = 3;

/// What the page depends on.
pub struct SchemePage<'a> {
    /// `https://host`, as the page was requested.
    pub origin: &'a str,
    pub catalogue: &'a Catalogue,
    pub entry: &'a Entry,
    pub examples: &'a Exemples,
    pub today: Date,
}

impl SchemePage<'_> {
    pub fn render(&self) -> String {
        let head = Head {
            title: &format!("Guichet : {}", escaped(&self.entry.name)),
            description: &escaped(&self.entry.resume),
            module: true,
            data: &self.linked_data(),
            ..Head::PLAIN
        };
        framed("/dispositifs/{id}", None, &head, || {
            self.content().into_view()
        })
    }

    /// The scheme in the vocabulary of schema.org; the policy of the page cites its digest.
    pub fn linked_data(&self) -> String {
        let entry = self.entry;
        let asked = words::ask_at(entry, self.catalogue);
        let provider: Vec<Value> = asked
            .iter()
            .map(|asked| json!({ "@type": "Organization", "name": asked.name }))
            .collect();
        let kinds: Vec<&str> = (entry.offer.apports.iter())
            .map(|apport| apport.kind.as_str())
            .collect();
        let public: Vec<Value> = (entry.public.iter())
            .map(|public| json!({ "@type": "Audience", "audienceType": public.as_str() }))
            .collect();
        let area = (entry.conditions.iter()).find_map(|condition| condition.label.as_deref());
        let data = json!({
            "@context": "https://schema.org",
            "@type": "GovernmentService",
            "name": entry.name,
            "description": entry.resume,
            "url": format!("{}/dispositifs/{}", self.origin, entry.id),
            "serviceType": kinds,
            "audience": public,
            "provider": provider,
            "areaServed": area.unwrap_or("France"),
            "sameAs": entry.site.as_ref().map(|site| format!("https://{site}")),
        });
        // No text of ours may close its element.
        data.to_string().replace('<', "\\u003c")
    }

    fn content(&self) -> impl IntoView + use<> {
        let (entry, catalogue) = (self.entry, self.catalogue);
        let (id, name) = (entry.id.clone(), entry.name.clone());
        let check = entry.state.is_active().then(|| {
            view! {
                <section id="verifier">
                    <h2>"Est-ce pour vous ?"</h2>
                    <guichet-eligibilite dispositif=id.clone()>
                        <noscript>
                            <p>"Sans JavaScript, relisez les conditions, puis demandez-leur."</p>
                        </noscript>
                    </guichet-eligibilite>
                </section>
            }
        });
        let go = entry.state.is_active().then(|| {
            view! { <p><a class="bouton" href="#verifier">"Vérifier si c’est pour moi"</a></p> }
        });
        view! {
                <section class="promesse">
                    <h1>{name}</h1>
                    <p class="chapeau">{entry.resume.clone()}</p>
                    {self.state()}
                    {go}
                </section>
                {self.brings()}
                {self.conditions()}
                {self.whom()}
                {check}
                {self.initiatives()}
                <section>
                    <h2>"D’où viennent ces faits"</h2>
                    <p>{cite(&entry.source, catalogue)} "."</p>
                    <p class="doux">
                        "Vérifié le "{entry.verifie_le.strftime("%d/%m/%Y").to_string()}"."
                        {entry.is_old(self.today).then_some(
                            " C’est ancien : demandez si cela a changé."
                        )}
                    </p>
                </section>
        }
    }

    /// What has ended is said before anything else.
    fn state(&self) -> impl IntoView + use<> {
        let said = match self.entry.state {
            EntryState::Ferme => Some("C’est fermé : on ne peut plus le demander.".into_any()),
            EntryState::Termine => Some("C’est terminé.".into_any()),
            EntryState::Renomme(rank) => {
                self.catalogue.entries().get(usize::from(rank)).map(|next| {
                    let href = format!("/dispositifs/{}", next.id);
                    view! { "Cela a changé de nom : " <a href=href>{next.name.clone()}</a> }
                        .into_any()
                })
            }
            EntryState::Actif | EntryState::AVerifier => None,
        };
        said.map(|said| view! { <p class="avis">{said}</p> })
    }

    fn brings(&self) -> impl IntoView + use<> {
        let (entry, catalogue) = (self.entry, self.catalogue);
        let items = (entry.offer.apports.iter())
            .map(|apport| {
                let source = apport.source.as_ref().map(|source| {
                    view! { <br/><small class="doux">{cite(source, catalogue)}</small> }
                });
                view! { <li>{words::apport(&words::FRENCH, apport)}{source}</li> }
            })
            .collect_view();
        let terms = words::terms(&words::FRENCH, entry);
        let limits = (entry.offer.limites.iter())
            .map(|limit| view! { <li>{limit.clone()}</li> })
            .collect_view();
        let limits = (!entry.offer.limites.is_empty()).then(|| {
            view! { <p>"À savoir :"</p><ul>{limits}</ul> }
        });
        (!entry.offer.apports.is_empty()).then(|| {
            view! {
                <section>
                    <h2>"Ce que vous recevez"</h2>
                    <ul>{items}</ul>
                    <p>{terms}</p>
                    {limits}
                </section>
            }
        })
    }

    fn conditions(&self) -> impl IntoView + use<> {
        let (entry, catalogue) = (self.entry, self.catalogue);
        let items = (entry.conditions.iter())
            .map(|condition| {
                view! {
                    <li>
                        {words::condition(&words::FRENCH, entry, condition)}
                        <br/>
                        <small class="doux">{cite(&condition.source, catalogue)}</small>
                    </li>
                }
            })
            .collect_view();
        let judged = (entry.appreciations.iter())
            .map(|judged| view! { <li>"Ils décident : " {judged.text.clone()}</li> })
            .collect_view();
        let none = entry.conditions.is_empty().then(|| {
            view! { <p>"Nos sources ne disent pas de condition : demandez-leur."</p> }
        });
        view! {
            <section>
                <h2>"Les conditions"</h2>
                {none}
                <ul>{items}{judged}</ul>
            </section>
        }
    }

    fn whom(&self) -> impl IntoView + use<> {
        let (entry, catalogue) = (self.entry, self.catalogue);
        let asked = words::ask_at(entry, catalogue)
            .into_iter()
            .map(|asked| {
                let name = match asked.id == entry.id {
                    true => asked.name.clone().into_any(),
                    false => {
                        let href = format!("/dispositifs/{}", asked.id);
                        view! { <a href=href>{asked.name.clone()}</a> }.into_any()
                    }
                };
                let who = asked.door.as_ref().map(|door| door.accueil.clone());
                let address = asked.site.clone().map(|address| {
                    view! { <br/>{site(&address)} }
                });
                view! { <li><strong>{name}</strong><br/>{who}{address}</li> }
            })
            .collect_view();
        let own = entry
            .site
            .clone()
            .map(|address| view! { <p>"Le site : " {site(&address)}</p> });
        view! {
            <section>
                <h2>"À qui demander, et quand"</h2>
                <ul>{asked}</ul>
                {own}
                <p>{words::when(&words::FRENCH, entry, self.today)}</p>
            </section>
        }
    }

    fn initiatives(&self) -> impl IntoView + use<> {
        let here = self.examples.exemples.iter();
        let here = here.filter(|exemple| exemple.dispositifs.contains(&self.entry.id));
        let items: Vec<_> = here.take(EXAMPLES).map(example).collect();
        (!items.is_empty()).then(|| {
            view! {
                <section>
                    <h2>"Des projets qui l’ont vécu"</h2>
                    <ul class="fiches">{items}</ul>
                    <p><a href="/exemples">"D’autres exemples"</a></p>
                </section>
            }
        })
    }
}

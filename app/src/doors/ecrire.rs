//! Writing to a structure.

use super::{door_head, hidden};
use crate::{frame::framed, meeting::ProposedMeeting};
use leptos::prelude::*;
use shared::{
    candidature::{CandidatureForm, Given, RESUME_LENGTH},
    situation::Field,
    words,
};

const PATH: &str = "/ecrire";

/// The structure to which the reader came to write.
#[derive(Clone, Debug)]
pub struct ChosenStructure {
    pub id: String,
    pub name: String,
    /// Whether an application reaches somebody there.
    pub joignable: bool,
}

/// Where one is on the page.
pub enum LetterStep {
    /// To whom is not known yet.
    Choose,
    /// The element asks, or the form where there is no script.
    Begin(Letter),
    /// What was sent has to be corrected, or sent again.
    Correct(Letter, LetterNotice),
    /// Nobody receives there: others who do.
    Elsewhere(ChosenStructure, Vec<ProposedMeeting>),
    /// It is kept.
    Sent(LetterReceipt),
}

/// What the form holds.
pub struct Letter {
    pub to: ChosenStructure,
    pub form: CandidatureForm,
    /// What makes two sendings one.
    pub key: String,
    /// What was said of the project on the pages before, in words.
    pub said: Vec<(&'static str, String)>,
    /// The same, as hidden fields.
    pub carried: Vec<(String, String)>,
}

/// What is said above the form.
#[derive(Clone, Debug, Default)]
pub struct LetterNotice {
    pub words: String,
    /// What is wrong with each field, by its name in the form.
    pub faults: Vec<(String, String)>,
}

pub struct LetterReceipt {
    pub structure: String,
    pub reference: String,
    /// The link that opens it, secret included.
    pub link: String,
    pub recu: String,
}

pub fn ecrire_page(step: LetterStep) -> String {
    let mut head = door_head(
        "Guichet : écrire à quelqu’un qui peut vous aider",
        "Votre demande va à la structure que vous choisissez, et à elle seule.",
    );
    head.module = matches!(step, LetterStep::Choose | LetterStep::Begin(_));
    head.indexed = matches!(step, LetterStep::Choose);
    framed(PATH, None, &head, || {
        let (title, content) = match step {
            LetterStep::Choose => ("Écrire à quelqu’un".to_owned(), choose().into_any()),
            LetterStep::Begin(letter) => {
                let title = format!("Écrire à {}", letter.to.name);
                let (id, name) = (letter.to.id.clone(), letter.to.name.clone());
                let content = view! {
                    <section id="candidature" aria-label="La demande">
                        <guichet-candidature structure=id nom=name>
                            {form(letter, LetterNotice::default()).into_any()}
                        </guichet-candidature>
                    </section>
                };
                (title, content.into_any())
            }
            LetterStep::Correct(letter, notice) => {
                let title = format!("Écrire à {}", letter.to.name);
                (title, form(letter, notice).into_any())
            }
            LetterStep::Elsewhere(to, others) => (
                format!("Écrire à {}", to.name),
                elsewhere(others).into_any(),
            ),
            LetterStep::Sent(receipt) => (
                "Votre demande est enregistrée".to_owned(),
                sent(receipt).into_any(),
            ),
        };
        view! {
            <section class="promesse"><h1>{title}</h1></section>
            {content}
        }
    })
}

/// First, to whom.
fn choose() -> impl IntoView {
    view! {
        <section aria-labelledby="a-qui">
            <h2 id="a-qui">"À qui voulez-vous écrire ?"</h2>
            {crate::search::search_form("")}
            <p>
                "Vous ne savez pas ? "
                <a href="/aide">"Trouvez qui peut vous aider"</a>
                " en quelques réponses."
            </p>
        </section>
    }
}

/// Nothing was sent.
fn elsewhere(others: Vec<ProposedMeeting>) -> impl IntoView {
    let cards: Vec<_> = others
        .into_iter()
        .map(|other| {
            let href = format!("/ecrire?structure={}#candidature", other.id);
            let write = other
                .joignable
                .then(|| view! { <p><a class="bouton" href=href>"Lui écrire"</a></p> }.into_any());
            other.view(write)
        })
        .collect();
    view! {
        <p class="avis" role="alert">
            "Cette structure ne reçoit pas de demande ici. Rien n’est envoyé. D’autres structures \
             peuvent vous aider."
        </p>
        <ol class="fiches">{cards}</ol>
        <p><a href="/aide">"Chercher une autre structure"</a></p>
    }
}

fn form(letter: Letter, notice: LetterNotice) -> impl IntoView {
    let Letter {
        to,
        form,
        key,
        said,
        carried,
    } = letter;
    let LetterNotice { words, faults } = notice;
    let candidat = form.candidat.into_value().unwrap_or_default();
    let projet = form.projet.into_value().unwrap_or_default();
    let helper = form.prescripteur.into_value();
    let text = |name: &'static str, label, help, kind, fill, value: String| {
        Line {
            name,
            label,
            help,
            kind,
            fill,
            value,
        }
        .view(&faults)
    };
    let of = |given: &shared::candidature::Text| given.text().to_owned();
    let helps = helper.is_some();
    let helper = helper.unwrap_or_default();
    let said: Vec<_> = said
        .into_iter()
        .map(|(label, value)| view! { <div><dt>{label}</dt><dd>{value}</dd></div> })
        .collect();
    let said = (!said.is_empty()).then(|| {
        view! {
            <details open=true>
                <summary>"Ce que vous avez dit de votre projet, et qui part avec"</summary>
                <dl>{said}</dl>
            </details>
        }
    });
    let creneaux = candidat.creneaux.value().cloned().unwrap_or_default();
    view! {
        {summary(words, &faults)}
        <form method="post" action=PATH class="sans-script demande" novalidate=true>
            <p class="aide">
                "Deux minutes suffisent : votre prénom, un moyen de vous joindre, votre projet en \
                 une phrase."
            </p>
            {hidden(&carried)}
            <input type="hidden" name="structure" value=to.id.clone()/>
            <input type="hidden" name="cle" value=key/>
            <p class="piege" aria-hidden="true">
                <label>
                    "Ne remplissez pas ce champ"
                    <input name="site-web" type="text" tabindex="-1" autocomplete="off" value=""/>
                </label>
            </p>
            <details open=helps>
                <summary>"J’aide quelqu’un à écrire"</summary>
                <p class="aide">
                    "Votre nom est joint à la demande. Elle reste celle de la personne que vous \
                     aidez."
                </p>
                {text("prescripteur.organisation", "Votre organisation", "", "text", "organization", of(&helper.organisation))}
                {text("prescripteur.referent", "Votre nom", "", "text", "name", of(&helper.referent))}
                {tick("prescripteur.accord_du_candidat", "La personne est d’accord pour que j’écrive pour elle", helper.accord_du_candidat == Given::Value(true), &faults)}
            </details>
            {text("candidat.prenom", "Prénom", "", "text", "given-name", of(&candidat.prenom))}
            {text("candidat.nom", "Nom (facultatif)", "", "text", "family-name", of(&candidat.nom))}
            {text("candidat.telephone", "Téléphone", "Un téléphone ou un courriel : un seul suffit.", "tel", "tel", of(&candidat.telephone))}
            {text("candidat.courriel", "Courriel", "", "email", "email", of(&candidat.courriel))}
            {several("candidat.contact_prefere", "Ce que vous préférez (facultatif)", Field::Contact, "radio", &[of(&candidat.contact_prefere)], &faults)}
            {several("candidat.creneaux", "Quand vous joindre (facultatif)", Field::Horaires, "checkbox", &creneaux, &faults)}
            {resume(of(&projet.resume), &faults)}
            {said}
            {notice_of(&to.name)}
            {tick("accord_transmission", "La structure peut passer ma demande à une autre, si celle-ci peut mieux m’aider", form.accord_transmission == Given::Value(true), &faults)}
            {tick("information_lue", "J’ai lu ce que deviennent mes données", form.information_lue == Given::Value(true), &faults)}
            <button name="geste" value="envoyer">"Envoyer"</button>
        </form>
    }
}

/// What is wrong, each fault a link to its field.
fn summary(words: String, faults: &[(String, String)]) -> impl IntoView + use<> {
    let links: Vec<_> = faults
        .iter()
        .map(|(name, text)| {
            let words = format!("{} : {text}", label_of(name));
            view! { <li><a href=format!("#{}", id_of(name))>{words}</a></li> }
        })
        .collect();
    (!words.is_empty()).then(|| {
        view! {
            <div class="avis faute" role="alert">
                <p>{words}</p>
                <ul>{links}</ul>
            </div>
        }
    })
}

/// The identifier of a field in the page.
fn id_of(name: &str) -> String {
    name.replace('.', "-")
}

fn label_of(name: &str) -> &'static str {
    match name {
        "candidat.prenom" => "Prénom",
        "candidat.nom" => "Nom",
        "candidat.telephone" => "Téléphone",
        "candidat.courriel" => "Courriel",
        "candidat.contact_prefere" => "Ce que vous préférez",
        "candidat.creneaux" => "Quand vous joindre",
        "projet.resume" => "Votre projet",
        "prescripteur.organisation" => "Votre organisation",
        "prescripteur.referent" => "Votre nom",
        "prescripteur.accord_du_candidat" => "Accord de la personne",
        "information_lue" => "Vos données",
        _ => "La demande",
    }
}

fn fault_of(faults: &[(String, String)], name: &str) -> Option<String> {
    let found = faults.iter().find(|(other, _)| other == name);
    found.map(|(_, text)| text.clone())
}

fn told(name: &str, fault: Option<String>) -> Option<impl IntoView + use<>> {
    let id = format!("{}-faute", id_of(name));
    fault.map(|fault| view! { <span class="faute" id=id>{fault}</span> })
}

/// A field of one line.
struct Line {
    name: &'static str,
    label: &'static str,
    help: &'static str,
    kind: &'static str,
    fill: &'static str,
    value: String,
}

impl Line {
    fn view(self, faults: &[(String, String)]) -> AnyView {
        let Self {
            name,
            label,
            help,
            kind,
            fill,
            value,
        } = self;
        let (id, fault) = (id_of(name), fault_of(faults, name));
        let invalid = fault.as_ref().map(|_| "true");
        let described = fault.as_ref().map(|_| format!("{id}-faute"));
        // An address is checked by the reader of the form, which says more than a browser.
        let (kind, mode) = match kind {
            "email" => ("text", "email"),
            "tel" => ("tel", "tel"),
            kind => (kind, "text"),
        };
        view! {
            <p class="champ">
                <label for=id.clone()>{label}</label>
                {(!help.is_empty()).then(|| view! { <span class="aide">{help}</span> })}
                {told(name, fault)}
                <input
                    id=id
                    name=name
                    type=kind
                    inputmode=mode
                    autocomplete=fill
                    maxlength="254"
                    aria-invalid=invalid
                    aria-describedby=described
                    value=value
                />
            </p>
        }
        .into_any()
    }
}

fn resume(value: String, faults: &[(String, String)]) -> AnyView {
    let name = "projet.resume";
    let fault = fault_of(faults, name);
    let invalid = fault.as_ref().map(|_| "true");
    // Leptos writes the content of this element as it is: what was typed would become
    // HTML. And a browser drops a line break at its very beginning.
    let value = value.replace('&', "&amp;").replace('<', "&lt;");
    view! {
        <p class="champ">
            <label for="projet-resume">"Votre projet"</label>
            <span class="aide">
                "Une ou deux phrases suffisent. Dites les choses comme vous les diriez à quelqu’un."
            </span>
            {told(name, fault)}
            <textarea
                id="projet-resume"
                name=name
                rows="4"
                maxlength=RESUME_LENGTH.1.to_string()
                aria-invalid=invalid
                aria-describedby="projet-resume-faute"
            >
                {format!("\n{value}")}
            </textarea>
        </p>
    }
    .into_any()
}

fn tick(
    name: &'static str,
    label: &'static str,
    checked: bool,
    faults: &[(String, String)],
) -> AnyView {
    let fault = fault_of(faults, name);
    let id = id_of(name);
    let of = id.clone();
    view! {
        <p class="champ">
            {told(name, fault)}
            <label class="choix" for=of>
                <input id=id type="checkbox" name=name value="oui" checked=checked/>
                {label}
            </label>
        </p>
    }
    .into_any()
}

fn several(
    name: &'static str,
    label: &'static str,
    field: Field,
    kind: &'static str,
    chosen: &[String],
    faults: &[(String, String)],
) -> AnyView {
    let choices: Vec<_> = field
        .values()
        .iter()
        .enumerate()
        .map(|(rank, value)| {
            let checked = chosen.iter().any(|chosen| chosen == value);
            view! {
                <label class="choix">
                    <input type=kind name=name value=*value checked=checked/>
                    {words::value(words::FRENCH.values, field, rank)}
                </label>
            }
        })
        .collect();
    view! {
        <fieldset id=id_of(name)>
            <legend>{label}</legend>
            {told(name, fault_of(faults, name))}
            {choices}
        </fieldset>
    }
    .into_any()
}

/// What becomes of the data, before one sends.
fn notice_of(structure: &str) -> impl IntoView + use<> {
    let points = [
        "Responsable de vos données : le site où vous êtes.".to_owned(),
        format!("But : vous mettre en relation avec {structure}."),
        "Base : votre demande, que vous pouvez retirer à tout moment.".to_owned(),
        format!(
            "Qui les reçoit : {structure}, et personne d’autre, sauf si vous acceptez qu’elle \
             passe votre demande à une autre."
        ),
        "Qui les garde : Guichet, sous une forme chiffrée, pour le compte du responsable."
            .to_owned(),
        "Combien de temps : 90 jours sans réponse, 12 mois sinon, puis tout est effacé.".to_owned(),
        "Obligatoire : votre prénom, un moyen de vous joindre, votre projet. Sans eux, la demande \
         ne part pas."
            .to_owned(),
        "Vous pouvez lire, corriger, retirer ou effacer votre demande, seul, par le lien de suivi."
            .to_owned(),
        "Vous pouvez aussi limiter ou refuser son usage, et en demander une copie.".to_owned(),
        "Aucune décision n’est prise par une machine.".to_owned(),
        "L’hébergeur peut traiter ces données hors d’Europe : demandez au responsable.".to_owned(),
        "Pour toute question : écrivez au site où vous êtes.".to_owned(),
        "Pour vous plaindre : la CNIL, cnil.fr/plaintes.".to_owned(),
    ];
    let points: Vec<_> = points
        .into_iter()
        .map(|point| view! { <li>{point}</li> })
        .collect();
    view! {
        <section class="notice" aria-labelledby="donnees">
            <h2 id="donnees">"Ce que deviennent vos données"</h2>
            <ul>{points}</ul>
        </section>
    }
}

fn sent(receipt: LetterReceipt) -> impl IntoView {
    let LetterReceipt {
        structure,
        reference,
        link,
        recu,
    } = receipt;
    view! {
        <p role="status">
            "Nous la remettons à : "<strong>{structure}</strong>
            ". Sans réponse après 10 jours, nous relançons la structure."
        </p>
        <p>"Référence : "<strong translate="no">{reference}</strong></p>
        <p>
            "Gardez le lien de suivi : lui seul permet de lire, corriger, retirer ou effacer votre \
             demande. Notez-le, photographiez-le ou imprimez cette page."
        </p>
        <p class="lien-de-suivi"><a href=link.clone() translate="no">{link.clone()}</a></p>
        <form method="post" action="/suivi">
            <input type="hidden" name="geste" value="ouvrir"/>
            <input type="hidden" name="lien" value=link/>
            <button>"Suivre ma demande"</button>
        </form>
        <details>
            <summary>"Le reçu signé"</summary>
            <p class="recu" translate="no">{recu}</p>
        </details>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter() -> Letter {
        let nasty = "\"><script>alert(1)</script></textarea>";
        let mut form = CandidatureForm::default();
        form.candidat.or_blank().prenom = nasty.into();
        form.projet.or_blank().resume = nasty.into();
        Letter {
            to: ChosenStructure {
                id: nasty.into(),
                name: "Les Halles \"& Cie\" <b>".into(),
                joignable: true,
            },
            form,
            key: "cle".into(),
            said: vec![("Où", nasty.into())],
            carried: vec![("r.x".into(), nasty.into())],
        }
    }

    #[test]
    fn the_form_is_in_the_element_and_nothing_that_was_sent_is_html() {
        let page = ecrire_page(LetterStep::Begin(letter()));
        assert!(page.contains("nom=\"Les Halles &quot;&amp; Cie&quot; &lt;b&gt;\""));
        // The loader's, alone.
        assert_eq!(page.matches("<script").count(), 1);
        let (_, inside) = page
            .split_once("<guichet-candidature")
            .expect("the element");
        assert!(inside.contains("name=\"candidat.prenom\""));
        assert_eq!(page.matches("</textarea>").count(), 1);
    }

    #[test]
    fn each_fault_leads_to_its_field() {
        let faults = [
            "candidat.prenom",
            "candidat.telephone",
            "projet.resume",
            "information_lue",
        ];
        let notice = LetterNotice {
            words: "Il reste quelque chose à corriger :".into(),
            faults: faults
                .map(|name| (name.to_owned(), "manque".to_owned()))
                .into(),
        };
        let page = ecrire_page(LetterStep::Correct(letter(), notice));
        for name in faults {
            let id = id_of(name);
            assert!(page.contains(&format!("href=\"#{id}\"")), "{id}");
            assert!(page.contains(&format!("id=\"{id}\"")), "{id}");
        }
        assert!(!page.contains("<script"));
    }
}

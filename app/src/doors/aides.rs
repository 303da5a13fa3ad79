//! What one can ask for.

use super::{
    AskedQuestion, door_head, hidden,
    question::{given_answers, question_form},
};
use crate::frame::framed;
use leptos::prelude::*;
use shared::{
    Date,
    eligibilite::{Catalogue, Entry, EntryResult, Evaluation, Ranking, Verdict},
    interview::Answers,
    words,
};

/// The path of the page, which its forms are posted to.
const PATH: &str = "/aides";

/// How many that are not for today are told at once.
const NOT_TODAY_SHOWN: usize = 3;

/// How many reasons a card says before its page says all.
const REASONS_SHOWN: usize = 2;

/// Where one is on the page.
pub enum RightsStep<'a> {
    /// Nothing was sent: the element asks, or the form where there is no script.
    Begin,
    Ask(&'a Answers, AskedQuestion),
    Results(RightsResults<'a>),
}

/// What the answers lead to.
pub struct RightsResults<'a> {
    pub catalogue: &'a Catalogue,
    pub evaluation: &'a Evaluation,
    pub ranking: &'a Ranking,
    pub answers: &'a Answers,
    pub today: Date,
    /// One more question.
    pub more: Option<AskedQuestion>,
}

pub fn aides_page(step: RightsStep<'_>) -> String {
    let mut head = door_head(
        "Guichet : les aides que vous pouvez demander",
        "Quelques questions, sans votre nom : ce que vous pouvez demander, et à qui.",
    );
    let begins = matches!(step, RightsStep::Begin);
    head.module = begins;
    head.indexed = begins;
    framed(PATH, None, &head, || {
        let content = match step {
            RightsStep::Begin => view! {
                <section aria-label="Mes aides">
                    <guichet-eligibilite>{begin()}</guichet-eligibilite>
                </section>
            }
            .into_any(),
            RightsStep::Ask(answers, asked) => view! {
                {question_form(PATH, answers, asked, Some("Voir mes résultats"))}
                {given_answers(PATH, answers)}
            }
            .into_any(),
            RightsStep::Results(results) => results.view().into_any(),
        };
        let promise = match begins {
            true => "Répondez à ce que vous voulez. Vos réponses restent dans cette page.",
            false => "Répondez à ce que vous voulez.",
        };
        view! {
            <section class="promesse">
                <h1>"Mes aides"</h1>
                <p class="chapeau">{promise}</p>
            </section>
            {content}
        }
    })
}

/// What stands where there is no script.
fn begin() -> impl IntoView {
    view! {
        <form method="post" action=PATH class="sans-script">
            <h2>"À quoi avez-vous droit\u{a0}?"</h2>
            <p class="aide">
                "Six questions au plus, sans votre nom. Aucune n’est obligatoire."
            </p>
            <p class="aide">
                "Sans JavaScript, ce site lit vos réponses pour vous répondre, puis les oublie : \
                 elles voyagent avec la page, et ne sont ni gardées, ni écrites nulle part."
            </p>
            <button name="geste" value="commencer">"Commencer"</button>
        </form>
    }
}

impl RightsResults<'_> {
    fn view(self) -> impl IntoView + use<> {
        let ranking = self.ranking;
        let shown = ranking.now.len().min(Ranking::SHOWN);
        let count = match shown {
            0 => "Vos réponses ne suffisent pas encore pour dire oui.".to_owned(),
            1 => "Une aide à demander en premier.".to_owned(),
            shown => format!("{shown} aides à demander en premier."),
        };
        let first = ranking.now.iter().take(Ranking::SHOWN);
        let cards: Vec<_> = first.filter_map(|rank| self.card(*rank)).collect();
        let now = (!cards.is_empty()).then(|| {
            view! {
                <section>
                    <h3>"À demander maintenant"</h3>
                    <ul class="fiches">{cards}</ul>
                </section>
            }
        });
        let barred = ranking
            .not_today
            .iter()
            .filter_map(|rank| self.refused(*rank));
        let barred: Vec<_> = barred.take(NOT_TODAY_SHOWN).collect();
        let not_today = (!barred.is_empty()).then(|| {
            view! {
                <section>
                    <h3>"Pas pour vous aujourd’hui, et pourquoi"</h3>
                    <ul class="raisons">{barred}</ul>
                </section>
            }
        });
        let more = match self.more.clone() {
            Some(asked) => view! {
                <section>
                    <h3>"Une réponse de plus"</h3>
                    {self.opens(&asked).map(|words| view! { <p class="aide">{words}</p> })}
                    {question_form(PATH, self.answers, asked, None)}
                </section>
            }
            .into_any(),
            None => view! {
                <p>"Nous n’avons plus de question\u{a0}: voici tout ce que nous savons."</p>
            }
            .into_any(),
        };
        let fields = self.answers.fields();
        view! {
            <section aria-labelledby="resultats">
                <h2 id="resultats">"Vos résultats"</h2>
                <p><strong>{count}</strong></p>
                <p class="doux">
                    "Ce résultat n’est pas une décision\u{a0}: ceux qui donnent l’aide décident."
                </p>
                {now}
            </section>
            {more}
            {not_today}
            {self.rest()}
            {given_answers(PATH, self.answers)}
            <form method="post" action="/aide" class="suite">
                {hidden(&fields)}
                <button name="geste" value="commencer">"Trouver qui peut m’aider"</button>
            </form>
        }
    }

    fn result(&self, rank: u16) -> Option<(&EntryResult, &Entry)> {
        let result = self.evaluation.results.get(usize::from(rank))?;
        let entry = self.catalogue.entries().get(usize::from(result.entry))?;
        Some((result, entry))
    }

    /// Why an entry stands where it does: what bars it, or else all that is said of it.
    fn reasons(&self, result: &EntryResult, entry: &Entry) -> Vec<(Verdict, String)> {
        let barred = result.verdict == Verdict::NonEligible;
        words::motifs(&words::FRENCH, entry, result, self.catalogue)
            .into_iter()
            .filter(|motif| !barred || motif.verdict == Verdict::NonEligible)
            .map(|motif| (motif.verdict, motif.text))
            .collect()
    }

    fn card(&self, rank: u16) -> Option<impl IntoView + use<>> {
        let (result, entry) = self.result(rank)?;
        let brought = match words::brings(&words::FRENCH, entry) {
            none if none.is_empty() => entry.resume.clone(),
            brought => brought,
        };
        let reasons = self.reasons(result, entry).into_iter().take(REASONS_SHOWN);
        let reasons: Vec<_> = reasons
            .map(|(verdict, said)| reason(verdict, said))
            .collect();
        let href = format!("/dispositifs/{}", entry.id);
        Some(view! {
            <li class="fiche">
                <h4>{entry.name.clone()}</h4>
                <p>{brought}</p>
                <ul class="raisons">{reasons}</ul>
                <p>{words::how_to_ask(&words::FRENCH, entry, self.catalogue, self.today)}</p>
                <p><a href=href>"Ce qu’il faut, et à qui demander"</a></p>
            </li>
        })
    }

    /// Its name, and why it is not for them; none for what has closed, which is for nobody.
    fn refused(&self, rank: u16) -> Option<impl IntoView + use<>> {
        let (result, entry) = self.result(rank)?;
        entry.state.is_active().then_some(())?;
        let why = self.reasons(result, entry).into_iter().next();
        let why = why.map(|(_, why)| view! { <br/>{why} });
        let change = result.contrefactuel.as_ref().map(|change| {
            let changes = change
                .si
                .iter()
                .map(|&(field, value)| words::change(&words::FRENCH, field, value));
            let changes = changes.collect::<Vec<_>>().join(" ; ");
            match change.alors {
                Verdict::Eligible => {
                    format!("Ce serait oui avec ce changement\u{a0}: {changes}.")
                }
                _ => format!("Ce ne serait plus non avec ce changement\u{a0}: {changes}."),
            }
        });
        Some(view! {
            <li class="non">
                <strong>{entry.name.clone()}</strong>
                {why}
                {change.map(|change| view! { <br/>{change} })}
            </li>
        })
    }

    /// What an answer may open.
    fn opens(&self, asked: &AskedQuestion) -> Option<String> {
        let opened = self.ranking.one_answer.iter();
        let opened = opened.filter(|away| away.field == asked.field);
        let names = opened.filter_map(|away| Some(self.result(away.result)?.1.name.clone()));
        let names: Vec<_> = names.take(3).collect();
        (!names.is_empty()).then(|| format!("Elle peut vous ouvrir\u{a0}: {}.", names.join(" ; ")))
    }

    /// Everything else, behind one line.
    fn rest(&self) -> Option<impl IntoView + use<>> {
        let ranking = self.ranking;
        let one_answer = ranking.one_answer.iter().map(|away| away.result);
        let groups: [(&str, Vec<u16>); 3] = [
            (
                "Vous pouvez aussi demander",
                ranking.now.iter().copied().skip(Ranking::SHOWN).collect(),
            ),
            ("Il manque une réponse", one_answer.collect()),
            (
                "Il manque plusieurs réponses, ou personne à qui demander",
                ranking.others.clone(),
            ),
        ];
        let count: usize = groups.iter().map(|(_, ranks)| ranks.len()).sum();
        let groups: Vec<_> = groups
            .into_iter()
            .filter(|(_, ranks)| !ranks.is_empty())
            .map(|(title, ranks)| {
                let entries = ranks.iter().filter_map(|rank| self.result(*rank));
                let entries: Vec<_> = entries
                    .map(|(_, entry)| {
                        let href = format!("/dispositifs/{}", entry.id);
                        view! { <li><a href=href>{entry.name.clone()}</a></li> }
                    })
                    .collect();
                view! { <h4>{title}</h4><ul>{entries}</ul> }
            })
            .collect();
        (count > 0).then(|| {
            view! {
                <details>
                    <summary>{format!("Tout le reste ({count})")}</summary>
                    {groups}
                </details>
            }
        })
    }
}

/// A reason says by a word, not by its colour, whether it is met.
fn reason(verdict: Verdict, said: String) -> impl IntoView {
    let (class, sign) = match verdict {
        Verdict::Eligible => ("oui", "oui : "),
        Verdict::NonEligible => ("non", "non : "),
        Verdict::Indetermine => ("inconnu", "à savoir : "),
    };
    view! { <li class=class><span class="invisible">{sign}</span>{said}</li> }
}

//! What becomes of personal data: the thirteen things that a person is to be told.

use super::{OperatorNotice, stated};
use crate::frame::page;
use leptos::prelude::*;

pub fn personal_data_page(notice: &OperatorNotice) -> String {
    let missing = "L’exploitant de ce site ne l’a pas encore indiqué.";
    let publisher = stated(&notice.publisher, missing);
    let contact = stated(&notice.contact, missing);
    let protection = stated(&notice.protection, missing);
    let item = |what: &'static str, content: AnyView| {
        view! { <div><dt>{what}</dt><dd>{content}</dd></div> }
    };
    let said = |what: &'static str, words: &'static str| item(what, words.into_any());
    page(
        "/donnees-personnelles",
        "Guichet : vos données personnelles",
        "Ce qui est gardé de vous, pourquoi, combien de temps, et comment l’effacer.",
        false,
        || {
            view! {
                <section class="promesse">
                    <h1>"Vos données personnelles"</h1>
                    <p class="chapeau">
                        "Vérifier une adresse ne nous envoie pas cette adresse. Seule une demande \
                         que vous envoyez est gardée."
                    </p>
                </section>
                <section>
                    <dl class="notice">
                        {item("Qui est responsable", publisher)}
                        {item("Comment lui écrire", contact)}
                        {item("Qui veille à vos données", protection)}
                        {said("À quoi servent vos données",
                            "À remettre votre demande à la structure que vous choisissez, et à vous \
                             dire ce qu’elle répond.")}
                        {said("Pourquoi c’est permis",
                            "Vous l’avez demandé : c’est vous qui envoyez la demande.")}
                        {said("Ce qui est gardé",
                            "Un prénom, un moyen de vous joindre, votre projet. Votre nom, vos \
                             disponibilités et vos réponses, si vous les donnez.")}
                        {said("Ce qui est obligatoire",
                            "Un prénom, un téléphone ou un courriel, et quelques mots du projet. \
                             Sans eux, personne ne peut vous répondre.")}
                        {said("D’où elles viennent",
                            "De vous. Ou de la personne qui envoie la demande pour vous, avec votre \
                             accord.")}
                        {said("Qui les lit",
                            "La structure que vous choisissez, et elle seule. Une autre, seulement \
                             si vous l’avez accepté.")}
                        {said("Hors d’Europe",
                            "Ce que vous écrivez est chiffré avant d’être gardé. Celui qui héberge \
                             ne peut pas le lire sans nos clés.")}
                        {said("Combien de temps",
                            "Tant que la demande vit, puis les délais affichés sur votre suivi. \
                             Vous pouvez l’effacer tout de suite, vous-même.")}
                        {item("Vos droits", view! {
                            "Voir, corriger, retirer ou effacer votre demande : par "
                            <a href="/suivi">"votre lien de suivi"</a>
                            ". Pour le reste, écrivez au responsable. Aucune décision n’est prise \
                             par une machine."
                        }.into_any())}
                        {item("Si vous n’êtes pas d’accord", view! {
                            "Vous pouvez vous plaindre à la CNIL, qui protège les données \
                             personnelles : "
                            <a href="https://www.cnil.fr/fr/plaintes" rel="noreferrer">"cnil.fr"</a>
                            "."
                        }.into_any())}
                    </dl>
                </section>
                <section>
                    <h2>"Quand vous vérifiez une adresse"</h2>
                    <p>
                        "Ce que vous tapez va au service d’adresses de l’État, et à personne \
                         d’autre. La réponse se calcule dans votre navigateur."
                    </p>
                    <p>
                        "Ensuite, la page compte un passage : ce qui a été fait, le jour, la commune, \
                         et le site. Ni l’adresse, ni qui vous êtes, ni votre connexion. Le site qui \
                         intègre Guichet peut l’empêcher."
                    </p>
                    <p>
                        "Nous ne posons aucun traceur. Un seul cookie existe, pour les membres des \
                         structures qui se connectent."
                    </p>
                </section>
            }
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_told_the_thirteen_things() {
        let page = personal_data_page(&OperatorNotice::default());
        assert_eq!(page.matches("<dt>").count(), 13);
    }
}

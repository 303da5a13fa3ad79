//! Faults of meaning: what an entry says well, and should not say.
//!
//! A rule cannot read a publication. It can see the shapes that misreadings have had: a
//! place that was guessed, or that is in the name alone, an employer's duty put to a
//! resident, "young" without an age or a doubt, a door that nobody can find.

use super::{entry, fault::CatalogueReading};
use shared::{
    codes::CodeDepartement,
    eligibilite::{Condition, Rule},
    situation::Field,
};
use toml::Spanned;

/// What only an employer or a structure can be asked.
const DUTIES: [Field; 7] = [
    Field::ConventionsIae,
    Field::Effectif,
    Field::EchelleSalaires,
    Field::TitresCotes,
    Field::Anciennete,
    Field::RecruteIssuQpv,
    Field::UtiliteSocialeDansStatuts,
];

/// Words of who guessed a place.
const GUESSED: [&str; 4] = ["déduit", "seul lieu", "partenaire", "supposé"];

/// Notes what the conditions of an entry, together with its words, get wrong.
pub(super) fn check(
    source: &entry::WrittenEntry,
    conditions: &[Condition],
    reading: &mut CatalogueReading<'_>,
) {
    let is_for = |word: &str| source.public.iter().any(|p| p.get_ref() == word);
    let mut fields = Vec::new();
    for condition in conditions {
        named(&condition.rule, &mut fields);
    }
    if let Some(territoire) = &source.territoire
        && let Some(word) = GUESSED
            .iter()
            .find(|word| territoire.libelle.contains(**word))
    {
        let message = format!(
            "« {word} » : ce lieu est supposé, il ne dit non à personne ; écrivez [implantation]"
        );
        reading.fault(territoire.qui.span(), message);
    }
    let names = std::iter::once(source.nom.get_ref()).chain(&source.autres_noms);
    if source.territoire.is_none()
        && source.implantation.is_none()
        && let Some(number) = names.filter_map(|name| departement(name)).next()
    {
        let message = format!(
            "« {number} » dans le nom est un département : écrivez [implantation], ou [territoire] \
            si la source dit qui l'on prend"
        );
        reading.fault(source.nom.span(), message);
    }
    if !(is_for("structure") || is_for("employeur"))
        && let Some(duty) = fields.iter().find(|field| DUTIES.contains(field))
    {
        let message = format!(
            "« {duty} » se demande à une structure ou à un employeur, et la fiche n'est pour aucun d'eux"
        );
        reading.fault(place(&source.public), message);
    }
    let young = |text: &String| {
        let text = text.to_lowercase();
        text.starts_with("jeune") && !text.starts_with("jeunes entreprises")
    };
    let says_young = conditions
        .iter()
        .any(|condition| condition.code.starts_with("jeune"));
    if !source.publics.is_empty()
        && source.publics.iter().all(young)
        && !fields.contains(&Field::Age)
        && !says_young
    {
        let message = "« jeunes » sans âge ferait un oui à soixante ans : donnez l'âge, ou une \
            condition « jeune » à vérifier";
        reading.fault(source.nom.span(), message);
    }
    if let Some(accueil) = &source.accueil
        && source.site.is_none()
        && source.trouver.is_none()
        && (is_for("habitant") || is_for("porteur"))
    {
        let message = "on y rencontre quelqu'un, mais comment le trouver ? donnez site ou trouver";
        reading.fault(accueil.span(), message);
    }
}

/// The number of a département that a name has, alone or at the end of a word.
fn departement(name: &str) -> Option<&str> {
    let mut numbers = name.split(|letter: char| !letter.is_ascii_digit());
    numbers.find(|number| number.len() == 2 && number.parse::<CodeDepartement>().is_ok())
}

fn place(words: &[Spanned<String>]) -> std::ops::Range<usize> {
    words.first().map_or(0..0, Spanned::span)
}

/// The fields that a rule names.
fn named(rule: &Rule, fields: &mut Vec<Field>) {
    match rule {
        Rule::AnyOf(rules) | Rule::AllOf(rules) => {
            rules.iter().for_each(|rule| named(rule, fields));
        }
        Rule::Not(rule) => named(rule, fields),
        Rule::Is(field, _)
        | Rule::Among(field, _)
        | Rule::AmongEntries(field, _)
        | Rule::NotEmpty(field)
        | Rule::Bounds { field, .. } => fields.push(*field),
        Rule::Located(..) | Rule::AVerifier(_) => {}
    }
}

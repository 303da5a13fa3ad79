//! The expected shape of values, in words.

use super::Language;
use crate::candidature::WebhookUrlError;

/// The expected shape of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExpectedShape {
    /// True, false or `null`.
    Boolean,
    /// A whole number from 0.
    Integer,
    /// A number from 0.
    Number,
    /// A text.
    Texte,
    /// A list of texts.
    List,
    /// A list of at most this many identifiers.
    Identifiers(usize),
    /// An object.
    Object,
    /// A number from one bound to another.
    Between(u32, u32),
    /// An identifier.
    Identifier,
    /// An address of mail.
    Courriel,
    /// The name of a host.
    Host,
    /// The origin of a site.
    Origin,
    /// A URL that webhooks may be sent to; why the one given is none.
    Webhook(WebhookUrlError),
    /// The cursor given by the previous page of a list.
    Cursor,
}

impl ExpectedShape {
    /// The shape, as the end of a sentence.
    pub(super) fn words(self, language: Language) -> String {
        let (fr, en) = match self {
            Self::Boolean => ("true, false ou null", "true, false or null"),
            Self::Integer => ("un nombre entier à partir de 0", "a whole number from 0"),
            Self::Number => ("un nombre à partir de 0", "a number from 0"),
            Self::Texte => ("un texte entre guillemets", "a text in quotes"),
            Self::List => ("une liste de textes", "a list of texts"),
            Self::Identifiers(max) => {
                return match language {
                    Language::Fr => format!("une liste de {max} identifiants au plus"),
                    Language::En => format!("a list of at most {max} identifiers"),
                };
            }
            Self::Object => ("un objet entre accolades", "an object in braces"),
            Self::Between(min, max) => {
                return match language {
                    Language::Fr => format!("un nombre de {min} à {max}"),
                    Language::En => format!("a number from {min} to {max}"),
                };
            }
            Self::Identifier => (
                "un identifiant de 100 caractères au plus : lettres sans accent, chiffres, tirets",
                "an identifier of at most 100 characters: plain letters, digits, dashes",
            ),
            Self::Courriel => (
                "une adresse électronique, comme accueil@exemple.fr",
                "an e-mail address, such as accueil@exemple.fr",
            ),
            Self::Host => (
                "des noms d’hôtes en minuscules, sans https:// ni port, comme hooks.exemple.fr",
                "names of hosts in lower case, without https:// nor port, such as hooks.exemple.fr",
            ),
            Self::Origin => (
                "des origines en https, sans chemin ni port, comme https://exemple.fr",
                "origins in https, without path nor port, such as https://exemple.fr",
            ),
            Self::Webhook(WebhookUrlError::Schema) => (
                "une adresse qui commence par https://",
                "a URL that begins with https://",
            ),
            Self::Webhook(WebhookUrlError::WebhookHost) => (
                "une adresse dont l’hôte est un nom public en minuscules, sans port ni adresse IP",
                "a URL whose host is a public name in lower case, without port nor IP address",
            ),
            Self::Webhook(WebhookUrlError::UnexpectedHost) => (
                "une adresse chez l’un des « hotes » du partenaire, ou en dessous",
                "a URL at one of the partner’s “hotes”, or below one",
            ),
            Self::Webhook(WebhookUrlError::Character) => (
                "une adresse sans espace ni accent, de 2 000 caractères au plus",
                "a URL without space nor accent, of at most 2,000 characters",
            ),
            Self::Cursor => (
                "le « suivant » d’une liste qui vient d’être lue : recommencez sans lui",
                "the “suivant” of a list just read: start again without it",
            ),
        };
        match language {
            Language::Fr => fr.to_owned(),
            Language::En => en.to_owned(),
        }
    }
}

//! What is said of a card, as the database holds it: by names, so that a later version of the
//! service reads what this one wrote.

use serde::{Deserialize, Deserializer, Serialize};
use shared::{
    Date,
    situation::Field,
    structures::{self, CardFields, Ranked, Said},
};

/// A field that is absent is not said; one that is `null` is said to be none.
fn said<'de, D: Deserializer<'de>, T: Deserialize<'de>>(value: D) -> Result<Said<T>, D::Error> {
    Option::<T>::deserialize(value).map(Some)
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct StatedFields {
    #[serde(deserialize_with = "said", skip_serializing_if = "Option::is_none")]
    resume: Said<String>,
    #[serde(deserialize_with = "said", skip_serializing_if = "Option::is_none")]
    adresse: Said<String>,
    #[serde(deserialize_with = "said", skip_serializing_if = "Option::is_none")]
    telephone: Said<String>,
    #[serde(deserialize_with = "said", skip_serializing_if = "Option::is_none")]
    courriel: Said<String>,
    #[serde(deserialize_with = "said", skip_serializing_if = "Option::is_none")]
    site: Said<String>,
    #[serde(deserialize_with = "said", skip_serializing_if = "Option::is_none")]
    ouverture: Said<String>,
    #[serde(deserialize_with = "said", skip_serializing_if = "Option::is_none")]
    langues: Said<Vec<String>>,
    #[serde(deserialize_with = "said", skip_serializing_if = "Option::is_none")]
    places: Said<u16>,
    #[serde(deserialize_with = "said", skip_serializing_if = "Option::is_none")]
    appels: Said<Vec<StatedCall>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct StatedCall {
    debut: String,
    fin: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct StatedMeeting {
    r#type: String,
    date: String,
    heure: String,
    minutes: u16,
    revient: String,
    jusqu_a: Option<String>,
    lieu: String,
    commune: Option<String>,
}

impl StatedFields {
    pub(crate) fn write(fields: &CardFields) -> Self {
        let values = Field::Langues.values().iter().enumerate();
        let langues = |bits: u64| {
            let spoken = values.clone().filter(|(rank, _)| bits >> rank & 1 == 1);
            spoken.map(|(_, value)| (*value).to_owned()).collect()
        };
        let appels = |appels: &Vec<structures::Appel>| {
            let appels = appels.iter().map(|appel| StatedCall {
                debut: appel.start.to_string(),
                fin: appel.end.to_string(),
            });
            appels.collect()
        };
        Self {
            resume: fields.resume.clone(),
            adresse: fields.adresse.clone(),
            telephone: fields.telephone.clone(),
            courriel: fields.courriel.clone(),
            site: fields.site.clone(),
            ouverture: fields.ouverture.clone(),
            langues: fields.langues.map(|said| said.map(langues)),
            places: fields.places,
            appels: fields.appels.as_ref().map(|said| said.as_ref().map(appels)),
        }
    }

    /// `None` when a value is not one that [`Self::write`] writes.
    pub(crate) fn read(self) -> Option<CardFields> {
        let rank = |value: &String| Field::Langues.values().iter().position(|v| v == value);
        let bits = |values: Vec<String>| {
            values
                .iter()
                .map(|value| Some(1u64 << rank(value)?))
                .try_fold(0, |bits, bit| Some(bits | bit?))
        };
        let appel = |appel: StatedCall| {
            Some(structures::Appel {
                start: day(&appel.debut)?,
                end: day(&appel.fin)?,
            })
        };
        Some(CardFields {
            resume: self.resume,
            adresse: self.adresse,
            telephone: self.telephone,
            courriel: self.courriel,
            site: self.site,
            ouverture: self.ouverture,
            langues: within(self.langues, bits)?,
            places: self.places,
            appels: within(self.appels, |all| all.into_iter().map(appel).collect())?,
        })
    }
}

/// What is said, read; `None` when it cannot be.
fn within<A, B>(said: Said<A>, read: impl FnOnce(A) -> Option<B>) -> Option<Said<B>> {
    match said {
        None => Some(None),
        Some(None) => Some(Some(None)),
        Some(Some(value)) => Some(Some(Some(read(value)?))),
    }
}

fn day(text: &str) -> Option<Date> {
    text.parse().ok()
}

impl StatedMeeting {
    pub(crate) fn write(meeting: &structures::Meeting) -> Self {
        Self {
            r#type: meeting.kind.as_str().to_owned(),
            date: meeting.date.to_string(),
            heure: meeting.time.strftime("%H:%M").to_string(),
            minutes: meeting.minutes,
            revient: meeting.recurrence.as_str().to_owned(),
            jusqu_a: meeting.until.map(|until| until.to_string()),
            lieu: meeting.place.clone(),
            commune: meeting.commune.clone(),
        }
    }

    pub(crate) fn read(self) -> Option<structures::Meeting> {
        let until = self.jusqu_a.as_deref().map(day);
        Some(structures::Meeting {
            kind: Ranked::parse(&self.r#type)?,
            date: day(&self.date)?,
            time: self.heure.parse().ok()?,
            minutes: self.minutes,
            recurrence: Ranked::parse(&self.revient)?,
            until: match until {
                Some(None) => return None,
                until => until.flatten(),
            },
            place: self.lieu,
            commune: self.commune,
        })
    }
}

//! A first appointment, as a structure gives it.

use super::reference::Reference;
use crate::calendar::CalendarEvent;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Un rendez-vous.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "RendezVousDonne")
)]
pub struct Appointment {
    /// Quand il commence, RFC 3339.
    pub debut: String,
    /// Combien de minutes il dure.
    pub duree_min: u32,
    /// Où, si c’est sur place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lieu: Option<String>,
    /// Le numéro, si c’est au téléphone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// L’adresse, si c’est en visio.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visio: Option<String>,
    /// Ce qu’il faut apporter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub apporter: Option<String>,
}

/// The fewest and the most minutes of an appointment.
pub const APPOINTMENT_MINUTES: (u32, u32) = (5, 480);
/// The most characters of each of its texts.
pub const APPOINTMENT_TEXT_MAX: usize = 500;

impl Appointment {
    /// When it begins; `None` for a text that is no moment.
    pub fn starts_at(&self) -> Option<Timestamp> {
        self.debut.parse().ok()
    }

    /// As an event of an agenda. `structure` is the name that people know it by.
    pub fn event(
        &self,
        reference: Reference,
        structure: &str,
        version: u32,
        written_at: Timestamp,
    ) -> Option<CalendarEvent> {
        let mut description = Vec::new();
        if let Some(telephone) = &self.telephone {
            description.push(format!("Au téléphone : {telephone}"));
        }
        if let Some(visio) = &self.visio {
            description.push(format!("En visio : {visio}"));
        }
        if let Some(apporter) = &self.apporter {
            description.push(format!("À apporter : {apporter}"));
        }
        Some(CalendarEvent {
            id: format!("{reference}@guichet"),
            version,
            written_at,
            starts_at: self.starts_at()?,
            minutes: self.duree_min,
            summary: format!("Rendez-vous : {structure}"),
            place: self.lieu.clone(),
            description: description.join("\n"),
        })
    }
}

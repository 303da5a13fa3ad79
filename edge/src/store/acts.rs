//! What structures and persons do with an application, with what each act seals. The API and
//! the pages call these.
//!
//! Each acts on an application as it was read; [`ActFailure::Overtaken`] says that something
//! happened to it since, and nothing was written.

use super::{
    applications::SqlStore,
    keys::Keys,
    sealing::{APPOINTMENT_PART, HANDOVER_PART, LINK_PART, NOTE_PART, indices, recepisse, token},
};
use crate::platform::{Failure, Platform};
use serde::{Deserialize, Serialize};
use shared::{
    Timestamp,
    candidature::{
        Appointment, Change, Content, Dossier, HandOver, HandOverOutcome, Reference, StoreFailure,
        annotate, appoint, hand_over, renew_link, seals::digest,
    },
    wire::v1::candidature::{Transmission, link},
};

/// Why an act was not written.
pub(crate) enum ActFailure {
    /// Another act came first: read the application again.
    Overtaken,
    Failed(Failure),
}

/// What an act is made with.
#[derive(Clone, Copy)]
pub(crate) struct CandidatureActs<'a, P> {
    pub(crate) platform: &'a P,
    pub(crate) keys: &'a Keys,
    pub(crate) now: Timestamp,
}

impl From<StoreFailure> for ActFailure {
    fn from(failure: StoreFailure) -> Self {
        match failure {
            StoreFailure::Conflict => Self::Overtaken,
            failure => Self::Failed(failure.into()),
        }
    }
}

impl From<Failure> for ActFailure {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// What leads from an application to what it became at another structure.
#[derive(Serialize, Deserialize)]
struct NextLink {
    reference: String,
    secret: String,
}

impl Keys {
    /// The appointment of an application, if it has one.
    pub(crate) fn appointment(
        &self,
        reference: Reference,
        content: &Content,
    ) -> Result<Option<Appointment>, Failure> {
        let Some(sealed) = &content.appointment else {
            return Ok(None);
        };
        let bytes = self.open_part(reference, content, APPOINTMENT_PART, sealed)?;
        let read = serde_json::from_slice(&bytes).map_err(|_| Failure::Seal)?;
        Ok(Some(read))
    }

    /// What the structure noted for itself.
    pub(crate) fn note(&self, reference: Reference, content: &Content) -> Result<String, Failure> {
        let Some(sealed) = &content.note else {
            return Ok(String::new());
        };
        let bytes = self.open_part(reference, content, NOTE_PART, sealed)?;
        String::from_utf8(bytes).map_err(|_| Failure::Seal)
    }

    /// The link to follow the application that this one became at another structure.
    pub(crate) fn next_link(
        &self,
        reference: Reference,
        content: &Content,
    ) -> Result<Option<String>, Failure> {
        let Some(sealed) = &content.handover else {
            return Ok(None);
        };
        let bytes = self.open_part(reference, content, HANDOVER_PART, sealed)?;
        let next: NextLink = serde_json::from_slice(&bytes).map_err(|_| Failure::Seal)?;
        Ok(Some(link(&next.reference, &next.secret)))
    }
}

impl<P: Platform> CandidatureActs<'_, P> {
    fn store(&self) -> SqlStore<'_, P> {
        SqlStore::new(self.platform)
    }

    /// Gives an appointment. The same one given twice is given once.
    pub(crate) async fn appoint(
        &self,
        dossier: &Dossier,
        content: &Content,
        appointment: &Appointment,
    ) -> Result<Change, ActFailure> {
        let debut = appointment.starts_at().ok_or(Failure::Seal)?;
        if self.keys.appointment(dossier.reference, content)?.as_ref() == Some(appointment)
            && dossier.rendez_vous_le == Some(debut)
        {
            return Ok(Change::Done(dossier.clone()));
        }
        let bytes = serde_json::to_vec(appointment).map_err(|_| Failure::Seal)?;
        let sealed = self.sealed(dossier, content, APPOINTMENT_PART, &bytes)?;
        let content = Content {
            appointment: Some(sealed),
            ..content.clone()
        };
        Ok(appoint(&self.store(), dossier, content, debut, self.now).await?)
    }

    /// Keeps a note of the structure, which it alone reads.
    pub(crate) async fn annotate(
        &self,
        dossier: &Dossier,
        content: &Content,
        note: &str,
    ) -> Result<Change, ActFailure> {
        if self.keys.note(dossier.reference, content)? == note {
            return Ok(Change::Done(dossier.clone()));
        }
        let sealed = self.sealed(dossier, content, NOTE_PART, note.as_bytes())?;
        let content = Content {
            note: Some(sealed).filter(|_| !note.is_empty()),
            ..content.clone()
        };
        Ok(annotate(&self.store(), dossier, content, self.now).await?)
    }

    /// Hands an application over to a structure that can be written to.
    pub(crate) async fn hand_over(
        &self,
        dossier: &Dossier,
        content: &Content,
        transmission: &Transmission,
    ) -> Result<HandOverOutcome, ActFailure> {
        let keys = self.keys;
        let said = keys.open_content(dossier.reference, content)?;
        let to = HandOver {
            structure: transmission.structure.clone(),
            motif: transmission.motif,
            agreed: said.accord_transmission,
        };
        hand_over(
            &self.store(),
            dossier,
            to,
            self.now,
            self.platform,
            |next, random| {
                let secret = token(random);
                let (answer, digest) = recepisse(next, &secret, keys)?;
                let sealed = keys.seal(next.reference, &said, &answer, random);
                let sealed = Content {
                    secret: digest,
                    indices: indices(
                        &keys.digester,
                        &next.structure,
                        said.telephone(),
                        said.courriel(),
                    ),
                    ..sealed.map_err(|_| Failure::Seal)?
                };
                let link = NextLink {
                    reference: next.reference.to_string(),
                    secret,
                };
                let link = serde_json::to_vec(&link).map_err(|_| Failure::Seal)?;
                let first = Content {
                    handover: Some(self.sealed(dossier, content, HANDOVER_PART, &link)?),
                    ..content.clone()
                };
                Ok::<_, ActFailure>((sealed, first))
            },
        )
        .await
    }

    /// Gives the person a new link; the one before stops.
    pub(crate) async fn renew_link(
        &self,
        dossier: &Dossier,
        content: &Content,
    ) -> Result<Change, ActFailure> {
        let secret = token(self.platform);
        let content = Content {
            link: Some(self.sealed(dossier, content, LINK_PART, secret.as_bytes())?),
            secret: digest(secret.as_bytes()),
            ..content.clone()
        };
        Ok(renew_link(&self.store(), dossier, content, self.now).await?)
    }

    fn sealed(
        &self,
        dossier: &Dossier,
        content: &Content,
        part: &str,
        bytes: &[u8],
    ) -> Result<String, Failure> {
        self.keys
            .seal_part(dossier.reference, content, part, bytes, self.platform)
    }
}

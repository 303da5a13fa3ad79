//! What an entry brings, and how it is asked for.

use super::{
    Source,
    artefact::{read_list, read_small, read_source, read_text, read_text_or_none, write_source},
    read_date, write_date,
};
use crate::{
    artefact::{Reader, Writer},
    situation::Field,
    structures::{Appel, Cout, Ranked, list},
};

list! {
    /// What kind of thing one gets.
    ApportKind {
        Accompagnement "accompagnement",
        Dotation "dotation",
        Emploi "emploi",
        /// Money, by a source that does not say in which form.
        Financement "financement",
        Formation "formation",
        Information "information",
        Local "local",
        Mentorat "mentorat",
        MicroAssurance "micro_assurance",
        Pret "pret",
        Prime "prime",
        Reseau "reseau",
        Subvention "subvention",
        Test "test_activite",
    }
}

list! {
    /// When one may ask.
    Quand {
        TouteLAnnee "toute_l_annee",
        /// By calls, with their dates when they are known.
        Appel "appel",
        Inconnu "inconnu",
    }
}

/// One of the things that an entry brings.
#[derive(Clone, Debug, PartialEq)]
pub struct Apport {
    pub kind: ApportKind,
    /// In euros, when a source gives it.
    pub montant: Option<Montant>,
    /// How long it lasts, when a source gives it in months or years.
    pub duree_mois: Option<u16>,
    /// As a sentence; empty when the sources say no more than its kind.
    pub text: String,
    /// Where it is stated; none for where the whole entry is.
    pub source: Option<Source>,
}

/// An amount in euros.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Montant {
    Exact(u32),
    AtMost(u32),
    Between(u32, u32),
    /// What was given on average: a figure, and no promise.
    OnAverage(u32),
}

/// What an entry brings, and how it is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryOffer {
    pub apports: Vec<Apport>,
    /// The needs it answers, bits of `projet.besoins`.
    pub besoins: u32,
    /// The stages it is for, bits of `projet.stade`; none when it does not say.
    pub stades: u8,
    pub cout: Option<Cout>,
    /// How long it lasts in all, as its source says it.
    pub duree: Option<String>,
    /// The entries where one asks for it, by their ranks; empty when one asks there, or when
    /// nobody is known.
    pub aupres_de: Vec<u16>,
    pub quand: Quand,
    pub appels: Vec<Appel>,
    /// How often, as its source says it.
    pub rythme: Option<String>,
    /// What its sources leave unsaid, or may have changed: to be shown with it.
    pub limites: Vec<String>,
}

impl Default for EntryOffer {
    fn default() -> Self {
        Self {
            apports: Vec::new(),
            besoins: 0,
            stades: 0,
            cout: None,
            duree: None,
            aupres_de: Vec::new(),
            quand: Quand::Inconnu,
            appels: Vec::new(),
            rythme: None,
            limites: Vec::new(),
        }
    }
}

impl Montant {
    /// The least and the most that it may be.
    pub fn bounds(self) -> (Option<u32>, Option<u32>) {
        match self {
            Self::Exact(n) => (Some(n), Some(n)),
            Self::AtMost(n) => (None, Some(n)),
            Self::Between(min, max) => (Some(min), Some(max)),
            Self::OnAverage(_) => (None, None),
        }
    }
}

pub(super) fn write_offer(writer: &mut Writer, offer: &EntryOffer) {
    writer.integer(offer.besoins);
    // The stages, then two optional values.
    writer.integer(
        u32::from(offer.stades)
            | offer.cout.map_or(0, |cout| cout.rank() + 1) << 8
            | offer.quand.rank() << 10,
    );
    writer.text(offer.duree.as_deref().unwrap_or_default());
    writer.text(offer.rythme.as_deref().unwrap_or_default());
    writer.integer(offer.aupres_de.len() as u32);
    for &rank in &offer.aupres_de {
        writer.integer(rank.into());
    }
    writer.integer(offer.appels.len() as u32);
    for appel in &offer.appels {
        write_date(writer, appel.start);
        write_date(writer, appel.end);
    }
    writer.integer(offer.limites.len() as u32);
    for limite in &offer.limites {
        writer.text(limite);
    }
    writer.integer(offer.apports.len() as u32);
    for apport in &offer.apports {
        writer.integer(apport.kind.rank());
        let (shape, first, second) = match apport.montant {
            None => (0, 0, 0),
            Some(Montant::Exact(n)) => (1, n, 0),
            Some(Montant::AtMost(n)) => (2, n, 0),
            Some(Montant::Between(min, max)) => (3, min, max),
            Some(Montant::OnAverage(n)) => (4, n, 0),
        };
        writer.integer(shape);
        if shape != 0 {
            writer.integer(first);
        }
        if shape == 3 {
            writer.integer(second);
        }
        writer.integer(apport.duree_mois.map_or(0, |n| u32::from(n) + 1));
        writer.text(&apport.text);
        writer.integer(apport.source.is_some().into());
        if let Some(source) = &apport.source {
            write_source(writer, source);
        }
    }
}

pub(super) fn read_offer(reader: &mut Reader<'_>) -> EntryOffer {
    let besoins = reader.integer();
    reader.require(u64::from(besoins) < 1 << Field::Besoins.values().len());
    let packed = reader.integer();
    EntryOffer {
        besoins,
        stades: packed as u8,
        cout: (packed >> 8 & 3)
            .checked_sub(1)
            .and_then(|rank| ranked(reader, rank)),
        quand: ranked(reader, packed >> 10).unwrap_or(Quand::Inconnu),
        duree: read_text_or_none(reader),
        rythme: read_text_or_none(reader),
        aupres_de: read_list(reader, read_small),
        appels: read_list(reader, |reader| Appel {
            start: read_date(reader),
            end: read_date(reader),
        }),
        limites: read_list(reader, read_text),
        apports: read_list(reader, read_apport),
    }
}

fn read_apport(reader: &mut Reader<'_>) -> Apport {
    let rank = reader.integer();
    Apport {
        kind: ranked(reader, rank).unwrap_or(ApportKind::Information),
        montant: match reader.integer() {
            0 => None,
            1 => Some(Montant::Exact(reader.integer())),
            2 => Some(Montant::AtMost(reader.integer())),
            3 => Some(Montant::Between(reader.integer(), reader.integer())),
            shape => {
                reader.require(shape == 4);
                Some(Montant::OnAverage(reader.integer()))
            }
        },
        duree_mois: match read_small(reader) {
            0 => None,
            n => Some(n - 1),
        },
        text: read_text(reader),
        source: reader.boolean().then(|| read_source(reader)),
    }
}

/// The value at a rank, which a sound file always has.
fn ranked<T: Ranked>(reader: &mut Reader<'_>, rank: u32) -> Option<T> {
    let value = T::ALL.get(rank as usize).copied();
    reader.require(value.is_some());
    value
}

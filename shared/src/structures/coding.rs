//! What two artefacts write alike: what is done, for whom and how.

use super::{EnumSet, Ranked, Service};
use crate::artefact::{Reader, Writer};

pub(crate) fn write_service(writer: &mut Writer, service: &Service) {
    writer.integer(service.fonctions.bits());
    writer.integer(service.stades.into());
    writer.integer(service.besoins.into());
    writer.integer(service.publics.bits());
    // Four bits of three lists, and two answers.
    let manners = u32::from(service.formats)
        | u32::from(service.suivis) << 2
        | u32::from(service.horaires) << 4
        | match service.enfants {
            None => 0,
            Some(negate) if !negate => 1 << 7,
            Some(_) => 2 << 7,
        }
        | service.cout.map_or(0, |cout| cout.rank() + 1) << 9
        | service.principale.map_or(0, |fonction| fonction.rank() + 1) << 11;
    writer.integer(manners);
    writer.integer(service.langues as u32);
    writer.integer((service.langues >> 32) as u32);
}

pub(crate) fn read_service(reader: &mut Reader<'_>) -> Service {
    let fonctions = read_set(reader);
    let stades = reader.small(1 << 8) as u8;
    let besoins = reader.small(1 << 16);
    let publics = read_set(reader);
    let manners = reader.integer();
    let service = Service {
        fonctions,
        stades,
        besoins,
        publics,
        formats: (manners & 3) as u8,
        suivis: (manners >> 2 & 3) as u8,
        horaires: (manners >> 4 & 7) as u8,
        langues: u64::from(reader.integer()) | u64::from(reader.integer()) << 32,
        enfants: match manners >> 7 & 3 {
            0 => None,
            1 => Some(false),
            _ => Some(true),
        },
        cout: among(reader, manners >> 9 & 3),
        principale: among(reader, manners >> 11),
    };
    reader.require(manners >> 7 & 3 < 3);
    for (field, bits) in service.lists() {
        reader.require(u128::from(bits) < 1 << field.values().len() as u32);
    }
    service
}

fn read_set<T: Ranked>(reader: &mut Reader<'_>) -> EnumSet<T> {
    let lu = EnumSet::from_bits(reader.integer());
    reader.require(lu.is_some());
    lu.unwrap_or_default()
}

/// A value by its rank and one, nothing for none.
fn among<T: Ranked>(reader: &mut Reader<'_>, n: u32) -> Option<T> {
    let rank = n.checked_sub(1)?;
    let value = T::ALL.get(rank as usize).copied();
    reader.require(value.is_some());
    value
}

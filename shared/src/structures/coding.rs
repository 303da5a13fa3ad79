//! A service, written in the same way in two artefacts.

use super::{EnumSet, Ranked, Service};
use crate::artefact::{Reader, Writer};

pub(crate) fn write_service(writer: &mut Writer, service: &Service) {
    writer.integer(service.fonctions.bits());
    writer.integer(service.stades.into());
    writer.integer(service.besoins);
    writer.integer(service.publics.bits());
    // The bits of three lists, then three optional values.
    let packed = u32::from(service.formats)
        | u32::from(service.suivis) << 2
        | u32::from(service.horaires) << 4
        | match service.enfants {
            None => 0,
            Some(welcome) if !welcome => 1 << 7,
            Some(_) => 2 << 7,
        }
        | service.cout.map_or(0, |cout| cout.rank() + 1) << 9
        | service.principale.map_or(0, |fonction| fonction.rank() + 1) << 11;
    writer.integer(packed);
    writer.integer(service.langues as u32);
    writer.integer((service.langues >> 32) as u32);
}

pub(crate) fn read_service(reader: &mut Reader<'_>) -> Service {
    let fonctions = read_set(reader);
    let stades = reader.small(1 << 8) as u8;
    let besoins = reader.integer();
    let publics = read_set(reader);
    let packed = reader.integer();
    let service = Service {
        fonctions,
        stades,
        besoins,
        publics,
        formats: (packed & 3) as u8,
        suivis: (packed >> 2 & 3) as u8,
        horaires: (packed >> 4 & 7) as u8,
        langues: u64::from(reader.integer()) | u64::from(reader.integer()) << 32,
        enfants: match packed >> 7 & 3 {
            0 => None,
            1 => Some(false),
            _ => Some(true),
        },
        cout: read_optional(reader, packed >> 9 & 3),
        principale: read_optional(reader, packed >> 11),
    };
    reader.require(packed >> 7 & 3 < 3);
    for (field, bits) in service.lists() {
        reader.require(u128::from(bits) < 1 << field.values().len() as u32);
    }
    service
}

fn read_set<T: Ranked>(reader: &mut Reader<'_>) -> EnumSet<T> {
    let set = EnumSet::from_bits(reader.integer());
    reader.require(set.is_some());
    set.unwrap_or_default()
}

/// A value as its rank plus one, 0 for none.
fn read_optional<T: Ranked>(reader: &mut Reader<'_>, n: u32) -> Option<T> {
    let rank = n.checked_sub(1)?;
    let value = T::ALL.get(rank as usize).copied();
    reader.require(value.is_some());
    value
}

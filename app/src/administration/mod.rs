//! The pages of the operator. Plain forms, whole without a script.

mod demands;
mod home;
mod partners;
mod register;
mod structures;

pub use demands::{DemandCard, demands_page};
pub use home::{ServiceCount, operator_home};
pub use partners::{
    DeliveryShown, PartnerCard, PartnerPage, PartnerSecretShown, PartnersPage, partner_page,
    partners_page,
};
pub use register::{RegisterLine, register_page};
pub use structures::{SaidCardShown, StructuresPage, structures_page};

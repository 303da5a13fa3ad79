//! The pages of the operator. Plain forms, whole without a script.

mod demands;
mod home;
mod list;
mod partners;
mod register;
mod structure_form;
mod structures;

pub use demands::{DemandCard, demands_page};
pub use home::{ServiceCount, operator_home};
pub use list::{ListForm, ListReport, ReportPart, ReportRow, list_page, list_report_page};
pub use partners::{
    DeliveryShown, PartnerCard, PartnerPage, PartnerSecretShown, PartnersPage, partner_page,
    partners_page,
};
pub use register::{RegisterLine, register_page};
pub use structure_form::{StructureForm, structure_form_page};
pub use structures::{SaidCardShown, StructuresPage, structures_page};

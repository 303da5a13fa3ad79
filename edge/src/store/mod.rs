//! Applications, partners and accounts in the database, reference data in files.

pub(crate) mod acts;
pub(crate) mod ajouts;
pub(crate) mod applications;
pub(crate) mod budgets;
pub(crate) mod comptes;
pub(crate) mod crowd;
pub(crate) mod gateway;
pub(crate) mod integrations;
pub(crate) mod keys;
pub(crate) mod membres;
pub(crate) mod memory;
pub(crate) mod partners;
pub(crate) mod passages;
pub(crate) mod referentiels;
pub(crate) mod rows;
pub(crate) mod schema;
pub(crate) mod sealing;
pub(crate) mod state;
pub(crate) mod stated;
pub(crate) mod vif;
pub(crate) mod writes;

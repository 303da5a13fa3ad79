//! What each route answers, one file per resource.

pub(crate) mod administration;
pub(crate) mod candidatures;
pub(crate) mod changes;
pub(crate) mod dispositifs;
pub(crate) mod doors;
pub(crate) mod eligibilite;
pub(crate) mod espace;
pub(crate) mod files;
pub(crate) mod kit;
pub(crate) mod names;
pub(crate) mod orientation;
pub(crate) mod pages;
pub(crate) mod qpv;
pub(crate) mod schemes;
pub(crate) mod service;
pub(crate) mod site;
pub(crate) mod structures;
pub(crate) mod territoires;
pub(crate) mod tracking;

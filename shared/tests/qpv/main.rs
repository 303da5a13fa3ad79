//! The QPV check against an oracle without index nor rounding.

mod metric;
mod oracle;
mod randomized;
mod real_data;

//! The risk-factor checklist: what the alert says of each factor, and what the reader makes of it.

pub mod marks;
pub mod view;

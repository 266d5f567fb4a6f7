//! The stage timeline: one lane for each stage, one more of equal weight for what is tied to no stage, against time.

pub mod chronology;
pub mod layout;
pub mod panel;
pub mod picture;
pub mod scale;
pub mod view;

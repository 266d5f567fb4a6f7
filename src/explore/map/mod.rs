//! The map of the long page: where the places of an alert are, among the states around them. [`crate::map`] puts everything in its
//! place. The list under the picture holds all that the picture shows.

pub mod drawing;
pub mod view;

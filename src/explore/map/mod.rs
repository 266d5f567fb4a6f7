//! The map: where the places of an alert are, among the states around them.
//!
//! Pure but for [`drawing`] and [`view`]: [`ground`] reads borders and coasts, [`projection`] turns degrees into units of a
//! panel, [`labels`] finds room for names, [`layout`] puts everything in its place. A place is a dot with the names of both
//! communities; no boundary of a disputed region is drawn. The list under the picture holds all that the picture shows.

pub mod drawing;
pub mod ground;
pub mod labels;
pub mod layout;
pub mod projection;
pub mod view;

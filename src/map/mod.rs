//! Where the places of an alert are, among the states around them: all of the map that is pure. A place is a dot with the names of
//! both communities; no boundary of a disputed region is drawn.
//!
//! | file | what it has |
//! |---|---|
//! | `ground.rs` | borders and coasts, from a file of `public/maps` |
//! | `projection.rs` | degrees as units of a panel |
//! | `labels.rs` | room for names |
//! | `layout.rs` | everything in its place: two panels |
//! | `path.rs` | lines as paths of SVG |

pub mod ground;
pub mod labels;
pub mod layout;
pub mod path;
pub mod projection;

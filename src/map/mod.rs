//! Where the places of an alert are, among the states around them: all of the map that is pure. A place is a dot with the names of
//! both communities; no boundary of a disputed region is drawn.
//!
//! The build makes a [`MapPicture`](picture::MapPicture) from a file of `public/maps`; pages show the picture, and the running app loads
//! it with the alert. So the app needs neither the file nor the code that lays it out, but to show an alert from elsewhere.
//!
//! | file | what it has |
//! |---|---|
//! | `ground.rs` | borders and coasts, read from a file of `public/maps` |
//! | `projection.rs` | degrees as units of a panel |
//! | `labels.rs` | room for names |
//! | `layout.rs` | everything in its place: the panels |
//! | `path.rs` | lines as paths of SVG |
//! | `picture.rs` | what a page shows, as data |
//! | `world.rs` | the whole world, under the list of alerts |
//! | `fault.rs` | why a map is not drawn |

mod fault;
pub mod ground;
pub mod labels;
pub mod layout;
pub mod path;
pub mod picture;
pub mod projection;
pub mod world;

pub use fault::MapError;

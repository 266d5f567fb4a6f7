//! The pure part of the map of an alert's places among the states around them. Each place is a dot with the names that both communities
//! use; no boundary of a disputed region is drawn.
//!
//! The build makes a [`MapPicture`](picture::MapPicture) from a file of `public/maps`; pages show the picture, and the running app loads
//! it with the alert. The app needs the file and the layout code only to show an alert from elsewhere.
//!
//! | file | contents |
//! |---|---|
//! | `ground.rs` | the base map: borders and coasts, read from a file of `public/maps` |
//! | `projection.rs` | converts degrees to the units of a panel |
//! | `labels.rs` | label placement |
//! | `layout.rs` | the layout of the panels |
//! | `path.rs` | SVG path data |
//! | `picture.rs` | the finished map as data |
//! | `world.rs` | the world map under the list of alerts |
//! | `fault.rs` | the errors |

mod fault;
pub mod ground;
pub mod labels;
pub mod layout;
pub mod path;
pub mod picture;
pub mod projection;
pub mod world;

pub use fault::MapError;

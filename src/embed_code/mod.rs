//! “Embed this”: the code that shows a view of an alert on another website, with a preview. This module makes text to copy; `src/embed`
//! has what the frame shows.
//!
//! | file | what it has |
//! |---|---|
//! | `page.rs` | [`EmbedCodePage`]: the choices, the preview, the code |
//! | `choices.rs` | the form with the choices |
//! | `picture.rs` | the picture for a link: where it is, and what it shows in words |
//! | `snippet.rs` | [`Snippet`]: the code, from what is chosen |

mod choices;
mod page;
mod picture;
mod snippet;

pub use page::EmbedCodePage;
pub use picture::{PICTURES, picture_path, picture_text};
pub use snippet::{Form, Snippet, escaped};

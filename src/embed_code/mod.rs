//! “Embed this”: generates the code for embedding a view of an alert on another website, with a preview. The frame's content is in
//! `src/embed`.
//!
//! | file | contents |
//! |---|---|
//! | `page.rs` | [`EmbedCodePage`]: the choices, the preview, the code |
//! | `choices.rs` | the form with the choices |
//! | `picture.rs` | the path and the alternative text of the link preview image |
//! | `snippet.rs` | [`Snippet`]: the code for the choices |

mod choices;
mod page;
mod picture;
mod snippet;

pub use page::EmbedCodePage;
pub use picture::{PICTURES, picture_path, picture_text};
pub use snippet::{Form, Snippet, escaped};

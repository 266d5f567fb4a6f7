//! Widgets without domain words, each after a named pattern of the ARIA Authoring Practices.

mod copy_button;
mod disclosure;

pub use copy_button::copy_button;
pub use disclosure::{Row, disclosure_button};

use leptos::prelude::*;

/// A text of the data. It comes from outside, so that its direction must not reach into what stands around it.
pub fn text(text: &str) -> AnyView {
    view! { <bdi>{text.to_owned()}</bdi> }.into_any()
}

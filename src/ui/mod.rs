//! Widgets without domain words, each after a named pattern of the ARIA Authoring Practices.

mod copy_button;
mod disclosure;
pub(crate) mod tree;

pub use copy_button::copy_button;
pub use disclosure::{Row, disclosure_button};
pub use tree::{Element, Node, each, el, left_to_right, many, node};

/// A text of the data. It comes from outside, so that its direction must not reach into what stands around it.
pub fn text(text: &str) -> Node {
    el("bdi").with(text).node()
}

use super::tree::{Node, el};

/// A button that copies something, and a place for what became of it: `src/takeover` fills it when the button is pressed.
/// `what` says what to copy.
pub fn copy_button(what: &str, label: String) -> Node {
    el("div")
        .class("copy")
        .with(el("button").attr("type", "button").attr("data-copy", what).with(label))
        .with(el("div").attr("role", "status"))
        .node()
}

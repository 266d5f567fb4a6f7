//! Disclosure (ARIA Authoring Practices): a button that shows and hides what belongs to it. Enter and Space work because it is
//! a real button; `aria-expanded` says which it is.

use super::tree::{Node, el, many, node};

/// What a disclosure button says and does.
pub struct Row {
    /// Id of the button, where a reader is taken.
    pub id: String,
    /// Id of what it shows.
    pub controls: String,
    /// The number before its name.
    pub number: String,
    /// Its name.
    pub name: String,
    /// What its name ends with, always.
    pub aside: Option<String>,
    /// What its name ends with while `marked`.
    pub mark: String,
}

/// The button. What it shows has to carry the id that it controls.
pub fn disclosure_button(
    row: Row,
    open: impl Fn() -> bool + Send + 'static,
    marked: impl Fn() -> bool + Send + 'static,
    toggle: impl Fn() + Send + 'static,
) -> Node {
    let Row { id, controls, number, name, aside, mark } = row;
    let aside = aside.map(|aside| many(vec![node(" "), node(el("span").class("aside").with(aside))]));
    el("button")
        .attr("type", "button")
        .class("disclosure")
        .id(id)
        .attr_live("aria-expanded", move || if open() { "true" } else { "false" })
        .attr("aria-controls", controls)
        .on("click", move |_| toggle())
        .with(el("span").class("number").with(number))
        .with(" ")
        .with(el("span").class("name").with(name))
        .with(aside)
        .with(el("span").class("mark").attr_live("hidden", move || !marked()).with(mark))
        .node()
}

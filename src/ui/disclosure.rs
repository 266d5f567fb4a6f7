use super::tree::{Node, el, many, node};

/// What a disclosure button says.
pub struct Row<'a> {
    /// Id of the button, where a reader is taken.
    pub id: &'a str,
    /// What it opens, as `data-toggle` names it.
    pub opens: &'a str,
    /// The number before its name.
    pub number: String,
    /// Its name.
    pub name: String,
    /// What its name ends with, always.
    pub aside: Option<String>,
    /// What its name ends with while it is marked.
    pub mark: String,
}

/// Disclosure (ARIA Authoring Practices): a button that shows and hides what belongs to it. Enter and Space work because it is
/// a real button. `aria-expanded` says which it is where something can fold it: the scripts of the page write it, and without them
/// everything is open. It controls the element whose id is its own with `-panel` behind it.
pub fn disclosure_button(row: Row<'_>) -> Node {
    let Row { id, opens, number, name, aside, mark } = row;
    let aside = aside.map(|aside| many(vec![node(" "), node(el("span").class("aside").with(aside))]));
    el("button")
        .attr("type", "button")
        .class("disclosure")
        .id(id)
        .attr("aria-controls", [id, "-panel"].concat())
        .attr("data-toggle", opens)
        .with(el("span").class("number").with(number))
        .with(" ")
        .with(el("span").class("name").with(name))
        .with(aside)
        .with(el("span").class("mark").attr("data-mark-of", opens).attr_if("hidden", true).with([" ", &mark].concat()))
        .node()
}

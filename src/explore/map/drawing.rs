//! The two panels as pictures. Each is one image for assistive technology, named by the line above it; what it shows stands in
//! the list below, so that its texts are not read out twice.

use crate::map::ground::{Kind, Name};
use crate::map::labels::{LINE, Label, Rect};
use crate::map::layout::{Dot, Panel, ScaleBar, WIDTH};
use crate::map::path::{corners as corner_marks, path};
use crate::shared::tenths;
use crate::ui::{Node, each, el, many, node};

/// Half of a place's dot.
const DOT: &str = "3";

/// A panel, with the ids of the elements that name and describe it.
pub fn panel(panel: &Panel, named_by: &str, described_by: &str) -> Node {
    let names = each(panel.names.iter().map(|named| {
        let leader = named.leader.map(|(from, to)| {
            let d = ["M", &tenths(from.0), " ", &tenths(from.1), "L", &tenths(to.0), " ", &tenths(to.1)].concat();
            el("path").class("leader").attr("d", d)
        });
        many(vec![node(leader), text(name_class(&named.name), &named.label)])
    }));
    el("svg")
        .attr("viewBox", ["0 0 ", &tenths(WIDTH), " ", &tenths(panel.height)].concat())
        .attr("role", "img")
        .attr("aria-labelledby", named_by)
        .attr("aria-describedby", described_by)
        .with(el("path").class("land").attr("fill-rule", "evenodd").attr("d", path(&panel.land, "z")))
        .with(el("path").class("border").attr("d", path(&panel.borders, "")))
        .with(panel.enlarged.map(corners))
        .with(each(panel.dots.iter().map(dot)))
        .with(names)
        .with(scale(&panel.scale))
        .with(each(panel.dots.iter().filter_map(|dot| dot.label.as_ref()).map(|label| text("place", label))))
        .node()
}

fn name_class(name: &Name) -> &'static str {
    match name.kind {
        Kind::Region => "region",
        Kind::Water => "water",
        Kind::State => "state",
    }
}

fn dot(dot: &Dot) -> Node {
    let (x, y) = dot.at;
    // What the other panel names is smaller here.
    let class = if dot.label.is_some() { "dot" } else { "dot bare" };
    el("circle").class(class).attr("cx", tenths(x)).attr("cy", tenths(y)).attr("r", DOT).node()
}

/// A name. Its height above the point is in the size of its letters, so that it stays in its room where they are smaller.
fn text(class: &str, label: &Label) -> Node {
    let (x, y) = (tenths(label.at.0), tenths(label.at.1));
    let text = el("text").class(class).attr("x", &x).attr("y", y).attr("text-anchor", label.anchor.key());
    let text = text.attr("dy", em(label.shift));
    let mut lines = label.lines.iter();
    let first = lines.next().map(|line| Node::from(line.as_str()));
    let others = lines.map(|line| el("tspan").attr("x", &x).attr("dy", em(LINE)).with(line.as_str()));
    text.with(first).with(each(others)).node()
}

fn em(number: f64) -> String {
    format!("{number:.2}em")
}

/// The corners of the enlarged part.
fn corners(part: Rect) -> Node {
    el("path").class("corners").attr("d", corner_marks(part)).node()
}

fn scale(scale: &ScaleBar) -> Node {
    let (x, y) = scale.at;
    let d = ["M", &tenths(x), " ", &tenths(y - 4.0), "v4h", &tenths(scale.length), "v-4"].concat();
    let label = scale.label.as_ref().map(|label| text("distance", label));
    many(vec![node(el("path").class("bar").attr("d", d)), node(label)])
}

#[cfg(test)]
mod tests {
    use leptos::prelude::RenderHtml as _;

    use super::*;
    use crate::map::labels::Label;

    #[test]
    fn a_name_in_two_lines_is_one_text() {
        let label = Label::centred((10.0, 20.0), 10.0, vec!["Caspian".into(), "Sea".into()]);
        let html = text("water", &label).to_html();
        assert_eq!(
            html,
            "<text class=\"water\" x=\"10\" y=\"20\" text-anchor=\"middle\" dy=\"-0.25em\">Caspian\
             <tspan x=\"10\" dy=\"1.15em\">Sea</tspan></text>"
        );
    }
}

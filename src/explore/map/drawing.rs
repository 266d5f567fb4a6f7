//! The two panels as pictures. Each is one image for assistive technology, named by the line above it; what it shows stands in
//! the list below, so that its texts are not read out twice.

use super::ground::{Kind, Name};
use super::labels::{LINE, Label, Rect};
use super::layout::{Dot, Panel, ScaleBar, WIDTH};
use super::projection::Point;
use crate::shared::tenths;
use crate::ui::{Node, each, el, many, node};

/// Half of a place's dot.
const DOT: &str = "3";
/// Length of the marks at the corners of the enlarged part.
const CORNER: f64 = 9.0;

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

/// The corners of the enlarged part: a box all around would look like a boundary.
fn corners(part: Rect) -> Node {
    let corner = |(x, y): Point, across: f64, down: f64| {
        ["M", &tenths(x + across), " ", &tenths(y), "H", &tenths(x), "V", &tenths(y + down)].concat()
    };
    let d = [
        corner((part.left, part.top), CORNER, CORNER),
        corner((part.right, part.top), -CORNER, CORNER),
        corner((part.left, part.bottom), CORNER, -CORNER),
        corner((part.right, part.bottom), -CORNER, -CORNER),
    ];
    el("path").class("corners").attr("d", d.concat()).node()
}

fn scale(scale: &ScaleBar) -> Node {
    let (x, y) = scale.at;
    let d = ["M", &tenths(x), " ", &tenths(y - 4.0), "v4h", &tenths(scale.length), "v-4"].concat();
    let label = scale.label.as_ref().map(|label| text("distance", label));
    many(vec![node(el("path").class("bar").attr("d", d)), node(label)])
}

/// The shortest step of a line, and the grid that its points lie on, in units of the picture. A unit is about a pixel on a phone: what
/// is finer takes bytes and is not seen.
const STEP: f64 = 1.5;
const GRID: f64 = 1.0;

/// Lines as a path: the first point of each as it is, the others from one to the next, which takes fewer bytes. Steps are
/// taken between points of the grid, so that a line does not drift; short ones are left out, but a line ends where it ends.
fn path(lines: &[Vec<Point>], end: &str) -> String {
    let round = |number: f64| (number / GRID).round() * GRID;
    let mut d = String::new();
    for line in lines {
        let mut last: Option<Point> = None;
        for (n, point) in line.iter().enumerate() {
            let (x, y) = (round(point.0), round(point.1));
            let (from, command) = last.map_or(((0.0, 0.0), "M"), |last| (last, "l"));
            let (across, down) = (x - from.0, y - from.1);
            let shortest = if n + 1 == line.len() { GRID } else { STEP };
            if last.is_some() && across.hypot(down) < shortest {
                continue;
            }
            let (across, down) = (tenths(across), tenths(down));
            let gap = if down.starts_with('-') { "" } else { " " };
            d.push_str(&[command, &across, gap, &down].concat());
            last = Some((x, y));
        }
        d.push_str(end);
    }
    d
}

#[cfg(test)]
mod tests {
    use leptos::prelude::RenderHtml as _;

    use super::*;
    use crate::explore::map::labels::Label;

    #[test]
    fn a_path_goes_on_from_points_of_the_grid_and_leaves_out_short_steps_but_not_its_end() {
        let line = vec![(1.04, 2.0), (1.9, 2.3), (3.1, 1.0), (3.9, 1.1)];
        assert_eq!(path(&[line.clone(), line], "z"), ["M1 2l2-1l1 0z"; 2].concat());
    }

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

//! A card as data and as an SVG.

use forewarned::components::{Glyph, Sprite};
use forewarned::site_frame::Logo;
use leptos::prelude::*;

use super::fit::Block;

/// The width of a card, in pixels.
pub const WIDTH: f32 = 1200.0;
/// The height of a card, in pixels.
pub const HEIGHT: f32 = 630.0;
/// The empty margin at each edge. Some sites crop pictures a little.
pub const MARGIN: f32 = 68.0;

/// The site's colours in the light theme, as in `style/tokens.css`.
pub mod ink {
    /// The background.
    pub const PAPER: &str = "#fbf9f4";
    /// The alert's text.
    pub const INK: &str = "#1c1b18";
    /// Secondary text.
    pub const SECOND: &str = "#4a463d";
    /// The site's name and logo.
    pub const ACCENT: &str = "#0b4a5f";
    /// The text of others.
    pub const OTHER: &str = "#633d07";
    /// Thin lines.
    pub const RULE: &str = "#d9d2c2";
}

/// The parts of a card, positioned from its upper left corner.
#[derive(Debug, Default)]
pub struct Sheet {
    texts: Vec<(Block, f32, f32, &'static str)>,
    boxes: Vec<([f32; 4], &'static str)>,
    dotted: Vec<[f32; 3]>,
    marks: Vec<(Glyph, f32, f32, f32)>,
}

impl Sheet {
    /// Adds a text with its upper left corner at a point. Returns its lower edge.
    pub fn text(&mut self, block: Block, x: f32, y: f32, colour: &'static str) -> f32 {
        let end = y + block.height();
        self.texts.push((block, x, y, colour));
        end
    }

    /// Adds a filled box: x, y, width, height.
    pub fn filled(&mut self, place: [f32; 4], colour: &'static str) {
        self.boxes.push((place, colour));
    }

    /// Adds a vertical dotted line, drawn beside the verdicts of others: x, top, bottom.
    pub fn dotted(&mut self, place: [f32; 3]) {
        self.dotted.push(place);
    }

    /// Adds a square icon from the pages' sprite.
    pub fn mark(&mut self, glyph: Glyph, x: f32, y: f32, size: f32) {
        self.marks.push((glyph, x, y, size));
    }

    /// Renders the card as an SVG. Icons get their strokes from [`STYLE`].
    pub fn svg(self) -> String {
        // Leptos ends texts and lists with markers that are not valid XML. Texts cannot contain them, because `<` is escaped.
        Owner::new().with(|| view! { <Drawn sheet=self /> }.to_html()).replace("<!>", "").replace("<!---->", "")
    }
}

/// The icon rules of `style/base.css`.
pub const STYLE: &str = "use, .site { fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round } \
                         .solid { fill: currentColor; stroke: none }";

fn number(value: f32) -> String {
    format!("{value:.1}")
}

#[component]
fn Drawn(sheet: Sheet) -> impl IntoView {
    let Sheet { texts, boxes, dotted, marks } = sheet;
    let boxes = boxes
        .into_iter()
        .map(|([x, y, width, height], colour)| {
            view! { <rect x=number(x) y=number(y) width=number(width) height=number(height) fill=colour /> }
        })
        .collect_view();
    let dotted = dotted
        .into_iter()
        .map(|[x, from, to]| {
            let path = format!("M{} {}V{}", number(x), number(from), number(to));
            view! { <path d=path stroke=ink::OTHER stroke-width="4" stroke-linecap="round" stroke-dasharray="0 9" /> }
        })
        .collect_view();
    let marks = marks
        .into_iter()
        .map(|(glyph, x, y, size)| {
            let size = number(size);
            view! { <use href=glyph.href() x=number(x) y=number(y) width=size.clone() height=size color=ink::OTHER /> }
        })
        .collect_view();
    let texts = texts
        .into_iter()
        .map(|(block, x, y, colour)| view! { <Lines block=block x=x y=y colour=colour /> })
        .collect_view();
    view! {
        <svg xmlns="http://www.w3.org/2000/svg" width=number(WIDTH) height=number(HEIGHT)>
            <Sprite />
            <rect width="100%" height="100%" fill=ink::PAPER />
            <svg class="site" x=number(MARGIN) y="92" width="42" height="30" color=ink::ACCENT>
                <Logo />
            </svg>
            {boxes}
            {dotted}
            {marks}
            {texts}
        </svg>
    }
}

/// The lines of a text.
///
/// `x`, `y`: the upper left corner.
#[component]
fn Lines(block: Block, x: f32, y: f32, colour: &'static str) -> impl IntoView {
    let mut line = y + block.first_line();
    let step = block.step();
    let lines = block.lines.into_iter().map(|text| {
        let y = number(line);
        line += step;
        view! { <text x=number(x) y=y>{text}</text> }
    });
    view! {
        <g font-family=block.face.family font-variation-settings=block.face.weight font-size=number(block.size) fill=colour>
            {lines.collect_view()}
        </g>
    }
}

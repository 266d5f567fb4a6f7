//! Fits texts into their space: breaks lines by measured width, tries smaller sizes, and finally adds an ellipsis.

use std::collections::HashSet;

use forewarned::embed_code::escaped;
use resvg::usvg::{Node, Options, Tree};

use super::super::Outcome;

/// The font size at which words are measured. Widths scale with the size, because the fonts have no optical sizes.
const MEASURED: f32 = 100.0;
/// Spare width for kerning around the spaces in a line.
const SPARE: f32 = 4.0;
/// The number of letters that stay together in a word that is too long for a line.
const TOGETHER: usize = 8;
/// How far letters extend above and below the baseline, as a fraction of their size.
const OVER: f32 = 0.76;
const UNDER: f32 = 0.25;
const ELLIPSIS: &str = "…";

/// A font and its weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Face {
    /// The family name in the font file.
    pub family: &'static str,
    /// The weight, as a font variation setting: `font-weight` accepts only hundreds here.
    pub weight: &'static str,
}

/// For titles.
pub const TITLE: Face = Face { family: "Forewarned Serif", weight: "'wght' 640" };
/// For claims and judgments.
pub const READING: Face = Face { family: "Forewarned Serif", weight: "'wght' 400" };
/// For all other text.
pub const PLAIN: Face = Face { family: "Forewarned Sans", weight: "'wght' 400" };
/// For labels and short headings.
pub const STRONG: Face = Face { family: "Forewarned Sans", weight: "'wght' 650" };

/// The space available for a text.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// The maximum width of a line.
    pub width: f32,
    /// The maximum height of all lines together.
    pub height: f32,
    /// The line height, as a multiple of the font size.
    pub leading: f32,
    /// Font sizes to try, largest first. The last one always fits, with an ellipsis.
    pub sizes: &'static [f32],
}

impl Room {
    /// Returns the room for one line.
    pub fn line(width: f32, sizes: &'static [f32]) -> Self {
        Self { width, height: 0.0, leading: 1.0, sizes }
    }

    /// Returns how many lines of a size fit: at least one.
    fn lines(&self, size: f32) -> usize {
        let mut count = 1;
        while height(count + 1, size, self.leading) <= self.height {
            count += 1;
        }
        count
    }
}

/// Returns the height of a number of lines.
fn height(lines: usize, size: f32, leading: f32) -> f32 {
    (1..lines).fold((OVER + UNDER) * size, |height, _| height + leading * size)
}

/// A text broken into lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// The lines.
    pub lines: Vec<String>,
    /// The font size.
    pub size: f32,
    /// The font.
    pub face: Face,
    /// The width of the widest line.
    pub width: f32,
    leading: f32,
}

impl Block {
    /// Returns the height of the block.
    pub fn height(&self) -> f32 {
        height(self.lines.len(), self.size, self.leading)
    }

    /// Returns the distance from the upper edge to the first baseline.
    pub fn first_line(&self) -> f32 {
        OVER * self.size
    }

    /// Returns the distance between baselines.
    pub fn step(&self) -> f32 {
        self.leading * self.size
    }
}

/// A word, or a piece of a word that is too long for a line.
#[derive(Clone, Debug)]
struct Piece {
    text: String,
    width: f32,
    /// Whether it is the start of a word.
    begins: bool,
}

/// The widths of a text's words at the size `MEASURED`.
struct Measured {
    pieces: Vec<Piece>,
    space: f32,
    ellipsis: f32,
}

/// Measures texts in the fonts of the cards.
pub struct Ruler<'a> {
    /// The options with which the cards are rendered.
    pub options: &'a Options<'static>,
    /// The characters that the fonts have.
    pub letters: &'a HashSet<char>,
}

impl Ruler<'_> {
    /// Lays out a text at the largest size that fits its space.
    pub fn set(&self, text: &str, face: Face, room: Room) -> Outcome<Block> {
        let smallest = room.sizes.last().copied().unwrap_or(MEASURED);
        let measured = self.measured(text, face, (room.width - SPARE) / smallest * MEASURED)?;
        let block = |lines: Vec<(String, f32)>, size: f32| {
            let width = lines.iter().fold(0.0, |widest: f32, (_, width)| widest.max(*width));
            let lines = lines.into_iter().map(|(line, _)| line).collect();
            Block { lines, size, face, width: width * size / MEASURED, leading: room.leading }
        };
        for &size in room.sizes {
            let width = (room.width - SPARE) / size * MEASURED;
            let lines = measured.lines(width);
            if lines.len() <= room.lines(size) && lines.iter().all(|(_, line)| *line <= width) {
                return Ok(block(measured.balanced(width), size));
            }
        }
        Ok(block(measured.cut((room.width - SPARE) / smallest * MEASURED, room.lines(smallest)), smallest))
    }

    /// Measures the words of a text. A word stays whole if it fits a line of this width with an ellipsis after it.
    fn measured(&self, text: &str, face: Face, line: f32) -> Outcome<Measured> {
        let words = readable(text, self.letters);
        let around = ["n n".to_owned(), "nn".to_owned(), ELLIPSIS.to_owned()];
        let widths = self.widths(around.iter().chain(&words), face)?;
        let (space, ellipsis) = (widths[0] - widths[1], widths[2]);
        let mut pieces = Vec::new();
        for (text, width) in words.into_iter().zip(&widths[around.len()..]) {
            if *width + ellipsis <= line {
                pieces.push(Piece { text, width: *width, begins: true });
                continue;
            }
            let letters: Vec<char> = text.chars().collect();
            let parts: Vec<String> = letters.chunks(TOGETHER).map(|part| part.iter().collect()).collect();
            let widths = self.widths(parts.iter(), face)?;
            let parts = parts.into_iter().zip(widths).enumerate();
            pieces.extend(parts.map(|(place, (text, width))| Piece { text, width, begins: place == 0 }));
        }
        Ok(Measured { pieces, space, ellipsis })
    }

    /// Returns the width of each text, kerned as it will be drawn.
    fn widths<'t>(&self, texts: impl Iterator<Item = &'t String>, face: Face) -> Outcome<Vec<f32>> {
        let Face { family, weight } = face;
        let texts = texts.enumerate().map(|(place, text)| {
            let text = escaped(text);
            format!("<text id=\"t{place}\" y=\"200\">{text}</text>")
        });
        let texts: Vec<String> = texts.collect();
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" font-family=\"{family}\" font-variation-settings=\"{weight}\" font-size=\"{MEASURED}\">{}</svg>",
            texts.concat()
        );
        let tree = Tree::from_str(&svg, self.options)?;
        let width = |place| match tree.node_by_id(&format!("t{place}")) {
            Some(Node::Text(text)) => text.bounding_box().width(),
            _ => 0.0,
        };
        Ok((0..texts.len()).map(width).collect())
    }
}

impl Measured {
    /// Breaks the text into lines, each as full as possible, and returns them with their widths.
    fn lines(&self, width: f32) -> Vec<(String, f32)> {
        let mut lines: Vec<(String, f32)> = Vec::new();
        for Piece { text, width: own, begins } in &self.pieces {
            let (between, space) = if *begins { (" ", self.space) } else { ("", 0.0) };
            match lines.last_mut() {
                Some((line, filled)) if *filled + space + own <= width => {
                    line.push_str(between);
                    line.push_str(text);
                    *filled += space + own;
                }
                _ => lines.push((text.clone(), *own)),
            }
        }
        lines
    }

    /// Breaks the text into the same number of lines, with the longest as short as possible.
    fn balanced(&self, width: f32) -> Vec<(String, f32)> {
        let mut best = self.lines(width);
        for part in (50_u8..100).rev() {
            let narrower = width * f32::from(part) / 100.0;
            let lines = self.lines(narrower);
            if lines.len() > best.len() || lines.iter().any(|(_, line)| *line > narrower) {
                break;
            }
            best = lines;
        }
        best
    }

    /// Returns the first lines of a text that is too long, with an ellipsis after the last word that fits.
    fn cut(&self, width: f32, most: usize) -> Vec<(String, f32)> {
        let count = (1..self.pieces.len())
            .rev()
            .find(|count| {
                let lines = self.first(*count).lines(width);
                lines.len() <= most && lines.iter().all(|(_, line)| *line <= width)
            })
            .unwrap_or_default();
        self.first(count).lines(width)
    }

    /// Returns the first pieces of the text, followed by an ellipsis.
    fn first(&self, count: usize) -> Self {
        let mut pieces = self.pieces[..count].to_vec();
        match pieces.last_mut() {
            Some(last) => {
                let text = last.text.trim_end_matches(['.', ',', ';', ':', '–', '—', '…']);
                *last = Piece { text: [text, ELLIPSIS].concat(), width: last.width + self.ellipsis, ..last.clone() };
            }
            None => pieces.push(Piece { text: ELLIPSIS.to_owned(), width: self.ellipsis, begins: true }),
        }
        Self { pieces, ..*self }
    }
}

/// Splits a text into words. An ellipsis replaces words with letters that the fonts lack. The build uses no other font, so cards
/// are the same on every machine.
fn readable(text: &str, letters: &HashSet<char>) -> Vec<String> {
    let text: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    let mut words: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        if word.chars().all(|letter| letters.contains(&letter)) {
            words.push(word.to_owned());
        } else if words.last().is_none_or(|last| last != ELLIPSIS) {
            words.push(ELLIPSIS.to_owned());
        }
    }
    words
}

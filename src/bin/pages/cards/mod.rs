//! The cards: pictures that other sites show with a link to an alert's pages, one for the alert and one for each stage. The build
//! draws them from words and shapes with the site's own fonts, so they are the same on every machine.
//!
//! | file | contents |
//! |---|---|
//! | `content.rs` | the text and layout of the cards |
//! | `fit.rs` | fitting texts into their space |
//! | `sheet.rs` | a card as data and as an SVG |

mod content;
mod fit;
mod sheet;
#[cfg(test)]
mod tests;

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use forewarned::address::View;
use forewarned::components::Shown;
use forewarned::embed_code::picture_path;
use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use resvg::{render, usvg};

use super::Outcome;
use fit::Ruler;
use sheet::Sheet;

/// The width and height of a card, in px.
pub const SIZE: (u32, u32) = (1200, 630);

/// The options and letters with which the cards are drawn.
pub struct Cards {
    options: Options<'static>,
    letters: HashSet<char>,
}

impl Cards {
    /// Reads the site's fonts, and no others.
    ///
    /// # Errors
    /// If a font is missing or the file is not a font.
    pub fn read(fonts_folder: &Path) -> Outcome<Self> {
        let mut fonts = usvg::fontdb::Database::new();
        for name in ["serif.woff2", "sans.woff2"] {
            let path = fonts_folder.join(name);
            let font = wuff::decompress_woff2(&fs::read(&path)?);
            fonts.load_font_data(font.map_err(|reason| format!("{}: no font: {reason:?}", path.display()))?);
        }
        let letters = fs::read_to_string(fonts_folder.join("letters.txt"))?.chars().collect();
        let options =
            Options { fontdb: Arc::new(fonts), style_sheet: Some(sheet::STYLE.to_owned()), ..Options::default() };
        Ok(Self { options, letters })
    }

    /// Writes the cards of an alert.
    ///
    /// # Errors
    /// If a card cannot be drawn or written.
    pub fn write(&self, dist: &Path, shown: &Shown) -> Outcome<()> {
        for (view, sheet) in self.sheets(shown)? {
            let path = dist.join(picture_path(&shown.alert.id, &view));
            fs::create_dir_all(path.parent().unwrap_or(dist))?;
            fs::write(path, self.png(&sheet.svg())?)?;
        }
        Ok(())
    }

    /// Returns every card of an alert, with its view.
    fn sheets(&self, shown: &Shown) -> Outcome<Vec<(View, Sheet)>> {
        let ruler = Ruler { options: &self.options, letters: &self.letters };
        let mut sheets = vec![(View::Timeline, content::of_alert(shown, &ruler)?)];
        let stages = content::of_stages(shown, &ruler)?;
        sheets.extend(stages.into_iter().map(|(stage, sheet)| (View::Stage(stage), sheet)));
        Ok(sheets)
    }

    /// Renders an SVG as a PNG.
    fn png(&self, svg: &str) -> Outcome<Vec<u8>> {
        let tree = Tree::from_str(svg, &self.options)?;
        let size = tree.size().to_int_size();
        let mut pixels = Pixmap::new(size.width(), size.height()).ok_or("a picture without a size")?;
        render(&tree, Transform::default(), &mut pixels.as_mut());
        // The picture is opaque, so it needs no alpha channel.
        let colours: Vec<u8> = pixels.data().chunks_exact(4).flat_map(|pixel| &pixel[..3]).copied().collect();
        let mut png = Vec::new();
        let mut encoder = Encoder::new(&mut png, size.width(), size.height());
        encoder.set_color(ColorType::Rgb);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_compression(Compression::High);
        encoder.set_filter(Filter::NoFilter);
        encoder.write_header()?.write_image_data(&colours)?;
        Ok(png)
    }
}

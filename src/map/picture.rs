//! A map as data, with every text and number in the form that the markup uses.

use serde::{Deserialize, Serialize};

use super::fault::MapError;
use super::ground::{Ground, Kind, Name};
use super::labels::{Anchor, LINE, Label};
use super::layout::{Dot, Named, Panel, ScaleBar, Texts, WIDTH, panels, position};
use super::path::{corners, path};
use super::projection::Point;
use crate::alert::Place;
use crate::shared::{decimal, tenths};
use crate::words::Words;

/// A map in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MapPicture {
    /// The source of the borders and coasts.
    pub source: String,
    /// The two states that dispute the region.
    pub parties: Option<[String; 2]>,
    /// The whole map.
    pub whole: PanelPicture,
    /// The enlarged part where places are close together.
    pub detail: Option<PanelPicture>,
}

/// A panel. Empty lists may be left out of the data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PanelPicture {
    /// The `viewBox` of the picture.
    pub view_box: String,
    /// Land as a path, to be filled by the even-odd rule.
    pub land: String,
    /// Borders of states as a path.
    pub borders: String,
    /// The corners of the area that the other panel enlarges, as a path.
    pub enlarged: Option<String>,
    /// The centres of the places' dots.
    #[serde(default)]
    pub dots: Vec<[String; 2]>,
    /// The names of states, seas and the region.
    #[serde(default)]
    pub names: Vec<NamePicture>,
    /// The names of places.
    #[serde(default)]
    pub labels: Vec<TextPicture>,
    /// The scale as a path.
    pub scale: String,
    /// The scale's label.
    pub scale_words: Option<TextPicture>,
}

/// The name of a state, a sea or the region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamePicture {
    /// Whether it is the region's.
    pub region: bool,
    /// The name.
    pub text: TextPicture,
    /// A path from the named feature to the name, if the name is beside it.
    pub leader: Option<String>,
}

/// A text of one or more lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextPicture {
    /// The x and y coordinates of its anchor point.
    pub at: [String; 2],
    /// The part of the text at the anchor point.
    pub anchor: Anchor,
    /// Its lines, each with its distance below the previous one, relative to the text size, so that the text stays within its box.
    #[serde(default)]
    pub lines: Vec<[String; 2]>,
}

/// Lays out the map of an alert. The build and the browser use the same code.
///
/// # Errors
/// [`MapError`] if `./dev map` would not write this base map, or if a place lies outside it.
pub fn picture(ground: &[u8], places: &[Place], region: &str, words: Words) -> Result<MapPicture, MapError> {
    let ground = Ground::read(ground)?;
    if let Some(place) = places.iter().find(|place| !ground.whole.window.holds(position(place))) {
        return Err(MapError::Outside { place: place.name.clone() });
    }
    let name = |name: &Name| name_lines(name, region);
    let kilometres = |number: u32| words.kilometres(&decimal(number));
    let (whole, detail) = panels(&ground, places, &Texts { name: &name, kilometres: &kilometres });
    let Ground { source, parties, .. } = ground;
    Ok(MapPicture { source, parties, whole: whole.into(), detail: detail.map(PanelPicture::from) })
}

/// Returns the lines of a name: a region with two names has each on a separate line; the words of a sea's name are on separate lines.
fn name_lines(name: &Name, region: &str) -> Vec<String> {
    match name.kind {
        Kind::Region => match region.split_once(" (") {
            Some((name, other)) => vec![name.to_owned(), ["(", other].concat()],
            None => vec![region.to_owned()],
        },
        Kind::Water => name.text.split(' ').map(str::to_owned).collect(),
        Kind::State => vec![name.text.clone()],
    }
}

impl From<Panel> for PanelPicture {
    fn from(panel: Panel) -> Self {
        let Panel { height, land, borders, names, dots, enlarged, scale } = panel;
        Self {
            view_box: ["0 0 ", &tenths(WIDTH), " ", &tenths(height)].concat(),
            land: path(&land, "z"),
            borders: path(&borders, ""),
            enlarged: enlarged.map(corners),
            dots: dots.iter().map(|Dot { at, .. }| numbers(*at)).collect(),
            names: names.into_iter().map(NamePicture::from).collect(),
            labels: dots.into_iter().filter_map(|dot| dot.label).map(TextPicture::from).collect(),
            scale: scale_path(&scale),
            scale_words: scale.label.map(TextPicture::from),
        }
    }
}

fn scale_path(ScaleBar { at: (x, y), length, .. }: &ScaleBar) -> String {
    ["M", &tenths(*x), " ", &tenths(y - 4.0), "v4h", &tenths(*length), "v-4"].concat()
}

impl From<Named> for NamePicture {
    fn from(Named { name, label, leader }: Named) -> Self {
        let leader = leader.map(|(from, to)| {
            let ([x, y], [across, down]) = (numbers(from), numbers(to));
            ["M", &x, " ", &y, "L", &across, " ", &down].concat()
        });
        Self { region: name.kind == Kind::Region, text: label.into(), leader }
    }
}

impl From<Label> for TextPicture {
    fn from(Label { lines, at, anchor, shift, .. }: Label) -> Self {
        let em = |down: f64| format!("{down:.2}em");
        let lines = lines.into_iter().enumerate().map(|(n, line)| [line, em(if n == 0 { shift } else { LINE })]);
        Self { at: numbers(at), anchor, lines: lines.collect() }
    }
}

fn numbers((x, y): Point) -> [String; 2] {
    [tenths(x), tenths(y)]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::alert::Key;
    use crate::reading::read_alert;
    use crate::words::Language;

    const FILE: &[u8] = include_bytes!("../../public/maps/nagorno-karabakh-2020-10.json");
    const REGION: &str = "Nagorno-Karabakh (Artsakh)";

    fn english() -> Words {
        Words::new(Language::English)
    }

    fn place(name: &str, longitude: f64, latitude: f64) -> Place {
        let id = Key::new("a-place").expect("a key");
        Place { id, name: name.to_owned(), other_names: Vec::new(), latitude, longitude }
    }

    #[test]
    fn published_alert_has_a_small_picture() {
        let file = include_bytes!("../../public/alerts/nagorno-karabakh-2020-10.json");
        let alert = read_alert(file).expect("an alert").value;
        let picture = picture(FILE, &alert.places, &alert.region, english()).expect("a picture");
        assert_eq!(picture.whole.dots.len(), alert.places.len());
        assert_eq!(picture.parties, Some(["Armenia", "Azerbaijan"].map(str::to_owned)));
        let names = picture.detail.iter().flat_map(|panel| &panel.names).filter(|name| name.region);
        let names: Vec<_> = names.flat_map(|name| &name.text.lines).map(|[line, _]| line.as_str()).collect();
        assert_eq!(names, ["Nagorno-Karabakh", "(Artsakh)"]);
        let bytes = serde_json::to_vec(&picture).expect("data");
        assert_eq!(serde_json::from_slice::<MapPicture>(&bytes).expect("a picture"), picture);
        assert!(bytes.len() < 8_000, "{} bytes", bytes.len());
    }

    #[test]
    fn place_outside_the_map_is_reported() {
        let places = [place("Goris", 46.34, 39.51), place("Paris", 2.35, 48.86)];
        let fault = picture(FILE, &places, REGION, english()).expect_err("a fault");
        assert_eq!(fault, MapError::Outside { place: "Paris".to_owned() });
        assert_eq!(
            fault.sentence(english()),
            "The place “Paris” lies outside the map. Correct its position, or widen the frame in the map’s settings."
        );
    }

    #[test]
    fn invalid_map_file_is_rejected_with_a_readable_message() {
        let sentence = |file: &[u8]| picture(file, &[], REGION, english()).expect_err("a fault").sentence(english());
        let large = " ".repeat(2_000_000);
        for file in [&b""[..], b"{}", b"[]", b"null", b"{\"labels\": 1}", b"\xff\xfe{", large.as_bytes()] {
            assert!(sentence(file).ends_with('.'), "{}", sentence(file));
        }
        assert!(sentence(b"{}").starts_with("/: "), "{}", sentence(b"{}"));
    }

    #[test]
    fn thousands_of_places_can_be_drawn() {
        let at = |n: i32| place("One / Other", 43.0 + f64::from(n % 50) / 6.0, 38.4 + f64::from(n / 50) / 10.5);
        let places: Vec<Place> = (0..2_000).map(at).collect();
        let picture = picture(FILE, &places, REGION, english()).expect("a picture");
        assert_eq!(picture.whole.dots.len(), 2_000);
    }

    proptest! {
        #[test]
        fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = picture(&bytes, &[place("Goris", 46.34, 39.51)], REGION, english());
        }

        #[test]
        fn modified_files_never_panic(at in 0..FILE.len(), cut in 0..40_usize, put in "[-0-9e.,:\\[\\]{}\"a-z]{0,6}") {
            let end = (at + cut).min(FILE.len());
            let file = [&FILE[..at], put.as_bytes(), &FILE[end..]].concat();
            let _ = picture(&file, &[place("Goris / Կորիս", 46.34, 39.51)], REGION, english());
        }

        #[test]
        fn arbitrary_places_never_panic(longitude in any::<f64>(), latitude in any::<f64>(), name in ".{0,60}", region in ".{0,60}") {
            let _ = picture(FILE, &[place(&name, longitude, latitude), place(&name, 46.34, 39.51)], &region, english());
        }
    }
}

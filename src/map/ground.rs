//! The base map under the places: land, state borders, and the positions of names. `./dev map` writes a base map's file from Natural
//! Earth and an editor's settings. In the browser it may come from anywhere, so anything that `./dev map` would not write is refused.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use serde_path_to_error::Segment;

use super::fault::MapError;
use super::projection::{Position, Projection, Window};
use crate::reading::{joined, parse};

/// The maximum number of points of a base map.
const MAX_POINTS: usize = 10_000;
/// The minimum width and height of a frame in degrees, and its maximum ratio of height to width.
const MIN_EXTENT: f64 = 0.05;
const MAX_ASPECT: f64 = 3.0;
/// The maximum latitude of a frame, in degrees: the projection cannot show the poles.
const MAX_LATITUDE: f64 = 85.0;

/// The kind of feature that a name on the map belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The region that the alert is about, with its name from the alert's file.
    Region,
    /// A state.
    State,
    /// A sea.
    Water,
}

/// A name on the map.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// The kind of feature.
    pub kind: Kind,
    /// The name in English; empty for the region.
    #[serde(default)]
    pub text: String,
}

/// A base map's file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "note")]
    _note: Option<String>,
    source: String,
    /// Every name by its key.
    labels: BTreeMap<String, Name>,
    parties: Option<[String; 2]>,
    frames: FileFrames,
    names: FileNames,
    land: Vec<Vec<[f64; 2]>>,
    borders: Vec<FileBorder>,
}

/// West, south, east, north.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileFrames {
    whole: [f64; 4],
    detail: Option<[f64; 4]>,
}

/// The centre of each name by its label, followed by the position of the named feature if the name is beside it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileNames {
    whole: BTreeMap<String, Vec<f64>>,
    #[serde(default)]
    detail: BTreeMap<String, Vec<f64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileBorder {
    between: [String; 2],
    line: Vec<[f64; 2]>,
}

/// A base map, ready to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Ground {
    /// The source of the borders and coasts.
    pub source: String,
    /// The two states that dispute the region.
    pub parties: Option<[String; 2]>,
    /// The whole map.
    pub whole: Frame,
    /// An enlarged part where places are close together.
    pub detail: Option<Frame>,
    /// Land as rings; a ring within a ring is water, and so on (the even-odd rule).
    pub land: Vec<Vec<Position>>,
    /// Borders of states.
    pub borders: Vec<Border>,
}

/// A part of a base map that is drawn as one panel.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// The area that it shows.
    pub window: Window,
    /// The names of states, seas and the region.
    pub names: Vec<NameAt>,
}

/// A name with its position.
#[derive(Clone, Debug, PartialEq)]
pub struct NameAt {
    /// The name.
    pub name: Name,
    /// Its centre.
    pub at: Position,
    /// The position of the named feature, if the name is beside it.
    pub of: Option<Position>,
}

/// A border between two states.
#[derive(Clone, Debug, PartialEq)]
pub struct Border {
    /// The two states.
    pub between: [String; 2],
    /// Its line.
    pub line: Vec<Position>,
}

impl Ground {
    /// Reads a base map's file.
    ///
    /// # Errors
    /// [`MapError`] if the file differs from what `./dev map` writes, exceeds a limit of `reading`, or has too many points.
    pub fn read(bytes: &[u8]) -> Result<Self, MapError> {
        let mut issues = Vec::new();
        let value = parse(bytes, &mut issues).map_err(MapError::Unread)?;
        if let Some(issue) = issues.into_iter().next() {
            return Err(MapError::Invalid(issue));
        }
        let file: File = serde_path_to_error::deserialize::<Value, File>(value)
            .map_err(|error| MapError::NotAMap { pointer: pointer(error.path()) })?;
        let points = file.land.iter().chain(file.borders.iter().map(|border| &border.line)).map(Vec::len);
        if points.sum::<usize>() > MAX_POINTS {
            return Err(MapError::TooManyPoints);
        }
        file.ground()
    }
}

impl File {
    fn ground(&self) -> Result<Ground, MapError> {
        let whole = self.frame("whole", self.frames.whole, &self.names.whole)?;
        let detail = self.frames.detail.map(|edges| self.frame("detail", edges, &self.names.detail)).transpose()?;
        let [west, south, east, north] = self.frames.detail.unwrap_or(self.frames.whole);
        let corners = [(west, south), (east, north)].map(|(longitude, latitude)| Position { longitude, latitude });
        if !corners.into_iter().all(|corner| whole.window.holds(corner)) {
            return Err(not_a_map("/frames/detail"));
        }
        let border = |(n, border): (usize, &FileBorder)| -> Result<Border, MapError> {
            let place = joined("/borders", &n.to_string());
            Ok(Border { between: self.states(&border.between, &place)?, line: line(&border.line, &place)? })
        };
        let ring = |(n, ring): (usize, &Vec<_>)| line(ring, &joined("/land", &n.to_string()));
        Ok(Ground {
            source: self.source.clone(),
            parties: self.parties.as_ref().map(|parties| self.states(parties, "/parties")).transpose()?,
            whole,
            detail,
            land: self.land.iter().enumerate().map(ring).collect::<Result<_, _>>()?,
            borders: self.borders.iter().enumerate().map(border).collect::<Result<_, _>>()?,
        })
    }

    fn frame(
        &self,
        key: &str,
        [west, south, east, north]: [f64; 4],
        names: &BTreeMap<String, Vec<f64>>,
    ) -> Result<Frame, MapError> {
        let window = Window { west, south, east, north };
        let wide_enough = east - west >= MIN_EXTENT && north - south >= MIN_EXTENT;
        let on_earth = west >= -180.0 && east <= 180.0 && south >= -MAX_LATITUDE && north <= MAX_LATITUDE;
        if !wide_enough || !on_earth || Projection::new(window, 1.0).height() > MAX_ASPECT {
            return Err(not_a_map(&joined("/frames", key)));
        }
        let name = |(label, at): (&String, &Vec<f64>)| {
            let placed = self.labels.get(label).and_then(|name| name_at(name, at));
            placed.ok_or_else(|| not_a_map(&joined(&joined("/names", key), label)))
        };
        Ok(Frame { window, names: names.iter().map(name).collect::<Result<_, _>>()? })
    }

    /// Returns the names of two states.
    fn states(&self, [one, other]: &[String; 2], place: &str) -> Result<[String; 2], MapError> {
        let state = |key: &String| {
            let name = self.labels.get(key).filter(|name| name.kind == Kind::State);
            name.map(|name| name.text.clone()).ok_or_else(|| not_a_map(place))
        };
        Ok([state(one)?, state(other)?])
    }
}

fn not_a_map(pointer: &str) -> MapError {
    MapError::NotAMap { pointer: pointer.to_owned() }
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    path.iter().fold(String::new(), |pointer, segment| match segment {
        Segment::Seq { index } => joined(&pointer, &index.to_string()),
        Segment::Map { key } => joined(&pointer, key),
        Segment::Enum { .. } | Segment::Unknown => pointer,
    })
}

fn position([longitude, latitude]: [f64; 2]) -> Option<Position> {
    let on_earth = longitude.abs() <= 360.0 && latitude.abs() <= 90.0;
    on_earth.then_some(Position { longitude, latitude })
}

fn name_at(name: &Name, at: &[f64]) -> Option<NameAt> {
    let (at, of) = match *at {
        [longitude, latitude] => (position([longitude, latitude])?, None),
        [longitude, latitude, east, north] => (position([longitude, latitude])?, Some(position([east, north])?)),
        _ => return None,
    };
    Some(NameAt { name: name.clone(), at, of })
}

fn line(positions: &[[f64; 2]], place: &str) -> Result<Vec<Position>, MapError> {
    positions.iter().map(|at| position(*at).ok_or_else(|| not_a_map(place))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::read_alert;

    const FILE: &str = include_str!("../../public/maps/nagorno-karabakh-2020-10.json");

    fn ground() -> Ground {
        Ground::read(FILE.as_bytes()).expect("a ground")
    }

    /// Returns the position of a place: one of the published alert, or one of three more on either side of the former boundary.
    fn place(id: &str) -> Position {
        let more = [("martakert", 46.82, 40.21), ("hadrut", 47.03, 39.52), ("yerevan", 44.51, 40.18)];
        if let Some((_, longitude, latitude)) = more.into_iter().find(|(name, ..)| *name == id) {
            return Position { longitude, latitude };
        }
        let file = include_bytes!("../../public/alerts/nagorno-karabakh-2020-10.json");
        let places = read_alert(file).expect("an alert").value.places;
        let place = places.into_iter().find(|place| place.id.as_str() == id).expect("a place");
        Position { longitude: place.longitude, latitude: place.latitude }
    }

    /// Returns a number whose sign says on which side of the line from `a` to `b` a position lies.
    fn side(a: Position, b: Position, p: Position) -> f64 {
        (b.longitude - a.longitude) * (p.latitude - a.latitude)
            - (b.latitude - a.latitude) * (p.longitude - a.longitude)
    }

    /// Returns the borders that the straight line between two places crosses, once for each crossing.
    fn crossed(from: &str, to: &str) -> Vec<[String; 2]> {
        let (from, to) = (place(from), place(to));
        let mut crossed = Vec::new();
        for border in ground().borders {
            for piece in border.line.windows(2) {
                let apart = side(from, to, piece[0]) * side(from, to, piece[1]) < 0.0;
                if apart && side(piece[0], piece[1], from) * side(piece[0], piece[1], to) < 0.0 {
                    crossed.push(border.between.clone());
                }
            }
        }
        crossed
    }

    #[test]
    fn has_no_boundary_line_for_nagorno_karabakh() {
        // The former oblast's boundary and the line of contact both ran between these places; a state border never did.
        let ways = [
            ("lachin-berdzor", "shushi-shusha"),
            ("shushi-shusha", "stepanakert-khankendi"),
            ("stepanakert-khankendi", "khojaly"),
            ("khojaly", "aghdam"),
            ("stepanakert-khankendi", "barda"),
            ("martakert", "barda"),
            ("martakert", "ganja-kirovabad"),
            ("maragha", "barda"),
            ("hadrut", "barda"),
            ("hadrut", "baku"),
            ("hadrut", "lachin-berdzor"),
        ];
        for (from, to) in ways {
            assert_eq!(crossed(from, to), Vec::<[String; 2]>::new(), "between {from} and {to}");
        }
    }

    #[test]
    fn has_the_border_between_armenia_and_azerbaijan() {
        let states = ["Armenia", "Azerbaijan"].map(str::to_owned);
        assert!(crossed("goris", "lachin-berdzor").contains(&states));
        assert!(crossed("yerevan", "ganja-kirovabad").contains(&states));
    }

    #[test]
    fn borders_lie_between_two_states() {
        // A file with a border between anything but states is refused.
        assert!(ground().borders.iter().all(|border| border.between[0] != border.between[1]));
        assert_eq!(changed(r#""between":["armenia""#, r#""between":["caspian-sea""#), Err(not_a_map("/borders/0")));
    }

    /// Reads the file with the first occurrence replaced.
    fn changed(from: &str, to: &str) -> Result<Ground, MapError> {
        assert!(FILE.contains(from), "{from}");
        Ground::read(FILE.replacen(from, to, 1).as_bytes())
    }

    #[test]
    fn invalid_map_is_rejected_with_a_pointer_to_the_fault() {
        for (from, to, place) in [
            (r#""source": "Natural Earth 4.1.0","#, "", ""),
            (r#""source": "#, r#""colour": "blue", "source": "#, "/colour"),
            ("[42.92,38.3,51.58,42.4]", "[51.58,38.3,42.92,42.4]", "/frames/whole"),
            ("[42.92,38.3,51.58,42.4]", "[42.92,38.3,42.93,42.4]", "/frames/whole"),
            ("[42.92,38.3,51.58,42.4]", "[42.92,-80,51.58,80]", "/frames/whole"),
            ("[42.92,38.3,51.58,42.4]", "[42.92,38.3,51.58,89]", "/frames/whole"),
            ("[42.92,38.3,51.58,42.4]", "[42.92,38.3,51.58]", "/frames/whole"),
            ("[46.08,39.26,47.46,40.48]", "[40,39.26,47.46,40.48]", "/frames/detail"),
            (r#""georgia":[44.6,41.75]"#, r#""georgia":[44.6]"#, "/names/whole/georgia"),
            (r#""georgia":[44.6,41.75]"#, r#""georgia":[44.6,141.75]"#, "/names/whole/georgia"),
            (r#""georgia":[44.6,41.75]"#, r#""atlantis":[44.6,41.75]"#, "/names/whole/atlantis"),
            (r#""georgia":{"kind":"state""#, r#""georgia":{"kind":"empire""#, "/labels/georgia/kind"),
            (r#"["armenia","azerbaijan"]"#, r#"["armenia","region"]"#, "/parties"),
            ("[51.66,42.48]", "[51.66,942.48]", "/land/0"),
            ("[51.66,42.48]", r#"[51.66,"north"]"#, "/land/0/0/1"),
        ] {
            assert_eq!(changed(from, to), Err(not_a_map(place)), "{from} {to}");
        }
    }

    #[test]
    fn detail_frame_and_disputing_parties_are_optional() {
        let ground = FILE.replace(r#","detail":[46.08,39.26,47.46,40.48]"#, "");
        let ground = ground.replace(r#""parties": ["armenia","azerbaijan"],"#, "");
        let ground = Ground::read(ground.as_bytes()).expect("a ground");
        assert_eq!((ground.detail, ground.parties), (None, None));
    }

    #[test]
    fn limits_are_enforced() {
        let ring = ["[", &"[45,40],".repeat(1_500), "[45,40]],"].concat();
        let rings = ["\"land\": [", &ring.repeat(7)].concat();
        assert_eq!(changed("\"land\": [", &rings), Err(MapError::TooManyPoints));
        let long = ["\"land\": [[", &"[45,40],".repeat(2_000), "[45,40]],"].concat();
        assert!(matches!(changed("\"land\": [", &long), Err(MapError::Invalid(_))));
        assert!(matches!(changed("[51.66,42.48]", "[1e999,42.48]"), Err(MapError::Unread(_))));
        assert!(matches!(Ground::read("[".repeat(100_000).as_bytes()), Err(MapError::Unread(_))));
    }
}

//! What lies under the places: land, borders of states, and where names stand. Each ground is a file that `./dev map` writes
//! from Natural Earth (`public/maps/extract.mjs`).

use std::collections::BTreeMap;

use serde::Deserialize;

use super::projection::{Position, Window};

/// The grounds that exist. An alert gets the first one that holds all of its places.
const FILES: [&str; 1] = [include_str!("../../public/maps/south-caucasus.json")];

/// What a name on the map names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The region that the alert is about, under the name in the alert's file.
    Region,
    /// A state.
    State,
    /// A sea.
    Water,
}

/// A name on the map.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Name {
    /// What it names.
    pub kind: Kind,
    /// The name in English; empty for the region.
    #[serde(default)]
    pub text: String,
}

/// A ground's file.
#[derive(Deserialize)]
struct File {
    source: String,
    /// Every name by its key.
    labels: BTreeMap<String, Name>,
    parties: [String; 2],
    /// West, south, east, north.
    frames: BTreeMap<String, [f64; 4]>,
    /// The middle of each name; then, for a name beside what it names, where that is.
    names: BTreeMap<String, BTreeMap<String, Vec<f64>>>,
    land: Vec<Vec<[f64; 2]>>,
    borders: Vec<FileBorder>,
}

#[derive(Deserialize)]
struct FileBorder {
    between: [String; 2],
    line: Vec<[f64; 2]>,
}

/// One part of the world, ready to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Ground {
    /// Whose borders and coasts these are.
    pub source: String,
    /// The two states whose line between them the caption speaks of.
    pub parties: [String; 2],
    /// All of it.
    pub whole: Frame,
    /// The part where places lie close together.
    pub detail: Frame,
    /// Land as rings; a ring within a ring is water, and so on (the even-odd rule).
    pub land: Vec<Vec<Position>>,
    /// Borders of states.
    pub borders: Vec<Border>,
}

/// A part of a ground that is drawn as one panel.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// What it shows.
    pub window: Window,
    /// The names of states, seas and the region.
    pub names: Vec<NameAt>,
}

/// Where a name stands.
#[derive(Clone, Debug, PartialEq)]
pub struct NameAt {
    /// Which name.
    pub name: Name,
    /// Its middle.
    pub at: Position,
    /// What it names, where it stands beside it.
    pub of: Option<Position>,
}

/// A border between two states.
#[derive(Clone, Debug, PartialEq)]
pub struct Border {
    /// Between which.
    pub between: [String; 2],
    /// Its line.
    pub line: Vec<Position>,
}

impl Ground {
    /// The ground for these places; none where no ground holds them all.
    pub fn holding(places: &[Position]) -> Option<Self> {
        let grounds = FILES.iter().filter_map(|file| Self::read(file));
        grounds.into_iter().find(|ground| places.iter().all(|place| ground.whole.window.holds(*place)))
    }

    fn read(file: &str) -> Option<Self> {
        let file: File = serde_json::from_str(file).ok()?;
        let frame = |key: &str| {
            let [west, south, east, north] = *file.frames.get(key)?;
            let names = file.names.get(key)?.iter().map(|(name, at)| name_at(file.labels.get(name)?, at));
            Some(Frame { window: Window { west, south, east, north }, names: names.collect::<Option<_>>()? })
        };
        let state = |key: &String| Some(file.labels.get(key)?.text.clone());
        let two = |[one, other]: &[String; 2]| Some([state(one)?, state(other)?]);
        let border = |border: &FileBorder| Some(Border { between: two(&border.between)?, line: line(&border.line) });
        Some(Self {
            source: file.source.clone(),
            parties: two(&file.parties)?,
            whole: frame("whole")?,
            detail: frame("detail")?,
            land: file.land.iter().map(|ring| line(ring)).collect(),
            borders: file.borders.iter().map(border).collect::<Option<_>>()?,
        })
    }
}

fn name_at(name: &Name, at: &[f64]) -> Option<NameAt> {
    let (at, of) = match *at {
        [longitude, latitude] => (Position { longitude, latitude }, None),
        [longitude, latitude, east, north] => {
            (Position { longitude, latitude }, Some(Position { longitude: east, latitude: north }))
        }
        _ => return None,
    };
    Some(NameAt { name: name.clone(), at, of })
}

fn line(positions: &[[f64; 2]]) -> Vec<Position> {
    positions.iter().map(|[longitude, latitude]| Position { longitude: *longitude, latitude: *latitude }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::read_alert;

    fn ground() -> Ground {
        Ground::read(FILES[0]).expect("a ground")
    }

    /// Where a place is: one of the published alert, or one of three more that the boundary ran between.
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

    /// On which side of the line from `a` to `b` a position lies.
    fn side(a: Position, b: Position, p: Position) -> f64 {
        (b.longitude - a.longitude) * (p.latitude - a.latitude)
            - (b.latitude - a.latitude) * (p.longitude - a.longitude)
    }

    /// The borders that the straight way from one place to another crosses, each as often as it does.
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
    fn holds_every_place_of_the_published_alert_and_not_the_whole_world() {
        let file = include_bytes!("../../public/alerts/nagorno-karabakh-2020-10.json");
        let places = read_alert(file).expect("an alert").value.places;
        let places: Vec<_> =
            places.iter().map(|at| Position { longitude: at.longitude, latitude: at.latitude }).collect();
        assert!(!places.is_empty());
        assert_eq!(Ground::holding(&places), Some(ground()));
        assert_eq!(Ground::holding(&[Position { longitude: 2.35, latitude: 48.86 }]), None);
    }

    #[test]
    fn has_no_line_of_nagorno_karabakh() {
        // The former oblast's boundary and the line of contact both ran between these; a border of a state never did.
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
        let file: File = serde_json::from_str(FILES[0]).expect("a ground");
        for border in &file.borders {
            let [one, other] = &border.between;
            assert!(one != other && [one, other].iter().all(|key| file.labels[*key].kind == Kind::State));
        }
    }
}

//! What lies under the places: land, borders of states, and where names stand. Each ground is a file that `./dev map` writes
//! from Natural Earth (`extract.mjs`).

use super::projection::{Position, Window};
use crate::reading::{Json, parse_json};
use crate::shared::keyed_enum;

/// The grounds that there are. An alert gets the first one that holds all of its places.
const FILES: [&str; 1] = [include_str!("south-caucasus.json")];

keyed_enum! {
    /// What a ground can name.
    pub enum Name {
        /// The region that the alert is about, under the name that the alert's file gives it.
        Region = "region",
        /// A state.
        Armenia = "armenia",
        /// A state.
        Azerbaijan = "azerbaijan",
        /// A state, once more: the part of it that lies apart.
        AzerbaijanExclave = "azerbaijan-exclave",
        /// A state.
        Georgia = "georgia",
        /// A state.
        Iran = "iran",
        /// A state.
        Russia = "russia",
        /// A state.
        Turkey = "turkey",
        /// A sea.
        CaspianSea = "caspian-sea",
    }
}

/// One part of the world, ready to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Ground {
    /// Whose borders and coasts these are.
    pub source: String,
    /// The two states whose line between them the caption speaks of.
    pub parties: [Name; 2],
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
#[derive(Clone, Copy, Debug, PartialEq)]
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
    pub between: [Name; 2],
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
        let json = parse_json(file.as_bytes()).ok()?;
        let frame = |key: &str| {
            let [west, south, east, north] = numbers(json.field("frames")?.field(key)?)?;
            let Json::Record(names) = json.field("names")?.field(key)? else { return None };
            let names = names.fields.iter().map(|(name, at)| name_at(name, at));
            Some(Frame { window: Window { west, south, east, north }, names: names.collect::<Option<_>>()? })
        };
        let two = |json: &Json| {
            let [one, other] = items(json)? else { return None };
            Some([Name::from_key(one.text()?)?, Name::from_key(other.text()?)?])
        };
        let border =
            |json: &Json| Some(Border { between: two(json.field("between")?)?, line: line(json.field("line")?)? });
        Some(Self {
            source: json.field("source")?.text()?.to_owned(),
            parties: two(json.field("parties")?)?,
            whole: frame("whole")?,
            detail: frame("detail")?,
            land: items(json.field("land")?)?.iter().map(line).collect::<Option<_>>()?,
            borders: items(json.field("borders")?)?.iter().map(border).collect::<Option<_>>()?,
        })
    }
}

fn items(json: &Json) -> Option<&[Json]> {
    let Json::List(items) = json else { return None };
    Some(items)
}

fn numbers<const COUNT: usize>(json: &Json) -> Option<[f64; COUNT]> {
    let number = |item: &Json| if let Json::Number(number) = item { Some(*number) } else { None };
    items(json)?.iter().map(number).collect::<Option<Vec<_>>>()?.try_into().ok()
}

fn position(json: &Json) -> Option<Position> {
    let [longitude, latitude] = numbers(json)?;
    Some(Position { longitude, latitude })
}

fn name_at(name: &str, json: &Json) -> Option<NameAt> {
    let name = Name::from_key(name)?;
    if let Some(at) = position(json) {
        return Some(NameAt { name, at, of: None });
    }
    let [longitude, latitude, east, north] = numbers(json)?;
    let of = Some(Position { longitude: east, latitude: north });
    Some(NameAt { name, at: Position { longitude, latitude }, of })
}

fn line(json: &Json) -> Option<Vec<Position>> {
    items(json)?.iter().map(position).collect()
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
        let file = include_bytes!("../../../public/alerts/nagorno-karabakh-2020-10.json");
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
    fn crossed(from: &str, to: &str) -> Vec<[Name; 2]> {
        let (from, to) = (place(from), place(to));
        let mut crossed = Vec::new();
        for border in ground().borders {
            for piece in border.line.windows(2) {
                let apart = side(from, to, piece[0]) * side(from, to, piece[1]) < 0.0;
                if apart && side(piece[0], piece[1], from) * side(piece[0], piece[1], to) < 0.0 {
                    crossed.push(border.between);
                }
            }
        }
        crossed
    }

    #[test]
    fn holds_every_place_of_the_published_alert_and_not_the_whole_world() {
        let file = include_bytes!("../../../public/alerts/nagorno-karabakh-2020-10.json");
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
            assert_eq!(crossed(from, to), Vec::<[Name; 2]>::new(), "between {from} and {to}");
        }
    }

    #[test]
    fn has_the_border_between_armenia_and_azerbaijan() {
        let states = [Name::Armenia, Name::Azerbaijan];
        assert!(crossed("goris", "lachin-berdzor").contains(&states));
        assert!(crossed("yerevan", "ganja-kirovabad").contains(&states));
    }

    #[test]
    fn borders_lie_between_two_states() {
        for border in ground().borders {
            let [one, other] = border.between;
            assert!(one != other && [one, other].iter().all(|name| !matches!(name, Name::Region | Name::CaspianSea)));
        }
    }
}

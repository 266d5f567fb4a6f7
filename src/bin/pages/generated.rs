//! A list of invented alerts for measuring and testing at a size that the site does not have yet. It is never part of the site.

use std::fs;
use std::path::Path;
use std::time::Instant;

use fastrand::Rng;
use forewarned::alert::{Key, Stage, When};
use forewarned::catalogue::{IndexEntry, Listed};
use forewarned::map::projection::Position;
use forewarned::words::Words;

use super::boot::Assets;
use super::document::Common;
use super::{Outcome, catalogue_page};

/// The number of alerts in the test list.
pub const COUNT: usize = 10_000;
/// The random seed: every build invents the same alerts.
const SEED: u64 = 2020;
/// Syllables of invented names. Some have letters that the search must fold.
const SYLLABLES: [&str; 24] = [
    "ka", "lo", "mi", "şu", "ra", "ten", "və", "dor", "el", "ný", "sha", "bri", "ço", "go", "hal", "ıs", "jun", "pe",
    "quo", "rø", "sta", "tur", "ul", "zim",
];

/// Invents this many alerts, of which a tenth are restated whole. Those come first; among each kind, the newest come first. They name
/// no real place, group or publisher.
pub fn alerts(count: usize, words: Words) -> Vec<Listed> {
    let mut random = Rng::with_seed(SEED);
    let places: Vec<(String, Position)> = (0..150).map(|_| (name(&mut random), position(&mut random))).collect();
    let publishers: Vec<String> = (1..=12).map(|number| format!("Invented publisher {number}")).collect();
    let levels = [("watch", "Watch"), ("warning", "Warning"), ("emergency", "Emergency")];
    let mut listed: Vec<Listed> = (0..count)
        .map(|number| {
            let (place, position) = random.choice(&places).cloned().unzip();
            let place = place.unwrap_or_default();
            let level = random.choice(levels).unwrap_or_default();
            let year = 1990 + random.i64(0..40);
            let published = format!("{year}-{:02}-{:02}", random.u8(1..=12), random.u8(1..=28));
            let entry = IndexEntry {
                id: Key::new(&format!("invented-{number}"))
                    .unwrap_or_else(|| unreachable!("a key of letters and digits")),
                title: format!("{place}, {published}"),
                original_title: format!("Invented alert {number}: {} {}", name(&mut random), name(&mut random)),
                level: Key::new(level.0).unwrap_or_else(|| unreachable!("a key of letters")),
                level_name: level.1.to_owned(),
                publisher: random.choice(&publishers).cloned().unwrap_or_default(),
                published: When::parse(&published).unwrap_or_else(|| unreachable!("a date of the calendar")),
                places: vec![place],
                stages: Stage::ALL.into_iter().filter(|_| random.u8(0..10) < 2).collect(),
                groups: vec![name(&mut random), name(&mut random)],
                is_whole: random.u8(0..10) == 0,
                notice: None,
                position,
            };
            let names: Vec<String> = (0..8).map(|_| name(&mut random)).collect();
            Listed::new(entry, &names, words)
        })
        .collect();
    listed.sort_by(|a, b| {
        let order = b.entry.is_whole.cmp(&a.entry.is_whole);
        order.then(b.entry.published.begins().total_cmp(&a.entry.published.begins()))
    });
    listed
}

/// Returns a random position on the list's map, on land or at sea.
fn position(random: &mut Rng) -> Position {
    Position { longitude: f64::from(random.i32(-170..180)), latitude: f64::from(random.i32(-50..70)) }
}

/// Returns an invented name.
fn name(random: &mut Rng) -> String {
    let syllables = 2 + random.usize(0..3);
    let name: String = (0..syllables).filter_map(|_| random.choice(SYLLABLES)).collect();
    let mut letters = name.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Replaces a folder with the pages and files of a list of [`COUNT`] invented alerts.
///
/// # Errors
/// If a file cannot be written.
pub fn write(folder: &Path, code: &Assets, words: Words, common: &Common<'_>) -> Outcome<()> {
    let begun = Instant::now();
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    for document in catalogue_page::documents(folder, &alerts(COUNT, words), code, words, common)? {
        let folder = folder.join(&document.folder);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), document.html)?;
    }
    eprintln!("pages: {:.1} s for a list of {COUNT} invented alerts", begun.elapsed().as_secs_f64());
    Ok(())
}

#[cfg(test)]
mod tests {
    use forewarned::words::Language;

    use super::*;

    #[test]
    fn generated_alerts_are_deterministic() {
        let words = Words::new(Language::English);
        let some = alerts(40, words);
        assert_eq!(some, alerts(40, words));
        assert!(some.iter().any(|one| one.entry.is_whole) && some.iter().any(|one| !one.entry.is_whole));
    }
}

//! The maps of alerts: the files that `./dev map` writes, and the pictures that pages show.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use forewarned::alert::{Alert, Key};
use forewarned::map::picture::{MapPicture, picture};
use forewarned::words::Words;

use super::Outcome;

/// Their folder in the site.
const FOLDER: &str = "maps";

/// The map files, by the id of their alert.
#[derive(Debug)]
pub struct Maps(BTreeMap<String, (PathBuf, Vec<u8>)>);

impl Maps {
    /// Reads the maps in a folder. Each must belong to one of the alerts.
    pub fn read(folder: &Path, alerts: &[Alert]) -> Outcome<Self> {
        let mut maps = BTreeMap::new();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_none_or(|ending| ending != "json") {
                continue;
            }
            let id = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if alerts.iter().all(|alert| alert.id.as_str() != id) {
                return Err(format!(
                    "{}: no alert has the id {id}. Name the map and its settings after their alert, or remove them.",
                    path.display()
                )
                .into());
            }
            let bytes = fs::read(&path)?;
            maps.insert(id, (path, bytes));
        }
        Ok(Self(maps))
    }

    /// Returns the alerts that have a map.
    pub fn alerts(&self) -> Vec<Key> {
        self.0.keys().filter_map(|id| Key::new(id)).collect()
    }

    /// Copies the files into the site, for alerts that a reader opens from a file.
    pub fn publish(&self, dist: &Path) -> Outcome<()> {
        let folder = dist.join(FOLDER);
        fs::create_dir_all(&folder)?;
        for (id, (_, bytes)) in &self.0 {
            fs::write(folder.join(format!("{id}.json")), bytes)?;
        }
        Ok(())
    }

    /// Draws an alert's map in one language, if it has a map. Fails if the map cannot be drawn.
    pub fn picture(&self, alert: &Alert, words: Words) -> Outcome<Option<MapPicture>> {
        let Some((path, bytes)) = self.0.get(alert.id.as_str()) else { return Ok(None) };
        let picture = picture(bytes, &alert.places, &alert.region, words);
        Ok(Some(picture.map_err(|fault| format!("{}: {}", path.display(), fault.sentence(words)))?))
    }
}

#[cfg(test)]
mod tests {
    use forewarned::alert::Place;
    use forewarned::reading::read_alert;
    use forewarned::words::Language;

    use super::*;

    const MAPS: &str = "public/maps";

    fn alert() -> Alert {
        let file = fs::read("public/alerts/nagorno-karabakh-2020-10.json").expect("the file");
        read_alert(&file).expect("an alert").value
    }

    #[test]
    fn map_without_an_alert_fails_the_build() {
        let fault = Maps::read(Path::new(MAPS), &[]).expect_err("a fault").to_string();
        assert_eq!(
            fault,
            "public/maps/nagorno-karabakh-2020-10.json: no alert has the id nagorno-karabakh-2020-10. Name the map and \
             its settings after their alert, or remove them."
        );
    }

    #[test]
    fn place_outside_the_map_fails_the_build() {
        let words = Words::new(Language::English);
        let mut alert = alert();
        let maps = Maps::read(Path::new(MAPS), std::slice::from_ref(&alert)).expect("maps");
        assert!(maps.picture(&alert, words).expect("a map").is_some());
        let place = Place { name: "Paris".to_owned(), longitude: 2.35, latitude: 48.86, ..alert.places.remove(0) };
        alert.places.push(place);
        let fault = maps.picture(&alert, words).expect_err("a fault").to_string();
        assert!(
            fault.starts_with("public/maps/nagorno-karabakh-2020-10.json: The place “Paris” lies outside the map."),
            "{fault}"
        );
    }

    #[test]
    fn every_map_has_a_settings_file() {
        for (id, (path, _)) in Maps::read(Path::new(MAPS), &[alert()]).expect("maps").0 {
            assert!(Path::new(MAPS).join("settings").join(format!("{id}.json")).exists(), "{}", path.display());
        }
    }

    #[test]
    fn only_maps_are_published() {
        let dist = std::env::temp_dir().join(format!("forewarned-maps-{}", std::process::id()));
        Maps::read(Path::new(MAPS), &[alert()]).expect("maps").publish(&dist).expect("copies");
        let copies: Vec<_> = fs::read_dir(dist.join("maps"))
            .expect("a folder")
            .map(|entry| entry.expect("a file").file_name())
            .collect();
        assert_eq!(copies, ["nagorno-karabakh-2020-10.json"]);
        fs::remove_dir_all(dist).expect("removed");
    }
}

//! The site's alerts: every file in the folder, or the faults that stop the build.

use std::fs;
use std::path::{Path, PathBuf};

use forewarned::alert::Alert;
use forewarned::reading::{ReadError, read_alert};
use forewarned::words::Words;

use super::{Outcome, listed};

/// The folder, as error messages show it.
const PLACE: &str = "public/alerts";

/// Reads every alert in a folder as the browser does. If any file has a fault, the error has one line per fault: file, JSON
/// pointer, sentence.
pub fn read(words: Words, folder: &Path) -> Outcome<Vec<Alert>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .filter(|path| path.file_name().is_some_and(|name| name != "index.json"))
        .collect();
    files.sort();
    let (mut alerts, mut faults) = (Vec::new(), Vec::new());
    for path in &files {
        match one(words, path)? {
            Ok(alert) => alerts.push(alert),
            Err(more) => faults.extend(more),
        }
    }
    if faults.is_empty() { Ok(alerts) } else { Err(faults.join("\n").into()) }
}

/// Reads one alert, or returns the faults of its file.
fn one(words: Words, path: &Path) -> Outcome<Result<Alert, Vec<String>>> {
    let file = Path::new(PLACE).join(path.file_name().unwrap_or_default());
    let read = match read_alert(&fs::read(path)?) {
        Ok(read) => read,
        Err(ReadError::MissingRequiredField(issues)) => return Ok(Err(listed(words, &file, &issues))),
        Err(reason) => return Ok(Err(vec![format!("{}: {}", file.display(), words.read_error(&reason))])),
    };
    let mut faults = listed(words, &file, &read.issues);
    let (id, name) = (read.value.id.as_str(), path.file_stem().unwrap_or_default().to_string_lossy());
    // The file name must match, so no two alerts can have the same id.
    if id != name {
        faults.push(format!("{}: /id: {}", file.display(), words.fault_file_name(id, &name)));
    }
    Ok(if faults.is_empty() { Ok(read.value) } else { Err(faults) })
}

#[cfg(test)]
mod tests {
    use forewarned::address::{Address, Page, View};
    use forewarned::alert::Key;
    use forewarned::words::Language;
    use serde_json::{Value, json};

    use super::*;

    const FIRST: &str = "nagorno-karabakh-2020-10";
    const ADDED: &str = "inkwell-9-nowhere";

    /// A temporary folder, removed on drop.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            Self(std::env::temp_dir().join(format!("forewarned-{name}-{}", std::process::id())))
        }

        fn put(&self, place: &str, bytes: impl AsRef<[u8]>) {
            let path = self.0.join(place);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, bytes).expect("written");
        }

        fn text(&self, place: &str) -> String {
            fs::read_to_string(self.0.join(place)).unwrap_or_else(|reason| panic!("{place}: {reason}"))
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn added() -> Value {
        let file = fs::read(format!("tests/fixtures/alerts/{ADDED}.json")).expect("the file");
        serde_json::from_slice(&file).expect("JSON")
    }

    /// Returns the lines of the error with which these files stop the build.
    fn stops(name: &str, files: &[(&str, Vec<u8>)]) -> Vec<String> {
        let folder = Folder::new(name);
        for (name, bytes) in files {
            folder.put(name, bytes);
        }
        let reason = read(Words::new(Language::English), &folder.0).expect_err("a fault").to_string();
        reason.lines().map(str::to_owned).collect()
    }

    #[test]
    fn adding_a_file_to_the_folder_publishes_an_alert() {
        let dist = Folder::new("added");
        for part in ["frameworks", "method"] {
            for entry in fs::read_dir(Path::new("public").join(part)).expect("data") {
                let path = entry.expect("data").path();
                let name = path.file_name().expect("a name").to_string_lossy().into_owned();
                dist.put(&format!("{part}/{name}"), fs::read(&path).expect("data"));
            }
        }
        dist.put(&format!("alerts/{FIRST}.json"), fs::read(format!("public/alerts/{FIRST}.json")).expect("data"));
        dist.put("index.html", include_str!("../../../index.html"));
        dist.put("forewarned-1.js", "");
        dist.put("forewarned-1_bg.wasm", "");
        for bundle in ["catalogue", "compare", "open", "lesson"] {
            dist.put(&format!("forewarned-{bundle}.js"), "");
            dist.put(&format!("forewarned-{bundle}_bg.wasm"), "");
        }
        dist.put(&format!("alerts/{ADDED}.json"), added().to_string());
        super::super::write(&dist.0, &[Language::English], false).expect("a site");

        let catalogue = dist.text("index.html");
        let index: Value = serde_json::from_str(&dist.text("alerts/index.json")).expect("JSON");
        for (id, title) in [(FIRST, "Nagorno-Karabakh"), (ADDED, "Inkwell Nine")] {
            assert!(catalogue.contains(&format!("href=\"alerts/{id}/\"")), "{id} has a row in the catalogue");
            let entry = index["alerts"].as_array().expect("a list").iter().find(|entry| entry["id"] == id);
            assert!(entry.is_some_and(|entry| entry["title"].as_str().expect("a title").contains(title)), "{id}");
            for view in View::documents() {
                let address = Address::new(Page::Alert(Key::new(id).expect("a key"), view)).document();
                let page = dist.text(&format!("{address}index.html"));
                assert!(page.contains("<h1"), "{address}");
            }
            let citations = dist.text(&format!("alerts/{id}/cite/index.html"));
            assert!(citations.contains(title) && citations.contains('@'), "{id} can be cited");
            assert!(dist.text(&format!("alerts/{id}.csv")).lines().count() > 1, "{id} has a table");
            assert!(dist.text("sw.js").contains(&format!("\"alerts/{id}/\"")), "{id} is available offline");
        }
    }

    #[test]
    fn unreadable_file_fails_the_build() {
        let mut without_title = added();
        without_title["title"] = Value::Null;
        let cases: [(&str, Vec<u8>, &str); 6] = [
            ("empty", Vec::new(), "The file is empty."),
            ("broken", b"{\"format\": 1,}".to_vec(), "The file is not valid JSON. Look at line 1, column 14,"),
            ("saved", b"\xff\xfe{\0}\0".to_vec(), "The file is UTF-16 text."),
            ("large", vec![b' '; 1024 * 1024 + 1], "The file is larger than 1 MiB"),
            ("newer", json!({"format": 2}).to_string().into_bytes(), "The file uses version 2 of the format"),
            ("untitled", without_title.to_string().into_bytes(), "/title: this is missing or empty."),
        ];
        for (name, bytes, sentence) in cases {
            let lines = stops(name, &[(&format!("{name}.json"), bytes)]);
            assert!(lines[0].starts_with(&format!("public/alerts/{name}.json: {sentence}")), "{lines:?}");
        }
    }

    #[test]
    fn faults_fail_the_build_and_are_reported_for_all_files() {
        let mut broken = added();
        broken["stages"][1]["statements"][0]["text"] = json!(7);
        broken["recommendations"][0]["addressee"] = json!("the-sun");
        let files = [(format!("{ADDED}.json"), broken.to_string()), ("other.json".to_owned(), String::new())];
        let files = files.each_ref().map(|(name, text)| (name.as_str(), text.clone().into_bytes()));
        let lines = stops("faults", &files);
        let expected = [
            "inkwell-9-nowhere.json: /stages/1/statements/0/text: this must be text in quotation marks.",
            "inkwell-9-nowhere.json: /stages/1/statements/0: this record could not be read, so it was left out.",
            "inkwell-9-nowhere.json: /recommendations/0/addressee: the file’s vocabulary does not contain “the-sun”. Add it under \
             “addressees”, or use a word from that list.",
            "inkwell-9-nowhere.json: /teaching/activities/0/items/0/about: this refers to “statement:stage-symbolization”, but the file \
             has no such record. Correct the spelling, or add the record.",
            "other.json: The file is empty. Save your work in the editor, then try again.",
        ];
        assert_eq!(lines, expected.map(|line| format!("public/alerts/{line}")));
    }

    #[test]
    fn file_name_must_match_the_alert_id() {
        let text = || added().to_string().into_bytes();
        let named = "/id: the id is “inkwell-9-nowhere”, but the file is called “copy.json”. Make the two match.";
        let expected = [format!("public/alerts/copy.json: {named}")];
        assert_eq!(stops("renamed", &[("copy.json", text())]), expected);
        assert_eq!(stops("twice", &[("copy.json", text()), ("inkwell-9-nowhere.json", text())]), expected);
    }
}

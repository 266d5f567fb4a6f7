//! A file that the reader asked to keep on the device.

use serde::{Deserialize, Serialize};

use crate::browser;

/// Where it is stored. Everything that belongs to opened files begins like this.
const FOLDER: &str = "forewarned/opened/";
const FILE: &str = "forewarned/opened/file";

/// A file as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptFile {
    /// Its name.
    pub name: String,
    /// All of it.
    pub text: String,
}

/// The file that is kept; none where there is none, or the browser does not say.
pub fn kept_file() -> Option<KeptFile> {
    serde_json::from_str(&browser::load(FILE).ok()??).ok()
}

/// Keeps a file. Says whether the browser did.
pub fn keep(file: &KeptFile) -> bool {
    serde_json::to_string(file).is_ok_and(|text| browser::save(FILE, &text).is_ok())
}

/// Removes the file and the marks for every opened file.
pub fn forget() {
    browser::remove_all(FOLDER);
}

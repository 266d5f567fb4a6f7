//! A file that the reader asked to keep on the device.

use serde::{Deserialize, Serialize};

use crate::browser;

/// The prefix of all storage keys for opened files.
const FOLDER: &str = "forewarned/opened/";
const FILE: &str = "forewarned/opened/file";

/// A stored file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptFile {
    /// The file's name.
    pub name: String,
    /// The whole text.
    pub text: String,
}

/// Returns the kept file, or `None` if there is none or it cannot be read.
pub fn kept_file() -> Option<KeptFile> {
    serde_json::from_str(&browser::load(FILE).ok()??).ok()
}

/// Saves a file and returns whether that succeeded.
pub fn keep(file: &KeptFile) -> bool {
    serde_json::to_string(file).is_ok_and(|text| browser::save(FILE, &text).is_ok())
}

/// Removes the file and the marks for every opened file.
pub fn forget() {
    browser::remove_all(FOLDER);
}

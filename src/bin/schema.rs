//! Writes the JSON Schemas of the data format: `schema FOLDER`. A test fails while a file is out of date.

use std::error::Error;
use std::fs;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1).map(PathBuf::from).ok_or("usage: schema FOLDER")?;
    for (name, text) in forewarned::schema::files()? {
        fs::write(folder.join(name), text)?;
    }
    Ok(())
}

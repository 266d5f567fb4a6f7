//! Writes the JSON Schema of the data format: `schema FILE`. A test fails while the file is not fresh.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args_os().nth(1).ok_or("usage: schema FILE")?;
    Ok(std::fs::write(file, forewarned::schema::text()?)?)
}

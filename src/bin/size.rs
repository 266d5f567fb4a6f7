//! Prints the size of what a reader's first view loads, in bytes, raw and with brotli 11: `size DIST`.

use std::error::Error;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

fn brotli(bytes: &[u8]) -> Result<usize, std::io::Error> {
    let mut packer = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 24);
    packer.write_all(bytes)?;
    packer.flush()?;
    Ok(packer.into_inner().len())
}

fn find(dist: &Path, starts: &str, ends: &str) -> Result<PathBuf, Box<dyn Error>> {
    for entry in fs::read_dir(dist)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(starts) && name.ends_with(ends) {
            return Ok(path.clone());
        }
    }
    Err(format!("{}: no {starts}…{ends}; run ./dev build first", dist.display()).into())
}

fn main() -> Result<(), Box<dyn Error>> {
    let dist = std::env::args_os().nth(1).map(PathBuf::from).ok_or("usage: size DIST")?;
    let parts = [
        ("wasm", find(&dist, "forewarned-", "_bg.wasm")?),
        ("glue", find(&dist, "forewarned-", ".js")?),
        ("html", dist.join("alerts/nagorno-karabakh-2020-10/index.html")),
        ("alert", dist.join("alerts/nagorno-karabakh-2020-10.json")),
    ];
    println!("{:<10}{:>10}{:>10}", "part", "raw", "brotli");
    let mut total = (0, 0);
    for (name, path) in parts {
        let bytes = fs::read(path)?;
        let packed = brotli(&bytes)?;
        println!("{name:<10}{:>10}{packed:>10}", bytes.len());
        total = (total.0 + bytes.len(), total.1 + packed);
    }
    println!("{:<10}{:>10}{:>10}", "total", total.0, total.1);
    Ok(())
}

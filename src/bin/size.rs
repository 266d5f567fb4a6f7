//! Prints the size of what an alert's first page loads until its app is ready, in bytes, raw and with brotli 11, and fails where a part
//! is over its budget: `size DIST BUDGETS`.

use std::error::Error;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

fn brotli(bytes: &[u8]) -> Result<usize, std::io::Error> {
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, 11, 24);
    writer.write_all(bytes)?;
    drop(writer);
    Ok(packed.len())
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

/// The budget of a part, and whether it stands for a bar that is missed.
fn budget(budgets: &toml::Table, part: &str) -> Option<(usize, bool)> {
    let figure =
        |table: &str| budgets.get(table)?.get(part)?.as_integer().and_then(|bytes| usize::try_from(bytes).ok());
    figure("limits").map(|bytes| (bytes, false)).or_else(|| figure("missed").map(|bytes| (bytes, true)))
}

/// The name of the data that a document of the app loads.
fn data_of(html: &str) -> Option<&str> {
    html.split_once("data-file=\"")?.1.split('"').next()
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (dist, budgets) = arguments.next().zip(arguments.next()).ok_or("usage: size DIST BUDGETS")?;
    let budgets: toml::Table = fs::read_to_string(budgets)?.parse()?;
    let alert = budgets.get("alert").and_then(toml::Value::as_str).ok_or("no alert named in the budgets")?;
    let folder = dist.join("alerts").join(alert);
    let parts = [
        ("html", folder.join("index.html")),
        ("wasm", find(&dist, "forewarned-", "_bg.wasm")?),
        ("glue", find(&dist, "forewarned-", ".js")?),
        ("data", dist.join(data_of(&fs::read_to_string(folder.join("index.html"))?).ok_or("the page names no data")?)),
    ];
    println!("{:<8}{:>10}{:>10}{:>10}", "part", "raw", "brotli", "budget");
    let (mut raw, mut packed, mut over) = (0, 0, Vec::new());
    for (name, path) in parts {
        let bytes = fs::read(path)?;
        let small = brotli(&bytes)?;
        let (budget, missed) = budget(&budgets, name).ok_or_else(|| format!("no budget for {name}"))?;
        let note = if missed { "  (stands for a bar that is missed)" } else { "" };
        println!("{name:<8}{:>10}{small:>10}{budget:>10}{note}", bytes.len());
        (raw, packed) = (raw + bytes.len(), packed + small);
        if small > budget {
            over.push(format!("{name}: {small} bytes, {budget} allowed"));
        }
    }
    let (limit, _) = budget(&budgets, "first-view").ok_or("no budget for first-view")?;
    println!("{:<8}{raw:>10}{packed:>10}{limit:>10}", "total");
    if packed > limit {
        over.push(format!("the first view: {packed} bytes, {limit} allowed"));
    }
    if over.is_empty() { Ok(()) } else { Err(over.join("; ").into()) }
}

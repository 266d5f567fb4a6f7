//! Prints the size in bytes, raw and with brotli 11, of what an alert's first page loads until its app is ready, and of the other
//! bundles. Fails if a part is over its limit: `size DIST BUDGETS`.

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

/// Returns the limit of a part, and whether it is above a missed budget.
fn limit_of(budgets: &toml::Table, part: &str) -> Option<(usize, bool)> {
    let figure =
        |table: &str| budgets.get(table)?.get(part)?.as_integer().and_then(|bytes| usize::try_from(bytes).ok());
    figure("limits").map(|bytes| (bytes, false)).or_else(|| figure("missed").map(|bytes| (bytes, true)))
}

/// Returns the path of a file that a document loads, from the attribute that names it.
fn named(dist: &Path, html: &str, attribute: &str) -> Result<PathBuf, Box<dyn Error>> {
    let name = html.split_once(&format!(" {attribute}=\"")).and_then(|(_, rest)| rest.split('"').next());
    Ok(dist.join(name.ok_or_else(|| format!("the page has no {attribute}; run ./dev build first"))?))
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (dist, budgets) = arguments.next().zip(arguments.next()).ok_or("usage: size DIST BUDGETS")?;
    let budgets: toml::Table = fs::read_to_string(budgets)?.parse()?;
    let alert = budgets.get("alert").and_then(toml::Value::as_str).ok_or("no alert named in the budgets")?;
    let folder = dist.join("alerts").join(alert);
    let html = fs::read_to_string(folder.join("index.html"))?;
    let parts = [
        ("html", folder.join("index.html")),
        ("wasm", named(&dist, &html, "data-wasm")?),
        ("glue", named(&dist, &html, "data-glue")?),
        ("data", named(&dist, &html, "data-file")?),
    ];
    println!("{:<8}{:>10}{:>10}{:>10}", "part", "raw", "brotli", "limit");
    let (mut raw, mut packed, mut over) = (0, 0, Vec::new());
    for (name, path) in parts {
        let bytes = fs::read(path)?;
        let small = brotli(&bytes)?;
        let (limit, missed) = limit_of(&budgets, name).ok_or_else(|| format!("no limit for {name}"))?;
        let note = if missed { "  (limit set above a missed budget)" } else { "" };
        println!("{name:<8}{:>10}{small:>10}{limit:>10}{note}", bytes.len());
        (raw, packed) = (raw + bytes.len(), packed + small);
        if small > limit {
            over.push(format!("{name}: {small} bytes, {limit} allowed"));
        }
    }
    let (limit, _) = limit_of(&budgets, "first-view").ok_or("no limit for first-view")?;
    println!("{:<8}{raw:>10}{packed:>10}{limit:>10}", "total");
    if packed > limit {
        over.push(format!("the first view: {packed} bytes, {limit} allowed"));
    }
    let app = |document: &str| -> Result<PathBuf, Box<dyn Error>> {
        named(&dist, &fs::read_to_string(dist.join(document).join("index.html"))?, "data-wasm")
    };
    let others = [
        ("list", app("")?),
        ("compare", app("compare")?),
        ("open", app("open")?),
        ("lesson", app(&format!("present/{alert}"))?),
        // The document of a frame, and the script for other sites' pages.
        ("frame", dist.join("embed").join(alert).join("index.html")),
        ("v1.js", dist.join("embed/v1.js")),
    ];
    for (name, path) in others {
        let (limit, _) = limit_of(&budgets, name).ok_or_else(|| format!("no limit for {name}"))?;
        let bytes = fs::read(path)?;
        let small = brotli(&bytes)?;
        println!("{name:<8}{:>10}{small:>10}{limit:>10}", bytes.len());
        if small > limit {
            over.push(format!("{name}: {small} bytes, {limit} allowed"));
        }
    }
    // The single-file lesson is compressed inside, so its size counts as it is.
    let (limit, _) = limit_of(&budgets, "file").ok_or("no limit for file")?;
    let file = fs::metadata(dist.join("teach").join(alert).join("lesson.html"))?.len();
    println!("{:<8}{file:>10}{:>10}{limit:>10}", "file", "");
    if usize::try_from(file)? > limit {
        over.push(format!("the lesson in one file: {file} bytes, {limit} allowed"));
    }
    if over.is_empty() { Ok(()) } else { Err(over.join("; ").into()) }
}

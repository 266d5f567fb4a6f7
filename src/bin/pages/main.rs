//! Writes the pages of the site into a folder that Trunk has built: `pages DIST`.
//!
//! One page for the catalogue and one for each alert, from the template that `index.html` is, with styles and boot inline; the
//! index of alerts; and the JSON Schema.

mod boot;
mod page;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use forewarned::alert::Alert;
use forewarned::reading::{read_alert, read_frameworks};
use forewarned::words::{Language, Words};

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let dist = std::env::args_os().nth(1).map(PathBuf::from).ok_or("usage: pages DIST")?;
    let words = Words::new(Language::English);
    let alerts = alerts(words, &dist)?;
    frameworks(words, &dist)?;
    fs::write(dist.join("alerts/index.json"), index(&alerts))?;

    let template = fs::read_to_string(dist.join("index.html"))?;
    let assets = boot::Assets::find(&dist)?;
    let style = page::style(Path::new("style"))?;
    let write = |at: &Path, page: page::Page| -> Outcome<()> {
        fs::create_dir_all(at)?;
        Ok(fs::write(at.join("index.html"), page::html(&template, &page, &assets, &style)?)?)
    };
    for alert in &alerts {
        write(&dist.join("alerts").join(alert.id.as_str()), page::Page::alert(words, alert))?;
    }
    write(&dist, page::Page::catalogue(words))
}

/// Every alert of the site, read as a reader's browser reads it. One that has a fault does not get published.
fn alerts(words: Words, dist: &Path) -> Outcome<Vec<Alert>> {
    let mut files: Vec<PathBuf> = fs::read_dir(dist.join("alerts"))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .filter(|path| path.file_name().is_some_and(|name| name != "index.json"))
        .collect();
    files.sort();
    let read = |path: &PathBuf| -> Outcome<Alert> {
        let read = read_alert(&fs::read(path)?)
            .map_err(|reason| format!("{}: {}", path.display(), words.hopeless(&reason)))?;
        no_issues(words, path, &read.issues)?;
        if path.file_stem().is_none_or(|stem| stem != read.value.id.as_str()) {
            return Err(format!("{}: its id is {}", path.display(), read.value.id).into());
        }
        Ok(read.value)
    };
    files.iter().map(read).collect()
}

fn frameworks(words: Words, dist: &Path) -> Outcome<()> {
    let folder = dist.join("frameworks");
    let (stages, factors) = (fs::read(folder.join("ten-stages.json"))?, fs::read(folder.join("risk-factors.json"))?);
    let read = read_frameworks(&stages, &factors)
        .map_err(|reason| format!("{}: {}", folder.display(), words.hopeless(&reason)))?;
    no_issues(words, &folder, &read.issues)
}

fn no_issues(words: Words, path: &Path, issues: &[forewarned::reading::Issue]) -> Outcome<()> {
    if issues.is_empty() {
        return Ok(());
    }
    let list: Vec<String> = issues.iter().map(|issue| format!("{}: {}", path.display(), words.issue(issue))).collect();
    Err(list.join("\n").into())
}

/// The index of alerts, newest first.
fn index(alerts: &[Alert]) -> String {
    let mut alerts: Vec<&Alert> = alerts.iter().collect();
    alerts.sort_by(|a, b| b.dates.published.begins().total_cmp(&a.dates.published.begins()));
    let entries: Vec<serde_json::Value> = alerts
        .into_iter()
        .map(|alert| {
            serde_json::json!({
                "id": alert.id, "title": alert.title, "level": alert.level.key, "publisher": alert.publisher.name,
                "published": alert.dates.published, "places": [alert.region], "stages": alert.judgment.stages,
            })
        })
        .collect();
    serde_json::json!({"format": 1, "alerts": entries}).to_string()
}

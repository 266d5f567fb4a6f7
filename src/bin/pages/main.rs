//! Writes the site's pages into a folder that Trunk has built: `pages DIST`.
//!
//! Renders every document in full, from the app's own components, into the template `index.html`, with styles and scripts inline;
//! also writes the index of alerts. A language other than English has its own top-level folder.

// A page's type nests as deeply as its elements.
#![recursion_limit = "256"]

mod alerts;
mod boot;
mod cards;
mod catalogue_page;
mod check_page;
mod compare_page;
mod compressed;
mod document;
mod documents;
mod embed_pages;
mod feeds;
mod fonts;
mod generated;
mod hosts;
mod index;
mod lesson_file;
mod lesson_pages;
mod maps;
mod metadata;
mod minify;
mod oembed;
mod offline;
mod offline_page;
mod open_page;
mod policy;
mod scripts;
mod site;
mod styles;
#[cfg(test)]
mod tests;
mod text_pages;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use forewarned::alert::{Alert, Frameworks};
use forewarned::app::AppData;
use forewarned::catalogue::list_of;
use forewarned::compare::CompareData;
use forewarned::export::statements;
use forewarned::lesson::LessonData;
use forewarned::method::terms::Terms;
use forewarned::open::OpenData;
use forewarned::reading::{Issue, Read, ReadError, read_frameworks, read_glossary, read_method};
use forewarned::words::{Language, Words};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// The prefix of every error line, by which `./dev` finds it in the output of a build.
const LOG_PREFIX: &str = "forewarned: ";

fn main() -> ExitCode {
    let Some(dist) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("{LOG_PREFIX}usage: pages DIST");
        return ExitCode::FAILURE;
    };
    let is_release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    match write(&dist, &Language::ALL, is_release) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            for line in reason.to_string().lines() {
                eprintln!("{LOG_PREFIX}{line}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Writes all pages in these languages into a folder that contains the data and the app.
fn write(dist: &Path, languages: &[Language], is_release: bool) -> Outcome<()> {
    let words = Words::new(Language::English);
    let alerts = alerts::read(words, &dist.join("alerts"))?;
    let frameworks = Arc::new(frameworks(words, dist)?);
    let method = text(words, &dist.join("method/method.json"), read_method)?;
    let glossary = text(words, &dist.join("method/glossary.json"), read_glossary)?;
    let maps = maps::Maps::read(Path::new("public/maps"), &alerts)?;
    maps.publish(dist)?;
    fs::write(dist.join("alerts/index.json"), index::json(&alerts))?;
    let template = document::published(&fs::read_to_string(dist.join("index.html"))?);
    let assets = boot::Assets::find(dist)?;
    let catalogue = boot::Assets::of_bundle(dist, "catalogue")?;
    let compare = boot::Assets::of_bundle(dist, "compare")?;
    let open = boot::Assets::of_bundle(dist, "open")?;
    let lesson = boot::Assets::of_bundle(dist, "lesson")?;
    let fonts = fonts::Fonts::copy(Path::new("public/fonts"), dist)?;
    let cards = cards::Cards::read(Path::new("public/fonts"))?;
    let site = site::Site::read(Path::new("site.toml"))?;
    for alert in &alerts {
        let page = site.address(&format!("alerts/{}/", alert.id)).unwrap_or_else(|| format!("{}/", alert.id));
        fs::write(dist.join("alerts").join(format!("{}.csv", alert.id)), statements(alert, words, &page))?;
    }
    compare_page::texts(dist, &alerts)?;
    feeds::write(dist, &alerts, &site, words)?;
    let minifier = minify::Minifier::of_build(is_release)?;
    let styles = styles::Styles::read(Path::new("style"), &minifier)?;
    let scripts = scripts::Scripts::read(&minifier)?;
    fs::create_dir_all(dist.join("embed"))?;
    fs::write(dist.join("embed/v1.js"), scripts.host.as_str())?;
    let policy = policy::Policy::new(
        &site,
        &styles.all(),
        &scripts.all(),
        &[&assets, &catalogue, &compare, &open, &lesson].map(|bundle| bundle.glue.integrity.as_str()),
    );
    let common = document::Common {
        template: &template,
        fonts: &fonts,
        styles: &styles,
        scripts: &scripts,
        site: &site,
        policy: &policy,
    };
    let shared: Vec<Arc<Alert>> = alerts.iter().cloned().map(Arc::new).collect();
    if let Some(folder) = std::env::var_os("FOREWARNED_LIST") {
        generated::write(Path::new(&folder), &catalogue, words, &common)?;
    }
    let begun = Instant::now();
    let terms = Arc::new(Terms::of(&glossary));
    let texts = text_pages::SiteTexts { frameworks: Arc::clone(&frameworks), method, glossary };
    let lesson_parts = lesson_file::SharedParts::compress(dist, &lesson, &common, compressed::within_file(is_release))?;
    for &language in languages {
        let words = Words::new(language);
        save(dist, text_pages::site(&texts, words, &common)?)?;
        let listed = list_of(&index::newest_first(&alerts), words);
        save(dist, catalogue_page::documents(dist, &listed, &catalogue, words, &common)?)?;
        let data = CompareData::of(&index::newest_first(&alerts), &site.publisher);
        let asset = boot::data(dist, "compare", &data)?;
        let bundle = boot::Bundle { code: &compare, data: &asset };
        save(dist, [compare_page::document_of(data, bundle, words, &common)?])?;
        for alert in &shared {
            let shown = documents::shown(alert, &frameworks, words).with_map(maps.picture(alert, words)?);
            if language == Language::English {
                cards.write(dist, &shown)?;
            }
            let data = boot::data(dist, alert.id.as_str(), &AppData::of(&shown, &site.publisher))?;
            let bundle = boot::Bundle { code: &assets, data: &data };
            save(dist, documents::documents(&shown, bundle, &terms, &common)?)?;
            save(dist, embed_pages::documents(&shown, bundle, &common)?)?;
            if language == Language::English {
                oembed::write(dist, &shown, &site)?;
            }
            let data = LessonData::of(&shown, &terms, &site.publisher, site.publisher.site.clone(), None);
            let file = lesson_file::write(dist, &shown, &data, &lesson_parts, &common)?;
            let data = LessonData { file: Some(file.clone()), ..data };
            let data = boot::data(dist, &format!("lesson-{}", alert.id), &data)?;
            let bundle = boot::Bundle { code: &lesson, data: &data };
            save(dist, lesson_pages::documents(&shown, &file, bundle, &common)?)?;
        }
        let data = OpenData::new((*frameworks).clone(), &texts.glossary, site.publisher.clone(), maps.alerts());
        let asset = boot::data(dist, "open", &data)?;
        save(dist, [open_page::document_of(data, boot::Bundle { code: &open, data: &asset }, words, &common)?])?;
        if language == Language::English {
            fs::write(dist.join("embed").join(check_page::FILE), check_page::document_of(words, &common)?.html)?;
            save(dist, [offline_page::document_of(words, &common)?])?;
        }
    }
    let pairs = alerts.len() * languages.len();
    let seconds = begun.elapsed().as_secs_f64();
    eprintln!(
        "pages: {seconds:.1} s for {pairs} alerts, counting each language separately, and the pages that belong to no alert"
    );
    offline::write(dist, &site, words, &alerts)?;
    hosts::write(dist, &site, &policy, is_release)
}

/// Writes each document into its folder. Called once per alert, so that a build never holds the pages of all alerts in memory.
fn save(dist: &Path, documents: impl IntoIterator<Item = document::Document>) -> Outcome<()> {
    for document in documents {
        let folder = dist.join(&document.folder);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), document.html)?;
    }
    Ok(())
}

fn frameworks(words: Words, dist: &Path) -> Outcome<Frameworks> {
    let folder = dist.join("frameworks");
    let (stages, factors) = (fs::read(folder.join("ten-stages.json"))?, fs::read(folder.join("risk-factors.json"))?);
    let read = read_frameworks(&stages, &factors)
        .map_err(|reason| format!("{}: {}", folder.display(), words.read_error(&reason)))?;
    no_issues(words, &folder, &read.issues)?;
    Ok(read.value)
}

/// Reads a file of texts. Fails if it has an issue.
fn text<T>(words: Words, path: &Path, read: fn(&[u8]) -> Result<Read<T>, ReadError>) -> Outcome<T> {
    let read = read(&fs::read(path)?).map_err(|reason| format!("{}: {}", path.display(), words.read_error(&reason)))?;
    no_issues(words, path, &read.issues)?;
    Ok(read.value)
}

fn no_issues(words: Words, path: &Path, issues: &[Issue]) -> Outcome<()> {
    if issues.is_empty() { Ok(()) } else { Err(listed(words, path, issues).join("\n").into()) }
}

/// Formats the issues of a file, each with the file, its JSON pointer and a sentence.
fn listed(words: Words, path: &Path, issues: &[Issue]) -> Vec<String> {
    issues.iter().map(|issue| format!("{}: {}", path.display(), words.issue(issue))).collect()
}

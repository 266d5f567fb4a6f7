//! One page as HTML.

use std::fs;
use std::path::{Path, PathBuf};

use forewarned::alert::Alert;
use forewarned::words::Words;

use super::Outcome;
use super::boot::Assets;

const BOOT: &str = include_str!("boot.js");

/// What differs from page to page.
pub struct Page {
    title: String,
    description: String,
    /// The way to the site's first folder.
    root: &'static str,
    /// The alert that the page shows.
    alert: Option<String>,
}

impl Page {
    /// The first page.
    pub fn catalogue(words: Words) -> Self {
        Self {
            title: format!("{} – {}", words.catalogue(), words.site_name()),
            description: words.catalogue_lead(),
            root: "./",
            alert: None,
        }
    }

    /// The page of an alert.
    pub fn alert(words: Words, alert: &Alert) -> Self {
        Self {
            title: words.page_title(&alert.title, &alert.publisher.name),
            description: alert.summary.text.clone(),
            root: "../../",
            alert: Some(alert.id.to_string()),
        }
    }
}

/// All style files as one, the order of layers first. Comments and indentation are for people and stay at home.
pub fn style(folder: &Path) -> Outcome<String> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.retain(|path| path.extension().is_some_and(|ending| ending == "css"));
    files.sort_by_key(|path| (path.file_stem().is_none_or(|stem| stem != "layers"), path.clone()));
    let mut style = String::new();
    for file in files {
        style.push_str(&small(&fs::read_to_string(file)?));
    }
    Ok(style)
}

fn small(css: &str) -> String {
    let mut without = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        without.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, behind)| behind);
    }
    without.push_str(rest);
    without.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n") + "\n"
}

/// Fills the template.
pub fn html(template: &str, page: &Page, assets: &Assets, style: &str) -> Outcome<String> {
    let root = page.root;
    let head = format!(
        "<title>{title}</title>\n\
         <meta name=\"description\" content=\"{description}\">\n\
         <link rel=\"icon\" type=\"image/svg+xml\" href=\"{root}icon.svg\">\n\
         <link rel=\"modulepreload\" href=\"{root}{glue}\" integrity=\"{glue_integrity}\">\n\
         <style>{style}</style>",
        title = escaped(&page.title),
        description = escaped(&page.description),
        glue = assets.glue.name,
        glue_integrity = assets.glue.integrity,
    );
    let alert = page.alert.as_ref().map_or_else(String::new, |id| format!(" data-alert=\"{id}\""));
    let body = format!(
        "<div id=\"app\" data-root=\"{root}\" data-glue=\"{glue}\" data-wasm=\"{wasm}\" \
         data-wasm-integrity=\"{wasm_integrity}\"{alert}>\n\
         <main><h1>{title}</h1>\n<p>{description}</p>\n<p id=\"loading\" class=\"loading\" role=\"status\">Loading…</p>\n\
         <noscript><p>This page needs scripts and WebAssembly to show the alert.</p></noscript></main></div>\n\
         <section id=\"recovery\" class=\"recovery\" role=\"alert\" hidden>\n<h2>The page could not start</h2>\n\
         <p>A file did not arrive, or it was changed on its way, or this browser has no WebAssembly. \
         Nothing that you marked or wrote is lost.</p>\n\
         <button type=\"button\" id=\"retry\">Try again</button></section>\n\
         <script type=\"module\">{BOOT}</script>",
        glue = assets.glue.name,
        wasm = assets.wasm.name,
        wasm_integrity = assets.wasm.integrity,
        title = escaped(&page.title),
        description = escaped(&page.description),
    );
    let filled = template.replace("<!-- page:head -->", &head).replace("<!-- page:body -->", &body);
    if filled == template { Err("index.html has lost its two marks for the page".into()) } else { Ok(filled) }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

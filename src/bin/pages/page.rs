//! One page as HTML.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use forewarned::alert::{Alert, Key, Outline};
use forewarned::explore::content::Content;
use forewarned::explore::page::alert_page;
use forewarned::explore::sources::{self, page::sources_page};
use forewarned::export::view::citations_page;
use forewarned::frame::{footer, header};
use forewarned::ui::{Element, Node, el, left_to_right};
use forewarned::words::{Language, Words};
use leptos::prelude::RenderHtml as _;

use super::boot::{Asset, Assets};
use super::metadata::{Metadata, escaped};
use super::policy::Policy;
use super::site::Site;
use super::{Outcome, offline};

/// Runs before anything is painted.
const THEME: &str = include_str!("theme.js");
/// The same where a program takes the page over.
const EARLY: &str = include_str!("early.js");
/// Says what may become markup or a script's address, and knows how to keep the site for times without a network.
const FIRST: [&str; 5] = [
    "const TEMPLATES = ",
    include_str!("templates.json"),
    ";\n",
    include_str!("trusted.js"),
    include_str!("offline.js"),
];
/// Starts the program.
const BOOT: &str = include_str!("boot.js");
/// What a page without a program does instead.
const TEXT: &str = include_str!("text.js");

/// The scripts that pages hold.
pub struct Scripts {
    /// In the head of a page that runs a program.
    pub early: String,
    /// At its end.
    pub boot: String,
    /// In the head of a page of text.
    pub theme: String,
    /// At its end.
    pub text: String,
}

impl Scripts {
    /// Those of every page.
    pub fn new() -> Self {
        let first = FIRST.concat();
        Self {
            early: small_script(&[THEME, EARLY].concat()),
            boot: small_script(&[&first, BOOT].concat()),
            theme: small_script(THEME),
            text: small_script(&[&first, TEXT].concat()),
        }
    }

    /// All of them.
    pub fn all(&self) -> [&str; 4] {
        [&self.early, &self.boot, &self.theme, &self.text]
    }
}

/// What differs from page to page.
pub struct Page<'a> {
    words: Words,
    title: String,
    description: String,
    /// The way to the site's first folder.
    root: &'static str,
    /// The outline of the alert that the page shows.
    outline: Option<&'a Asset>,
    /// What machines are told of it.
    metadata: Metadata,
    /// What it shows.
    content: Node,
}

/// What all pages have in common.
pub struct Common<'a> {
    /// What `index.html` is.
    pub template: &'a str,
    /// The files that a page starts.
    pub assets: &'a Assets,
    /// All styles.
    pub styles: &'a Styles,
    /// All scripts.
    pub scripts: &'a Scripts,
    /// What the publisher has set.
    pub site: &'a Site,
    /// What a page may do.
    pub policy: &'a Policy,
}

impl<'a> Page<'a> {
    /// The page of an alert.
    pub fn alert(content: Content<'_>, files: &'a BTreeMap<Key, Asset>) -> Self {
        let (words, alert) = (content.words, content.alert);
        Self {
            words,
            title: words.page_title(&alert.title, &alert.publisher.name),
            description: alert.summary.text.clone(),
            root: "../../",
            outline: files.get(&alert.id),
            metadata: Metadata::alert(alert),
            content: alert_page(content),
        }
    }

    /// The page of an alert's citations.
    pub fn citations(words: Words, alert: &Alert, outline: &Outline, address: Option<String>) -> Self {
        let title = words.citations(&alert.title);
        Self {
            words,
            title: format!("{title} – {}", words.site_name()),
            description: words.citations_lead(&alert.publisher.name),
            root: "../../../",
            outline: None,
            metadata: Metadata::page(&format!("alerts/{}/cite/", alert.id), "WebPage"),
            content: citations_page(alert, outline, words, address.as_deref().unwrap_or("../")),
        }
    }

    /// The page of an alert's sources.
    pub fn sources(content: Content<'_>) -> Self {
        let (words, alert) = (content.words, content.alert);
        let title = words.sources_of(&alert.title);
        let count = sources::of(alert, content.frameworks).len().to_string();
        Self {
            words,
            title: format!("{title} – {}", words.site_name()),
            description: words.sources_page_lead(&count),
            root: "../../../",
            outline: None,
            metadata: Metadata::page(&format!("alerts/{}/sources/", alert.id), "WebPage"),
            content: sources_page(content),
        }
    }

    /// The name of its file: English is what an address without a file's name shows.
    pub fn file(&self) -> String {
        match self.words.language() {
            Language::English => "index.html".to_owned(),
            other => format!("{}.html", other.key()),
        }
    }
}

/// The styles of a site: pages of text have some that an alert's page need not load.
pub struct Styles {
    /// Of an alert's page.
    pub alert: String,
    /// Of every other page.
    pub text: String,
    /// Of the pages in the new look that belong to an alert.
    pub next: String,
    /// Of the pages without an alert.
    pub site: String,
    /// Of an alert's poster.
    pub poster: String,
}

impl Styles {
    /// Reads them.
    pub fn read(folder: &Path) -> Outcome<Self> {
        let next = folder.join("next");
        Ok(Self {
            alert: style(folder, &["citations"])?,
            text: style(folder, &[])?,
            next: style(&next, &["catalogue", "method", "poster"])?,
            site: joined(&next, &["layers", "base", "components", "tokens", "catalogue", "method", "print"])?,
            poster: joined(&next, &["layers", "base", "components", "tokens", "print", "poster"])?,
        })
    }

    /// All of them.
    pub fn all(&self) -> [&str; 5] {
        [&self.alert, &self.text, &self.next, &self.site, &self.poster]
    }
}

/// All style files but some as one, the order of layers first. Comments and indentation are for people and stay at home.
fn style(folder: &Path, without: &[&str]) -> Outcome<String> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.retain(|path| path.extension().is_some_and(|ending| ending == "css"));
    files.retain(|path| path.file_stem().is_none_or(|stem| without.iter().all(|one| stem != *one)));
    files.sort_by_key(|path| (path.file_stem().is_none_or(|stem| stem != "layers"), path.clone()));
    let mut style = String::new();
    for file in files {
        style.push_str(&small(&fs::read_to_string(file)?));
    }
    Ok(style)
}

/// Some style files as one, in this order.
fn joined(folder: &Path, names: &[&str]) -> Outcome<String> {
    let read = |name: &&str| -> Outcome<String> {
        let file = folder.join(name).with_extension("css");
        let css = fs::read_to_string(&file).map_err(|reason| format!("{}: {reason}", file.display()))?;
        Ok(small(&css))
    };
    names.iter().map(read).collect()
}

fn small(css: &str) -> String {
    let mut without = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        without.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, behind)| behind);
    }
    without.push_str(rest);
    let mut small = String::with_capacity(without.len());
    for line in without.lines().map(str::trim).filter(|line| !line.is_empty()) {
        small.push_str(line);
        if !line.ends_with(['{', '}', ';', ',']) {
            small.push('\n');
        }
    }
    small
}

/// The same for a script: comments have lines of their own.
fn small_script(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// Fills the template.
pub fn html(page: &Page<'_>, common: &Common<'_>) -> Outcome<String> {
    let Common { template, assets, styles, scripts, site, policy } = *common;
    let (root, words) = (page.root, page.words);
    let style = if page.outline.is_some() { &styles.alert } else { &styles.text };
    let head = format!(
        "{policy}<title>{title}</title>\n\
         <meta name=\"description\" content=\"{description}\">\n\
         {metadata}\n<link rel=\"icon\" type=\"image/svg+xml\" href=\"{root}icon.svg\">\n\
         <link rel=\"manifest\" href=\"{root}manifest.webmanifest\">\n\
         <link rel=\"modulepreload\" href=\"{root}{glue}\" integrity=\"{glue_integrity}\">\n\
         <script type=\"module\" async src=\"{root}{glue}\" integrity=\"{glue_integrity}\"></script>\n\
         <style>{style}</style>\n<script>{early}</script>",
        policy = policy.element(template),
        metadata = page.metadata.head(site, words, &page.title, &page.description),
        early = scripts.early,
        title = escaped(&page.title),
        description = escaped(&page.description),
        glue = assets.glue.name,
        glue_integrity = assets.glue.integrity,
    );
    let settings = el("div")
        .id("app")
        .attr("data-root", root)
        .attr("data-glue", &assets.glue.name)
        .attr("data-wasm", &assets.wasm.name)
        .attr("data-wasm-integrity", &assets.wasm.integrity)
        .attr_if("data-offline", offline::wanted(site));
    let settings = match page.outline {
        Some(file) => settings.attr("data-file", &file.name).attr("data-file-integrity", &file.integrity),
        None => settings,
    };
    let body = settings
        .with(el("a").class("skip").attr("href", "#main").with(words.skip_to_content()))
        .with(header(words, root))
        .with(recovery(words))
        .with(page.content.clone())
        .with(footer(words, &site.publisher))
        .with(offline::notice(words));
    let language = words.language();
    let body = match language {
        Language::English => left_to_right(&body.node()),
        // By what is set apart, tests tell the data's texts from the interface's words.
        Language::Pseudo | Language::MirroredPseudo => body.node().to_html(),
    };
    let body = format!("{body}\n<script type=\"module\">{}</script>", scripts.boot);
    let filled = template
        .replace("lang=\"en\" dir=\"ltr\"", &format!("lang=\"{}\" dir=\"{}\"", language.key(), language.direction()))
        .replace("<!-- page:head -->", &head)
        .replace("<!-- page:body -->", &body);
    if filled.len() < body.len() { Err("index.html has lost its marks for the page".into()) } else { Ok(filled) }
}

/// What is shown where the program cannot start. It is part of the page, so that no file can take it away.
fn recovery(words: Words) -> Element {
    el("section")
        .id("recovery")
        .class("recovery")
        .attr("role", "alert")
        .attr_if("hidden", true)
        .with(el("h2").with(words.recovery()))
        .with(el("p").with(words.recovery_lead()))
        .with(el("button").attr("type", "button").id("retry").with(words.try_again()))
        .with(
            el("p")
                .id("retried")
                .attr("role", "status")
                .attr("data-trying", words.trying())
                .attr("data-unreachable", words.unreachable()),
        )
}

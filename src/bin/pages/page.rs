//! One page as HTML.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use forewarned::address::LONG_PAGE;
use forewarned::alert::{Key, Stage};
use forewarned::catalogue::IndexEntry;
use forewarned::catalogue::catalogue_page;
use forewarned::explore::content::Content;
use forewarned::explore::page::alert_page;
use forewarned::frame::{footer, header};
use forewarned::method::view::method_page;
use forewarned::method::{Glossary, Method};
use forewarned::ui::{Element, Node, each, el, left_to_right};
use forewarned::words::{Language, Words};
use leptos::prelude::RenderHtml as _;

use super::boot::{Asset, Assets};
use super::fonts::{self, Fonts};
use super::metadata::{Metadata, escaped};
use super::policy::Policy;
use super::site::Site;
use super::{Outcome, offline};

/// Leads old addresses on.
const MOVED: &str = include_str!("moved.js");
/// Runs before anything is painted.
const EARLY: &str = include_str!("early.js");
/// The same on the long page of an alert only.
const EARLY_ALERT: &str = include_str!("early_alert.js");
/// Says what may become markup or a script's address, then starts the program.
const BOOT: [&str; 5] =
    ["const TEMPLATES = ", include_str!("templates.json"), ";\n", include_str!("trusted.js"), include_str!("boot.js")];

/// The theme of the address, on a page that starts no program.
const TEXT: &str = include_str!("text.js");
/// Completes the addresses of citations, and copies them.
const CITE: &str = include_str!("cite.js");

/// The scripts that a page holds.
pub struct Scripts {
    /// In its head.
    pub early: String,
    /// In the head of the long page of an alert, and of pages of text in the same look.
    pub early_alert: String,
    /// At its end.
    pub boot: String,
    /// At the end of the page of citations.
    pub cite: String,
    /// In the head of a page of text in the new look, which starts no program.
    pub text: String,
    /// In the head of an alert's first page.
    pub moved: String,
    /// In the head of a page in the new look.
    pub fonts: String,
}

impl Scripts {
    /// All of them.
    pub fn new() -> Self {
        let stages = serde_json::json!(Stage::ALL.map(Stage::key)).to_string();
        let moved = MOVED.replace("$STAGES", &stages).replace("$LONG_PAGE", LONG_PAGE);
        Self {
            early: small_script(EARLY),
            early_alert: small_script(&[EARLY, EARLY_ALERT].concat()),
            boot: small_script(&BOOT.concat()),
            moved: small_script(&moved),
            fonts: small_script(fonts::SCRIPT),
            cite: small_script(CITE),
            text: small_script(TEXT),
        }
    }

    /// All of them, for the policy.
    pub fn all(&self) -> [&str; 7] {
        let Self { early, early_alert, boot, moved, fonts, cite, text } = self;
        [early, early_alert, boot, moved, fonts, cite, text]
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
    /// The site's fonts.
    pub fonts: &'a Fonts,
    /// All styles.
    pub styles: &'a Styles,
    /// All scripts.
    pub scripts: &'a Scripts,
    /// What the publisher has set.
    pub site: &'a Site,
    /// What a page may do.
    pub policy: &'a Policy,
}

impl Common<'_> {
    /// What a document's head has to load the code.
    pub fn code(&self, root: &str) -> String {
        let Asset { name, integrity } = &self.assets.glue;
        format!(
            "<link rel=\"modulepreload\" href=\"{root}{name}\" integrity=\"{integrity}\">\n\
             <script type=\"module\" async src=\"{root}{name}\" integrity=\"{integrity}\"></script>"
        )
    }

    /// What a document says of itself to its scripts, as attributes of the element that holds the page.
    pub fn settings(&self, root: &str, data: Option<&Asset>) -> Vec<(&'static str, String)> {
        let Assets { glue, wasm } = self.assets;
        let mut settings = vec![
            ("data-root", root.to_owned()),
            ("data-glue", glue.name.clone()),
            ("data-wasm", wasm.name.clone()),
            ("data-wasm-integrity", wasm.integrity.clone()),
        ];
        if offline::wanted(self.site) {
            settings.push(("data-offline", String::new()));
        }
        if let Some(data) = data {
            settings.push(("data-file", data.name.clone()));
            settings.push(("data-file-integrity", data.integrity.clone()));
        }
        settings
    }
}

impl<'a> Page<'a> {
    /// The first page.
    pub fn catalogue(words: Words, entries: &[IndexEntry]) -> Self {
        Self {
            words,
            title: format!("{} – {}", words.catalogue(), words.site_name()),
            description: words.catalogue_lead(),
            root: "./",
            outline: None,
            metadata: Metadata::page("", "CollectionPage"),
            content: catalogue_page(words, "./", entries),
        }
    }

    /// The long page of an alert.
    pub fn alert(content: Content<'_>, files: &'a BTreeMap<Key, Asset>) -> Self {
        let (words, alert) = (content.words, content.alert);
        Self {
            words,
            title: words.long_page_title(&alert.title, &alert.publisher.name),
            description: alert.summary.text.clone(),
            root: "../../../",
            outline: files.get(&alert.id),
            metadata: Metadata::unlisted(),
            content: alert_page(content),
        }
    }

    /// The method page.
    pub fn method(words: Words, method: &Method, glossary: &Glossary, contact: Option<&str>) -> Self {
        Self {
            words,
            title: format!("{} – {}", method.title, words.site_name()),
            description: method.lead.text.clone(),
            root: "../",
            outline: None,
            metadata: Metadata::page("method/", "WebPage"),
            content: method_page(words, method, glossary, contact),
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
    /// Of the pages in the new look.
    pub next: String,
}

impl Styles {
    /// Reads them.
    pub fn read(folder: &Path) -> Outcome<Self> {
        Ok(Self {
            alert: style(folder, &["catalogue", "method"])?,
            text: style(folder, &[])?,
            next: style(&folder.join("next"), &[])?,
        })
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
    let Common { template, styles, scripts, site, policy, .. } = *common;
    let (root, words) = (page.root, page.words);
    let style = if page.outline.is_some() { &styles.alert } else { &styles.text };
    let head = format!(
        "{policy}<title>{title}</title>\n\
         <meta name=\"description\" content=\"{description}\">\n\
         {metadata}\n<link rel=\"icon\" type=\"image/svg+xml\" href=\"{root}icon.svg\">\n\
         <link rel=\"manifest\" href=\"{root}manifest.webmanifest\">\n\
         {code}\n<style>{style}</style>\n<script>{early}</script>",
        policy = policy.element(template),
        metadata = page.metadata.head(site, words, &page.title, &page.description),
        early = scripts.early_alert,
        code = common.code(root),
        title = escaped(&page.title),
        description = escaped(&page.description),
    );
    let settings = common.settings(root, page.outline).into_iter();
    let settings = settings.fold(el("div").id("app"), |element, (name, value)| element.attr(name, &value));
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

/// What is shown where the program cannot start. It is part of the page, so that no file can take it away. The script says which of
/// the causes it was.
pub fn recovery(words: Words) -> Element {
    let causes = [
        ("late", words.cause_late()),
        ("unreachable", words.cause_unreachable()),
        ("refused", words.cause_refused()),
        ("changed", words.cause_changed()),
        ("wasm", words.cause_wasm()),
        ("policy", words.cause_policy()),
        ("stopped", words.cause_stopped()),
    ];
    let cause =
        |(key, text): (&'static str, String)| el("p").attr("data-cause", key).attr_if("hidden", true).with(text);
    el("section")
        .id("recovery")
        .class("recovery")
        .attr("role", "alert")
        .attr_if("hidden", true)
        .with(el("h2").with(words.recovery()))
        .with(each(causes.map(cause)))
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

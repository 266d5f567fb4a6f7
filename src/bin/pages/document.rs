//! One document: the template that `index.html` is, filled.

use forewarned::components::{Recovery, Sprite, UpdateNotice};
use forewarned::embed_code::escaped;
use forewarned::words::{Language, Words};
use leptos::prelude::*;

use super::boot::{Asset, Bundle};
use super::fonts::Fonts;
use super::metadata::Metadata;
use super::policy::Policy;
use super::scripts::Scripts;
use super::site::Site;
use super::styles::Styles;
use super::{Outcome, offline};

/// Where the template has the head of a page.
const HEAD: &str = "<!-- page:head -->";
/// Where it has the page.
const BODY: &str = "<!-- page:body -->";

/// What all documents have in common.
pub struct Common<'a> {
    /// What `index.html` is.
    pub template: &'a str,
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

/// One document.
pub struct Document {
    /// Its folder, from the site's first one: empty, or with a slash at its end.
    pub folder: String,
    /// All of it.
    pub html: String,
}

/// What a document runs.
#[derive(Clone, Copy)]
pub enum Runs<'a> {
    /// A program, with its data.
    App(Bundle<'a>),
    /// No app: only what a page of text needs.
    Text,
    /// The same, and what copies citations.
    Citations,
    /// The self-test of a frame.
    Check,
}

/// What the script of a frame needs to know (`embed_frame.js`).
pub struct Frame {
    /// The view, such as `stages/denial`.
    pub view: String,
    /// The path of the same view on the alert's page.
    pub page: String,
    /// The path of the folder of the alert's frames.
    pub folder: String,
}

/// What differs from document to document.
pub struct Parts<'a> {
    /// Its folder within its language.
    pub folder: String,
    /// The title of the window.
    pub title: String,
    /// What it shows, in a sentence.
    pub description: String,
    /// What machines are told of it.
    pub metadata: Metadata,
    /// Its style.
    pub style: &'a str,
    /// Whether everything about an alert once was at this address.
    pub moved: bool,
    /// What it runs.
    pub runs: Runs<'a>,
    /// What the program needs to know, as attributes of the app's element.
    pub settings: Vec<(&'static str, String)>,
    /// For a document that other sites frame.
    pub frame: Option<Frame>,
    /// The page, as Leptos wrote it.
    pub page: String,
}

impl<'a> Parts<'a> {
    /// A page without an alert.
    ///
    /// `title`: without the site's name.
    pub fn of_site(
        words: Words,
        folder: String,
        [title, description]: [String; 2],
        style: &'a str,
        runs: Runs<'a>,
        page: String,
    ) -> Self {
        Self {
            title: [&title, " – ", &words.site_name()].concat(),
            description,
            metadata: Metadata::page(&folder, "WebPage"),
            folder,
            style,
            moved: false,
            runs,
            frame: None,
            settings: Vec::new(),
            page,
        }
    }
}

/// Fills the template. A language other than English has a first folder of its own.
///
/// # Errors
/// Where the template has lost its marks.
pub fn document(parts: Parts<'_>, words: Words, common: &Common<'_>) -> Outcome<Document> {
    let Common { template, .. } = *common;
    if !template.contains(HEAD) || !template.contains(BODY) {
        return Err("index.html has lost its marks for the page".into());
    }
    let language = words.language();
    let folder = match language {
        Language::English => parts.folder.clone(),
        other => [other.key(), "/", &parts.folder].concat(),
    };
    let root = match folder.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    };
    let framed = parts.frame.as_ref().map(|Frame { view, page, folder }| {
        let (view, page, folder) = (escaped(view), escaped(page), escaped(folder));
        format!(" data-view=\"{view}\" data-explainer=\"{page}\" data-base=\"{folder}\"")
    });
    let root_says =
        format!("lang=\"{}\" dir=\"{}\"{}", language.key(), language.direction(), framed.unwrap_or_default());
    // A frame is as tall as its body, including the message that the app could not start.
    let body_says = if parts.frame.is_some() { "<body id=\"embed\">" } else { "<body>" };
    let html = template
        .replace("lang=\"en\" dir=\"ltr\"", &root_says)
        .replace("<body>", body_says)
        .replace(HEAD, &head(&parts, &root, words, common))
        .replace(BODY, &body(&parts, &root, words, common));
    Ok(Document { folder, html })
}

fn head(parts: &Parts<'_>, root: &str, words: Words, common: &Common<'_>) -> String {
    let Common { template, fonts, scripts, site, policy, .. } = *common;
    let Parts { title, description, metadata, style, .. } = parts;
    // The test languages have no old addresses.
    let has_moved = parts.moved && words.language() == Language::English;
    let moved = if has_moved { ["<script>", &scripts.moved, "</script>\n"].concat() } else { String::new() };
    let (code, early, mut used) = match parts.runs {
        Runs::App(bundle) => (code(&bundle.code.glue, root), &scripts.early, vec![scripts.boot.as_str()]),
        Runs::Text => (String::new(), &scripts.theme, vec![scripts.text.as_str()]),
        Runs::Citations => (String::new(), &scripts.theme, vec![scripts.text.as_str(), scripts.cite.as_str()]),
        Runs::Check => (String::new(), &scripts.theme, vec![scripts.text.as_str(), scripts.check.as_str()]),
    };
    used.extend([early.as_str(), &scripts.fonts]);
    let frame = parts.frame.as_ref().map(|_| {
        used.push(&scripts.frame);
        ["\n<script>", &scripts.frame, "</script>"].concat()
    });
    if has_moved {
        used.push(&scripts.moved);
    }
    let files = match &parts.runs {
        Runs::App(bundle) => vec![bundle.code.glue.integrity.as_str()],
        Runs::Text | Runs::Citations | Runs::Check => Vec::new(),
    };
    let policy = policy.of_document(style, &used, &files);
    format!(
        "{policy}<title>{escaped_title}</title>\n{moved}<meta name=\"description\" content=\"{escaped_description}\">\n{metadata}\n\
         <link rel=\"icon\" type=\"image/svg+xml\" href=\"{root}icon.svg\">\n\
         <link rel=\"manifest\" href=\"{root}manifest.webmanifest\">\n\
         {code}<style>{style}</style>\n{fonts}\n<script>{early}</script>{frame}",
        frame = frame.unwrap_or_default(),
        policy = policy.element(template),
        escaped_title = escaped(title),
        escaped_description = escaped(description),
        metadata = metadata.head(site, words, title, description),
        fonts = fonts.element(root, &scripts.fonts),
    )
}

/// What a head has to load the code of the app.
fn code(Asset { name, integrity }: &Asset, root: &str) -> String {
    format!(
        "<link rel=\"modulepreload\" href=\"{root}{name}\" integrity=\"{integrity}\">\n\
         <script type=\"module\" async src=\"{root}{name}\" integrity=\"{integrity}\"></script>\n"
    )
}

/// The page, and around it what is there without the app.
fn body(parts: &Parts<'_>, root: &str, words: Words, common: &Common<'_>) -> String {
    let Common { scripts, site, .. } = *common;
    let page = &parts.page;
    let mut settings = vec![("data-root", root.to_owned())];
    // Browsers store a frame's data separately for each host page. An offline copy for each would not help readers.
    if offline::is_enabled(site) && parts.frame.is_none() {
        settings.push(("data-offline", String::new()));
    }
    if let Runs::App(Bundle { code, data }) = parts.runs {
        let (glue, wasm) = (&code.glue, &code.wasm);
        settings.extend(parts.settings.iter().cloned());
        settings.extend([
            ("data-language", words.language().key().to_owned()),
            ("data-glue", glue.name.clone()),
            ("data-wasm", wasm.name.clone()),
            ("data-wasm-integrity", wasm.integrity.clone()),
            ("data-file", data.name.clone()),
            ("data-file-integrity", data.integrity.clone()),
            ("data-elements", elements(page).to_string()),
        ]);
    }
    let settings: String =
        settings.iter().map(|(name, value)| [" ", name, "=\"", &escaped(value), "\""].concat()).collect();
    let (recovery, script, own) = match parts.runs {
        Runs::App(_) => (within(words, || view! { <Recovery /> }), &scripts.boot, None),
        Runs::Text => (String::new(), &scripts.text, None),
        Runs::Citations => (String::new(), &scripts.text, Some(&scripts.cite)),
        Runs::Check => (String::new(), &scripts.text, Some(&scripts.check)),
    };
    let own = own.map(|script| ["\n<script>", script, "</script>"].concat()).unwrap_or_default();
    format!(
        "{sprite}{recovery}<div id=\"app\"{settings}>{page}</div>{notice}\n<script type=\"module\">{script}</script>{own}",
        sprite = within(words, || view! { <Sprite /> }),
        notice = within(words, || view! { <UpdateNotice /> }),
    )
}

/// A component as HTML, in these words.
fn within<V: IntoView>(words: Words, view: impl FnOnce() -> V) -> String {
    Owner::new().with(|| {
        provide_context(words);
        view().to_html()
    })
}

/// How many elements there are in HTML that Leptos has written. The running app counts them again: where an extension has put in others,
/// it cannot take the document over as it is.
fn elements(html: &str) -> usize {
    let (mut count, mut quoted, mut in_tag) = (0, false, false);
    let mut signs = html.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if in_tag => quoted = !quoted,
            '>' if !quoted => in_tag = false,
            '<' if !in_tag => {
                in_tag = true;
                count += usize::from(signs.peek().is_some_and(char::is_ascii_alphabetic));
            }
            _ => {}
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::elements;

    #[test]
    fn elements_are_counted_and_nothing_else() {
        let html = "<p title=\"a <b> c\">x &lt;i&gt;<!-- y --><!><br><svg><path d=\"\"></path></svg></p>";
        assert_eq!(elements(html), 4);
    }
}

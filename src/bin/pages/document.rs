//! Fills the template `index.html` to make one document.

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

/// The template's placeholder for the head of a page.
const HEAD: &str = "<!-- page:head -->";
/// The template's placeholder for the page.
const BODY: &str = "<!-- page:body -->";

/// The values that all documents share.
pub struct Common<'a> {
    /// The content of `index.html`.
    pub template: &'a str,
    /// The site's fonts.
    pub fonts: &'a Fonts,
    /// All styles.
    pub styles: &'a Styles,
    /// All scripts.
    pub scripts: &'a Scripts,
    /// The publisher's settings.
    pub site: &'a Site,
    /// The security policy.
    pub policy: &'a Policy,
}

/// One document.
pub struct Document {
    /// Its folder, relative to the site root: empty, or with a trailing slash.
    pub folder: String,
    /// The whole HTML.
    pub html: String,
}

/// The scripts that a document runs.
#[derive(Clone, Copy)]
pub enum Runs<'a> {
    /// The app, with its data.
    App(Bundle<'a>),
    /// No app: only the scripts of a text page.
    Text,
    /// The scripts of a text page, and the one that copies citations.
    Citations,
    /// The scripts of a text page, and the self-test of a frame.
    Check,
    /// The scripts of a text page, and the one that links to the requested page on `offline/`.
    Offline,
}

/// A script in the head, which reads the address before the page shows anything.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum First {
    /// Redirects old links: the whole alert was once at this address.
    Moved,
    /// Hides the comparison if the address names an alert, until the app shows them.
    Pair,
}

/// The settings of the script for frames (`embed_frame.js`).
pub struct Frame {
    /// The view, such as `stages/denial`.
    pub view: String,
    /// The path to the same view on the alert's page.
    pub page: String,
    /// The path to the folder of the alert's frames.
    pub folder: String,
}

/// The parts that differ between documents.
pub struct Parts<'a> {
    /// Its folder within its language.
    pub folder: String,
    /// Its title.
    pub title: String,
    /// Its description, in one sentence.
    pub description: String,
    /// Its metadata for search engines and link previews.
    pub metadata: Metadata,
    /// Its style.
    pub style: &'a str,
    /// The script that runs before the page shows anything, if it needs one.
    pub first: Option<First>,
    /// The scripts it runs.
    pub runs: Runs<'a>,
    /// The app's settings, as attributes of its element.
    pub settings: Vec<(&'static str, String)>,
    /// Set for a document that other sites frame.
    pub frame: Option<Frame>,
    /// The page, as rendered by Leptos.
    pub page: String,
}

impl<'a> Parts<'a> {
    /// Returns the parts of a page without an alert.
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
            first: None,
            runs,
            frame: None,
            settings: Vec::new(),
            page,
        }
    }
}

/// Returns the template without the element that Trunk leaves in it, which no reader needs, and without empty lines.
pub fn published(template: &str) -> String {
    let is_needed = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with("<link data-trunk");
    template.lines().filter(is_needed).collect::<Vec<_>>().join("\n")
}

/// Fills the template. A language other than English has its own top-level folder.
///
/// # Errors
/// If a placeholder is missing from the template.
pub fn document(parts: Parts<'_>, words: Words, common: &Common<'_>) -> Outcome<Document> {
    let Common { template, .. } = *common;
    if !template.contains(HEAD) || !template.contains(BODY) {
        return Err("index.html lacks the placeholders page:head and page:body".into());
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
    let first = match parts.first {
        // The test languages have no old addresses.
        Some(First::Moved) => (words.language() == Language::English).then_some(&scripts.moved),
        Some(First::Pair) => Some(&scripts.pair),
        None => None,
    };
    let first_element = first.map(|script| ["<script>", script, "</script>\n"].concat()).unwrap_or_default();
    let (code, early, mut used) = match parts.runs {
        Runs::App(bundle) => (code(&bundle.code.glue, root), &scripts.early, vec![scripts.boot.as_str()]),
        Runs::Text => (String::new(), &scripts.theme, vec![scripts.text.as_str()]),
        Runs::Citations => (String::new(), &scripts.theme, vec![scripts.text.as_str(), scripts.cite.as_str()]),
        Runs::Check => (String::new(), &scripts.theme, vec![scripts.text.as_str(), scripts.check.as_str()]),
        Runs::Offline => (String::new(), &scripts.theme, vec![scripts.text.as_str(), scripts.offline_page.as_str()]),
    };
    used.extend([early.as_str(), &scripts.fonts]);
    let frame = parts.frame.as_ref().map(|_| {
        used.push(&scripts.frame);
        ["\n<script>", &scripts.frame, "</script>"].concat()
    });
    used.extend(first.map(String::as_str));
    let files = match &parts.runs {
        Runs::App(bundle) => vec![bundle.code.glue.integrity.as_str()],
        Runs::Text | Runs::Citations | Runs::Check | Runs::Offline => Vec::new(),
    };
    let policy = policy.of_document(style, &used, &files);
    format!(
        "{policy}<title>{escaped_title}</title>\n{first_element}<meta name=\"description\" content=\"{escaped_description}\">\n{metadata}\n\
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

/// Returns the elements that load the app's code.
fn code(Asset { name, integrity }: &Asset, root: &str) -> String {
    format!(
        "<link rel=\"modulepreload\" href=\"{root}{name}\" integrity=\"{integrity}\">\n\
         <script type=\"module\" async src=\"{root}{name}\" integrity=\"{integrity}\"></script>\n"
    )
}

/// Renders the page with the elements and scripts around it.
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
        Runs::Offline => (String::new(), &scripts.text, Some(&scripts.offline_page)),
    };
    let own = own.map(|script| ["\n<script>", script, "</script>"].concat()).unwrap_or_default();
    format!(
        "{sprite}{recovery}<div id=\"app\"{settings}>{page}</div>{notice}\n<script type=\"module\">{script}</script>{own}",
        sprite = within(words, || view! { <Sprite /> }),
        notice = within(words, || view! { <UpdateNotice /> }),
    )
}

/// Renders a component to HTML in one language.
fn within<V: IntoView>(words: Words, view: impl FnOnce() -> V) -> String {
    Owner::new().with(|| {
        provide_context(words);
        view().to_html()
    })
}

/// Counts the elements in HTML that Leptos has rendered. The app counts them again: if an extension has added others, it cannot
/// hydrate the document as it is.
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
    use super::{elements, published};

    #[test]
    fn published_template_has_no_element_of_trunk() {
        let template = "<head>\n<!-- page:head -->\n  <link data-trunk rel=\"rust\" />\n\n</head>\n<body>";
        assert_eq!(published(template), "<head>\n<!-- page:head -->\n</head>\n<body>");
    }

    #[test]
    fn counts_only_elements() {
        let html = "<p title=\"a <b> c\">x &lt;i&gt;<!-- y --><!><br><svg><path d=\"\"></path></svg></p>";
        assert_eq!(elements(html), 4);
    }
}

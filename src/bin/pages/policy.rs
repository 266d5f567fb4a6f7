//! The security policy of pages and the headers of every response: the only source of both.
//!
//! Each page has its own policy in a `<meta>`, for hosts that send no headers. The files for hosts (`hosts`) have one policy for
//! all pages, with the parts that only a header can express. See docs/decisions/0007-one-source-of-headers.md.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use forewarned::words::Language;
use sha2::{Digest as _, Sha256};

use super::site::Site;

/// The kinds of responses, which differ in their headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A page of the site. No other site may frame it.
    Page,
    /// A page for frames on other sites.
    Embed,
    /// The service worker's script.
    Worker,
    /// Any file that a page or another site loads, under a fixed name.
    File,
    /// A file whose name changes with its content: the app, fonts, and everything in the folder `data`.
    Immutable,
}

impl Class {
    /// All classes.
    pub const ALL: [Self; 5] = [Self::Page, Self::Embed, Self::Worker, Self::File, Self::Immutable];

    /// Returns the class of a file, by its path from the site root. The patterns in `hosts` express the same for each host.
    pub fn of(path: &str) -> Self {
        let name = path.rsplit('/').next().unwrap_or(path);
        if ending(name) == "html" {
            // A language other than English has its own top-level folder.
            let within = path.split_once('/').filter(|(first, _)| Language::from_key(first).is_some());
            let path = within.map_or(path, |(_, path)| path);
            let framed = path.starts_with("embed/") && path != "embed/index.html";
            return if framed { Self::Embed } else { Self::Page };
        }
        if path == "sw.js" {
            return Self::Worker;
        }
        if path.starts_with("data/") || is_font(path) || is_bundle(path) { Self::Immutable } else { Self::File }
    }

    /// Returns the `Cache-Control` value. Everything except immutable files is revalidated each time.
    pub fn cache(self) -> &'static str {
        match self {
            Self::Immutable => "public, max-age=31536000, immutable",
            _ => "no-cache",
        }
    }
}

/// Returns the extension of a file name.
pub fn ending(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, ending)| ending)
}

/// Whether a file is part of the app, whose names contain a hash: `forewarned-HASH.js` and `forewarned-HASH_bg.wasm`.
fn is_bundle(path: &str) -> bool {
    let rest = path.strip_prefix("forewarned-").unwrap_or_default();
    let hash = rest.strip_suffix(".js").or_else(|| rest.strip_suffix("_bg.wasm")).unwrap_or_default();
    !hash.is_empty() && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Whether a file is one of the site's fonts.
fn is_font(path: &str) -> bool {
    path.strip_prefix("fonts/").is_some_and(|name| ending(name) == "woff2" && !name.contains('/'))
}

/// The security policy of pages.
pub struct Policy {
    scripts: String,
    styles: String,
    connections: String,
    hsts: bool,
}

/// Browser features that no page uses. `Permissions-Policy` disables them for the page and its frames.
const UNUSED: [&str; 17] = [
    "accelerometer",
    "autoplay",
    "camera",
    "display-capture",
    "encrypted-media",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "serial",
    "usb",
    "xr-spatial-tracking",
];

impl Policy {
    /// Returns the policy of pages with these inline styles and scripts, which load these files by integrity.
    ///
    /// `strict-dynamic` is not enough for the files: imports of an inline script count as part of the page.
    pub fn new(site: &Site, styles: &[&str], scripts: &[&str], files: &[&str]) -> Self {
        let reached = ["'self'"].into_iter().chain(site.data_origins.iter().map(String::as_str));
        let connections = reached.collect::<Vec<_>>().join(" ");
        Self { scripts: scripts_of(scripts, files), styles: hashes(styles), connections, hsts: site.hsts }
    }

    /// Returns the policy of one document, with only its own style, scripts and files.
    pub fn of_document(&self, style: &str, scripts: &[&str], files: &[&str]) -> Self {
        let connections = self.connections.clone();
        Self { scripts: scripts_of(scripts, files), styles: hashes(&[style]), connections, hsts: self.hsts }
    }

    /// Returns the policy as a page contains it. A host without headers has no other.
    pub fn in_page(&self) -> String {
        format!(
            "default-src 'none'; script-src {} 'strict-dynamic' 'wasm-unsafe-eval'; style-src {}; img-src 'self'; \
             font-src 'self'; frame-src 'self'; connect-src {}; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; \
             require-trusted-types-for 'script'; trusted-types default",
            self.scripts, self.styles, self.connections,
        )
    }

    /// Returns the policy's `<meta>` element, which must precede everything it applies to. Empty during development, because the
    /// server adds a script to each page that differs between responses.
    pub fn element(&self, template: &str) -> String {
        if template.contains("{{__TRUNK_") {
            return String::new();
        }
        format!(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n<meta name=\"referrer\" content=\"no-referrer\">\n",
            self.in_page(),
        )
    }

    /// Returns the full policy of a class.
    fn content_security(&self, class: Class) -> String {
        match class {
            Class::Page => self.in_page() + "; frame-ancestors 'none'",
            Class::Embed => self.in_page() + "; frame-ancestors 'self' https:",
            Class::Worker => format!(
                "default-src 'none'; connect-src {}; require-trusted-types-for 'script'; trusted-types 'none'; \
                 base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                self.connections,
            ),
            Class::File | Class::Immutable => {
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'".to_owned()
            }
        }
    }

    /// Returns the headers of every response.
    pub fn shared(&self) -> Vec<(&'static str, String)> {
        let unused: Vec<String> = UNUSED.iter().map(|feature| format!("{feature}=()")).collect();
        let features = format!("clipboard-write=(self), fullscreen=(self), {}", unused.join(", "));
        let mut headers = vec![
            ("X-Content-Type-Options", "nosniff".to_owned()),
            ("Referrer-Policy", "no-referrer".to_owned()),
            ("Permissions-Policy", features),
        ];
        if self.hsts {
            headers.push(("Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload".to_owned()));
        }
        headers
    }

    /// Returns the additional headers of a class, except for caching. A header that a class lacks is not sent.
    pub fn of(&self, class: Class) -> Vec<(&'static str, String)> {
        let mut headers = vec![("Content-Security-Policy", self.content_security(class))];
        let mut say = |name, value: &str| headers.push((name, value.to_owned()));
        match class {
            Class::Page | Class::Embed => say("Integrity-Policy", "blocked-destinations=(script)"),
            Class::Worker => {}
            // Other sites may load alerts, and a sandboxed frame requests our own files without an origin.
            Class::File | Class::Immutable => say("Access-Control-Allow-Origin", "*"),
        }
        match class {
            Class::Page => {
                say("Cross-Origin-Opener-Policy", "same-origin");
                say("Cross-Origin-Resource-Policy", "same-origin");
            }
            Class::Worker => say("Cross-Origin-Resource-Policy", "same-origin"),
            Class::Embed | Class::File | Class::Immutable => say("Cross-Origin-Resource-Policy", "cross-origin"),
        }
        headers
    }
}

fn hashes(texts: &[&str]) -> String {
    texts.iter().map(|text| hash(text)).collect::<Vec<_>>().join(" ")
}

fn scripts_of(scripts: &[&str], files: &[&str]) -> String {
    let files: Vec<String> = files.iter().map(|integrity| format!(" '{integrity}'")).collect();
    hashes(scripts) + &files.concat()
}

/// Returns the hash of a text as a policy source.
pub fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_classified_by_path() {
        for (path, class) in [
            ("index.html", Class::Page),
            ("alerts/a/index.html", Class::Page),
            ("embed/index.html", Class::Page),
            ("embed/a/index.html", Class::Embed),
            ("embed/a/stages/denial/index.html", Class::Embed),
            ("embed/check.html", Class::Embed),
            ("qps-ploc/embed/a/index.html", Class::Embed),
            ("alerts/a/embed/index.html", Class::Page),
            ("oembed/a/oembed.json", Class::File),
            ("embed/v1.js", Class::File),
            ("sw.js", Class::Worker),
            ("alerts/sw.js", Class::File),
            ("alerts/a-2020-10.json", Class::File),
            ("data/a-0aZ_-xyz0aZ_.json", Class::Immutable),
            ("fonts/serif-0aZ_-xyz0aZ_.woff2", Class::Immutable),
            ("fonts/OFL.txt", Class::File),
            ("forewarned-0123456789abcdef.js", Class::Immutable),
            ("forewarned-0123456789abcdef_bg.wasm", Class::Immutable),
            ("forewarned-123456789abcdef.js", Class::Immutable),
            ("forewarned-0123456789abcdeg.js", Class::File),
            ("alerts/forewarned-0123456789abcdef.js", Class::File),
            ("data/a.html", Class::Page),
        ] {
            assert_eq!(Class::of(path), class, "{path}");
        }
    }

    #[test]
    fn hash_matches_the_csp_specification_example() {
        // The example of the specification: https://www.w3.org/TR/CSP3/#external-hash
        assert_eq!(hash("alert('Hello, world.');"), "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    }
}

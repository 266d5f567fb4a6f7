//! For Caddy: one file to import where the site is served.

use std::fmt::Write as _;

use super::super::policy::{Class, Policy};

/// Patterns of pages, of pages for frames, and of names with a hash.
const PAGE: &str = r"(/|\.html)$";
const EMBED: &str = r"^(/[a-z-]+)?/embed/(.+/|.+\.html)$";
const HASH: &str = r"^/(data/[^/]+\.json|fonts/[^/]+\.woff2|forewarned-[0-9a-f]+(\.js|_bg\.wasm))$";

/// Returns the conditions of a class, by path from the site root. No response matches two. A missing file is never immutable.
fn conditions(class: Class) -> Vec<String> {
    let is = |pattern| format!("path_regexp {pattern}");
    let not = |pattern| format!("not path_regexp {pattern}");
    match class {
        Class::Page => vec![is(PAGE), not(EMBED)],
        Class::Embed => vec![is(EMBED)],
        Class::Worker => vec!["path /sw.js".to_owned()],
        Class::File => vec![not(PAGE), not(HASH), "not path /sw.js".to_owned()],
        Class::Immutable => vec![is(HASH), not(PAGE), "file".to_owned()],
    }
}

/// Types that Caddy otherwise takes from the machine it runs on.
const TYPES: [(&str, &str); 4] = [
    ("atom", "application/atom+xml"),
    ("csv", "text/csv; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("webmanifest", "application/manifest+json"),
];

/// Returns the snippet to import where the root is set and the path has no folder prefix left.
pub fn snippet(policy: &Policy) -> String {
    let mut text =
        "# Written by the build of Forewarned. Import it where the site is served, beside root.\n".to_owned();
    headers(&mut text, "", &policy.shared());
    for class in Class::ALL {
        let name = format!("@forewarned_{}", format!("{class:?}").to_ascii_lowercase());
        let _ = writeln!(text, "{name} {{");
        for condition in conditions(class) {
            let _ = writeln!(text, "    {condition}");
        }
        text.push_str("}\n");
        let mut said = policy.of(class);
        said.push(("Cache-Control", class.cache().to_owned()));
        headers(&mut text, &(name + " "), &said);
    }
    for (ending, kind) in TYPES {
        let _ = writeln!(text, "header *.{ending} Content-Type \"{kind}\"");
    }
    text.push_str("file_server {\n    precompressed br gzip\n    hide _headers hosting\n}\n");
    text
}

fn headers(text: &mut String, matcher: &str, headers: &[(&str, String)]) {
    let _ = writeln!(text, "header {matcher}{{");
    for (name, value) in headers {
        let _ = writeln!(text, "    {name} \"{value}\"");
    }
    text.push_str("}\n");
}

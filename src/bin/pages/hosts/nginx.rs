//! For nginx, two files: the headers of each class, for `http { }`, and how to serve the site, for its `location`.

use std::fmt::Write as _;

use super::super::policy::{Class, Policy};

/// MIME types and extensions. nginx's own list differs between versions, and browsers reject a wrong type.
const TYPES: [(&str, &str); 14] = [
    ("text/html", "html"),
    ("text/javascript", "js mjs"),
    ("application/wasm", "wasm"),
    ("application/json", "json"),
    ("image/svg+xml", "svg"),
    ("image/png", "png"),
    ("text/css", "css"),
    ("text/csv", "csv"),
    ("text/plain", "txt"),
    ("application/xml", "xml"),
    ("application/atom+xml", "atom"),
    ("application/manifest+json", "webmanifest"),
    ("application/pdf", "pdf"),
    ("font/woff2", "woff2"),
];

/// The class of each path pattern, whichever folder the site is served from.
const CLASSES: [(&str, Class); 7] = [
    (r"~/alerts/[^/]+/embed/(?:index\.html)?$", Class::Page),
    (r"~/embed/.+(?:/|\.html)$", Class::Embed),
    (r"~(?:/|\.html)$", Class::Page),
    (r"~/sw\.js$", Class::Worker),
    (r"~/data/[^/]+\.json$", Class::Immutable),
    (r"~/fonts/[^/]+\.woff2$", Class::Immutable),
    (r"~/forewarned-[0-9a-f]+(?:\.js|_bg\.wasm)$", Class::Immutable),
];

/// Returns the headers that differ between classes.
fn names(policy: &Policy) -> Vec<&'static str> {
    let mut names: Vec<&str> = Class::ALL.iter().flat_map(|class| policy.of(*class)).map(|(name, _)| name).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Returns the name of a header's variable.
fn variable(header: &str) -> String {
    format!("$forewarned_{}", header.to_ascii_lowercase().replace('-', "_"))
}

/// Returns a map from class to value.
fn map(to: &str, value: impl Fn(Class) -> Option<String>) -> String {
    let mut text = format!("\nmap $forewarned_class {to} {{\n");
    for class in Class::ALL {
        if let Some(value) = value(class) {
            let _ = writeln!(text, "    {class:?} \"{value}\";");
        }
    }
    text + "}\n"
}

/// Returns the file for `http { }`.
pub fn http(policy: &Policy) -> String {
    let mut text = format!(
        "# Written by the build of Forewarned. Include it in http {{ }}; it names no folder and no host.\n\
         map $uri $forewarned_class {{\n    default {:?};\n",
        Class::File,
    );
    for (pattern, class) in CLASSES {
        let _ = writeln!(text, "    \"{pattern}\" {class:?};");
    }
    text.push_str("}\n");
    text.push_str(&map("$forewarned_cache", |class| Some(class.cache().to_owned())));
    for name in names(policy) {
        let value = |class| policy.of(class).into_iter().find(|(known, _)| *known == name).map(|(_, value)| value);
        text.push_str(&map(&variable(name), value));
    }
    text.push_str("\nmap $uri $forewarned_hidden {\n    default \"\";\n    \"~/(?:_headers|hosting/[^/]*)$\" 1;\n}\n");
    text
}

/// Returns the file for the site's `location`.
pub fn location(policy: &Policy) -> String {
    let mut text = "# Written by the build of Forewarned. Include it in the location that sends the site, which sets root or alias.\n\
         if ($forewarned_hidden) { return 404; }\n\
         index index.html;\nautoindex off;\nabsolute_redirect off;\n\
         gzip_static on;\ngzip_vary on;\n\
         charset utf-8;\ncharset_types text/css text/csv text/javascript text/plain;\n\
         default_type application/octet-stream;\ntypes {\n"
        .to_owned();
    for (kind, endings) in TYPES {
        let _ = writeln!(text, "    {kind} {endings};");
    }
    text.push_str(
        "}\n# nginx sends no header without a value. Error pages must not be cached, so this header has no \"always\".\n",
    );
    text.push_str("add_header Cache-Control $forewarned_cache;\n");
    for (name, value) in policy.shared() {
        let _ = writeln!(text, "add_header {name} \"{value}\" always;");
    }
    for name in names(policy) {
        let _ = writeln!(text, "add_header {name} {} always;", variable(name));
    }
    text
}

use super::write::FILE;
use super::{Accent, Address, Chrome, Ignored, LessonView, Options, Page, Pair, Theme, View};
use crate::alert::{Finding, Key, Stage, recommendation_number};
use crate::words::Language;

impl Address {
    /// Parses an address relative to the site's base: `alerts/ID/text/?theme=dark#statement-p2-drones`. Invalid parts are ignored and
    /// returned.
    pub fn parse(text: &str) -> (Self, Vec<Ignored>) {
        let (path, query, fragment) = split(text);
        parsed(&segments(path), query, fragment)
    }

    /// Parses an address from its path on the host. `base` is the path of the site's base on the same host. Returns `None` if the
    /// address is outside the base.
    pub fn parse_under(base: &str, text: &str) -> Option<(Self, Vec<Ignored>)> {
        let (path, query, fragment) = split(text);
        let (base, path) = (segments(base), segments(path));
        path.strip_prefix(base.as_slice()).map(|path| parsed(path, query, fragment))
    }
}

fn parsed(segments: &[String], query: &str, fragment: &str) -> (Address, Vec<Ignored>) {
    let mut ignored = Vec::new();
    let (language, path) = language(segments);
    let page = page(path).unwrap_or_else(|nearest| {
        ignored.push(Ignored::new("path", &segments.join("/")));
        nearest
    });
    let mut address = Address { language, page, options: Options::default() };
    if let Some(within) = fragment.strip_prefix('/') {
        // After another `#`: an element of the page, which the app scrolls to.
        let within = within.split('#').next().unwrap_or_default();
        let (path, query) = within.split_once('?').unwrap_or((within, ""));
        apply_fragment(&mut address.page, path, &mut ignored);
        read_options(&mut address.options, query, &mut ignored);
        return (address, ignored);
    }
    read_options(&mut address.options, query, &mut ignored);
    if let Page::Compare(pair) = &mut address.page {
        let (read, unusable) = Pair::parse(query);
        *pair = read;
        ignored.extend(unusable);
    }
    if let Page::Alert(_, view @ View::Timeline) = &mut address.page
        && let Some(old) = legacy_view(query, &mut ignored)
    {
        *view = old;
    }
    // Browsers hide the text directive (`:~:text=`) from scripts, but a copied address can have it.
    let id = decoded(fragment.split(":~:").next().unwrap_or_default());
    if let Some(view) = address.page.view_mut() {
        match view.at_anchor(&id) {
            Ok(there) => *view = there,
            Err(()) => ignored.push(Ignored::new("fragment", &id)),
        }
    }
    (address, ignored)
}

/// Splits an address into path, query and fragment, without `?` and `#`.
fn split(text: &str) -> (&str, &str, &str) {
    let (front, fragment) = text.split_once('#').unwrap_or((text, ""));
    let (path, query) = front.split_once('?').unwrap_or((front, ""));
    (path, query, fragment)
}

/// Returns the decoded segments of a path, without a final `index.html`.
fn segments(path: &str) -> Vec<String> {
    let mut segments: Vec<String> = path.split('/').filter(|part| !part.is_empty()).map(decoded).collect();
    segments.pop_if(|last| last == "index.html");
    segments
}

fn language(segments: &[String]) -> (Language, &[String]) {
    match segments.split_first() {
        Some((first, rest)) => match Language::from_key(first) {
            Some(language) if language != Language::English => (language, rest),
            _ => (Language::English, segments),
        },
        None => (Language::English, segments),
    }
}

/// Parses a path as a page. The error is the nearest page.
fn page(path: &[String]) -> Result<Page, Page> {
    let Some((name, rest)) = path.split_first() else { return Ok(Page::Catalogue) };
    match (name.as_str(), rest) {
        ("list", [number]) => list_page(number).map(Page::List).ok_or(Page::Catalogue),
        ("method", []) => Ok(Page::Method),
        ("method", _) => Err(Page::Method),
        ("stages", []) => Ok(Page::Stages),
        ("stages", _) => Err(Page::Stages),
        ("compare", []) => Ok(Page::Compare(Pair::default())),
        ("compare", _) => Err(Page::Compare(Pair::default())),
        ("open", rest) => opened(View::from_segments(rest)).map(Page::Open).map_err(Page::Open),
        (FILE, rest) => View::from_segments(rest).map(Page::File).map_err(Page::File),
        (first @ ("present" | "teach"), [id, rest @ ..]) => {
            let id = Key::new(id).ok_or(Page::Catalogue)?;
            let view = LessonView::from_segments(first, rest);
            let page = |view| Page::Alert(id, View::Lesson(view));
            match view {
                Ok(view) => Ok(page(view)),
                Err(view) => Err(page(view)),
            }
        }
        ("embed", [id, rest @ ..]) => {
            let id = Key::new(id).ok_or(Page::Catalogue)?;
            match View::from_segments(rest) {
                Ok(view) if view.is_embedded() => Ok(Page::Embed(id, view)),
                Err(view) if view.is_embedded() => Err(Page::Embed(id, view)),
                _ => Err(Page::Embed(id, View::Timeline)),
            }
        }
        ("alerts", [id, rest @ ..]) => {
            let id = Key::new(id).ok_or(Page::Catalogue)?;
            match View::from_segments(rest) {
                Ok(view) => Ok(Page::Alert(id, view)),
                Err(view) => Err(Page::Alert(id, view)),
            }
        }
        _ => Err(Page::Catalogue),
    }
}

/// Parses the number of another page of the list. Rejects `01` and `1`.
fn list_page(text: &str) -> Option<usize> {
    let is_number = text.len() <= 6 && text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    text.parse().ok().filter(|number| is_number && *number >= 2)
}

/// Limits a view to those that an opened file has. The poster and the classroom views are separate documents that only the build writes,
/// and another site cannot embed a file on the reader's device.
fn opened(read: Result<View, View>) -> Result<View, View> {
    match read {
        Ok(View::Poster | View::EmbedCode(_) | View::Lesson(_)) | Err(View::EmbedCode(_) | View::Lesson(_)) => {
            Err(View::Timeline)
        }
        other => other,
    }
}

/// Sets the view from the path in a fragment; an invalid path resolves to the nearest view.
fn apply_fragment(page: &mut Page, path: &str, ignored: &mut Vec<Ignored>) {
    let segments = segments(path);
    let (is_opened, is_file) = (matches!(page, Page::Open(_)), matches!(page, Page::File(_)));
    let is_framed = matches!(page, Page::Embed(..));
    let usable = match page.view_mut() {
        Some(view) => {
            let read = View::from_segments(&segments);
            let read = match read {
                read if is_opened => opened(read),
                Ok(view) | Err(view) if is_framed && !view.is_embedded() => Err(View::Timeline),
                // Only the build writes a poster, and a file has no address for a frame.
                Ok(View::Poster | View::EmbedCode(_)) | Err(View::EmbedCode(_)) if is_file => Err(View::Timeline),
                read => read,
            };
            let usable = read.is_ok();
            *view = read.unwrap_or_else(|nearest| nearest);
            usable
        }
        None => segments.is_empty(),
    };
    if !usable {
        ignored.push(Ignored::new("fragment", &segments.join("/")));
    }
}

/// Returns the decoded key-value pairs of a query.
pub(super) fn pairs(query: &str) -> impl Iterator<Item = (String, String)> {
    query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decoded(&name.replace('+', " ")), decoded(&value.replace('+', " ")))
    })
}

fn read_options(options: &mut Options, query: &str, ignored: &mut Vec<Ignored>) {
    for (name, value) in pairs(query) {
        match name.as_str() {
            "period" => set("period", &value, &mut options.period, |text| Key::new(text).map(Some), ignored),
            "addressee" => set("addressee", &value, &mut options.addressee, |text| Key::new(text).map(Some), ignored),
            "finding" => {
                set("finding", &value, &mut options.finding, |text| Finding::from_key(text).map(Some), ignored);
            }
            "theme" => {
                let mut theme = Some(options.theme);
                set("theme", &value, &mut theme, |text| Theme::from_key(text).map(Some), ignored);
                options.theme = theme.unwrap_or(Theme::Auto);
            }
            "accent" => set("accent", &value, &mut options.accent, |text| Accent::from_key(text).map(Some), ignored),
            "chrome" => {
                let mut chrome = Some(options.chrome);
                set("chrome", &value, &mut chrome, |text| Chrome::from_key(text).map(Some), ignored);
                options.chrome = chrome.unwrap_or(Chrome::Full);
            }
            _ => {}
        }
    }
}

/// Sets an option to a valid value. An empty value resets it to the default.
fn set<T>(
    key: &'static str,
    value: &str,
    option: &mut Option<T>,
    read: impl Fn(&str) -> Option<Option<T>>,
    ignored: &mut Vec<Ignored>,
) {
    match if value.is_empty() { Some(None) } else { read(value) } {
        Some(usable) => *option = usable,
        None => ignored.push(Ignored::new(key, value)),
    }
}

/// Returns the view that replaced an old address of an alert's page.
fn legacy_view(query: &str, ignored: &mut Vec<Ignored>) -> Option<View> {
    let mut found: [Option<View>; 5] = Default::default();
    let [statement, stage, factor, recommendation, part] = &mut found;
    for (name, value) in pairs(query) {
        let key = || Key::new(&value).map(Some);
        let (name, slot, view) = match name.as_str() {
            "statement" => ("statement", &mut *statement, key().map(View::Text)),
            "stage" => ("stage", &mut *stage, Stage::from_key(&value).map(View::Stage)),
            "factor" => ("factor", &mut *factor, key().map(View::Factors)),
            "recommendation" => {
                let number = recommendation_number(&value);
                ("recommendation", &mut *recommendation, number.map(|number| View::Recommendations(Some(number))))
            }
            "part" => ("part", &mut *part, old_part(&value)),
            _ => continue,
        };
        match view {
            Some(view) => *slot = Some(view),
            None => ignored.push(Ignored::new(name, &value)),
        }
    }
    found.into_iter().flatten().next()
}

fn old_part(text: &str) -> Option<View> {
    match text {
        "all" | "timeline" => Some(View::Timeline),
        "checklist" => Some(View::Factors(None)),
        "recommendations" => Some(View::Recommendations(None)),
        _ => None,
    }
}

/// Percent-decodes a part of an address. Returns it unchanged if it does not decode to valid UTF-8.
fn decoded(raw: &str) -> String {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let hex = |byte: Option<u8>| char::from(byte?).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
                let (Some(high), Some(low)) = (hex(rest.next()), hex(rest.next())) else { return raw.to_owned() };
                bytes.push(high * 16 + low);
            }
            byte => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| raw.to_owned())
}

//! Files of the largest size, built to be slow to check: each check ends soon.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use forewarned::checking::{Runs, check_file};
use forewarned::reading::{MAX_BYTES, MAX_LIST};

/// Far longer than an unoptimized walk over the file takes, and far shorter than one walk per record would.
const LIMIT: Duration = Duration::from_secs(60);

/// Returns a minimal alert with these fields.
fn alert(fields: &str) -> String {
    let rest = r#""format": 1, "id": "x", "language": "en", "title": "x", "region": "x", "original_title": "x",
        "level": {"key": "x", "meaning": {"text": "x"}}, "publisher": {"name": "x", "url": "https://example.org/"},
        "dates": {"published": "2020", "checked": "2021"}, "summary": {"text": "x"}"#;
    format!("{{{rest}, {fields}}}")
}

/// Returns a field with records that fill the file, in lists of the maximum length, each enclosed by `before` and `after`.
fn filled(field: &str, before: &str, record: impl Fn(usize) -> String, after: &str) -> String {
    let mut text = format!("\"{field}\": [");
    let mut n = 0;
    while text.len() < MAX_BYTES - 2_000 - MAX_LIST {
        if n > 0 {
            text.push(',');
        }
        text.push_str(before);
        for item in 0..MAX_LIST {
            if item > 0 {
                text.push(',');
            }
            text.push_str(&record(n));
            n += 1;
            if text.len() > MAX_BYTES - 2_000 {
                break;
            }
        }
        text.push_str(after);
    }
    text.push(']');
    alert(&text)
}

#[track_caller]
fn answers(what: &str, text: &str) {
    assert!(text.len() <= MAX_BYTES && text.len() > MAX_BYTES / 2, "{what}: {} bytes", text.len());
    let begin = Instant::now();
    let report = check_file("large.json", text.as_bytes(), &[], &Runs::default());
    let took = begin.elapsed();
    println!("{what}: {} faults, {took:?}", report.faults.len());
    assert!(!report.faults.is_empty() && report.unreadable().is_none(), "{what}: {:?}", report.faults.first());
    assert!(took < LIMIT, "{what}: {took:?}");
}

#[test]
fn largest_files_are_checked_quickly() {
    let statements = "{\"paragraph\":1,\"statements\":[";
    answers("statements", &filled("background", statements, |n| format!("{{\"id\":\"s{n}\",\"text\":\"t\"}}"), "]}"));
    answers("the same statement", &filled("background", statements, |_| "{\"id\":\"s\",\"text\":\"t\"}".into(), "]}"));
    let half =
        |n: usize| if n.is_multiple_of(2) { format!("{{\"id\":\"s{n}\",\"text\":\"t\"}}") } else { "{}".to_owned() };
    answers("every other statement is broken", &filled("background", statements, half, "]}"));
    let dated = |n: usize| format!("{{\"id\":\"s{n}\",\"text\":\"t\",\"when\":\"2029\"}}");
    answers("dates in the future", &filled("background", statements, dated, "]}"));
    let words = |n: usize| format!("{{\"id\":\"e{n}\",\"name\":\"a\u{200b}!\"}}");
    answers("invisible letters", &filled("events", "{\"id\":\"e\",\"places\":[", words, "]}"));
    answers("stages of events", &filled("events", "{\"id\":\"e\",\"stages\":[", |_| "\"persecution\"".into(), "]}"));
    answers("citations", &filled("checks", "{\"id\":\"c\",\"sources\":[", |_| "\"s\"".into(), "]}"));
    answers("references", &filled("checks", "{\"id\":\"c\",\"about\":[", |_| "\"recommendation:9\"".into(), "]}"));
    answers("lists in lists", &filled("ties", "[", |_| "[]".into(), "]"));
    let quoted = |n: usize| format!("{{\"id\":\"s{n}\",\"text\":\"“w{n} x” a b c “v{n} y” w x y\"}}");
    answers("quotations", &filled("stages", "{\"stage\":\"dehumanization\",\"statements\":[", quoted, "]}"));
}

#[test]
fn record_with_many_unknown_or_duplicate_fields_is_checked_quickly() {
    let (mut unknown, mut doubled) = (String::new(), String::new());
    for n in 0..80_000 {
        let _ = write!(unknown, "{}\"f{n}\":1", if n > 0 { "," } else { "" });
        let _ = write!(doubled, "{}\"f{}\":1", if n > 0 { "," } else { "" }, n % 40_000);
    }
    answers("unknown fields", &alert(&unknown));
    answers("doubled fields", &alert(&doubled));
}

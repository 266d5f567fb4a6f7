use leptos::prelude::*;

use crate::components::use_words;
use crate::words::Words;

/// One row of the self-test: its key in the script (`src/bin/pages/embed_check.js`), its name, and its text for each outcome.
struct Row {
    key: &'static str,
    about: String,
    good: String,
    bad: String,
}

fn rows(words: Words) -> Vec<Row> {
    let row = |key, about, good, bad| Row { key, about, good, bad };
    vec![
        row("frame", words.check_frame(), words.check_frame_good(), words.check_frame_bad()),
        row("app", words.check_app(), words.check_app_good(), words.check_app_bad()),
        row("files", words.check_files(), words.check_files_good(), words.check_files_bad()),
        row("storage", words.check_storage(), words.check_storage_good(), words.check_storage_bad()),
        row("script", words.check_script(), words.check_script_good(), words.check_script_bad()),
        row("height", words.check_height(), words.check_height_good(), words.check_height_bad()),
        row("width", words.check_width(), words.check_width_good(), words.check_width_bad()),
        row("copying", words.check_copying(), words.check_copying_good(), words.check_copying_bad()),
        row("language", words.check_language(), words.check_language_good(), words.check_language_bad()),
    ]
}

/// The self-test that webmasters put in a frame on their website: what works there, and a report to copy. Landmarks: main. The document
/// contains every outcome; its script shows the one that applies. Without scripts, each row says that it was not checked.
#[component]
pub fn CheckPage() -> impl IntoView {
    let words = use_words();
    let row = |row: Row| {
        let Row { key, about, good, bad } = row;
        view! {
            <li data-check=key>
                <b>{about}</b>
                <span data-is="open">{words.check_open()}</span>
                <span data-is="good" hidden=true>{good}</span>
                <span data-is="bad" hidden=true>{bad}</span>
                <span data-is="value"></span>
            </li>
        }
    };
    let rows = rows(words).into_iter().map(row).collect_view();
    view! {
        <main class="wrap chk" id="main" tabindex="-1">
            <h1>{words.check_heading()}</h1>
            <p class="lead">{words.check_lead()}</p>
            <ul class="chk-l">{rows}</ul>
            <p role="status" id="check-done" data-done=words.check_done()></p>
            <div id="check-report" hidden=true>
                <label for="check-text"><b>{words.check_report()}</b></label>
                <textarea id="check-text" readonly rows="11" spellcheck="false" dir="ltr"></textarea>
                <p>
                    <button type="button" id="check-copy">{words.check_copy()}</button>
                    " "
                    <span role="status" id="check-copied" data-good=words.copied_now() data-bad=words.copy_selected()></span>
                </p>
            </div>
        </main>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::html;

    #[test]
    fn every_row_contains_both_outcomes_and_starts_open() {
        let html = html(|| view! { <CheckPage /> });
        let rows = rows(Words::new(crate::words::Language::English)).len();
        for outcome in ["good", "bad"] {
            assert_eq!(html.matches(&format!("data-is=\"{outcome}\" hidden")).count(), rows, "{html}");
        }
        assert_eq!(html.matches("data-is=\"open\">").count(), rows, "{html}");
    }
}

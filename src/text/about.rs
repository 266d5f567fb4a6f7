use leptos::prelude::*;

use crate::alert::CitedText;
use crate::components::{DataText, Glyph, Icon, Provenance, use_shown};

/// What the editors write about the alert: a summary, what its level means, its versions, and what changed in the data. The last is
/// a native disclosure.
#[component]
pub fn AboutAlert() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let alert = shown.alert.clone();
    let versions = alert.dates.versions.clone();
    let versions = (!versions.is_empty()).then(|| {
        let versions = versions
            .into_iter()
            .map(|version| {
                view! {
                    <div>
                        <dt>{words.when(version.date)}</dt>
                        <dd>
                            <p><DataText text=version.text /></p>
                            <Provenance sources=version.sources />
                        </dd>
                    </div>
                }
            })
            .collect_view();
        view! {
            <section id="versions" tabindex="-1">
                <h3>{words.versions()}</h3>
                <dl class="dated">{versions}</dl>
            </section>
        }
    });
    let changes = alert.changes.clone();
    let changes = (!changes.is_empty()).then(|| {
        let changes = changes
            .into_iter()
            .map(|change| {
                view! { <div><dt>{words.when(change.date)}</dt><dd><DataText text=change.text /></dd></div> }
            })
            .collect_view();
        view! {
            <details class="fold">
                <summary>{words.changes()}<Icon glyph=Glyph::Chevron class="gl chev" /></summary>
                <dl class="dated">{changes}</dl>
            </details>
        }
    });
    let text = |id: &'static str, heading: String, text: CitedText| {
        view! {
            <section id=id tabindex="-1">
                <h3>{heading}</h3>
                <p class="mean"><DataText text=text.text /></p>
                <Provenance sources=text.sources />
            </section>
        }
    };
    view! {
        <section class="part abt" id="about-alert" tabindex="-1">
            <h2>{words.about_the_alert()}" "<small>{words.by_the_editors()}</small></h2>
            {text("summary", words.summary(), alert.summary.clone())}
            {text("level", words.level_means(alert.level_name()), alert.level.meaning.clone())}
            {versions}
            {changes}
        </section>
    }
}

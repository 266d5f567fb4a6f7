use leptos::either::Either;
use leptos::prelude::*;

use super::rows::{Claimed, Mention, Row, rows};
use crate::address::View;
use crate::alert::{Check, SinceRow};
use crate::components::{DataText, Icon, Link, StageFlag, use_shown};

/// The document body of the poster. On screen, a bar above it links back to the alert; in print there is only the sheet. Landmarks: main,
/// which contains a list of the ten stages in four columns.
///
/// `address`: the full URL of the alert's page, if the publisher has set the site's URL.
#[component]
pub fn PosterPage(address: Option<String>) -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (shown.alert.clone(), shown.words);
    let rows = rows(&alert, &shown.frameworks).into_iter().map(|row| view! { <RowView row=row /> }).collect_view();
    let model = words.model_says(&shown.frameworks.stages.author);
    view! {
        <p class="skip"><a href="#main">{words.skip_to_content()}</a></p>
        <header class="po-bar">
            <p><Link to=shown.at(View::Timeline) class="go">{words.back_to_alert()}</Link></p>
            <p>{words.poster_print()}</p>
        </header>
        <main class="poster" id="main" tabindex="-1">
            <Head />
            <div class="po-h" aria-hidden="true">
                <span>{words.stage_column()}</span>
                <span>{shown.said_on()}</span>
                <span>{words.others_said()}</span>
                <span>{words.can_prevent()}": "<small>{model}</small></span>
            </div>
            <ol class="po">{rows}</ol>
            <Since />
            <Foot address=address />
        </main>
    }
}

/// The header: the alert's level, title, publisher and summary, and how to read the stages.
#[component]
fn Head() -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (&shown.alert, shown.words);
    let names: Vec<String> = alert.judgment.stages.iter().map(|stage| words.stage_name(*stage)).collect();
    let judged = (!names.is_empty()).then(|| words.poster_judged(&alert.publisher.name, &names.join(", ")));
    let what = alert.hero.as_ref().map_or(&alert.summary, |hero| &hero.what).text.clone();
    let caveats = words.caveats(alert);
    let caveats = (!caveats.is_empty()).then(|| view! { " " <b>{caveats}</b> });
    let read = [judged.unwrap_or_default(), words.placed_by_editors(alert), words.poster_reading()];
    let read = read.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
    view! {
        <header>
            <div>
                <p class="kick">
                    <span class="lvl"><DataText text=alert.level_name() /></span>
                    " "
                    <span>{words.level_declared(&alert.publisher.name)}", "{words.dates_of(alert)}</span>
                    " "
                    <span>{words.judgment_not_finding(&alert.publisher.name)}</span>
                    {caveats}
                </p>
                <h1 tabindex="-1"><DataText text=alert.title.clone() /></h1>
            </div>
            <div class="po-l">
                <p><DataText text=what /></p>
                <p>{read}</p>
            </div>
        </header>
    }
}

/// One stage. Each column has a heading with its speaker; if the columns have a visible header row, only screen readers use it.
#[component]
fn RowView(row: Row) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let Row { stage, named, claimed, checks, prevention } = row;
    let nothing = words.nothing_said(shown.alert.coverage.stages);
    let claimed = match claimed {
        Claimed::Whole(texts) => {
            Either::Left(texts.into_iter().map(|text| view! { <p><DataText text=text /></p> }).collect_view())
        }
        Claimed::InShort(text) => {
            let text = view! { <DataText text=text /> };
            Either::Right(Either::Left(view! { <p>{text}"."</p><p class="by">{words.poster_in_short()}</p> }))
        }
        Claimed::Nothing => Either::Right(Either::Right(view! { <p class="by">{nothing}</p> })),
    };
    let none = checks.is_empty().then(|| view! { <p>{words.no_check_yet()}</p> });
    let checks = checks.into_iter().map(|mention| view! { <CheckLine mention=mention /> }).collect_view();
    let measures = prevention.into_iter().map(|text| view! { <li><DataText text=text /></li> }).collect_view();
    view! {
        <li>
            <h2>{words.stage_name(stage)} {named.then(|| view! { " "<StageFlag /> })}</h2>
            <div class="a"><h3>{shown.said_on()}</h3>{claimed}</div>
            <div class="b"><h3>{words.others_said()}</h3>{none}{checks}</div>
            <div class="c"><h3>{words.can_prevent()}</h3><ul>{measures}</ul></div>
        </li>
    }
}

/// One check. A check that an earlier row shows has only its verdict and subject here.
#[component]
fn CheckLine(mention: Mention) -> impl IntoView {
    let words = use_shown().words;
    let Mention { check: Check { finding, subject, gist, text, .. }, first } = mention;
    let says = if first {
        Either::Left(view! { ". "<DataText text=gist.unwrap_or(text) /> })
    } else {
        Either::Right(view! { ", "{words.shown_above()} })
    };
    view! {
        <p class="po-c">
            <Icon glyph=finding />
            <span>
                <b>{words.verdict(finding)}" "<DataText text=subject.unwrap_or_default() /></b>
                {says}
            </span>
        </p>
    }
}

/// The events since the alert, and the dead by side. Empty if there is no data.
#[component]
fn Since() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let text = shown.alert.hero.as_ref().map(|hero| hero.since.text.clone());
    let since = shown.alert.since.clone();
    let as_of = since.as_ref().map(|since| words.since_read_to(&words.when(since.as_of)));
    let heading = since.as_ref().and_then(|since| since.dead_heading.clone()).unwrap_or_else(|| words.since_dead());
    let dead = since.map(|since| since.dead).unwrap_or_default();
    let counted = !dead.is_empty();
    let dead = dead
        .into_iter()
        .map(|SinceRow { label, text, speaker, when, .. }| {
            let said = words.speaker_dated(&speaker, &words.short_when(when));
            view! {
                <div>
                    <dt><DataText text=label /></dt>
                    <dd><span>{said}</span>" "<DataText text=text /></dd>
                </div>
            }
        })
        .collect_view();
    (counted || text.is_some()).then(|| {
        view! {
            <section class="po-s" aria-labelledby="since-h">
                <h2 id="since-h">{words.since_then()}" "<small>{as_of}</small></h2>
                {text.map(|text| view! { <p><DataText text=text /></p> })}
                {counted.then(|| view! { <h3>{heading}</h3><dl>{dead}</dl> })}
            </section>
        }
    })
}

/// The footer: the citation, the authors, and the URL of the sources if the site's URL is known.
#[component]
fn Foot(address: Option<String>) -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (&shown.alert, shown.words);
    let (publisher, date) = (&alert.publisher.name, words.when(alert.dates.published));
    let cite = words.poster_cite(publisher, &alert.original_title, &date, &words.site_name());
    let by = words.poster_by(&shown.frameworks.stages.author, &words.when(alert.dates.checked));
    let sources = address.map(|address| words.poster_sources(&[&address, "sources/"].concat()));
    view! {
        <footer>
            <p><b>{words.poster_cite_label()}</b>" "{cite}</p>
            <p>{by} {sources.map(|text| [" ", &text].concat())}</p>
        </footer>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alert::Alert;
    use crate::components::testing::{alert, html_at, real_alert};

    fn page(alert: Alert, address: Option<&str>) -> String {
        let address = address.map(str::to_owned);
        html_at(alert, View::Poster, || view! { <PosterPage address=address /> })
    }

    #[test]
    fn poster_names_publisher_date_sources_and_disputes() {
        let html = page(real_alert(), Some("https://example.org/alerts/a/"));
        for shown in [
            "declared by Genocide Watch, 23–28 October 2020",
            "judgment, not a court’s finding",
            "Stages that Genocide Watch named as reached: Extermination, Denial.",
            "restated by Forewarned.",
            "Parts of this alert are disputed.",
            "Sources: https://example.org/alerts/a/sources/",
        ] {
            assert!(html.contains(shown), "{shown}");
        }
        assert_eq!(html.matches("class=\"flag-word\"").count(), 2);
        assert!(!html.contains(" style="), "a hash-based policy blocks style attributes");
    }

    #[test]
    fn sparse_alert_has_no_empty_boxes() {
        let html = page(alert(), None);
        assert!(html.contains("The alert says nothing under this stage."), "{html}");
        for absent in ["Since then</h2>", "Sources: ", "<dl></dl>", "<ul></ul>", "<p></p>"] {
            assert!(!html.contains(absent), "{absent}");
        }
    }
}

use leptos::either::{Either, EitherOf4};
use leptos::prelude::*;

use super::content::{Content, Mention, PeriodBar, Point, Says};
use super::steps::Stop;
use crate::address::{LessonView, View};
use crate::alert::Slide;
use crate::components::{DataText, Icon, Link, use_shown};
use crate::shared::decimal;
use crate::stages::MapPanel;

/// Returns the id of a slide, as in the address of the talk.
pub fn slide_id(slide: Slide) -> String {
    ["slide-", &slide.key()].concat()
}

/// Returns the id of the part of a slide that is divided into pages.
pub fn flow_id(slide: Slide) -> String {
    ["flow-", &slide.key()].concat()
}

/// The selector for the points of a slide.
pub const POINTS: &str = "[data-point]";
/// The selector for the prevention measures.
pub const SIDE: &str = ".sd-s";
/// The class of a slide on which these do not fit next to the points (`style/present.css`).
pub const TIGHT: &str = "tight";

/// A slide: a heading, the speaker, points, prevention measures, and a footer with the publisher and the date. A region labelled by its
/// heading.
///
/// `content`: its content. `stop`: how much of it is shown; everything if `None`. `closed`: whether its points are hidden until the
/// speaker opens it. The children are the controls that open it.
#[component]
pub fn SlideView(
    content: Content,
    #[prop(into)] stop: Signal<Option<Stop>>,
    #[prop(into)] closed: Signal<bool>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let Content { slide, title, speaker, points, prevention, ask, periods, sources, .. } = content;
    let heading = ["sd-h-", &slide.key()].concat();
    let named_by = heading.clone();
    let is_stage = matches!(slide, Slide::Stage(_));
    let kind = match slide {
        Slide::Stage(_) => "sd stage",
        Slide::Title => "sd title",
        Slide::Note | Slide::Before(_) => "sd note",
        Slide::Places => "sd places",
        _ => "sd",
    };
    let later = move |place: usize| stop.get().is_some_and(|stop| place >= stop.points);
    let count = points.len();
    let points = points
        .into_iter()
        .enumerate()
        .map(|(place, point)| {
            view! {
                <div class="sd-p" data-point=decimal(place) class:later=move || later(place)>
                    <PointView point=point />
                </div>
            }
        })
        .collect_view();
    let heads = is_stage.then(|| {
        view! { <p class="sd-k" aria-hidden="true"><span>{shown.said_on()}</span><span>{words.others_said()}</span></p> }
    });
    let side = is_stage.then(|| view! { <Side prevention=prevention ask=ask.clone() /> });
    let question = (!is_stage).then_some(ask).flatten();
    let question = question.map(|ask| view! { <p class="sd-q"><DataText text=ask /></p> });
    let time = (!periods.is_empty()).then(|| view! { <Time periods=periods /> });
    let map = shown.map.as_deref().filter(|_| slide == Slide::Places).cloned().map(|map| {
        let framed = map.detail.is_some().then(|| words.map_frame());
        view! {
            <div class="sd-m">
                <MapPanel panel=map.whole named_by="sd-map" />
                <p id="sd-map">{words.map_whole(&shown.alert.region)}" "{framed}</p>
            </div>
        }
    });
    let foot = foot(&sources);
    let to_open =
        children.map(|children| view! { <div class="sd-o" class:wait=move || !closed.get()>{children()}</div> });
    view! {
        <section class=kind class:closed=closed id=slide_id(slide) aria-labelledby=named_by tabindex="-1">
            <header>
                <h2 id=heading><DataText text=title /></h2>
                <p>{speaker}</p>
            </header>
            <div class="sd-b" data-points=decimal(count)>
                {heads}
                <div class="sd-f" id=flow_id(slide)>
                    {to_open}
                    {points}
                    {question}
                    {side}
                    {time}
                </div>
                {map}
            </div>
            <footer>
                <span class="sd-n">{words.site_name()}</span>
                <span>{foot}</span>
            </footer>
        </section>
    }
}

/// Returns the footer line: whose statements the slide gives, from when, and that parts are disputed.
fn foot(sources: &[crate::alert::Key]) -> String {
    let shown = use_shown();
    let (alert, words) = (&shown.alert, shown.words);
    let own = alert.own_source().map(|source| source.id.clone());
    let mut others: Vec<&str> = Vec::new();
    for source in sources.iter().filter(|id| Some(*id) != own.as_ref()).filter_map(|id| alert.source(id)) {
        if !others.contains(&source.publisher.as_str()) && source.publisher != alert.publisher.name {
            others.push(&source.publisher);
        }
    }
    let date = words.short_when(alert.dates.published);
    let said = words.slide_foot(&alert.publisher.name, &date);
    let named = match others.as_slice() {
        [] => String::new(),
        [one] => words.slide_others(one),
        [one, two] => words.slide_others(&[one, ", ", two].concat()),
        [one, two, ..] => words.slide_others_more(one, two),
    };
    [words.caveats(alert).as_str(), &said, &named, &words.slide_disputed(&words.short_when(alert.dates.checked))]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A point of a slide.
#[component]
fn PointView(point: Point) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    match point {
        Point::Claim { said, checks } => {
            let said = match said {
                Some(said) => Either::Left(view! {
                    <div class="sd-a">
                        <b class="sd-w">{shown.said_on()}": "</b>
                        <p><DataText text=said /></p>
                    </div>
                }),
                None => Either::Right(view! { <p class="sd-a none">{words.on_stage_as_a_whole()}</p> }),
            };
            let none = checks.is_empty().then(|| view! { <p class="sd-c none">{words.no_check_yet()}</p> });
            let checks = checks.into_iter().map(|mention| view! { <MentionView mention=mention /> }).collect_view();
            EitherOf4::A(view! {
                <div class="sd-r">
                    {said}
                    <div class="sd-v">
                        <b class="sd-w">{words.others_said()}": "</b>
                        {none}
                        {checks}
                    </div>
                </div>
            })
        }
        Point::Text { heading, text } => {
            let heading = heading.map(|heading| view! { <h3><DataText text=heading /></h3> });
            EitherOf4::B(view! { {heading}<p><DataText text=text /></p> })
        }
        Point::Outcome { name, word, says } => EitherOf4::C(view! {
            <h3><DataText text=name /></h3>
            <p class="sd-y"><b>{word}</b>" "<DataText text=says /></p>
        }),
        Point::Question(question) => EitherOf4::D(view! { <p class="sd-q"><DataText text=question /></p> }),
    }
}

/// A check on one point. A check that an earlier slide presents is a link to that slide.
#[component]
fn MentionView(mention: Mention) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let Mention { finding, subject, says } = mention;
    let says = match says {
        Says::Gist(gist) => Either::Left(view! { <DataText text=gist /> }),
        Says::See(slide) => Either::Right(view! {
            <Link to=shown.at(View::Lesson(LessonView::Present(Some(slide))))>
                {words.see_slide(&words.slide_name(slide))}
            </Link>
        }),
    };
    view! {
        <p class="sd-c">
            <Icon glyph=finding />
            <span><b>{words.verdict(finding)}" "<DataText text=subject />"."</b>" "{says}</span>
        </p>
    }
}

/// The prevention measures, as prominent as the claims, and a question for the class.
#[component]
fn Side(prevention: Vec<String>, ask: Option<String>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let model = words.prevention_by(&shown.frameworks.stages.author);
    let measures = prevention.into_iter().map(|text| view! { <li><DataText text=text /></li> }).collect_view();
    let ask = ask.map(|ask| view! { <p class="sd-q">{words.ask_class()}" "<DataText text=ask /></p> });
    view! {
        <div class="sd-s">
            <h3>{model}</h3>
            <ul>{measures}</ul>
            {ask}
        </div>
    }
}

/// The periods with dated records tied to the stage: shows presence, never a count.
#[component]
fn Time(periods: Vec<PeriodBar>) -> impl IntoView {
    let words = use_shown().words;
    let periods = periods
        .into_iter()
        .map(|PeriodBar { label, after, bar }| {
            let on = bar.is_some();
            let years = bar.map_or_else(|| words.none_tied(), |bar| words.short_years(bar.from, bar.to));
            view! { <div class:af=after><dt><DataText text=label /></dt><dd class:on=on>{years}</dd></div> }
        })
        .collect_view();
    view! { <dl class="sd-t">{periods}</dl> }
}

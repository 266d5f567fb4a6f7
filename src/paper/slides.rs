use leptos::either::Either;
use leptos::prelude::*;

use super::outline;
use super::parts::{SheetHead, SourcesPointer, short_names};
use super::talk::{Content, Line, Part, Speaker, content};
use crate::alert::{Sheet, Slide};
use crate::components::{DataText, Icon, StageFlag, use_shown};
use crate::present::deck;

/// The slides in the talk's order, one per page.
///
/// `preview`: whether to render only the first slide, as a thumbnail.
#[component]
pub fn SlidesSheet(preview: bool) -> impl IntoView {
    let shown = use_shown();
    let mut slides = deck(&shown.alert);
    if preview {
        slides.truncate(1);
    }
    let slides = slides.into_iter().enumerate();
    slides.map(|(place, slide)| view! { <SlidePage slide=slide first=place == 0 preview=preview /> }).collect_view()
}

/// One slide. The first includes the sheet's header.
///
/// `slide`: the slide. `first`: whether it is the first. `preview`: whether to render a thumbnail.
#[component]
fn SlidePage(slide: Slide, first: bool, preview: bool) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let Content { title, named, parts, ask } = content(&shown, slide);
    let head = first.then(|| view! { <SheetHead sheet=Sheet::Slides preview=preview>""</SheetHead> });
    // The sheet's header replaces the title of the first slide.
    let titled = slide != Slide::Title || !first;
    let title = titled.then(|| {
        view! { <h2 class="pa-s-t">{title}{named.then(|| view! { " "<StageFlag /> })}</h2> }
    });
    let parts = parts.into_iter().map(|part| view! { <PartView part=part titled=titled /> }).collect_view();
    let ask = ask.map(|ask| view! { <p class="pa-ask"><b>{words.paper_ask()}</b>" "<DataText text=ask /></p> });
    let sources = (slide == Slide::Sources).then(|| {
        let names = short_names(outline::sources(&shown.alert, &shown.frameworks, Sheet::Slides));
        view! { <div class="pa-src"><p><DataText text=names /></p><SourcesPointer /></div> }
    });
    view! {
        <section class=["pa-p pa-slide pa-s-", &slide.key()].concat()>
            {head}
            {title}
            <div class="pa-s-b">{parts}</div>
            {sources}
            {ask}
        </section>
    }
}

/// A part of a slide with one speaker.
///
/// `part`: the part. `titled`: whether the slide has its own heading above it.
#[component]
fn PartView(part: Part, titled: bool) -> impl IntoView {
    let Part { speaker, heading, beside, lines } = part;
    let class = match speaker {
        Speaker::Alert => "pa-part pa-va",
        Speaker::Others => "pa-part pa-vo",
        Speaker::Prevention => "pa-part pa-vp",
        Speaker::Followed => "pa-part pa-vf",
        Speaker::Editors => "pa-part",
    };
    let beside = (!beside.is_empty()).then(|| view! { " "<small>{beside}</small> });
    let heading = (!heading.is_empty()).then(|| {
        let heading = view! { <DataText text=heading />{beside} };
        if titled { Either::Left(view! { <h3>{heading}</h3> }) } else { Either::Right(view! { <h2>{heading}</h2> }) }
    });
    let lines = lines.into_iter().map(|line| view! { <LineView line=line /> }).collect_view();
    view! { <div class=class>{heading}<ul>{lines}</ul></div> }
}

/// A line of a part.
///
/// `line`: the line.
#[component]
fn LineView(line: Line) -> impl IntoView {
    let Line { finding, label, text, small } = line;
    let finding = finding.map(|finding| view! { <Icon glyph=finding /> });
    let label = (!label.is_empty()).then(|| view! { <b><DataText text=label /></b>" " });
    let small = (!small.is_empty()).then(|| view! { " "<span class="pa-by"><DataText text=small /></span> });
    view! { <li>{finding}<span>{label}<DataText text=text />{small}</span></li> }
}

use std::sync::Arc;

use leptos::either::Either;
use leptos::prelude::*;

use super::{Compared, Said, changes, versions};
use crate::address::{Page, View};
use crate::alert::Key;
use crate::components::{DataText, Glyph, Icon, Link, site_address, use_words};
use crate::shared::decimal;

/// Lists with more statements are collapsed, so that the stages stay within reach on a phone. They are expanded in print.
const MANY: usize = 20;

/// The changes from the earlier of two versions to the later one. Empty if the two are not versions of one alert.
#[component]
pub fn VersionChanges(one: Arc<Compared>, two: Arc<Compared>) -> impl IntoView {
    let words = use_words();
    versions(&one, &two).map(|(earlier, later)| {
        let changes = changes(earlier, later);
        let dates = [earlier, later].map(|text| words.when(text.published));
        let [before, after] = &dates;
        let said = |text: &Compared, said: &Said| {
            let number = text.statements.iter().position(|other| other.id == said.id).map_or(0, |place| place + 1);
            view! { <SaidView alert=text.id.clone() said=said.clone() number=number date=words.when(text.published) /> }
        };
        let reworded = changes.reworded.iter().map(|(old, new)| {
            view! { <li class="cmp-2"><div>{said(earlier, old)}</div><div>{said(later, new)}</div></li> }
        });
        let reworded = reworded.collect_view();
        let reworded = (!changes.reworded.is_empty()).then(|| {
            view! {
                <h3>{words.compare_reworded(&decimal(changes.reworded.len()))}</h3>
                <p class="by">{words.compare_reworded_order(before, after)}</p>
                <ol class="cmp-r">{reworded}</ol>
            }
        });
        let list = |heading: String, text: &Compared, list: &[&Said]| {
            let lines = list.iter().map(|one| view! { <li>{said(text, one)}</li> }).collect_view();
            (!list.is_empty()).then(|| {
                if list.len() > MANY {
                    Either::Left(view! {
                        <details class="fold">
                            <summary><h3>{heading}</h3><Icon glyph=Glyph::Chevron class="gl chev" /></summary>
                            <ol class="cmp-r">{lines}</ol>
                        </details>
                    })
                } else {
                    Either::Right(view! { <h3>{heading}</h3> <ol class="cmp-r">{lines}</ol> })
                }
            })
        };
        // A statement may also have been in the part of the other text that the editors could not read.
        let only = |date: &str, other: &Compared, other_date: &str, count: usize| {
            if other.coverage.is_whole() {
                words.compare_only(date, &decimal(count))
            } else {
                words.compare_only_read(date, other_date, &decimal(count))
            }
        };
        let only_later = only(after, earlier, before, changes.later.len());
        let only_earlier = only(before, later, after, changes.earlier.len());
        view! {
            <section class="pin" aria-labelledby="cmp-changes">
                <h2 id="cmp-changes">{words.compare_changes()}</h2>
                <p class="by">
                    {words.part_content_note()} " "
                    <a href="#cmp-recommendations">{words.go_to_recommendations()}</a>
                </p>
                {reworded}
                {list(only_earlier, earlier, &changes.earlier)}
                {list(only_later, later, &changes.later)}
                {list(words.compare_in_both(&decimal(changes.same.len())), later, &changes.same)}
            </section>
        }
    })
}

/// A statement with the date of its text and a link to its position there. The link's accessible name omits the statement's words,
/// because some quote slurs.
///
/// `number`: the statement's number in the text, from 1. `date`: the date of the text.
#[component]
fn SaidView(alert: Key, said: Said, number: usize, date: String) -> impl IntoView {
    let words = use_words();
    let to = site_address(words, Page::Alert(alert, View::Text(Some(said.id))));
    let label = words.compare_said_link(&decimal(number), &date);
    view! {
        <p><DataText text=said.text /></p>
        <p class="by">{words.compare_text_of(&date)}" "<Link to=to label=label>{words.compare_said()}</Link></p>
    }
}

use leptos::prelude::*;

use super::contrast::{PAIRS, Pair, Role};
use crate::address::Theme;
use crate::browser;
use crate::components::{Glyph, Icon, PageHead, use_shown};

/// The projector check: text sizes, contrast, lines, shapes and the edges of the picture. Landmarks: main. Works without the app, except for
/// the full-screen button.
#[component]
pub fn ScreenCheckPage() -> impl IntoView {
    let words = use_shown().words;
    let sizes = [("scr-24", "24"), ("scr-32", "32"), ("scr-48", "48")]
        .map(|(class, size)| view! { <li class=class>{words.screen_line(size)}</li> });
    let lines = [("scr-l1", "1"), ("scr-l2", "2"), ("scr-l3", "3"), ("scr-l4", "4")]
        .map(|(class, size)| view! { <li><span class=class></span>{words.screen_pixels(size)}</li> });
    // The class is a value: as a literal in the view, the element would be created from an HTML string.
    let corners = ["scr-c c1", "scr-c c2", "scr-c c3", "scr-c c4"].map(|class| view! { <span class=class></span> });
    view! {
        <main class="scr" id="main" tabindex="-1">
            <div class="wrap">
                <PageHead title=words.screen_heading() lead=words.screen_lead() />
                <p class="tch-b app-only">
                    <button type="button" class="tch-do" on:click=move |_| browser::toggle_full_screen()>
                        {words.screen_full()}
                    </button>
                    <span class="by">{words.screen_full_back()}</span>
                </p>
                <section class="tch-s" aria-labelledby="sizes-h">
                    <h2 id="sizes-h">{words.screen_sizes()}</h2>
                    <ul>{sizes.collect_view()}</ul>
                    <p class="scr-if">{words.screen_sizes_if()}</p>
                </section>
                <section class="tch-s" aria-labelledby="pairs-h">
                    <h2 id="pairs-h">{words.screen_pairs()}</h2>
                    <p class="tch-d">{words.screen_pairs_lead()}</p>
                    <Pairs theme=Theme::Light />
                    <Pairs theme=Theme::Dark />
                    <Pairs theme=Theme::Contrast />
                    <p class="scr-if">{words.screen_pairs_if()}</p>
                </section>
                <section class="tch-s" aria-labelledby="shapes-h">
                    <h2 id="shapes-h">{words.screen_shapes()}</h2>
                    <div class="tch-3">
                        <p class="scr-v scr-said">{words.screen_voice_alert()}</p>
                        <p class="scr-v scr-oth">{words.screen_voice_others()}</p>
                        <p class="scr-v scr-fol">{words.screen_voice_followed()}</p>
                    </div>
                    <ul class="scr-g">
                        <li><Icon glyph=Glyph::InAlert class="gl" />{words.screen_disc()}</li>
                        <li><Icon glyph=Glyph::Added class="gl" />{words.screen_diamond()}</li>
                        <li><Icon glyph=Glyph::Itself class="gl" />{words.screen_square()}</li>
                    </ul>
                    <ul class="scr-n">{lines.collect_view()}</ul>
                    <p class="scr-if">{words.screen_shapes_if()}</p>
                </section>
            </div>
            <section class="scr-e" aria-labelledby="edges-h">
                {corners.collect_view()}
                <div>
                    <h2 id="edges-h">{words.screen_edges()}</h2>
                    <p>{words.screen_edges_if()}</p>
                </div>
            </section>
        </main>
    }
}

/// Samples of a theme's colours, each with its contrast ratio.
///
/// `theme`: the theme.
#[component]
fn Pairs(theme: Theme) -> impl IntoView {
    let words = use_shown().words;
    let id = ["pairs-", theme.key()].concat();
    let samples = PAIRS
        .into_iter()
        .filter(|pair| pair.theme == theme)
        .map(|pair: Pair| {
            let name = match pair.role {
                Role::Text => words.screen_role_text(),
                Role::Others => words.screen_role_others(),
                Role::Followed => words.screen_role_followed(),
                Role::Prevention => words.screen_role_prevention(),
            };
            view! { <li class=pair.class()><b>{name}</b>" "<span>{pair.ratio_text()}</span></li> }
        })
        .collect_view();
    view! {
        <h3 id=id.clone()>{words.theme(theme)}</h3>
        <ul class="scr-p" aria-labelledby=id>{samples}</ul>
    }
}

use leptos::prelude::*;

use crate::address::Theme;
use crate::components::{Glyph, Icon, use_shown};
use crate::store::{Intent, use_store};

/// The choice of the page's colours. A native disclosure with native radio buttons (radio group pattern). The choice goes into the
/// address and along with every link. Without the app it could do nothing, so it is hidden then; its place is kept, so that nothing moves
/// when it comes.
#[component]
pub fn DisplayMenu() -> impl IntoView {
    let words = use_shown().words;
    let store = use_store();
    let choice = move |theme: Theme| {
        view! {
            <label>
                <input
                    type="radio"
                    name="theme"
                    value=theme.key()
                    prop:checked=move || store.theme().get() == theme
                    on:change=move |_| store.send(Intent::SetTheme(theme))
                />
                {words.display_theme(theme)}
            </label>
        }
    };
    view! {
        <details class="md disp">
            <summary><Icon glyph=Glyph::Display class="gl icon" /><span>{words.display()}</span></summary>
            <div class="dm" role="radiogroup" aria-label=words.display_colours()>{Theme::ALL.map(choice)}</div>
        </details>
    }
}

use leptos::prelude::*;

use crate::address::Theme;
use crate::components::{Glyph, Icon, use_shown};
use crate::store::{Intent, use_store};

/// The theme menu: a native disclosure with native radio buttons (radio group pattern). The address and every link carry the choice.
/// Without the app the menu has no effect, so it is hidden; its space is reserved, so that nothing shifts when it appears.
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

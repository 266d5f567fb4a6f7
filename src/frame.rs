//! What every page has around it: the site's head and foot.

use leptos::ev::Event;
use leptos::prelude::*;

use crate::address::Theme;
use crate::words::Words;

/// The site's head: its name, the way to all alerts, light and dark.
pub fn header(words: Words, root: String, theme: RwSignal<Theme>, dress: Callback<Theme>) -> AnyView {
    let options: Vec<_> = Theme::ALL
        .into_iter()
        .map(|theme| view! { <option value=theme.key()>{words.theme(theme)}</option> })
        .collect();
    let change = move |event: Event| {
        if let Some(theme) = Theme::from_key(&event_target_value(&event)) {
            dress.run(theme);
        }
    };
    view! {
        <header class="site">
            <p class="brand"><a href=root.clone()>{words.site_name()}</a></p>
            <nav aria-label=words.site_navigation()>
                <ul>
                    <li><a href=root.clone()>{words.all_alerts()}</a></li>
                </ul>
            </nav>
            <label class="theme">
                <span>{words.theme_label()}</span>
                <select prop:value=move || theme.get().key() on:change=change>{options}</select>
            </label>
        </header>
    }
    .into_any()
}

/// The site's foot: what this is and is not.
pub fn footer(words: Words) -> AnyView {
    view! {
        <footer class="site">
            <p>{words.footer_what()}</p>
            <p>{words.footer_law()}" "<a href="https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-prevention-and-punishment-crime-genocide" rel="noopener noreferrer external">{words.convention()}</a></p>
        </footer>
    }
    .into_any()
}

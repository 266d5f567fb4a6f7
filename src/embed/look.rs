//! What the partner's site has set in the frame's address or asks for later: theme, accent, view.

use leptos::prelude::*;

use crate::address::{Accent, Address, Page, Theme};
use crate::app::Navigation;
use crate::browser::{self, Asked};
use crate::store::{Intent, Store};

/// Follows what the address and the host ask for, for as long as the app runs. Its effects run in the browser only.
pub fn follow_host(store: Store, navigation: Navigation) {
    let accent = Memo::new(move |_| store.address().with(|address| address.options.accent));
    Effect::new(move |_| match accent.get() {
        // What cannot be read on the site's paper is made darker or lighter.
        Some(accent) => browser::set_accent(&accent.on_light().to_string(), &accent.on_dark().to_string()),
        None => browser::unset_accent(),
    });
    Effect::new(move |_| {
        store.address().with(|here| {
            if let Page::Embed(id, view) = &here.page {
                let page = Address { language: here.language, ..Address::new(Page::Alert(id.clone(), view.clone())) };
                browser::tell_frame(&view.path(), &page.href(here));
            }
        });
    });
    Effect::new(move |_| {
        let heard = StoredValue::new_local(browser::on_asked(move |asked| answer(store, navigation, asked)));
        on_cleanup(move || heard.dispose());
    });
}

fn answer(store: Store, navigation: Navigation, asked: Asked) {
    let here = store.address().get_untracked();
    let Page::Embed(id, _) = &here.page else { return };
    match asked {
        Asked::View(view) => {
            let (to, ignored) = Address::parse(&["embed/", id.as_str(), "/", &view].concat());
            if ignored.is_empty() {
                let to = Address { language: here.language, ..to };
                navigation.show(to.coming_from(&here));
            }
        }
        Asked::Theme(theme) => {
            if let Some(theme) = Theme::from_key(&theme) {
                store.send(Intent::SetTheme(theme));
            }
        }
        Asked::Accent(accent) => {
            let mut to = here.clone();
            to.options.accent = accent.as_deref().and_then(Accent::from_key);
            navigation.show(to);
        }
    }
}

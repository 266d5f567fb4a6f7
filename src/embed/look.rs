//! Theme, accent and view, as the host page sets them in the frame's address or requests them later.

use leptos::prelude::*;

use crate::address::{Accent, Address, Page, Theme};
use crate::app::Navigation;
use crate::browser::{self, HostRequest};
use crate::store::{Intent, Store};

/// Applies the address's options and the host page's requests while the app runs. Its effects run only in the browser.
pub fn follow_host(store: Store, navigation: Navigation) {
    let accent = Memo::new(move |_| store.address().with(|address| address.options.accent));
    Effect::new(move |_| match accent.get() {
        // A colour that is hard to read on the site's background is made darker or lighter.
        Some(accent) => browser::set_accent(&accent.on_light().to_string(), &accent.on_dark().to_string()),
        None => browser::unset_accent(),
    });
    Effect::new(move |_| {
        store.address().with(|here| {
            if let Page::Embed(id, view) = &here.page {
                let page = Address { language: here.language, ..Address::new(Page::Alert(id.clone(), view.clone())) };
                browser::set_frame_state(&view.path(), &page.href(here));
            }
        });
    });
    Effect::new(move |_| {
        // The listeners are dropped with the effect when the app ends.
        let _ = StoredValue::new_local(browser::on_host_request(move |asked| answer(store, &navigation, asked)));
    });
}

fn answer(store: Store, navigation: &Navigation, asked: HostRequest) {
    let here = store.address().get_untracked();
    let Page::Embed(id, _) = &here.page else { return };
    match asked {
        HostRequest::View(view) => {
            let (to, ignored) = Address::parse(&["embed/", id.as_str(), "/", &view].concat());
            if ignored.is_empty() {
                let to = Address { language: here.language, ..to };
                navigation.replace(&to.inheriting_options(&here));
            }
        }
        HostRequest::Theme(theme) => {
            if let Some(theme) = Theme::from_key(&theme) {
                store.send(Intent::SetTheme(theme));
            }
        }
        HostRequest::Accent(accent) => {
            let mut to = here.clone();
            to.options.accent = accent.as_deref().and_then(Accent::from_key);
            navigation.replace(&to);
        }
    }
}

//! What a component becomes as HTML, on a page of the invented alert of `tests/fixtures`.

use std::fs;
use std::sync::Arc;

use leptos::prelude::*;

use super::Shown;
use crate::address::{Address, Page, View};
use crate::alert::{Alert, Frameworks};
use crate::reading::{read_alert, read_frameworks};
use crate::store::{Facts, Store};
use crate::words::{Language, Words};

/// The invented alert.
pub fn alert() -> Alert {
    let file = fs::read("tests/fixtures/alerts/inkwell-9-nowhere.json").expect("the file");
    read_alert(&file).expect("an alert").value
}

/// The alert of the site.
pub fn real_alert() -> Alert {
    let file = fs::read("public/alerts/nagorno-karabakh-2020-10.json").expect("the file");
    read_alert(&file).expect("an alert").value
}

/// The frameworks of the site.
pub fn frameworks() -> Frameworks {
    let read = |name: &str| fs::read(format!("public/frameworks/{name}.json")).expect("a framework");
    read_frameworks(&read("ten-stages"), &read("risk-factors")).expect("frameworks").value
}

/// What a view becomes on the list of the invented alert, a line for each tag.
pub fn html<V: IntoView>(view: impl FnOnce() -> V) -> String {
    html_at(alert(), View::Timeline, view).replace("><", ">\n<")
}

/// What a view becomes on a page of an alert. Comments that Leptos puts between texts are left out.
pub fn html_at<V: IntoView>(alert: Alert, at: View, view: impl FnOnce() -> V) -> String {
    Owner::new().with(|| {
        Store::provide(Facts::from(&alert), Address::new(Page::Alert(alert.id.clone(), at)));
        provide_context(Shown::new(Arc::new(alert), Arc::new(frameworks()), Words::new(Language::English)));
        view().into_view().to_html().replace("<!>", "").replace("<!---->", "")
    })
}

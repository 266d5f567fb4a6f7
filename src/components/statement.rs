use leptos::prelude::*;

use super::{DataText, Explained, Glyph, Link, Menu, Provenance, use_shown};
use crate::address::View;
use crate::alert::{self, Key, StatementPlace, opening};

/// Returns the id of the element that shows a statement.
pub fn statement_id(id: &Key) -> String {
    ["statement-", id.as_str()].concat()
}

/// One claim of the alert in the editors' words: the text, its position in the alert, its date, a menu to link to it and cite it, and
/// notes that the reader needs to understand it. The heading above names the speaker. The menu is a native disclosure.
///
/// `place`: its position in the alert. `statement`: the claim. `strong`: whether it is the publisher's judgment. `in_its_place`: whether
/// it is shown within the text of the alert and so needs no link there. `with_sources`: whether to show its sources. The children are
/// what others say about it.
#[component]
pub fn Statement<C: IntoView + 'static>(
    place: StatementPlace,
    statement: alert::Statement,
    #[prop(optional)] strong: bool,
    #[prop(optional)] in_its_place: bool,
    #[prop(optional)] with_sources: bool,
    children: TypedChildren<C>,
) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let said_at = words.claim_place(&shown.alert, &place);
    let name = shown.statement_name(&statement.id);
    let id = statement_id(&statement.id);
    let (here, cite) = (["#", &id].concat(), id.clone());
    let (menu, link, cited) =
        (words.statement_menu(&name), words.statement_link_here(&name), words.statement_cite(&name));
    let begins = opening(&statement.text);
    let chip = (!in_its_place).then(|| {
        view! {
            <Link to=shown.at(View::Text(Some(statement.id.clone()))) class="chip">
                {words.place_chip(&said_at)}
                <span class="vh">": "<DataText text=begins /></span>
            </Link>
        }
    });
    let dated = statement.when.map(|when| {
        view! { <span class="dt">{words.statement_dated(&words.when(when))}</span> }
    });
    let notes = [statement.note, statement.when_note].into_iter().flatten().map(|note| {
        view! { <p class="by nt"><b>{words.note_by_editors()}</b>" "<DataText text=note /></p> }
    });
    let notes = notes.collect_view();
    let lost = (!statement.lost_links.is_empty())
        .then(|| view! { <p class="by nt">{words.links_lost(&statement.lost_links.join("”, “"))}</p> });
    let sources = with_sources.then(|| {
        let places = statement.sources.into_iter();
        let places =
            places.map(|citation| view! { <Provenance by=words.read_at(&citation.at) sources=vec![citation.id] /> });
        view! { <div class="nt">{places.collect_view()}</div> }
    });
    view! {
        <div class="st" class:jdg=strong id=id tabindex="-1">
            <p class="st-t"><Explained text=statement.text /></p>
            <div class="st-m">
                {chip}
                {dated}
                <Menu name=menu icon=Glyph::More class="md stm">
                    <li><a href=here>{link}</a></li>
                    <li><Link to=shown.at(View::Cite) part=cite>{cited}</Link></li>
                </Menu>
            </div>
            {notes}
            {lost}
            {sources}
            {children.into_inner()()}
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::{alert, html};

    #[test]
    fn shows_its_place_in_the_alert_and_a_citation_link() {
        let statement = || {
            let alert = alert();
            let (place, statement) = alert.statement(&Key::new("stage-classification").expect("a key")).expect("one");
            view! { <Statement place=place statement=statement.clone()>""</Statement> }
        };
        insta::assert_snapshot!(html(statement));
    }
}

use leptos::prelude::*;

use super::{DataText, Glyph, Link, Menu, use_shown};
use crate::address::View;
use crate::alert::{self, Key, StatementPlace};

/// The id of the element that shows a statement.
pub fn statement_id(id: &Key) -> String {
    ["statement-", id.as_str()].concat()
}

/// One claim of the alert in the editors' words: the text, where it stands in the alert, its date, a menu to link to it and to cite
/// it, and what the reader needs to understand it. The speaker stands in the heading above. The menu is a native disclosure.
///
/// `place`: where it stands. `statement`: the claim. `strong`: whether it is the publisher's judgment. The children are what others
/// say of it.
#[component]
pub fn Statement<C: IntoView + 'static>(
    place: StatementPlace,
    statement: alert::Statement,
    #[prop(optional)] strong: bool,
    children: TypedChildren<C>,
) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let name = shown.statement_name(&statement.id);
    let id = statement_id(&statement.id);
    let (here, cite) = (["#", &id].concat(), id.clone());
    let (menu, link, cited) =
        (words.statement_menu(&name), words.statement_link_here(&name), words.statement_cite(&name));
    let place = words.place_chip(&words.claim_place(&shown.alert, &place));
    let dated = statement.when.map(|when| {
        view! { <span class="dt">{words.statement_dated(&words.when(when))}</span> }
    });
    let notes = [statement.note, statement.when_note].into_iter().flatten().map(|note| {
        view! { <p class="by nt"><b>{words.note_by_editors()}</b>" "<DataText text=note /></p> }
    });
    let notes = notes.collect_view();
    let lost = (!statement.lost_links.is_empty())
        .then(|| view! { <p class="by nt">{words.links_lost(&statement.lost_links.join("”, “"))}</p> });
    view! {
        <div class="st" class:jdg=strong id=id>
            <p class="st-t"><DataText text=statement.text /></p>
            <div class="st-m">
                <Link to=shown.at(View::Text(Some(statement.id.clone()))) class="chip">
                    {place}
                    <span class="vh">": "<DataText text=name /></span>
                </Link>
                {dated}
                <Menu name=menu icon=Glyph::More class="md stm">
                    <li><a href=here>{link}</a></li>
                    <li><Link to=shown.at(View::Cite) part=cite>{cited}</Link></li>
                </Menu>
            </div>
            {notes}
            {lost}
            {children.into_inner()()}
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::{alert, html};

    #[test]
    fn says_where_it_stands_and_can_be_cited() {
        let statement = || {
            let alert = alert();
            let (place, statement) = alert.statement(&Key::new("stage-classification").expect("a key")).expect("one");
            view! { <Statement place=place statement=statement.clone()>""</Statement> }
        };
        insta::assert_snapshot!(html(statement));
    }
}

use leptos::prelude::*;

use super::use_here;
use crate::address::Address;

/// A link to an address of the site. Its `href` is relative to where the reader is, and is computed anew when that changes.
/// Follows HTML's `a`: every link is one, works without scripts, and can be copied or opened elsewhere.
///
/// `to`: where it leads. `part`: the id of an element there. `class`, `id`: of the element. `label`: the accessible name, where it has
/// to say more than the text shows. `current`: `aria-current`.
#[component]
pub fn Link(
    to: Address,
    #[prop(optional, into)] part: Option<String>,
    #[prop(optional)] class: Option<&'static str>,
    #[prop(optional, into)] id: Option<String>,
    #[prop(optional, into)] label: Option<String>,
    #[prop(optional, into)] current: MaybeProp<&'static str>,
    children: Children,
) -> impl IntoView {
    let here = use_here();
    let href = move || {
        let href = here.with(|here| to.interim_href(here));
        part.as_ref().map_or_else(|| href.clone(), |part| [&href, "#", part].concat())
    };
    view! {
        <a href=href class=class id=id aria-label=label aria-current=move || current.get()>
            {children()}
        </a>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::View;
    use crate::alert::Stage;
    use crate::components::testing::html;
    use crate::components::use_shown;

    #[test]
    fn leads_from_where_the_reader_is() {
        let link = || {
            let to = use_shown().at(View::Stage(Stage::Denial));
            view! { <Link to=to part="p-said" class="row" current="page">"Denial"</Link> }
        };
        insta::assert_snapshot!(html(link));
    }
}

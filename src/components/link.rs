use leptos::prelude::*;

use super::{OutsideRoot, use_here};
use crate::address::{Address, Page};

/// A link to an address of the site. Its `href` is relative to the current address and updates when that changes. In a lesson that is one
/// file, a page that cannot be reached has no `href`. Follows HTML's `a`: every link works without scripts, and can be copied or opened
/// in another window.
///
/// `to`: the target address. `part`: the id of an element on the target page. `class`, `id`: attributes of the element. `label`: the
/// accessible name, if it must say more than the text. `current`: `aria-current`.
#[component]
pub fn Link<C: IntoView + 'static>(
    to: Address,
    #[prop(optional, into)] part: Option<String>,
    #[prop(optional)] class: Option<&'static str>,
    #[prop(optional, into)] id: Option<String>,
    #[prop(optional, into)] label: Option<String>,
    #[prop(optional, into)] current: MaybeProp<&'static str>,
    children: TypedChildren<C>,
) -> impl IntoView {
    // Without a target this is not a link, and its text is its accessible name.
    let label =
        label.filter(|_| use_context::<OutsideRoot>().is_none_or(|root| root.0.is_some() || to.page.is_in_fragment()));
    view! {
        <a href=href(to.clone(), part) class=class id=id aria-label=label aria-current=attribute(current) target=target(&to)>
            {children.into_inner()()}
        </a>
    }
}

// Outside the component, which is compiled once for each type of children.

/// Returns the `href` of a link, relative to the current address.
fn href(to: Address, part: Option<String>) -> impl Fn() -> Option<String> + Send + Sync + 'static {
    let here = use_here();
    let outside = use_context::<OutsideRoot>().filter(|_| !to.page.is_in_fragment());
    move || {
        let href = match &outside {
            // A lesson that is one file has no other documents of the site beside it.
            Some(OutsideRoot(root)) => [root.as_deref()?, &to.url()].concat(),
            None => here.with(|here| to.inheriting_options(here).href(here)),
        };
        Some(part.as_ref().map_or_else(|| href.clone(), |part| [&href, "#", part].concat()))
    }
}

/// Returns `_blank` for links from a frame on another website to other pages of the site.
fn target(to: &Address) -> Option<&'static str> {
    let from_frame = use_here().with_untracked(|here| matches!(here.page, Page::Embed(..)));
    (from_frame && !matches!(to.page, Page::Embed(..))).then_some("_blank")
}

/// Returns the value of an optional attribute.
fn attribute(value: MaybeProp<&'static str>) -> impl Fn() -> Option<&'static str> + Send + Sync + 'static {
    move || value.get()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::View;
    use crate::alert::Stage;
    use crate::components::testing::html;
    use crate::components::use_shown;

    #[test]
    fn href_is_relative_to_the_current_page() {
        let link = || {
            let to = use_shown().at(View::Stage(Stage::Denial));
            view! { <Link to=to part="p-said" class="row" current="page">"Denial"</Link> }
        };
        insta::assert_snapshot!(html(link));
    }
}

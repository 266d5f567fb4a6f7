use leptos::prelude::*;

use super::{OutsideRoot, use_here};
use crate::address::{Address, Page};

/// A link to an address of the site. A page that cannot be reached from a lesson in one file has no `href`. Its `href` is relative to where the reader is, and is computed anew when that changes.
/// Follows HTML's `a`: every link is one, works without scripts, and can be copied or opened elsewhere.
///
/// `to`: where it leads. `part`: the id of an element there. `class`, `id`: of the element. `label`: the accessible name, where it has
/// to say more than the text shows. `current`: `aria-current`.
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
    // Without a target it is no link, and then its text is its name.
    let label =
        label.filter(|_| use_context::<OutsideRoot>().is_none_or(|root| root.0.is_some() || to.page.is_in_fragment()));
    view! {
        <a href=href(to.clone(), part) class=class id=id aria-label=label aria-current=attribute(current) target=target(&to)>
            {children.into_inner()()}
        </a>
    }
}

// Outside of the component, which is compiled once for each kind of children.

/// Where a link leads from where the reader is.
fn href(to: Address, part: Option<String>) -> impl Fn() -> Option<String> + Send + Sync + 'static {
    let here = use_here();
    let outside = use_context::<OutsideRoot>().filter(|_| !to.page.is_in_fragment());
    move || {
        let href = match &outside {
            // Nothing else of the site is near a lesson that is one file.
            Some(OutsideRoot(root)) => [root.as_deref()?, &to.url()].concat(),
            None => here.with(|here| to.coming_from(here).href(here)),
        };
        Some(part.as_ref().map_or_else(|| href.clone(), |part| [&href, "#", part].concat()))
    }
}

/// In a frame on another website, links to other pages of the site open in a new window.
fn target(to: &Address) -> Option<&'static str> {
    let from_frame = use_here().with_untracked(|here| matches!(here.page, Page::Embed(..)));
    (from_frame && !matches!(to.page, Page::Embed(..))).then_some("_blank")
}

/// An attribute that may not be there.
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
    fn leads_from_where_the_reader_is() {
        let link = || {
            let to = use_shown().at(View::Stage(Stage::Denial));
            view! { <Link to=to part="p-said" class="row" current="page">"Denial"</Link> }
        };
        insta::assert_snapshot!(html(link));
    }
}

use leptos::either::Either;
use leptos::prelude::*;

use super::{Glyph, Icon};

/// A menu of a few links or buttons. A native disclosure (`details`), not `role="menu"`: its items stay links and buttons, and it opens
/// without scripts.
///
/// `name`: the menu's name. `icon`: shown instead of the name, which only screen readers then read. `class`: the element's class. The
/// children are the items, each an `li`.
#[component]
pub fn Menu<C: IntoView + 'static>(
    #[prop(into)] name: String,
    #[prop(optional)] icon: Option<Glyph>,
    #[prop(default = "md")] class: &'static str,
    children: TypedChildren<C>,
) -> impl IntoView {
    let shown = match icon {
        Some(glyph) => {
            let name = view! { <span class="vh">{name}</span> };
            Either::Left(view! { <Icon glyph=glyph class="gl icon" />{name} })
        }
        None => Either::Right(name),
    };
    view! {
        <details class=class>
            <summary>{shown}</summary>
            <ul>{children.into_inner()()}</ul>
        </details>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::html;

    #[test]
    fn is_a_native_disclosure() {
        let menu = || view! { <Menu name="Share"><li><a href="x">"Cite"</a></li></Menu> };
        insta::assert_snapshot!(html(menu));
    }
}

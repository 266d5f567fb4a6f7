use leptos::either::Either;
use leptos::prelude::*;

use super::{Glyph, Icon};

/// A few links or buttons under one name. A native disclosure (`details`), not `role="menu"`: its contents stay links and buttons,
/// and it opens without scripts.
///
/// `name`: what it is called. `icon`: shown instead of the name, which then is read out only. `class`: of the element. The children
/// are the items, each an `li`.
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

use leptos::prelude::*;

use super::navigation::Navigation;

/// The root element of a page. It passes clicks on links, and Escape, to the [`Navigation`] of the running app. Without one, as in a
/// document that the build writes, the browser itself follows all links.
///
/// `class`: the element's class. The children are the page's content.
#[component]
pub fn NavigationRoot<C: IntoView + 'static>(
    #[prop(into)] class: Signal<&'static str>,
    children: TypedChildren<C>,
) -> impl IntoView {
    let navigation = use_context::<Navigation>();
    view! {
        <div
            class=class
            on:click=move |event| {
                if let Some(navigation) = navigation {
                    navigation.follow(&event);
                }
            }
            on:keydown=move |event| {
                if let Some(navigation) = navigation {
                    navigation.on_keydown(&event);
                }
            }
        >
            {children.into_inner()()}
        </div>
    }
}

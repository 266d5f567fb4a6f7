use leptos::prelude::*;

use super::navigation::Navigation;

/// The element around what a document shows. It hands clicks on links, and Escape, to the [`Navigation`] of the running app. Without
/// one, as in a document that the build writes, the browser follows all links by itself.
///
/// `class`: of the element. The children are the document.
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

use leptos::prelude::*;

use crate::alert::Key;

/// One choice that limits what a page shows. Native radios in a `fieldset`, so that arrow keys move between them; a page whose app
/// does not run hides it, because it could do nothing. The children stand after the choices, such as how much is shown.
///
/// `name`: of the radios. `legend`: what is chosen. `choices`: key and name of each; no key shows all. `chosen`: the key of the one
/// that holds. `choose`: called with the reader's choice.
#[component]
pub fn RadioFilter<C: IntoView + 'static>(
    name: &'static str,
    #[prop(into)] legend: String,
    choices: Vec<(Option<Key>, String)>,
    chosen: Memo<Option<Key>>,
    #[prop(into)] choose: Callback<Option<Key>>,
    children: TypedChildren<C>,
) -> impl IntoView {
    let radio = |(key, label): (Option<Key>, String)| {
        let value = key.as_ref().map(Key::to_string).unwrap_or_default();
        let (all, own) = (key.is_none(), key.clone());
        view! {
            <label>
                <input
                    type="radio"
                    name=name
                    value=value
                    checked=all
                    prop:checked=move || chosen.with(|chosen| *chosen == own)
                    on:change=move |_| choose.run(key.clone())
                />
                <span>{label}</span>
            </label>
        }
    };
    let radios = choices.into_iter().map(radio).collect_view();
    view! {
        <fieldset class="filt app-only">
            <legend>{legend}</legend>
            {radios}
            {children.into_inner()()}
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::html;
    use crate::store::use_store;

    #[test]
    fn is_a_group_of_native_radios() {
        let filter = || {
            let choices = vec![(None, "All".to_owned()), (Key::new("the-moon"), "The moon".to_owned())];
            view! {
                <RadioFilter name="addressee" legend="Asked of" choices=choices chosen=use_store().addressee() choose=|_| ()>
                    <p role="status">"2 of 2"</p>
                </RadioFilter>
            }
        };
        insta::assert_snapshot!(html(filter));
    }
}

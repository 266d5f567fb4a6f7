use leptos::prelude::*;

use crate::alert::Key;

/// A filter with one choice. Native radio buttons in a `fieldset`, so that arrow keys move between them. Hidden until the app runs,
/// because it needs the app. The children, such as a result count, follow the choices.
///
/// `name`: the radio group's name. `legend`: the label of the group. `choices`: the key and label of each choice; `None` shows all.
/// `chosen`: the current choice. `choose`: called with the reader's choice.
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

use leptos::prelude::*;

/// One answer to a question.
#[derive(Clone)]
pub struct Segment<T> {
    /// The answer's value.
    pub value: T,
    /// The `value` attribute of its radio button, the same in every language.
    pub key: String,
    /// The answer's text.
    pub label: String,
}

/// A question with a few answers, one of them chosen: a fieldset with native radio buttons (ARIA's radio group pattern), drawn as
/// segments of one bar. It can be filled in before the app runs; the answer is then read by its `name`.
///
/// `legend`: the question. `about`: its subject, read by screen readers after the question. `name`: the name of the radio group.
/// `segments`: the answers. `chosen`: the current answer. `on_choose`: called with the reader's choice.
#[component]
pub fn Segments<T>(
    #[prop(into)] legend: String,
    #[prop(optional, into)] about: String,
    #[prop(into)] name: String,
    segments: Vec<Segment<T>>,
    #[prop(into)] chosen: Signal<T>,
    #[prop(into)] on_choose: Callback<T>,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let at_first = chosen.get_untracked();
    let segments = segments
        .into_iter()
        .map(|segment| {
            let Segment { value, key, label } = segment;
            let checked = value == at_first;
            let (mine, choice) = (value.clone(), value);
            let is_chosen = move || chosen.with(|chosen| *chosen == mine);
            let choose = move |_| on_choose.run(choice.clone());
            view! {
                <label>
                    <input
                        type="radio"
                        name=name.clone()
                        value=key
                        checked=checked
                        prop:checked=is_chosen
                        on:change=choose
                    />
                    <span dir="auto">{label}</span>
                </label>
            }
        })
        .collect_view();
    let about = (!about.is_empty()).then(|| view! { " "<span class="vh">{about}</span> });
    view! {
        <fieldset class="seg">
            <legend>{legend}{about}</legend>
            {segments}
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::html;

    #[test]
    fn renders_radio_buttons_with_one_checked() {
        let segments = || {
            let segment =
                |value: u8, label: &str| Segment { value, key: label.to_lowercase(), label: label.to_owned() };
            let (segments, chosen) = (vec![segment(1, "Yes"), segment(2, "No")], Signal::stored(2));
            view! {
                <Segments
                    legend="Is it so?"
                    about="The moon"
                    name="so"
                    segments=segments
                    chosen=chosen
                    on_choose=Callback::new(|_: u8| {})
                />
            }
        };
        insta::assert_snapshot!(html(segments));
    }
}

use leptos::prelude::*;

use super::{DataText, Link};
use crate::address::Address;

/// An item that the editors tied to another.
#[derive(Clone)]
pub struct TieChip {
    /// The address of the page that shows it.
    pub to: Address,
    /// The kind of item, with its number.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Why the editors tied it, according to their rule.
    pub reason: String,
}

/// A list of links to the items that the editors tied to something, each with the reason.
///
/// `ties`: the tied items.
#[component]
pub fn TieChips(ties: Vec<TieChip>) -> impl IntoView {
    let chips = ties
        .into_iter()
        .map(|tie| {
            view! {
                <li>
                    <Link to=tie.to><small>{tie.kind}</small>" "<DataText text=tie.name /></Link>
                    <p class="by"><DataText text=tie.reason /></p>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="tied">{chips}</ul> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::View;
    use crate::alert::Key;
    use crate::components::testing::html;
    use crate::components::use_shown;

    #[test]
    fn each_chip_names_its_target_and_reason() {
        let chips = || {
            let to = use_shown().at(View::Factors(Key::new("long-winter")));
            let (kind, name) = ("Risk factor 1".to_owned(), "A long winter".to_owned());
            view! { <TieChips ties=vec![TieChip { to, kind, name, reason: "Rule B: both are cold.".to_owned() }] /> }
        };
        insta::assert_snapshot!(html(chips));
    }
}

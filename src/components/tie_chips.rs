use leptos::prelude::*;

use super::{DataText, Link};
use crate::address::Address;

/// One thing that the editors tied to another.
#[derive(Clone)]
pub struct TieChip {
    /// Where it is told.
    pub to: Address,
    /// What kind of thing it is, with its number.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Why the editors tied it, after their rule.
    pub reason: String,
}

/// Links to what the editors tied to something, each with the reason. A list of links.
///
/// `ties`: the things.
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
    fn each_says_what_it_leads_to_and_why() {
        let chips = || {
            let to = use_shown().at(View::Factors(Key::new("long-winter")));
            let (kind, name) = ("Risk factor 1".to_owned(), "A long winter".to_owned());
            view! { <TieChips ties=vec![TieChip { to, kind, name, reason: "Rule B: both are cold.".to_owned() }] /> }
        };
        insta::assert_snapshot!(html(chips));
    }
}

use leptos::prelude::*;

use crate::alert::{Finding, Origin};

/// An icon of the sprite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glyph {
    /// Others support the claim.
    Supported,
    /// Others correct the claim.
    Corrected,
    /// Others dispute the claim.
    Disputed,
    /// Others add context.
    Context,
    /// The question is unresolved.
    Unresolved,
    /// The outcome.
    Outcome,
    /// The alert mentions it: a disc.
    InAlert,
    /// Added by the editors: a diamond.
    Added,
    /// The alert itself: a square.
    Itself,
    /// A menu.
    More,
    /// A disclosure.
    Chevron,
    /// Close.
    Close,
    /// The previous item.
    Previous,
    /// The next item.
    Next,
    /// The list of stages.
    Stages,
    /// The risk factors.
    Factors,
    /// What others say.
    Others,
    /// The events page, “Then and now”.
    Time,
    /// The menu with everything else.
    Menu,
    /// Decreases a number.
    Decrement,
    /// Increases a number.
    Increment,
    /// The display settings, such as light and dark.
    Display,
}

impl Glyph {
    /// Returns the reference to its symbol.
    pub const fn href(self) -> &'static str {
        match self {
            Self::Supported => "#g-supported",
            Self::Corrected => "#g-corrected",
            Self::Disputed => "#g-disputed",
            Self::Context => "#g-context",
            Self::Unresolved => "#g-unresolved",
            Self::Outcome => "#g-outcome",
            Self::InAlert => "#m-alert",
            Self::Added => "#m-added",
            Self::Itself => "#m-self",
            Self::More => "#i-more",
            Self::Chevron => "#i-chevron",
            Self::Close => "#i-close",
            Self::Previous => "#i-previous",
            Self::Next => "#i-next",
            Self::Stages => "#i-stages",
            Self::Factors => "#i-factors",
            Self::Others => "#i-others",
            Self::Time => "#i-time",
            Self::Menu => "#i-menu",
            Self::Decrement => "#i-less",
            Self::Increment => "#i-more-of",
            Self::Display => "#i-display",
        }
    }
}

impl From<Finding> for Glyph {
    fn from(finding: Finding) -> Self {
        match finding {
            Finding::Supported => Self::Supported,
            Finding::Corrected => Self::Corrected,
            Finding::Disputed => Self::Disputed,
            Finding::MissingContext => Self::Context,
            Finding::Outcome => Self::Outcome,
            Finding::Unresolved => Self::Unresolved,
        }
    }
}

impl From<Origin> for Glyph {
    fn from(origin: Origin) -> Self {
        match origin {
            Origin::Alert => Self::InAlert,
            Origin::Editors => Self::Added,
            Origin::Itself => Self::Itself,
        }
    }
}

/// A decorative icon beside text that says the same. Hidden from screen readers.
///
/// `glyph`: the icon. `class`: its CSS class, which sets its size.
#[component]
pub fn Icon(#[prop(into)] glyph: Glyph, #[prop(default = "gl")] class: &'static str) -> impl IntoView {
    view! {
        <svg class=class aria-hidden="true">
            <use href=glyph.href() />
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::html;

    #[test]
    fn is_hidden_from_screen_readers() {
        insta::assert_snapshot!(html(|| view! { <Icon glyph=Finding::Disputed /> }));
    }
}

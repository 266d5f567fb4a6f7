use leptos::prelude::*;

use crate::alert::{Finding, Origin};

/// A drawing of the sprite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glyph {
    /// Others agree.
    Supported,
    /// Others correct.
    Corrected,
    /// Others contradict.
    Disputed,
    /// Others add context.
    Context,
    /// Not settled.
    Unresolved,
    /// What came of it.
    Outcome,
    /// The alert mentions it: a disc.
    InAlert,
    /// Added by the editors: a diamond.
    Added,
    /// The alert itself: a square.
    Itself,
    /// A menu.
    More,
    /// A fold.
    Chevron,
    /// Close.
    Close,
    /// The one before.
    Previous,
    /// The next one.
    Next,
    /// The list of stages.
    Stages,
    /// The risk factors.
    Factors,
    /// What others say.
    Others,
    /// Then and now.
    Time,
    /// Everything else.
    Menu,
    /// One less.
    Less,
    /// One more.
    MoreOf,
    /// Light and dark.
    Display,
}

impl Glyph {
    /// The reference to its symbol.
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
            Self::Less => "#i-less",
            Self::MoreOf => "#i-more-of",
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

/// A small drawing beside words that say the same. Hidden from screen readers.
///
/// `glyph`: which one. `class`: its size, where it is not the usual one.
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

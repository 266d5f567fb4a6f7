//! Addresses of frames, and of the “Embed this” page.

use super::tests::{alert, ignored, key, read};
use super::*;
use crate::alert::Stage;

#[test]
fn frames_allow_only_embeddable_views_and_keep_their_own_options() {
    let frame = |view| Address::new(Page::Embed(key("an-alert"), view));
    assert_eq!(read("embed/an-alert/"), frame(View::Timeline));
    assert_eq!(read("embed/an-alert/stages/denial/"), frame(View::Stage(Stage::Denial)));
    assert_eq!(frame(View::Events(None)).document(), "embed/an-alert/events/");
    for text in ["embed/an-alert/sources/", "embed/an-alert/checks/", "embed/an-alert/nowhere/"] {
        assert_eq!(Address::parse(text).0, frame(View::Timeline), "{text}");
        assert_eq!(ignored(text).len(), 1, "{text}");
    }
    for text in ["embed/an-alert/#/sources", "embed/an-alert/#/checks/drones", "embed/an-alert/#/embed"] {
        assert_eq!(Address::parse(text).0, frame(View::Timeline), "{text}");
    }
    assert_eq!(read("embed/an-alert/#/stages/denial"), frame(View::Stage(Stage::Denial)));
    let dressed = read("embed/an-alert/factors/?theme=dark&accent=b00020&chrome=min");
    assert_eq!(dressed.options.chrome, Chrome::Min);
    assert_eq!(dressed.options.accent.map(Accent::key).as_deref(), Some("b00020"));
    let whole = alert(View::Factors(None)).inheriting_options(&dressed);
    assert_eq!(whole.url(), "alerts/an-alert/factors/?theme=dark", "a frame's own options stay in the frame");
    assert_eq!(ignored("embed/an-alert/?accent=red&chrome=none").len(), 2);
}

#[test]
fn only_embeddable_views_other_than_the_timeline_have_a_frame_key() {
    for view in View::documents() {
        let back = view.frame_key().and_then(|key| View::from_frame_key(&key));
        let expected = (view.is_embedded() && view != View::Timeline).then(|| view.clone());
        assert_eq!(back, expected, "{view:?}");
    }
    assert_eq!(View::from_frame_key(&key("nowhere")), None);
}

use super::{Confidence, Key, Stage, When};
use crate::shared::data_type;

data_type! {
    /// Something dated that the editors set beside the alert.
    pub struct Event {
        /// Identity.
        pub id: Key,
        /// When it happened.
        pub when: When,
        /// Its name.
        pub title: String,
        /// A short name for the picture.
        pub label: Option<String>,
        /// What happened, with figures and who gives them.
        pub text: String,
        /// Who acted: a government, a unit, a leader; never a people.
        pub actors: Vec<String>,
        /// Who was harmed.
        pub harmed: Vec<String>,
        /// Where.
        pub places: Vec<Key>,
        /// Whether the alert speaks of it.
        pub in_alert: bool,
        /// Who disputes what.
        pub disputed: Option<String>,
        /// The editors' ties to stages; none puts it in the row for events tied to no stage.
        pub stages: Vec<Stage>,
        /// Where to read it.
        pub sources: Vec<Key>,
        /// How sure the editors are.
        pub confidence: Confidence,
    }
}

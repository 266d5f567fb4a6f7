use super::Reference;
use crate::shared::data_type;

data_type! {
    /// A tie between two things. It is always the editors' and has no direction.
    pub struct Tie {
        /// One end.
        pub from: Reference,
        /// The other end.
        pub to: Reference,
        /// Why, after the rule on the method page.
        pub reason: String,
    }
}

impl Tie {
    /// The end that is not `this`, where `this` is one of the two.
    pub fn other_end(&self, this: &Reference) -> Option<&Reference> {
        if &self.from == this {
            Some(&self.to)
        } else if &self.to == this {
            Some(&self.from)
        } else {
            None
        }
    }
}

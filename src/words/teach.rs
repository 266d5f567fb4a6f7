//! Text of the class checklist for files.

use super::Words;
use crate::store::Unreadable;

impl Words {
    /// Explains why a group's file cannot be read; follows the file's name.
    pub fn class_why(self, why: Unreadable) -> String {
        match why {
            Unreadable::Damaged => self.class_is_damaged(),
            Unreadable::Newer => self.class_is_newer(),
            Unreadable::OtherAlert => self.class_is_other(),
            Unreadable::TooLarge => self.class_is_large(),
            Unreadable::Refused => self.class_is_refused(),
            Unreadable::TooLong { characters } => self.class_has_long(&self.grouped(characters)),
        }
    }
}

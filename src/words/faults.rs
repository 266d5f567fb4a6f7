use super::Words;
use crate::reading::{Expected, Fault, FileKind, Issue, ReadError};
use crate::shared::decimal;

impl Words {
    /// Describes an issue in a file, and what to do about it.
    pub fn issue(self, issue: &Issue) -> String {
        let place = if issue.pointer.is_empty() { "/" } else { issue.pointer.as_str() };
        match &issue.fault {
            Fault::Missing => self.fault_missing(place),
            Fault::WrongType { expected } => self.fault_wrong_kind(place, &self.expected(*expected)),
            Fault::NotOneOf(keys) => self.fault_not_one_of(place, &keys.join(", ")),
            Fault::UnknownField => self.fault_unknown_field(place),
            Fault::DuplicateField(name) => self.fault_duplicate_field(place, name),
            Fault::DuplicateIdentity(id) => self.fault_duplicate_identity(place, id),
            Fault::UnknownReference(id) => self.fault_points_nowhere(place, id),
            Fault::NotInVocabulary { id, list } => self.fault_not_in_vocabulary(place, id, list),
            Fault::NoEntry(stage) => self.fault_no_entry(place, stage),
            Fault::InvisibleCharacters => self.fault_invisible(place),
            Fault::TooLong => self.fault_too_long(place),
            Fault::TooMany => self.fault_too_many(place),
            Fault::LeftOut => self.fault_left_out(place),
        }
    }

    fn expected(self, expected: Expected) -> String {
        match expected {
            Expected::Text => self.expected_text(),
            Expected::Number => self.expected_number(),
            Expected::Boolean => self.expected_boolean(),
            Expected::List => self.expected_list(),
            Expected::Record => self.expected_record(),
            Expected::Key => self.expected_key(),
            Expected::Date => self.expected_date(),
            Expected::WebAddress => self.expected_address(),
            Expected::Reference => self.expected_reference(),
        }
    }

    fn other_kind(self, kind: FileKind) -> String {
        match kind {
            FileKind::Utf16 => self.read_error_utf16(),
            FileKind::Gzip => self.read_error_gzip(),
            FileKind::Zip => self.read_error_zip(),
            FileKind::Pdf => self.read_error_pdf(),
            FileKind::WebPage => self.read_error_web_page(),
        }
    }

    /// Explains why a file cannot be shown, and what to do.
    pub fn read_error(self, reason: &ReadError) -> String {
        match reason {
            ReadError::Empty => self.read_error_empty(),
            ReadError::TooLarge => self.read_error_too_large(),
            ReadError::OtherKind(kind) => self.other_kind(*kind),
            ReadError::NotText => self.read_error_not_text(),
            ReadError::NotJson { line, column } => self.read_error_not_json(&decimal(*line), &decimal(*column)),
            ReadError::TooDeep => self.read_error_too_deep(),
            ReadError::NotThisFormat => self.read_error_not_this_format(),
            ReadError::OtherVersion(version) => self.read_error_other_version(version),
            ReadError::MissingRequiredField(_) => self.read_error_no_identity(),
        }
    }
}

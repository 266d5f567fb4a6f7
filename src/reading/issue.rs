/// A problem in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// The location, as a JSON pointer (RFC 6901).
    pub pointer: String,
    /// The fault at that location.
    pub fault: Fault,
}

/// The kind of fault at one location. `words` turns it into a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A required field is missing.
    Missing,
    /// The value has the wrong type.
    WrongType {
        /// The expected type.
        expected: Expected,
    },
    /// The text is not one of the allowed values.
    NotOneOf(Vec<String>),
    /// The format does not define this field. The field was ignored; its record is shown.
    UnknownField,
    /// A field appears twice in one record; the last one is used.
    DuplicateField(String),
    /// An earlier record has the same id.
    DuplicateIdentity(String),
    /// A reference to a record that the file does not contain.
    UnknownReference(String),
    /// A word that is missing from a list of the file's vocabulary.
    NotInVocabulary {
        /// The word.
        id: String,
        /// The list.
        list: &'static str,
    },
    /// A stage has no entry.
    NoEntry(&'static str),
    /// Invisible characters, or characters that change the direction of text, were removed.
    InvisibleCharacters,
    /// The text exceeds the maximum length.
    TooLong,
    /// A list exceeds the maximum length; the items past the limit were left out.
    TooMany,
    /// A required part of the record could not be read; the record was left out.
    LeftOut,
}

/// The types of value that a field can expect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Text.
    Text,
    /// An integer within its bounds.
    Number,
    /// True or false.
    Boolean,
    /// A list.
    List,
    /// A record.
    Record,
    /// A key: lowercase letters, digits and hyphens.
    Key,
    /// A date or a span of dates.
    Date,
    /// A web address.
    WebAddress,
    /// A reference such as `stage:denial`.
    Reference,
}

/// File types that are mistaken for an alert's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// UTF-16 text, as some Windows editors save it.
    Utf16,
    /// A gzip file.
    Gzip,
    /// A ZIP archive, which includes office documents.
    Zip,
    /// A PDF file.
    Pdf,
    /// An HTML page.
    WebPage,
}

/// Why a file cannot be shown at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// The file is empty.
    Empty,
    /// The file exceeds the limit of 1 MiB.
    TooLarge,
    /// The file is of another type.
    OtherKind(FileKind),
    /// The file is not UTF-8 text.
    NotText,
    /// The file is not valid JSON; the line and column where parsing stopped.
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// The JSON is nested deeper than 32 levels.
    TooDeep,
    /// The JSON is not an object with a `format` number.
    NotThisFormat,
    /// The file uses another version of the format.
    OtherVersion(String),
    /// A field that the whole file depends on could not be read.
    MissingRequiredField(Vec<Issue>),
}

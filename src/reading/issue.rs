/// Something in a file that could not be taken as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// Where, as a JSON pointer (RFC 6901).
    pub pointer: String,
    /// What was wrong.
    pub fault: Fault,
}

/// What is wrong at one place of a file. `words` turns it into a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A field that every such record has is not there.
    Missing,
    /// The value is of another kind.
    WrongKind {
        /// What is expected.
        expected: Expected,
    },
    /// The text is not one of those that are possible here.
    NotOneOf(Vec<String>),
    /// The format does not know this field; it was left out, its record is shown.
    UnknownField,
    /// The same field appears twice in one record; the last one counts.
    DuplicateField(String),
    /// Another record before this one has the same identity.
    DuplicateIdentity(String),
    /// It points to something that the file does not have.
    PointsNowhere(String),
    /// It is a word that this list of the file's vocabulary does not have.
    NotInVocabulary {
        /// The word.
        id: String,
        /// The list.
        list: &'static str,
    },
    /// A stage has no entry.
    NoEntry(&'static str),
    /// Characters that cannot be seen, or that change the direction of text, were taken out.
    InvisibleCharacters,
    /// The text is longer than a text may be.
    TooLong,
    /// A list is longer than a list may be: what lies behind the limit was left out.
    TooMany,
    /// A record in which something needed could not be read; it was left out.
    LeftOut,
}

/// The kinds of value that a field can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Text.
    Text,
    /// A whole number within its bounds.
    Number,
    /// True or false.
    Boolean,
    /// A list.
    List,
    /// A record.
    Record,
    /// A key: lower-case letters, digits, hyphens.
    Key,
    /// A date or a span of dates.
    Date,
    /// A web address.
    WebAddress,
    /// A reference such as `stage:denial`.
    Reference,
}

/// Kinds of files that are taken for an alert's by mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Text in which each letter takes two bytes, as some editors on Windows save it.
    Utf16,
    /// Something packed with gzip.
    Gzip,
    /// A ZIP archive, and so the document of an office program.
    Zip,
    /// A PDF.
    Pdf,
    /// A page of the web.
    WebPage,
}

/// Why nothing of a file can be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// There is nothing in it.
    Empty,
    /// It is larger than the limit of 1 MiB.
    TooLarge,
    /// It is a file of another kind.
    OtherKind(FileKind),
    /// It is not UTF-8 text.
    NotText,
    /// It is not JSON; the line and column, from 1, where reading stopped.
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// It is nested deeper than 32 levels.
    TooDeep,
    /// It is JSON, but not a record with a format.
    NotThisFormat,
    /// It is of another version of the format.
    OtherVersion(String),
    /// Something without which the whole makes no sense could not be read.
    NoIdentity(Vec<Issue>),
}

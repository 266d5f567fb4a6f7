use std::fmt;

use jiff::civil;
use serde::{Deserialize, Serialize, Serializer};

/// The precision of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// Only the year.
    Year,
    /// Year and month.
    Month,
    /// Year, month and day.
    Day,
}

/// A Gregorian calendar date of known precision. A missing month or day is unknown; it does not mean 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// The earliest day that the date can mean.
    first: civil::Date,
    precision: Precision,
}

impl Date {
    /// Parses `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, for the years 1000 to 2999.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year: i16 = digits(parts.next()?, 4)?;
        let month = parts.next().map(|part| digits(part, 2));
        let day = parts.next().map(|part| digits(part, 2));
        if parts.next().is_some() || !(1000..=2999).contains(&year) {
            return None;
        }
        let (month, day, precision) = match (month, day) {
            (None, _) => (1, 1, Precision::Year),
            (Some(month), None) => (month?, 1, Precision::Month),
            (Some(month), Some(day)) => (month?, day?, Precision::Day),
        };
        let first = civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
        Some(Self { first, precision })
    }

    /// Returns the start of a month (1 to 12), in fractional years.
    pub fn month_begins(year: i16, month: i8) -> Option<f64> {
        let first = civil::Date::new(year, month, 1).ok()?;
        Some(Self { first, precision: Precision::Month }.begins())
    }

    /// Returns the precision.
    pub fn precision(self) -> Precision {
        self.precision
    }

    /// Returns the year.
    pub fn year(self) -> i16 {
        self.first.year()
    }

    /// Returns the month, 1 to 12, if it is known.
    pub fn month(self) -> Option<i8> {
        (self.precision != Precision::Year).then(|| self.first.month())
    }

    /// Returns the day of the month, if it is known.
    pub fn day(self) -> Option<i8> {
        (self.precision == Precision::Day).then(|| self.first.day())
    }

    /// Returns the earliest moment that the date can mean, in fractional years: 1918.5 is the middle of 1918.
    pub fn begins(self) -> f64 {
        let days = if self.first.in_leap_year() { 366.0 } else { 365.0 };
        f64::from(self.first.year()) + f64::from(self.first.day_of_year() - 1) / days
    }

    /// Returns the end of the last day that the date can mean, in fractional years.
    pub fn ends(self) -> f64 {
        let days = if self.first.in_leap_year() { 366.0 } else { 365.0 };
        let length = match self.precision {
            Precision::Year => days,
            Precision::Month => f64::from(self.first.days_in_month()),
            Precision::Day => 1.0,
        };
        self.begins() + length / days
    }
}

fn digits<T: std::str::FromStr>(text: &str, count: usize) -> Option<T> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year())?;
        if let Some(month) = self.month() {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day() {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

/// A date, or a span such as `1988/1990`, in level 0 of the Extended Date/Time Format (ISO 8601-2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct When {
    /// The date, or the start of the span.
    pub start: Date,
    /// The end of the span.
    pub end: Option<Date>,
}

impl TryFrom<String> for When {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or(Self::EXPECTED)
    }
}

impl When {
    /// The expected form, as named in error messages.
    pub const EXPECTED: &str = "a date";

    /// Parses a date, or a span that does not end before it starts.
    pub fn parse(text: &str) -> Option<Self> {
        let Some((start, end)) = text.split_once('/') else {
            return Date::parse(text).map(|start| Self { start, end: None });
        };
        let (start, end) = (Date::parse(start)?, Date::parse(end)?);
        (start.begins() < end.ends()).then_some(Self { start, end: Some(end) })
    }

    /// Returns the start, in fractional years.
    pub fn begins(self) -> f64 {
        self.start.begins()
    }

    /// Returns the end, in fractional years.
    pub fn ends(self) -> f64 {
        self.end.unwrap_or(self.start).ends()
    }

    /// Returns the range of years that it touches.
    pub fn years(self) -> std::ops::RangeInclusive<i16> {
        self.start.year()..=self.end.unwrap_or(self.start).year()
    }

    /// Returns the midpoint, in fractional years, where the timeline marks a date known only by year or month.
    pub fn middle(self) -> f64 {
        f64::midpoint(self.begins(), self.ends())
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.start)?;
        self.end.map_or(Ok(()), |end| write!(f, "/{end}"))
    }
}

impl Serialize for When {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for When {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "When".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let date = "[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";
        schemars::json_schema!({
            "type": "string",
            "pattern": format!("^{date}(/{date})?$"),
            "patternErrorMessage": "Write a date as 2020, 2020-10 or 2020-10-23, and a span as 1988/1990."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_round_trip() {
        for text in ["1915", "2020-09", "2020-02-29", "1988/1990", "2020-10-23/2020-10-28", "1918-03-30/1918-04"] {
            assert_eq!(When::parse(text).map(|when| when.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn rejects_invalid_dates() {
        for text in
            ["", "20", "2021-02-29", "2020-13", "2020-1-1", "1990/1988", "2020-01-01T00", "/", "2020/", "+202", "0999"]
        {
            assert_eq!(When::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_month_ends_where_the_next_begins() {
        let march = When::parse("2020-03").expect("a date");
        let april = When::parse("2020-04").expect("a date");
        assert!((march.ends() - april.begins()).abs() < 1e-9);
    }
}

use std::fmt;

use jiff::civil;
use serde::{Deserialize, Serialize, Serializer};

/// How exactly a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// Only the year.
    Year,
    /// Year and month.
    Month,
    /// Year, month and day.
    Day,
}

/// A date of the Gregorian calendar as exactly as it is known. A missing day or month is unknown, never the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// The first day that the date can mean.
    first: civil::Date,
    precision: Precision,
}

impl Date {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, years 1000 to 2999.
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

    /// The first moment of a month, 1 to 12, in years.
    pub fn month_begins(year: i16, month: i8) -> Option<f64> {
        let first = civil::Date::new(year, month, 1).ok()?;
        Some(Self { first, precision: Precision::Month }.begins())
    }

    /// How exactly it is known.
    pub fn precision(self) -> Precision {
        self.precision
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.first.year()
    }

    /// The month, 1 to 12, where it is known.
    pub fn month(self) -> Option<i8> {
        (self.precision != Precision::Year).then(|| self.first.month())
    }

    /// The day of the month, where it is known.
    pub fn day(self) -> Option<i8> {
        (self.precision == Precision::Day).then(|| self.first.day())
    }

    /// The first moment that it can mean, in years: 1918.5 is the middle of 1918.
    pub fn begins(self) -> f64 {
        let days = if self.first.in_leap_year() { 366.0 } else { 365.0 };
        f64::from(self.first.year()) + f64::from(self.first.day_of_year() - 1) / days
    }

    /// The moment at which the last day that it can mean is over, in years.
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

/// A date or a span of dates: level 0 of the Extended Date/Time Format (ISO 8601-2), such as `1988/1990`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct When {
    /// The date, or the first of the span.
    pub start: Date,
    /// The last of the span.
    pub end: Option<Date>,
}

impl TryFrom<String> for When {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or(Self::EXPECTED)
    }
}

impl When {
    /// What an error says that was expected.
    pub const EXPECTED: &str = "a date";

    /// Reads a date or a span whose end does not lie before its start.
    pub fn parse(text: &str) -> Option<Self> {
        let Some((start, end)) = text.split_once('/') else {
            return Date::parse(text).map(|start| Self { start, end: None });
        };
        let (start, end) = (Date::parse(start)?, Date::parse(end)?);
        (start.begins() < end.ends()).then_some(Self { start, end: Some(end) })
    }

    /// The first moment, in years.
    pub fn begins(self) -> f64 {
        self.start.begins()
    }

    /// The last moment, in years.
    pub fn ends(self) -> f64 {
        self.end.unwrap_or(self.start).ends()
    }

    /// The years that it touches.
    pub fn years(self) -> std::ops::RangeInclusive<i16> {
        self.start.year()..=self.end.unwrap_or(self.start).year()
    }

    /// The middle, in years: where a mark in the picture stands.
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
    fn reads_what_it_writes() {
        for text in ["1915", "2020-09", "2020-02-29", "1988/1990", "2020-10-23/2020-10-28", "1918-03-30/1918-04"] {
            assert_eq!(When::parse(text).map(|when| when.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn refuses_dates_that_do_not_exist() {
        for text in
            ["", "20", "2021-02-29", "2020-13", "2020-1-1", "1990/1988", "2020-01-01T00", "/", "2020/", "+202", "0999"]
        {
            assert_eq!(When::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_month_lasts_to_its_last_day() {
        let march = When::parse("2020-03").expect("a date");
        let april = When::parse("2020-04").expect("a date");
        assert!((march.ends() - april.begins()).abs() < 1e-9);
    }
}

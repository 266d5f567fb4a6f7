use super::Words;
use crate::alert::{Date, When};
use crate::shared::decimal;

impl Words {
    /// Formats a date for the language, no more precisely than it is known.
    pub fn date(self, date: Date) -> String {
        self.date_with(date, Self::month)
    }

    fn date_with(self, date: Date, name: fn(Self, i8) -> String) -> String {
        let year = decimal(date.year());
        match (date.month().map(|month| name(self, month)), date.day().map(decimal)) {
            (Some(month), Some(day)) => self.day_month_year(&day, &month, &year),
            (Some(month), None) => self.month_year(&month, &year),
            (None, _) => year,
        }
    }

    /// Formats a date or a span of dates. A month or year that both ends share appears once.
    pub fn when(self, when: When) -> String {
        self.when_with(when, Self::month)
    }

    /// Formats a date within a sentence: “in October 2020”, “on 4 May 2031”.
    pub fn at_when(self, when: When) -> String {
        let date = self.when(when);
        if when.start.day().is_some() { self.on_date(&date) } else { self.in_time(&date) }
    }

    /// Formats a date or a span with short month names, for columns.
    pub fn short_when(self, when: When) -> String {
        self.when_with(when, Self::short_month)
    }

    fn when_with(self, when: When, name: fn(Self, i8) -> String) -> String {
        let Some(end) = when.end else { return self.date_with(when.start, name) };
        let start = when.start;
        let same_year = start.year() == end.year();
        match (start.day(), start.month(), end.day(), end.month()) {
            (Some(first), Some(month), Some(last), Some(last_month)) if same_year && month == last_month => {
                self.days_month_year(&decimal(first), &decimal(last), &name(self, month), &decimal(start.year()))
            }
            (Some(first), Some(month), Some(_), Some(_)) if same_year => {
                self.span(&self.day_month(&decimal(first), &name(self, month)), &self.date_with(end, name))
            }
            (None, None, None, None) => self.years(&decimal(start.year()), &decimal(end.year())),
            _ => self.span(&self.date_with(start, name), &self.date_with(end, name)),
        }
    }

    /// Returns the name of a month, 1 to 12.
    pub fn month(self, month: i8) -> String {
        match month {
            1 => self.january(),
            2 => self.february(),
            3 => self.march(),
            4 => self.april(),
            5 => self.may(),
            6 => self.june(),
            7 => self.july(),
            8 => self.august(),
            9 => self.september(),
            10 => self.october(),
            11 => self.november(),
            _ => self.december(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn dates_are_shown_only_as_precisely_as_known() {
        let words = Words::new(Language::English);
        let shown = |text: &str| words.when(When::parse(text).expect("a date"));
        assert_eq!(shown("1915"), "1915");
        assert_eq!(shown("2020-09"), "September 2020");
        assert_eq!(shown("2020-10-15"), "15 October 2020");
        assert_eq!(shown("1988/1990"), "1988–1990");
        assert_eq!(shown("2020-10-23/2020-10-28"), "23–28 October 2020");
        assert_eq!(shown("1918-03-30/1918-04-02"), "30 March – 2 April 1918");
        assert_eq!(shown("1988-01-25/1991"), "25 January 1988 – 1991");
        assert_eq!(shown("2023-09-28/2024-01-01"), "28 September 2023 – 1 January 2024");
        assert_eq!(words.at_when(When::parse("2031-05-04").expect("a date")), "on 4 May 2031");
        assert_eq!(words.at_when(When::parse("2020-10").expect("a date")), "in October 2020");
        assert_eq!(words.short_when(When::parse("2020-10-15").expect("a date")), "15 Oct 2020");
    }
}

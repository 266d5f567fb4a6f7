//! The timing of a talk, shown only to the speaker and never to the class.

/// The timing of a talk, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// The time since the talk began.
    pub gone: u32,
    /// The time left; `None` if no length is set.
    pub left: Option<u32>,
    /// The time left for each remaining slide, including this one.
    pub per_slide: Option<u32>,
}

/// Computes the pace of a talk of `minutes`, `gone` seconds after it began, at slide `at` (from 0) of
/// `slides`.
pub fn pace(gone: u32, minutes: Option<u16>, at: usize, slides: usize) -> Pace {
    let left = minutes.map(|minutes| (u32::from(minutes) * 60).saturating_sub(gone));
    let to_come = u32::try_from(slides.saturating_sub(at).max(1)).unwrap_or(u32::MAX);
    Pace { gone, left, per_slide: left.map(|left| left / to_come) }
}

/// Formats seconds as minutes and seconds: `4:07`.
pub fn clock(seconds: u32) -> String {
    let rest = seconds % 60;
    let zero = if rest < 10 { "0" } else { "" };
    [&crate::shared::decimal(seconds / 60), ":", zero, &crate::shared::decimal(rest)].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remaining_time_is_divided_among_the_remaining_slides() {
        assert_eq!(pace(600, Some(40), 7, 27), Pace { gone: 600, left: Some(1800), per_slide: Some(90) });
        assert_eq!(pace(3000, Some(40), 26, 27), Pace { gone: 3000, left: Some(0), per_slide: Some(0) });
        assert_eq!(pace(5, None, 0, 0), Pace { gone: 5, left: None, per_slide: None });
        assert_eq!((clock(7), clock(247), clock(3600)), ("0:07".to_owned(), "4:07".to_owned(), "60:00".to_owned()));
    }
}
